/** The line under ranked concept notes: who is invited to write a full application. */
import type { CutOff, CutOffRow } from './cut-off-row';
import type { RankedEntry } from './ranking';
import type { CutOffTerms } from './ranking-input';

/**
 * Down the ranking, everybody above the gates is invited until the requested amounts reach a multiple of the envelope (of
 * the places, where the call gives places instead of money): the one that reaches it is the last. Nothing is recommended
 * yet; the running sum is that of the requests. Source: programme rules, section 3 (two stages).
 * @param terms with the multiple, `preselectionBp`, in basis points (20,000 = 200 %)
 */
export function preselect(
  ranked: readonly RankedEntry[],
  { envelopeCents, places = null, preselectionBp }: CutOffTerms,
): CutOff {
  const available = places ?? envelopeCents;
  const limit = BigInt(available) * BigInt(preselectionBp ?? 0);
  let usedCents = 0;
  let usedPlaces = 0;
  const rows = ranked.map((entry): CutOffRow => {
    const row = (outcome: CutOffRow['outcome'], reason: CutOffRow['reason']): CutOffRow => {
      if (outcome === 'invited') {
        usedCents += entry.requestedCents;
        usedPlaces += 1;
      }
      return { ...entry, outcome, recommendedCents: 0, runningCents: usedCents, reason };
    };
    if (entry.position === null) return row('belowGates', 'gate');
    const reached = BigInt(places === null ? usedCents : usedPlaces) * 10_000n >= limit;
    return reached ? row('notInvited', 'multipleReached') : row('invited', 'withinMultiple');
  });
  return { rows, usedCents, leftCents: Math.max(0, preselectionLimit(envelopeCents, preselectionBp) - usedCents) };
}

/** The amount, integer cents, at which the invitations end; rounded down to a cent. */
export function preselectionLimit(envelopeCents: number, preselectionBp: number | null | undefined): number {
  return Number((BigInt(envelopeCents) * BigInt(preselectionBp ?? 0)) / 10_000n);
}
