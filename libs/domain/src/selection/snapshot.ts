/** The frozen ranking: its inputs, its rules and their version, so that anybody can compute the same result again. */
import type { StageKind } from '../calls/call';
import type { EvaluationGrid } from '../calls/grid';
import { type RecordedConsolidation, standingConsolidations } from '../evaluation/consolidation';
import { decidedScore } from '../evaluation/decided-score';
import type { ProposalScore } from '../evaluation/proposal-score';
import type { SheetContent } from '../evaluation/sheet';
import { sameJson } from '../kernel/same-json';
import type { RejectionGround } from '../screening/rejection';
import { applyCutOff } from './cut-off';
import type { Correction } from './correction';
import type { CutOff } from './cut-off-row';
import { rankLot } from './ranking';
import type { RankingEntry, RankingRules } from './ranking-input';
import { moneyOf, type Reallocation } from './reallocation';

/**
 * Raised whenever the same inputs could give another result. Version 2 knows places and sheets that do not count, version 3
 * concept notes and what is carried over from them, version 4 the scores on the sheets and those of the committee, version 5
 * what the evaluators have agreed on; earlier snapshots have none of it, so that they give what they gave.
 */
export const RANKING_RULES_VERSION = 5;

export interface SnapshotSheet {
  readonly sheetId: string;
  readonly total: number;
  /** Whether it is part of the score; absent before rules version 2, when every sheet was. */
  readonly counts?: boolean;
  /** Unweighted score by question; absent before rules version 4. */
  readonly scores?: Readonly<Record<string, number>>;
}

/** What the committee has recorded of one question, standing or not. */
export interface SnapshotConsolidation extends RecordedConsolidation {
  /** Id of whoever recorded it. */
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** What the evaluators have agreed on, with which every sheet that counts is read. */
export interface SnapshotConsensus {
  /** Unweighted score by question. */
  readonly scores: Readonly<Record<string, number>>;
  /** SHA-256 (hex) over what was agreed on, by whom and on which sheets. */
  readonly seal: string;
}

export interface SnapshotEntry extends RankingEntry {
  readonly reference: string;
  readonly revision: number;
  /** SHA-256 of the sealed revision that was scored. */
  readonly digest: string;
  readonly sheets: readonly SnapshotSheet[];
  /** In the order in which they were recorded; absent before rules version 4. */
  readonly consolidations?: readonly SnapshotConsolidation[];
  /** Absent where the sheets count as they are, and before rules version 5. */
  readonly consensus?: SnapshotConsensus;
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
  /** From 1; absent before there were corrections, when every ranking was the first. */
  readonly version?: number;
  /** The version before, named by the hash over its snapshot; absent in a first version. */
  readonly predecessor?: { readonly version: number; readonly hash: string };
  /** Where `rules.envelopeCents` comes from once money has moved; absent where it is the published envelope. */
  readonly money?: {
    readonly publishedCents: number;
    /** What was recorded for this lot, in the order of the acts. */
    readonly reallocations: readonly Reallocation[];
  };
  /** Why there is this version; absent in a first one. */
  readonly correction?: Correction;
}

/**
 * Whether an entry's score follows from what the snapshot says of it: from the scores on the sheets that count with what the
 * evaluators agreed on, and the committee's, in their place. Before rules version 4 there is only a total of each sheet to compare with.
 */
export function scoreFollows(
  grid: EvaluationGrid,
  { sheets, consensus, consolidations = [], score }: SnapshotEntry,
): boolean {
  const counted = sheets.filter(({ counts = true }) => counts);
  const written = counted.flatMap(({ scores }) => (scores ? [sheetOf(scores)] : []));
  if (written.length < counted.length) return countedTotal({ sheets }) === score.totalSum;
  const standing = standingConsolidations(
    consolidations,
    counted.map(({ sheetId }) => sheetId),
  );
  const decided = decidedScore(
    grid,
    { sheets: written, consensus: consensus ? sheetOf(consensus.scores) : null, consolidations: standing },
    score.carried,
  );
  return sameJson(decided, score satisfies ProposalScore);
}

function sheetOf(scores: Readonly<Record<string, number>>): SheetContent {
  const entries = Object.entries(scores).map(([question, value]) => [question, { value, reason: '' }]);
  return { scores: Object.fromEntries(entries), comments: {} };
}

/** Sum of the totals of the sheets that count: what the score's own sum agrees with where the committee has not departed. */
export function countedTotal({ sheets }: Pick<SnapshotEntry, 'sheets'>): number {
  return sheets.reduce((sum, { total, counts = true }) => sum + (counts ? total : 0), 0);
}

/** The ranking and cut-off that a snapshot stands for: nothing but the snapshot goes in. */
export function recompute(snapshot: RankingSnapshot): CutOff {
  const { rules, entries } = snapshot;
  return applyCutOff(rankLot(entries, rules), rules);
}

/** The published envelope that a snapshot's money comes from, integer cents. Source: programme rules, section 11. */
export function publishedCents({ money, rules }: Pick<RankingSnapshot, 'money' | 'rules'>): number {
  return money?.publishedCents ?? rules.envelopeCents;
}

/**
 * Whether a snapshot's money is the published envelope and what was moved, to the cent. Source: programme rules, section 11.
 */
export function moneyAddsUp({ money, rules, lot }: Pick<RankingSnapshot, 'money' | 'rules' | 'lot'>): boolean {
  if (!money) return true;
  const terms = { ...rules, envelopeCents: money.publishedCents };
  return moneyOf({ number: lot.number, terms }, money.reallocations) === rules.envelopeCents;
}
