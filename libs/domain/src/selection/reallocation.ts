/** Left-over money of the lots of a call, moved in the published order. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { checkSentenceLength } from '../screening/checks';
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

export interface ReallocationFacts {
  readonly lots: readonly {
    /** Number within the call. */
    readonly number: number;
    readonly frozen: boolean;
    /** Whether the screening has decided otherwise since the freeze, so that another version is due. */
    readonly outdated: boolean;
  }[];
  /** Instant of the announcement, from when it is set; null before. */
  readonly announcedAt: string | null;
  readonly cancelledAt: string | null;
  /** What moves by the frozen rankings. */
  readonly due: readonly Reallocation[];
}

/**
 * Whether left-over money may move for good: once every lot of the call is frozen, as the screening has it, and before an
 * announcement is set; and only what somebody has seen is what is due. Source: programme rules, sections 3 (select) and 11;
 * that nothing moves after an announcement is ours. @param seen the moves as they were shown
 * @returns CALL_CANCELLED, ALREADY_ANNOUNCED, RANKING_NOT_FROZEN or RANKING_OUTDATED with the lots, REALLOCATION_NOT_DUE,
 * REALLOCATION_CHANGED, REASON_REQUIRED or SENTENCE_TOO_LONG
 */
export function canReallocate(
  { lots, announcedAt, cancelledAt, due }: ReallocationFacts,
  seen: readonly Reallocation[],
  reason: string,
): Refusal | null {
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  if (announcedAt !== null) return refuse('ALREADY_ANNOUNCED', { at: announcedAt });
  const numbers = (chosen: readonly ReallocationFacts['lots'][number][]) => chosen.map(({ number }) => number);
  const open = lots.filter(({ frozen }) => !frozen);
  if (open.length > 0) return refuse('RANKING_NOT_FROZEN', { lots: numbers(open) });
  const outdated = lots.filter((lot) => lot.outdated);
  if (outdated.length > 0) return refuse('RANKING_OUTDATED', { lots: numbers(outdated) });
  if (due.length === 0) return refuse('REALLOCATION_NOT_DUE', {});
  if (!sameMoves(due, seen)) return refuse('REALLOCATION_CHANGED', {});
  return isBlank(reason) ? refuse('REASON_REQUIRED', {}) : checkSentenceLength(reason);
}

function sameMoves(due: readonly Reallocation[], seen: readonly Reallocation[]): boolean {
  const same = (a: Reallocation, b: Reallocation | undefined) =>
    a.from === b?.from && a.to === b.to && a.cents === b.cents;
  return due.length === seen.length && due.every((move, place) => same(move, seen[place]));
}
