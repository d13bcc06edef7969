/** Down the ranking until the envelope or the places are used: who is selected, who stands in reserve, with what amount. */
import type { CutOff, CutOffReason, CutOffRow } from './cut-off-row';
import { preselect } from './preselection';
import type { RankedEntry } from './ranking';
import type { CutOffTerms } from './ranking-input';

/**
 * Draws the line. When the next proposal does not fit: `stop` ends the selection, `skip` goes on to the next that fits,
 * `offerRemainder` offers it what is left and then ends. Where there are places, nobody is selected beyond them. The rest
 * above the gates is the reserve list, in rank order. Concept notes that precede full applications are not selected but
 * invited, see `preselect`. Source: programme rules, sections 1 and 3 (select).
 */
export function applyCutOff(ranked: readonly RankedEntry[], terms: CutOffTerms): CutOff {
  const { cutOff: rule, envelopeCents, places = null, preselectionBp = null } = terms;
  if (preselectionBp !== null) return preselect(ranked, terms);
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
export function nextInReserve<Row extends Pick<CutOffRow, 'outcome' | 'requestedCents'>>(
  rows: readonly Row[],
  freedCents: number,
): Row | null {
  return rows.find((row) => row.outcome === 'reserve' && row.requestedCents <= freedCents) ?? null;
}
