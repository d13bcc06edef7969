/** Down the ranking until the envelope or the places are used: who is selected, who stands in reserve, with what amount. */
import type { RankedEntry } from './ranking';
import type { CutOffTerms } from './ranking-input';

export const OUTCOMES = ['selected', 'reserve', 'belowGates', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a row stands where it stands. */
export const CUT_OFF_REASONS = ['fits', 'remainder', 'skipped', 'envelopeUsed', 'placesUsed', 'gate'] as const;
export type CutOffReason = (typeof CUT_OFF_REASONS)[number];

export interface CutOffRow extends RankedEntry {
  readonly outcome: Exclude<Outcome, 'rejected'>;
  /** Never above the request; 0 unless selected. Integer cents. */
  readonly recommendedCents: number;
  /** Recommended amounts down to and including this row. Integer cents. */
  readonly runningCents: number;
  readonly reason: CutOffReason;
}

export interface CutOff {
  readonly rows: readonly CutOffRow[];
  readonly usedCents: number;
  readonly leftCents: number;
}

/**
 * Draws the line. When the next proposal does not fit: `stop` ends the selection, `skip` goes on to the next that fits,
 * `offerRemainder` offers it what is left and then ends. Where there are places, nobody is selected beyond them. The rest
 * above the gates is the reserve list, in rank order. Source: programme rules, sections 1 and 3 (select).
 */
export function applyCutOff(
  ranked: readonly RankedEntry[],
  { cutOff: rule, envelopeCents, places = null }: CutOffTerms,
): CutOff {
  let usedCents = 0;
  let usedPlaces = 0;
  let ended = false;
  const rows = ranked.map((entry): CutOffRow => {
    const row = (outcome: CutOffRow['outcome'], recommendedCents: number, reason: CutOffReason): CutOffRow => {
      usedCents += recommendedCents;
      if (outcome === 'selected') usedPlaces += 1;
      return { ...entry, outcome, recommendedCents, runningCents: usedCents, reason };
    };
    if (entry.position === null) return row('belowGates', 0, 'gate');
    if (ended) return row('reserve', 0, 'envelopeUsed');
    if (places !== null && usedPlaces >= places) return row('reserve', 0, 'placesUsed');
    const left = envelopeCents - usedCents;
    if (entry.requestedCents <= left) return row('selected', entry.requestedCents, 'fits');
    if (rule === 'skip') return row('reserve', 0, left > 0 ? 'skipped' : 'envelopeUsed');
    ended = true;
    return rule === 'offerRemainder' && left > 0
      ? row('selected', left, 'remainder')
      : row('reserve', 0, 'envelopeUsed');
  });
  return { rows, usedCents, leftCents: envelopeCents - usedCents };
}

/**
 * The next on the same lot's reserve list, in order, that fits the money a withdrawn winner frees; null when none does.
 * Source: programme rules, sections 3 and 11.
 */
export function nextInReserve(rows: readonly CutOffRow[], freedCents: number): CutOffRow | null {
  return rows.find((row) => row.outcome === 'reserve' && row.requestedCents <= freedCents) ?? null;
}
