/** What must hold before a call is published, as named checks: each names itself and the facts of its failure. */
import type { Translations } from '../kernel/language';
import { isBlank } from '../kernel/text';
import { calendarDays, isKnownZone } from '../kernel/zone';
import type { CallDefinition } from './call';
import { type EvaluationGrid, gridMax, gridQuestions, sectionMax } from './grid';

export const CONSISTENCY_CHECKS = [
  'lotsNumbered',
  'territoriesListed',
  'datesInOrder',
  'zoneKnown',
  'openLongEnough',
  'gridPerStage',
  'formPerStage',
  'weightsPositive',
  'weightsAddUp',
  'gatesWithinReach',
  'mandatoryPriorityScored',
  'textsComplete',
  'capWithinEnvelope',
  'tieBreaksEndWithDraw',
  'budgetWhereGrants',
] as const;
export type ConsistencyCheck = (typeof CONSISTENCY_CHECKS)[number];

export interface ConsistencyProblem {
  readonly check: ConsistencyCheck;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** EUR 100,000: up to this largest grant the shorter opening time applies. */
const SMALL_GRANT_CENTS = 10_000_000;

/**
 * Days a call must stay open at least: 45 for concept notes, 60 when the largest grant is EUR 100,000 or less, else 90.
 * Source: programme rules, section 3 (publish).
 */
export function minimumOpenDays(call: Pick<CallDefinition, 'stages' | 'lots'>): number {
  if (call.stages[0] === 'conceptNote') return 45;
  return Math.max(...call.lots.map((lot) => lot.maxGrantCents)) <= SMALL_GRANT_CENTS ? 60 : 90;
}

/**
 * Every check that fails; an empty list means the call can be published. `CALL_INCONSISTENT` carries the list.
 * Source: programme rules, sections 1, 3, 6 and 9.
 */
export function consistencyProblems(call: CallDefinition): readonly ConsistencyProblem[] {
  return [
    ...lotProblems(call),
    ...dateProblems(call),
    ...gridProblems(call),
    ...textProblems(call),
    ...ruleProblems(call),
  ];
}

function problem(check: ConsistencyCheck, facts: ConsistencyProblem['facts']): ConsistencyProblem {
  return { check, facts };
}

function lotProblems({ lots }: CallDefinition): ConsistencyProblem[] {
  const numbers = lots.map(({ number }) => number);
  const numbered = lots.length > 0 && numbers.every((number, place) => number === place + 1);
  return [
    ...(numbered ? [] : [problem('lotsNumbered', { numbers })]),
    ...lots
      .filter(
        ({ territories }) =>
          territories.length === 0 || territories.some((code) => !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)),
      )
      .map(({ number, territories }) => problem('territoriesListed', { lot: number, territories })),
    ...lots
      .filter((lot) => lot.maxGrantCents > lot.envelopeCents || lot.minGrantCents > lot.maxGrantCents)
      .map(({ number, maxGrantCents, envelopeCents }) =>
        problem('capWithinEnvelope', { lot: number, maxGrantCents, envelopeCents }),
      ),
  ];
}

function dateProblems(call: CallDefinition): ConsistencyProblem[] {
  if (!isKnownZone(call.zone)) return [problem('zoneKnown', { zone: call.zone })];
  const needed = minimumOpenDays(call);
  return call.lots.flatMap(({ number, deadline }) => {
    if (!(Date.parse(call.opensAt) < Date.parse(deadline))) {
      return [problem('datesInOrder', { lot: number, opensAt: call.opensAt, deadline })];
    }
    const days = calendarDays(call.opensAt, deadline, call.zone);
    return days >= needed || call.derogation ? [] : [problem('openLongEnough', { lot: number, days, needed })];
  });
}

function gridProblems(call: CallDefinition): ConsistencyProblem[] {
  const missing = call.stages.flatMap((stage) => [
    ...(call.grids[stage] ? [] : [problem('gridPerStage', { stage })]),
    ...(call.forms[stage] ? [] : [problem('formPerStage', { stage })]),
  ]);
  const grids = call.stages.flatMap((stage) => call.grids[stage] ?? []);
  const scored = new Set(grids.flatMap((grid) => gridQuestions(grid).flatMap(({ priority }) => priority ?? [])));
  return [
    ...missing,
    ...grids.flatMap(weightProblems),
    ...grids
      .filter((grid) => gridMax(grid) !== grid.max)
      .map((grid) => problem('weightsAddUp', { grid: grid.id, points: gridMax(grid), max: grid.max })),
    ...grids.flatMap(gateProblems),
    ...call.priorities
      // calls judged by general grids name their priorities in the relevance section instead
      .filter(({ mandatory, id }) => mandatory && scored.size > 0 && !scored.has(id))
      .map(({ id }) => problem('mandatoryPriorityScored', { priority: id })),
  ];
}

function weightProblems(grid: EvaluationGrid): ConsistencyProblem[] {
  return gridQuestions(grid)
    .filter(({ weight }) => !Number.isInteger(weight) || weight <= 0)
    .map(({ id, weight }) => problem('weightsPositive', { question: id, weight }));
}

/** A gate outside what can be scored is a mistake of the grid. */
function gateProblems(grid: EvaluationGrid): ConsistencyProblem[] {
  const { min, max } = grid.scale;
  const beyond = (gate: number | null | undefined, least: number, most: number) =>
    typeof gate === 'number' && (gate < least || gate > most);
  return [
    ...gridQuestions(grid)
      .filter(({ gate }) => beyond(gate, min, max))
      .map(({ id, gate }) => problem('gatesWithinReach', { question: id, gate })),
    ...grid.sections
      .filter((section) => beyond(section.gate, 0, sectionMax(grid, section)))
      .map(({ id, gate }) => problem('gatesWithinReach', { section: id, gate })),
    ...(beyond(grid.totalGate, 0, gridMax(grid)) ? [problem('gatesWithinReach', { totalGate: grid.totalGate })] : []),
  ];
}

function textProblems(call: CallDefinition): ConsistencyProblem[] {
  const texts: [string, Translations][] = [
    ['title', call.title],
    ['summary', call.summary],
    ...call.lots.map((lot): [string, Translations] => [`lot ${lot.number}`, lot.title]),
    ...call.priorities.map((priority): [string, Translations] => [`priority ${priority.id}`, priority.title]),
    ...Object.values(call.forms)
      .flatMap(({ sections }) => sections)
      .flatMap((section) => [
        [`section ${section.id}`, section.title] as [string, Translations],
        ...section.questions.map((question): [string, Translations] => [`question ${question.id}`, question.label]),
      ]),
  ];
  return texts.flatMap(([text, translations]) =>
    [...new Set([call.referenceLanguage, ...call.languages])]
      .filter((language) => isBlank(translations[language] ?? ''))
      .map((language) => problem('textsComplete', { text, language })),
  );
}

function ruleProblems({ tieBreaks, lots, budget }: CallDefinition): ConsistencyProblem[] {
  const distinct = new Set(tieBreaks).size === tieBreaks.length;
  const givesGrants = lots.some(({ maxGrantCents }) => maxGrantCents > 0);
  return [
    ...(distinct && tieBreaks.at(-1) === 'draw' ? [] : [problem('tieBreaksEndWithDraw', { tieBreaks })]),
    ...(givesGrants === (budget !== null) ? [] : [problem('budgetWhereGrants', { givesGrants })]),
  ];
}
