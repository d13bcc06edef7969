import { type CallDefinition, type ConsistencyCheck, type ConsistencyProblem, formatAmount } from '@trilot/domain';
import { LANGUAGE_NAMES, type MessageId, type MessageValues } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import type { CallWords } from '../changes/call-words';
import { useCallWords } from '../changes/use-call-words';
import { problemPlace } from './places';
import { useDesign } from './use-design';

type Facts = ConsistencyProblem['facts'];
type Values = (facts: Facts, words: CallWords, money: (cents: unknown) => string) => MessageValues;

/** Facts that are said are texts or numbers. */
const text = (value: unknown): string => `${value as string | number}`;
const count = (value: unknown): number => Number(value);
const none: Values = () => ({});

/** What each sentence says besides its place. */
const VALUES: Readonly<Record<ConsistencyCheck, Values>> = {
  valuesReadable: ({ typed }) => ({ typed: text(typed) }),
  lotsNumbered: none,
  territoriesListed: none,
  capWithinEnvelope: ({ maxGrantCents, envelopeCents }, _, money) => ({
    cap: money(maxGrantCents),
    envelope: money(envelopeCents),
  }),
  rangesInOrder: ({ lot, range }, words) => ({
    range: words.placeName(`lots.${text(lot)}.${text(range)}.min`),
    least: words.value(`lots.${text(lot)}.${text(range)}.min`, 0),
  }),
  envelopeMatchesProjects: ({ min, max, maxGrantCents, envelopeCents }, _, money) => ({
    min: count(min),
    max: count(max),
    cap: money(maxGrantCents),
    envelope: money(envelopeCents),
  }),
  datesInOrder: (facts, words) => ({
    first: 'fullApplicationDeadline' in facts ? words.term('lots.1.deadline') : words.term('opensAt'),
  }),
  zoneKnown: ({ zone }) => ({ zone: text(zone) }),
  openLongEnough: ({ days, needed }) => ({ days: count(days), needed: count(needed) }),
  questionPeriod: ({ lot, days, questionsUntil, answersUntil }) => ({
    lot: count(lot),
    days: count(days),
    questions: count(questionsUntil),
    answers: count(answersUntil),
  }),
  stagesComplete: none,
  gridPerStage: none,
  formPerStage: none,
  weightsPositive: none,
  weightsAddUp: ({ points, max }) => ({ points: count(points), max: count(max) }),
  gatesWithinReach: ({ gate, totalGate }) => ({ gate: count(gate ?? totalGate) }),
  carriedOverKnown: none,
  mandatoryPriorityScored: ({ priority }, words) => ({ priority: words.thing(`priorities.${text(priority)}`) }),
  divergenceWithinReach: ({ limit }) => ({ limit: count(limit) }),
  mandatoryPriorityAsked: none,
  budgetWhereGrants: none,
  questionsUnique: ({ id }) => ({ id: text(id) }),
  choicesOffered: none,
  conditionsKnown: none,
  criteriaKnown: ({ criterion }) => ({ criterion: text(criterion) }),
  textsComplete: ({ language }) => ({ language: LANGUAGE_NAMES[language as keyof typeof LANGUAGE_NAMES] }),
  textsFit: ({ language, limit, length }) => ({
    language: LANGUAGE_NAMES[language as keyof typeof LANGUAGE_NAMES],
    limit: count(limit),
    length: count(length),
  }),
  tieBreaksEndWithDraw: none,
  reallocationKnown: none,
  placesKnown: none,
  summaryAsked: none,
  checklistCoded: ({ item }) => ({ item: text(item) }),
  annexesAsked: none,
  fileTypesKnown: none,
};

/** Facts of which the presence alone makes it another sentence. */
function messageOf({ check, facts }: ConsistencyProblem): string {
  const base = `manager.design.problem.${check}`;
  if (check === 'valuesReadable' && facts['typed'] === '') return `${base}.missing`;
  if (check === 'annexesAsked' && facts['asked']) return `${base}.none`;
  if (check === 'budgetWhereGrants') {
    return 'stage' in facts ? `${base}.asked` : facts['givesGrants'] ? `${base}.rules` : `${base}.grants`;
  }
  return base;
}

/** The place a sentence begins with: a text as a whole, because the sentence says in which language it is missing. */
function namedPlace(problem: ConsistencyProblem, definition: CallDefinition): string {
  const { check, facts } = problem;
  return check === 'textsComplete' || check === 'textsFit' ? text(facts['path']) : problemPlace(problem, definition);
}

/** A problem of the call as a sentence that begins with its place. */
export function useProblemSentence(): (problem: ConsistencyProblem) => string {
  const { t, language } = useMessages();
  const { definition } = useDesign();
  const words = useCallWords(definition);
  const money = (cents: unknown) => formatAmount(Number(cents), definition.currency, language);
  return (problem) => {
    const place = words.placeName(namedPlace(problem, definition));
    const values = VALUES[problem.check](problem.facts, words, money);
    return t(messageOf(problem) as MessageId, { place, ...values });
  };
}
