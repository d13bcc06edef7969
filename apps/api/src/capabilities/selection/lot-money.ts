/** The money of the lots of a call as their newest frozen rankings use it, and what of it is due to move. */
import { type LotLine, preselects, reallocate, type Reallocation, recompute, stageAtWork } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { atStage, type PublishedCall } from '../calls';
import { rankingOfLot, type StoredRanking } from './rankings.repository';

export interface LotMoney {
  readonly lotId: string;
  readonly number: number;
  /** Null before the freeze. */
  readonly ranking: StoredRanking | null;
  /** Null before the freeze. */
  readonly line: (LotLine & { readonly usedCents: number; readonly leftCents: number }) | null;
}

/** Every lot of a call by number; nothing where the stage that is worked on awards nothing. */
export async function moneyOfLots(db: Queryable, whole: PublishedCall): Promise<readonly LotMoney[]> {
  const stage = stageAtWork(whole.definition, whole.preselectedAt);
  const { definition, lots } = atStage(whole, stage);
  if (preselects(definition) || definition.budget === null) return [];
  const found: LotMoney[] = [];
  for (const { id, number } of [...lots].sort((a, b) => a.number - b.number)) {
    const ranking = await rankingOfLot(db, id, stage);
    found.push({ lotId: id, number, ranking, line: ranking && lineOfRanking(number, ranking) });
  }
  return found;
}

function lineOfRanking(number: number, { snapshot }: StoredRanking): NonNullable<LotMoney['line']> {
  const { rows, usedCents, leftCents } = recompute(snapshot);
  return { number, ranked: rows, terms: snapshot.rules, usedCents, leftCents };
}

/** What moves by the frozen rankings, in the published order; nothing before every lot is frozen. */
export function movesDue(lots: readonly LotMoney[], order: readonly number[]): readonly Reallocation[] {
  const lines = lots.flatMap(({ line }) => line ?? []);
  return lines.length === lots.length ? reallocate(lines, order) : [];
}
