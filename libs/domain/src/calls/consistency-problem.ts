/** The named checks of a call and what a failing one says. */

export const CONSISTENCY_CHECKS = [
  'valuesReadable',
  'lotsNumbered',
  'territoriesListed',
  'capWithinEnvelope',
  'rangesInOrder',
  'envelopeMatchesProjects',
  'datesInOrder',
  'zoneKnown',
  'openLongEnough',
  'questionPeriod',
  'stagesComplete',
  'gridPerStage',
  'formPerStage',
  'weightsPositive',
  'weightsAddUp',
  'gatesWithinReach',
  'carriedOverKnown',
  'mandatoryPriorityScored',
  'divergenceWithinReach',
  'mandatoryPriorityAsked',
  'budgetWhereGrants',
  'questionsUnique',
  'choicesOffered',
  'conditionsKnown',
  'criteriaKnown',
  'textsComplete',
  'textsFit',
  'tieBreaksEndWithDraw',
  'reallocationKnown',
  'placesKnown',
  'summaryAsked',
  'checklistCoded',
  'annexesAsked',
  'fileTypesKnown',
] as const;
export type ConsistencyCheck = (typeof CONSISTENCY_CHECKS)[number];

/** Checks that warn without barring the publication: there may be a good reason. */
export const ADVICE: readonly ConsistencyCheck[] = ['envelopeMatchesProjects'];

/** Whether a check only warns. */
export function isAdvice(check: ConsistencyCheck): boolean {
  return ADVICE.includes(check);
}

export interface ConsistencyProblem {
  readonly check: ConsistencyCheck;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A failing check with its facts. */
export function problem(check: ConsistencyCheck, facts: ConsistencyProblem['facts']): ConsistencyProblem {
  return { check, facts };
}
