/** Left-over money of the lots of a call, moved in the published order. */
import { applyCutOff } from './cut-off';
import type { RankedEntry } from './ranking';
import type { CutOffTerms } from './ranking-input';

/** A lot as its money is counted: its ranking and what draws its line. */
export interface LotLine {
  /** Number within the call. */
  readonly number: number;
  readonly ranked: readonly RankedEntry[];
  readonly terms: CutOffTerms;
}

/** Money that moves from one lot to another. */
export interface Reallocation {
  readonly from: number;
  readonly to: number;
  /** Integer cents, above 0. */
  readonly cents: number;
}

/**
 * What moves between the lots when every lot has drawn its line with its own money: the first lot of the published order
 * takes from what the others have left as much as it can use, then the next. A lot gives its left-over money alone, so that
 * none loses a selected proposal; what nobody can use stays. Lots that give places, and concept notes, neither give nor
 * take. Source: programme rules, sections 3 (select) and 11. @param order the published order, numbers of lots
 */
export function reallocate(lots: readonly LotLine[], order: readonly number[]): readonly Reallocation[] {
  const moves: Reallocation[] = [];
  const withMoney = lots.filter(({ terms: { places, preselectionBp } }) => (places ?? preselectionBp ?? null) === null);
  for (const to of order) {
    const taker = withMoney.find(({ number }) => number === to);
    if (!taker) continue;
    const givers = withMoney
      .filter(({ number }) => number !== to)
      .map((lot) => ({ from: lot.number, leftCents: leftOf(lot, moves) }));
    const own = moneyOf(taker, moves);
    const offered = givers.reduce((sum, { leftCents }) => sum + leftCents, 0);
    let wanted = Math.max(0, lineWith(taker, own + offered).usedCents - own);
    for (const { from, leftCents } of givers) {
      const cents = Math.min(wanted, leftCents);
      if (cents > 0) moves.push({ from, to, cents });
      wanted -= cents;
    }
  }
  return moves;
}

/** Money of a lot with everything that moved to it and from it, integer cents. Source: programme rules, section 11. */
export function moneyOf({ number, terms }: Pick<LotLine, 'number' | 'terms'>, moves: readonly Reallocation[]): number {
  return moves.reduce(
    (sum, { from, to, cents }) => sum + (to === number ? cents : 0) - (from === number ? cents : 0),
    terms.envelopeCents,
  );
}

function leftOf(lot: LotLine, moves: readonly Reallocation[]): number {
  return lineWith(lot, moneyOf(lot, moves)).leftCents;
}

function lineWith({ ranked, terms }: LotLine, envelopeCents: number) {
  return applyCutOff(ranked, { ...terms, envelopeCents });
}
