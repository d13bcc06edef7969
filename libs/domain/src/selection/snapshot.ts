/** The frozen ranking: its inputs, its rules and their version, so that anybody can compute the same result again. */
import type { StageKind } from '../calls/call';
import type { RejectionGround } from '../screening/rejection';
import { applyCutOff } from './cut-off';
import type { CutOff } from './cut-off-row';
import { rankLot } from './ranking';
import type { RankingEntry, RankingRules } from './ranking-input';

/**
 * Raised whenever the same inputs could give another result. Version 2 knows places and sheets that do not count, version 3
 * concept notes and what is carried over from them; earlier snapshots have none of it, so that they give what they gave.
 */
export const RANKING_RULES_VERSION = 3;

export interface SnapshotSheet {
  readonly sheetId: string;
  readonly total: number;
  /** Whether it is part of the score; absent before rules version 2, when every sheet was. */
  readonly counts?: boolean;
}

export interface SnapshotEntry extends RankingEntry {
  readonly reference: string;
  readonly revision: number;
  /** SHA-256 of the sealed revision that was scored. */
  readonly digest: string;
  readonly sheets: readonly SnapshotSheet[];
}

/** A proposal that the screening had put aside when the ranking was frozen: not ranked, but decided on. */
export interface ExcludedEntry {
  readonly proposalId: string;
  readonly reference: string;
  readonly requestedCents: number;
  readonly ground: RejectionGround;
  /** Code of the item that failed, or of the condition that is not met. */
  readonly code: string;
}

export interface RankingSnapshot {
  readonly rulesVersion: number;
  readonly call: { readonly id: string; readonly version: number };
  readonly lot: { readonly id: string; readonly number: number };
  /** Absent before rules version 3. */
  readonly stage?: StageKind;
  readonly rules: RankingRules;
  readonly drawSeed: string;
  readonly entries: readonly SnapshotEntry[];
  /** Absent in snapshots from before there was a screening. */
  readonly excluded?: readonly ExcludedEntry[];
}

/** Sum of the totals of the sheets that count: what the score's own sum must agree with. */
export function countedTotal({ sheets }: Pick<SnapshotEntry, 'sheets'>): number {
  return sheets.reduce((sum, { total, counts = true }) => sum + (counts ? total : 0), 0);
}

/** The ranking and cut-off that a snapshot stands for: nothing but the snapshot goes in. */
export function recompute(snapshot: RankingSnapshot): CutOff {
  const { rules, entries } = snapshot;
  return applyCutOff(rankLot(entries, rules), rules);
}
