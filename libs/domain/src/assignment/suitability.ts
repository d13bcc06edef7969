/** How well an evaluator suits a proposal, and what keeps the two apart: one pair at a time, from known facts alone. */
import { countryOf } from '../calls/territories';
import type { Language } from '../kernel/language';
import { type ConflictSuggestion, type EvaluatorTies, type ProposalTies, suggestConflict } from './conflict';

/** Why an evaluator cannot be suggested for a proposal though the facts alone would allow it. */
export const BARRED_BY_PEOPLE = ['declared', 'declined'] as const;
/** Everything that keeps an evaluator from a proposal, in the order in which it is told. */
export const BARS = ['suggested', ...BARRED_BY_PEOPLE, 'language'] as const;
export type Bar = (typeof BARS)[number];

/** What is known of a proposal before anybody evaluates it. */
export interface AssignableProposal extends ProposalTies {
  readonly id: string;
  /** The language it is written in. */
  readonly language: Language;
  /** What share of the proposal serves each priority, basis points; together 10,000 at the most. */
  readonly shares: Readonly<Record<string, number>>;
  /** Evaluators the proposal needs, those who have it already included. */
  readonly needed: number;
  /** Evaluators who have it and whose assignment counts; they are never touched. */
  readonly standing: readonly string[];
  /**
   * Evaluators who must not have it, whatever the facts say: by a declared conflict that is not cleared, or because they
   * have declined it.
   */
  readonly barred: Readonly<Record<string, (typeof BARRED_BY_PEOPLE)[number]>>;
}

/** What is known of an evaluator in one call. */
export interface AvailableEvaluator extends EvaluatorTies {
  readonly id: string;
  /** Languages the evaluator reads, best first. */
  readonly languages: readonly Language[];
  /** Ids of the priorities the evaluator knows about. */
  readonly expertise: readonly string[];
  /** Proposals the evaluator can take in the call. */
  readonly capacity: number;
  /** Proposals the evaluator has in the call already. */
  readonly load: number;
}

/**
 * What the parts of an assignment cost, in points without unit: only their relation decides. Source: ours, after programme
 * rules, section 8. A missing evaluator costs more than any rearrangement of all others can save; a potential conflict
 * more than every convenience of one pair together.
 */
export const COSTS = {
  /** A place that nobody takes; the second one of the same proposal costs twice that, and so on. */
  missing: 100_000_000,
  /** A potential conflict by the known facts, which the chair would have to decide. */
  potentialConflict: 1_000,
  /** A proposal of which the evaluator knows nothing; less by the share that is known. */
  expertise: 100,
  /** Each place further down in the languages the evaluator reads, from the second on. */
  language: 20,
  /** The average proposal of an evaluator who is full. The first one costs little, the last one twice as much. */
  load: 100,
  /** Each time that the same two evaluators meet again over another proposal. */
  meeting: 15,
} as const;

/** What the known facts say of one evaluator and one proposal. */
export interface Suitability {
  /** What forbids the assignment; null where it may be suggested. */
  readonly bar: Bar | null;
  readonly suggestion: ConflictSuggestion | null;
  /** Place of the proposal's language among those the evaluator reads, from 0; null when it is not read. */
  readonly languagePlace: number | null;
  /** Share of the proposal that serves priorities the evaluator knows about, basis points. */
  readonly knownBp: number;
  /** Whether the evaluator is from the applicant's country: a proposal has one such evaluator at the most. */
  readonly sameCountry: boolean;
  /** What the pair costs on its own, points. */
  readonly cost: number;
}

/**
 * Weighs an evaluator against a proposal. Forbidden are those whom the known facts disqualify, whose declared conflict is
 * not cleared, who have declined, and who do not read the language. Source: programme rules, section 8.
 */
export function suitability(proposal: AssignableProposal, evaluator: AvailableEvaluator): Suitability {
  const suggestion = suggestConflict(evaluator, proposal);
  const place = evaluator.languages.indexOf(proposal.language);
  const languagePlace = place < 0 ? null : place;
  const knownBp = evaluator.expertise.reduce((sum, priority) => sum + (proposal.shares[priority] ?? 0), 0);
  return {
    bar: barOf(suggestion, proposal.barred[evaluator.id], languagePlace),
    suggestion,
    languagePlace,
    knownBp,
    sameCountry: evaluator.country === countryOf(proposal.territory),
    cost:
      (suggestion === null ? 0 : COSTS.potentialConflict) +
      Math.floor((COSTS.expertise * Math.max(0, 10_000 - knownBp)) / 10_000) +
      COSTS.language * (languagePlace ?? 0),
  };
}

function barOf(
  suggestion: ConflictSuggestion | null,
  byPeople: (typeof BARRED_BY_PEOPLE)[number] | undefined,
  languagePlace: number | null,
): Bar | null {
  if (suggestion?.level === 'disqualifying') return 'suggested';
  if (byPeople) return byPeople;
  return languagePlace === null ? 'language' : null;
}

/**
 * What an evaluator's next proposal costs for the load it makes: convex, so that loads balance in relation to capacities.
 * @param nth which proposal of the evaluator it would be, from 1
 */
export function loadCost(nth: number, capacity: number): number {
  return Math.floor((COSTS.load * (2 * nth - 1)) / capacity);
}
