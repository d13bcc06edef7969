/** Promotion from the reserve list: in its order, the next that fits the money that awards which ended have freed. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { Award } from '../selection/award-limit';
import { checkAwardLimit } from '../selection/award-limit';
import { nextInReserve } from '../selection/cut-off';

/** A proposal on the reserve list that has not been promoted. */
export interface ReserveEntry extends Award {
  readonly proposalId: string;
  /** Place in the ranking, from 1. */
  readonly position: number;
  /** Integer cents. */
  readonly requestedCents: number;
}

/** What decides about the next promotion in a lot. */
export interface LotReserve {
  /** Envelope with everything that was moved to the lot and from it, integer cents. */
  readonly moneyCents: number;
  /** Awards that stand, promotions among them. */
  readonly standing: readonly { readonly awardedCents: number }[];
  /** Awards that ended, of winners and of the promoted. */
  readonly ended: readonly { readonly awardedCents: number }[];
  /** Every promotion there has been, also one that was declined. */
  readonly promoted: readonly { readonly awardedCents: number }[];
  readonly reserve: readonly ReserveEntry[];
  /** Whether places are given instead of money. */
  readonly givesPlaces: boolean;
  /** Awards a municipality may win in the call; null without a limit. */
  readonly maxAwards: number | null;
  /** Awards that stand in all lots of the call. */
  readonly awards: readonly Award[];
}

export const PASSED_OVER_REASONS = ['doesNotFit', 'awardLimit'] as const;
export type PassedOverReason = (typeof PASSED_OVER_REASONS)[number];

/** Somebody in reserve before the next, and why it is not the next. */
export interface PassedOver {
  readonly proposalId: string;
  readonly reason: PassedOverReason;
}

export interface NextPromotion {
  /** Null where nobody can be promoted. */
  readonly next: ReserveEntry | null;
  readonly passedOver: readonly PassedOver[];
}

const sum = (awards: readonly { readonly awardedCents: number }[]) =>
  awards.reduce((total, { awardedCents }) => total + awardedCents, 0);

/**
 * Money, integer cents, that a promotion may use: what ended awards have freed and promotions have not used again, and never
 * more than the lot has left. What a lot had left over from the start frees nobody a place: its line was drawn by the
 * published rule. Source: programme rules, sections 3, 10 and 11.
 */
export function freedCents({ moneyCents, standing, ended, promoted }: LotReserve): number {
  return Math.max(0, Math.min(sum(ended) - sum(promoted), moneyCents - sum(standing)));
}

/** Places that ended awards have freed and promotions have not taken again. Source: programme rules, sections 1 and 10. */
export function freedPlaces({ ended, promoted }: Pick<LotReserve, 'ended' | 'promoted'>): number {
  return ended.length - promoted.length;
}

/**
 * Who is promoted next: down the reserve list in its order, the first that fits what has been freed. Passed over are those
 * that ask for more, and those whose municipality has as many awards as it may win. Source: programme rules, sections 10, 11.
 */
export function nextPromotion(lot: LotReserve): NextPromotion {
  const { reserve, givesPlaces, awards, maxAwards } = lot;
  const free = freedCents(lot);
  const isFree = givesPlaces ? freedPlaces(lot) > 0 : lot.ended.length > 0 && free > 0;
  if (!isFree) return { next: null, passedOver: [] };
  const inOrder = [...reserve].sort((a, b) => a.position - b.position);
  const winnable = inOrder.filter((entry) => checkAwardLimit([entry], awards, maxAwards) === null);
  const rows = winnable.map((entry) => ({ ...entry, outcome: 'reserve' as const }));
  const found = givesPlaces ? rows[0] : nextInReserve(rows, free);
  const next = inOrder.find(({ proposalId }) => proposalId === found?.proposalId) ?? null;
  const before = inOrder.filter(({ position }) => next === null || position < next.position);
  return {
    next,
    passedOver: before.map((entry) => ({
      proposalId: entry.proposalId,
      reason: winnable.includes(entry) ? 'doesNotFit' : 'awardLimit',
    })),
  };
}

/**
 * Whether a proposal can be promoted: it must be the next. Whoever sees an older list is told who is. Whoever has a
 * disqualifying conflict in the lot promotes nobody there: each promotion decides about all who wait.
 * Source: programme rules, sections 3 (conflict gate) and 10.
 * @returns CONFLICT_DISQUALIFYING, NOBODY_TO_PROMOTE, or NOT_NEXT_IN_RESERVE with the reference of the next
 */
export function canPromote(
  { next }: NextPromotion,
  proposalId: string,
  conflicted: boolean,
): Refusal<'CONFLICT_DISQUALIFYING' | 'NOBODY_TO_PROMOTE' | 'NOT_NEXT_IN_RESERVE'> | null {
  if (conflicted) return refuse('CONFLICT_DISQUALIFYING', {});
  if (next === null) return refuse('NOBODY_TO_PROMOTE', {});
  return next.proposalId === proposalId ? null : refuse('NOT_NEXT_IN_RESERVE', { next: next.reference });
}
