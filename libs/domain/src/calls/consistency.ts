/** What must hold before a call is published, as named checks: each names itself and the facts of its failure. */
import { calendarDays, isKnownZone } from '../kernel/zone';
import type { CallDefinition, LotDefinition, StageKind } from './call';
import { type ConsistencyProblem, isAdvice, problem } from './consistency-problem';
import { formProblems } from './form-consistency';
import { type EvaluationGrid, gridMax, gridQuestions, sectionMax } from './grid';
import { ruleProblems } from './rule-consistency';
import { textProblems } from './text-consistency';

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
    ...stageProblems(call),
    ...gridProblems(call),
    ...formProblems(call),
    ...textProblems(call),
    ...ruleProblems(call),
  ];
}

/** The problems that bar the publication; the others are advice. */
export function barringProblems(call: CallDefinition): readonly ConsistencyProblem[] {
  return consistencyProblems(call).filter(({ check }) => !isAdvice(check));
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
    ...lots.flatMap(rangeProblems),
    ...lots.flatMap(moneyProblems),
  ];
}

function rangeProblems({
  number,
  grantShareBp,
  durationMonths,
  expectedProjects,
}: LotDefinition): ConsistencyProblem[] {
  const ranges = { grantShareBp, durationMonths, ...(expectedProjects ? { expectedProjects } : {}) };
  return Object.entries(ranges)
    .filter(([, { min, max }]) => min > max)
    .map(([range, { min, max }]) => problem('rangesInOrder', { lot: number, range, min, max }));
}

/** Money that the most projects cannot use up, or that does not suffice for the fewest. */
function moneyProblems(lot: LotDefinition): ConsistencyProblem[] {
  const { number, envelopeCents, maxGrantCents, minGrantCents, expectedProjects } = lot;
  if (!expectedProjects || maxGrantCents === 0) return [];
  const fits =
    expectedProjects.max * maxGrantCents >= envelopeCents && expectedProjects.min * minGrantCents <= envelopeCents;
  return fits
    ? []
    : [problem('envelopeMatchesProjects', { lot: number, envelopeCents, maxGrantCents, ...expectedProjects })];
}

function dateProblems(call: CallDefinition): ConsistencyProblem[] {
  if (!isKnownZone(call.zone)) return [problem('zoneKnown', { zone: call.zone })];
  const needed = minimumOpenDays(call);
  const { questionsUntil, answersUntil } = call.periods;
  return call.lots.flatMap(({ number, deadline }) => {
    if (!(Date.parse(call.opensAt) < Date.parse(deadline))) {
      return [problem('datesInOrder', { lot: number, opensAt: call.opensAt, deadline })];
    }
    const days = calendarDays(call.opensAt, deadline, call.zone);
    const questionsFit = answersUntil <= questionsUntil && questionsUntil <= days;
    return [
      ...(days >= needed || call.derogation ? [] : [problem('openLongEnough', { lot: number, days, needed })]),
      ...(questionsFit ? [] : [problem('questionPeriod', { lot: number, questionsUntil, answersUntil, days })]),
    ];
  });
}

/** Two stages need the rules of the second and a deadline for it in every lot; one stage needs neither. */
function stageProblems({ stages, secondStage, lots }: CallDefinition): ConsistencyProblem[] {
  const known = stages.length === 1 || (stages.length === 2 && stages[0] === 'conceptNote' && stages[1] !== stages[0]);
  if (!known || (stages.length === 2) !== (secondStage !== null)) return [problem('stagesComplete', { stages })];
  return lots.flatMap(({ number, deadline, fullApplicationDeadline: second }) => {
    if ((second !== null) !== (secondStage !== null)) return [problem('stagesComplete', { lot: number, stages })];
    if (second === null) return [];
    const later = Date.parse(second) - Date.parse(deadline);
    const inOrder = secondStage?.by === 'together' ? later === 0 : later > 0;
    return inOrder ? [] : [problem('datesInOrder', { lot: number, deadline, fullApplicationDeadline: second })];
  });
}

function gridProblems(call: CallDefinition): ConsistencyProblem[] {
  const missing = call.stages.flatMap((stage) => [
    ...(call.grids[stage] ? [] : [problem('gridPerStage', { stage })]),
    ...(call.forms[stage] ? [] : [problem('formPerStage', { stage })]),
  ]);
  const grids = call.stages.flatMap((stage) => {
    const grid = call.grids[stage];
    return grid ? [{ stage, grid }] : [];
  });
  const scored = new Set(grids.flatMap(({ grid }) => gridQuestions(grid).flatMap(({ priority }) => priority ?? [])));
  return [
    ...missing,
    ...grids.flatMap(weightProblems),
    ...grids
      .filter(({ grid }) => gridMax(grid) !== grid.max)
      .map(({ stage, grid }) => problem('weightsAddUp', { stage, points: gridMax(grid), max: grid.max })),
    ...grids.flatMap(gateProblems),
    ...grids.flatMap((stageGrid) => carriedProblems(call, stageGrid)),
    ...call.priorities
      // calls judged by general grids name their priorities in the relevance section instead
      .filter(({ mandatory, id }) => mandatory && scored.size > 0 && !scored.has(id))
      .map(({ id }) => problem('mandatoryPriorityScored', { priority: id })),
    ...(grids.some(({ grid }) => call.divergence.limit > gridMax(grid))
      ? [problem('divergenceWithinReach', { limit: call.divergence.limit })]
      : []),
  ];
}

interface StageGrid {
  readonly stage: StageKind;
  readonly grid: EvaluationGrid;
}

function weightProblems({ stage, grid }: StageGrid): ConsistencyProblem[] {
  return gridQuestions(grid)
    .filter(({ weight }) => !Number.isInteger(weight) || weight <= 0)
    .map(({ id, weight }) => problem('weightsPositive', { stage, question: id, weight }));
}

/** A gate outside what can be scored is a mistake of the grid. */
function gateProblems({ stage, grid }: StageGrid): ConsistencyProblem[] {
  const { min, max } = grid.scale;
  const beyond = (gate: number | null | undefined, least: number, most: number) =>
    typeof gate === 'number' && (gate < least || gate > most);
  const { totalGate } = grid;
  return [
    ...gridQuestions(grid)
      .filter(({ gate }) => beyond(gate, min, max))
      .map(({ id, gate }) => problem('gatesWithinReach', { stage, question: id, gate })),
    ...grid.sections
      .filter((section) => beyond(section.gate, 0, sectionMax(grid, section)))
      .map(({ id, gate }) => problem('gatesWithinReach', { stage, section: id, gate })),
    ...(beyond(totalGate, 0, gridMax(grid)) ? [problem('gatesWithinReach', { stage, totalGate })] : []),
  ];
}

/** A section is carried over from one that has been scored before: at the first stage, by questions of its own. */
function carriedProblems({ stages, grids }: CallDefinition, { stage, grid }: StageGrid): ConsistencyProblem[] {
  return grid.sections.flatMap(({ id, carriedOverFrom: from }) => {
    if (from === undefined) return [];
    const isBefore = stages.indexOf(from.stage) >= 0 && stages.indexOf(from.stage) < stages.indexOf(stage);
    const source = grids[from.stage]?.sections.find((section) => section.id === from.section);
    return isBefore && source && source.questions.length > 0
      ? []
      : [problem('carriedOverKnown', { stage, section: id, from: from.section })];
  });
}
