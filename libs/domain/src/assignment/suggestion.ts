/** What a run suggests, as it is kept and shown: pairs with the facts that made them, and what could not be filled. */
import type { Language } from '../kernel/language';
import type { ConflictGround } from './conflict';
import type { Bar } from './suitability';

/** The facts that made an assignment. */
export interface AssignmentReason {
  /** The language the proposal is written in, and its place among those the evaluator reads, from 1. */
  readonly language: Language;
  readonly languagePlace: number;
  /** Share of the proposal that serves priorities the evaluator knows about, basis points. */
  readonly knownBp: number;
  /** A potential conflict by the known facts; null where there is none. */
  readonly conflict: ConflictGround | null;
  /** Proposals the evaluator would then have in the call, and can take. */
  readonly load: number;
  readonly capacity: number;
  /** Evaluators who could have been given the proposal, and how many of them suit it better on their own. */
  readonly possible: number;
  readonly better: number;
}

export interface SuggestedAssignment {
  readonly proposalId: string;
  readonly evaluatorId: string;
  readonly reason: AssignmentReason;
}

/** A proposal that could not be given all its evaluators, and what keeps the others from it. */
export interface Shortfall {
  readonly proposalId: string;
  readonly language: Language;
  /** Evaluators it still lacks. */
  readonly missing: number;
  /** Evaluators by what keeps them from it. */
  readonly barred: Readonly<Record<Bar, number>>;
  /** Evaluators who could have it but for another one from the applicant's country. */
  readonly compatriots: number;
  /** Evaluators who could have it but for their capacity. */
  readonly full: number;
}

export interface Suggestion {
  /** By proposal, then by evaluator, in the order of their ids. */
  readonly assignments: readonly SuggestedAssignment[];
  readonly shortfalls: readonly Shortfall[];
}
