/** Whether the rules of a call that are no dates, grids or forms agree with its lots and with each other. */
import { FILE_TYPES } from '../files/file-types';
import { isBlank } from '../kernel/text';
import type { CallDefinition } from './call';
import { type ConsistencyProblem, problem } from './consistency-problem';
import { asksForSummary } from './public-fields';

const KNOWN_TYPES: readonly string[] = FILE_TYPES;

/**
 * Every problem of tie-breaks, money and places, reallocation, what is published, annexes, and the codes of the
 * administrative check.
 * Source: programme rules, sections 1, 3 and 6.
 */
export function ruleProblems(call: CallDefinition): ConsistencyProblem[] {
  const { tieBreaks, lots, budget, reallocation } = call;
  const distinct = new Set(tieBreaks).size === tieBreaks.length;
  const lotsKnown =
    new Set(reallocation).size === reallocation.length &&
    reallocation.every((lot) => lots.some(({ number }) => number === lot));
  const givesGrants = lots.some(({ maxGrantCents }) => maxGrantCents > 0);
  return [
    ...(distinct && tieBreaks.at(-1) === 'draw' ? [] : [problem('tieBreaksEndWithDraw', { tieBreaks })]),
    ...(givesGrants === (budget !== null) ? [] : [problem('budgetWhereGrants', { givesGrants })]),
    ...(lotsKnown ? [] : [problem('reallocationKnown', { reallocation })]),
    // without money only the places draw a line
    ...lots
      .filter(({ expectedProjects }) => budget === null && !givesGrants && expectedProjects === null)
      .map(({ number }) => problem('placesKnown', { lot: number })),
    ...(call.publicFields.includes('summary') && !asksForSummary(call) ? [problem('summaryAsked', {})] : []),
    ...checklistCoded(call),
    ...annexProblems(call),
  ];
}

/** An annex that no form asks for is never handed in, a form that asks for annexes needs one, and each can be judged. */
function annexProblems({ annexes, forms }: CallDefinition): ConsistencyProblem[] {
  const asked = Object.values(forms).some(({ parts }) => parts.includes('annexes'));
  return [
    ...(asked === annexes.length > 0 ? [] : [problem('annexesAsked', { asked })]),
    ...annexes
      .filter(({ types }) => types.length === 0 || !types.every((type) => KNOWN_TYPES.includes(type)))
      .map(({ id }) => problem('fileTypesKnown', { annex: id })),
  ];
}

/** Items of the administrative check are quoted by their codes, so each has one of its own. */
function checklistCoded({ checklist = [] }: CallDefinition): ConsistencyProblem[] {
  const codes = checklist.map(({ id }) => id);
  return codes
    .filter((code, place) => isBlank(code) || codes.indexOf(code) !== place)
    .map((item) => problem('checklistCoded', { item }));
}
