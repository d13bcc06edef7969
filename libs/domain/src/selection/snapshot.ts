/** The frozen ranking: its inputs, its rules and their version, so that anybody can compute the same result again. */
import { applyCutOff, type CutOff } from './cut-off';
import { rankLot } from './ranking';
import type { RankingEntry, RankingRules } from './ranking-input';

/** Raised whenever the same inputs could give another result. */
export const RANKING_RULES_VERSION = 1;

export interface SnapshotEntry extends RankingEntry {
  readonly reference: string;
  readonly revision: number;
  /** SHA-256 of the sealed revision that was scored. */
  readonly digest: string;
  readonly sheets: readonly { readonly sheetId: string; readonly total: number }[];
}

export interface RankingSnapshot {
  readonly rulesVersion: number;
  readonly call: { readonly id: string; readonly version: number };
  readonly lot: { readonly id: string; readonly number: number };
  readonly rules: RankingRules;
  readonly drawSeed: string;
  readonly entries: readonly SnapshotEntry[];
}

/** The ranking and cut-off that a snapshot stands for: nothing but the snapshot goes in. */
export function recompute(snapshot: RankingSnapshot): CutOff {
  const { rules, entries } = snapshot;
  return applyCutOff(rankLot(entries, rules), rules.envelopeCents, rules.cutOff);
}
