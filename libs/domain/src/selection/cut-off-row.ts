/** What the line under a ranking makes of each row. */
import type { RankedEntry } from './ranking';

/**
 * What a proposal can end in: of concept notes that precede full applications, whether these are invited. Who is ineligible
 * was put aside in the screening, not on merit.
 */
export const OUTCOMES = [
  'selected',
  'reserve',
  'invited',
  'notInvited',
  'belowGates',
  'rejected',
  'ineligible',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a row stands where it stands. */
export const CUT_OFF_REASONS = [
  'fits',
  'remainder',
  'skipped',
  'envelopeUsed',
  'placesUsed',
  'withinMultiple',
  'multipleReached',
  'gate',
] as const;
export type CutOffReason = (typeof CUT_OFF_REASONS)[number];

export interface CutOffRow extends RankedEntry {
  readonly outcome: Exclude<Outcome, 'rejected' | 'ineligible'>;
  /** Never above the request; 0 unless selected. Integer cents. */
  readonly recommendedCents: number;
  /** Recommended amounts (of concept notes the requests of the invited) down to and including this row. Integer cents. */
  readonly runningCents: number;
  readonly reason: CutOffReason;
}

export interface CutOff {
  readonly rows: readonly CutOffRow[];
  /** Sum of the recommended amounts; of concept notes, of the requests of the invited. */
  readonly usedCents: number;
  /** What is left of the envelope; of concept notes, until the multiple of it is reached. */
  readonly leftCents: number;
}
