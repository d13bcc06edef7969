/** A correction of a frozen ranking: never a change of it, but another version, which names the one before. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { checkSentenceLength } from '../screening/checks';

/**
 * Why there is another version. `lateConflict`: a conflict of interest was found after the freeze and a sheet is void.
 * `lateRejection`: the screening has put a proposal aside, or taken one back, after the freeze. `reallocation`: money of
 * other lots has moved; it comes with that act alone.
 */
export const CORRECTION_KINDS = [
  'manifestError',
  'lateConflict',
  'lateRejection',
  'complaintUpheld',
  'reallocation',
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Those that a person names. */
export const NAMED_CORRECTION_KINDS = ['manifestError', 'lateConflict', 'lateRejection', 'complaintUpheld'] as const;
export type NamedCorrectionKind = (typeof NAMED_CORRECTION_KINDS)[number];

/** What may still be corrected once an announcement has been set. */
export const CORRECTIONS_AFTER_ANNOUNCEMENT: readonly CorrectionKind[] = ['lateConflict', 'complaintUpheld'];

export interface Correction {
  readonly kind: CorrectionKind;
  readonly reason: string;
}

export interface CorrectionFacts {
  /** Version that is to be corrected. */
  readonly version: number;
  /** Newest version of the lot at this stage. */
  readonly newest: number;
  /** When the ranking of the next stage was frozen, which follows from this one; null where none is. */
  readonly nextFrozenAt: string | null;
  /** Instant of the announcement of the stage, from when it is set; null before. */
  readonly announcedAt: string | null;
  readonly cancelledAt: string | null;
}

/**
 * Whether a version may be corrected: with a reason; the newest one alone, so that of two corrections at once one wins; and
 * once an announcement has been set for nothing but an upheld complaint or a conflict found late. What the ranking of the next
 * stage was built on stays. Source: programme rules, sections 3 and 10; what an announcement ends is ours.
 * @returns CALL_CANCELLED, RANKING_SUPERSEDED, RANKING_FROZEN (the next stage), CORRECTION_AFTER_ANNOUNCEMENT, REASON_REQUIRED
 * or SENTENCE_TOO_LONG
 */
export function canCorrectRanking(facts: CorrectionFacts, { kind, reason }: Correction): Refusal | null {
  const { version, newest, nextFrozenAt, announcedAt, cancelledAt } = facts;
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  if (version !== newest) return refuse('RANKING_SUPERSEDED', { version, newest });
  if (nextFrozenAt !== null) return refuse('RANKING_FROZEN', { frozenAt: nextFrozenAt });
  if (announcedAt !== null && !CORRECTIONS_AFTER_ANNOUNCEMENT.includes(kind)) {
    return refuse('CORRECTION_AFTER_ANNOUNCEMENT', { at: announcedAt });
  }
  return isBlank(reason) ? refuse('REASON_REQUIRED', {}) : checkSentenceLength(reason);
}

/**
 * Whether a new version has what it is made for: a conflict, a rejection and a reallocation change what the ranking is made
 * of; an error or a complaint may be about the decisions alone. Source: ours.
 * @param changed whether anything differs from the version before @returns CORRECTION_CHANGES_NOTHING
 */
export function checkCorrectionChanges(kind: CorrectionKind, changed: boolean): Refusal | null {
  const ofDecisions = kind === 'manifestError' || kind === 'complaintUpheld';
  return changed || ofDecisions ? null : refuse('CORRECTION_CHANGES_NOTHING', {});
}

/** A proposal that is ranked again, with its sheets. */
export interface RerankedProposal {
  readonly proposalId: string;
  /** Sheets its score is made of. */
  readonly counted: number;
  /** Whether the version before has ranked it. */
  readonly rankedBefore: boolean;
}

/**
 * Whether every proposal can be ranked again: one that was ranked keeps its place among the ranked with the sheets that are
 * left, one at least; one that comes back needs as many as any other at the freeze. Source: programme rules, section 10.
 * @param needed sheets of a proposal at the freeze @returns EVALUATION_INCOMPLETE with the proposals
 */
export function checkReranked(
  proposals: readonly RerankedProposal[],
  needed: number,
): Refusal<'EVALUATION_INCOMPLETE'> | null {
  const short = proposals.filter(({ counted, rankedBefore }) => counted < (rankedBefore ? 1 : needed));
  if (short.length === 0) return null;
  return refuse('EVALUATION_INCOMPLETE', {
    needed,
    proposals: short.map(({ proposalId, counted }) => ({ proposalId, sheets: counted })),
  });
}
