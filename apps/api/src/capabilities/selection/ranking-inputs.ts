import { Injectable } from '@nestjs/common';
import {
  groupBy,
  type SnapshotConsolidation,
  type SnapshotEntry,
  type SnapshotSheet,
  type StageKind,
} from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';
import {
  consensusesIn,
  consolidationsIn,
  type LotScore,
  LotScores,
  type SheetOnBoard,
  type StoredConsensus,
  type StoredConsolidation,
} from '../evaluation';
import { drawTicket } from './snapshot-proof';

/** The proposals of a lot as a ranking takes them, with what must be asked before it does. */
export interface FrozenInputs {
  readonly scores: readonly LotScore[];
  readonly drawSeed: string;
  readonly entries: readonly SnapshotEntry[];
}

/** What a ranking is computed from, as it is under the lock of the lot. */
@Injectable()
export class RankingInputs {
  constructor(private readonly scores: LotScores) {}

  async of(tx: Tx, callId: string, lotId: string, stage: StageKind): Promise<FrozenInputs> {
    const scores = await this.scores.forLot(tx, lotId, stage);
    const sheets = groupBy(await this.scores.sheets(tx, lotId, stage), ({ proposalId }) => proposalId);
    const consolidations = groupBy(await consolidationsIn(tx, lotId, stage), ({ proposalId }) => proposalId);
    const agreed = (await consensusesIn(tx, lotId, stage)).filter(({ state }) => state === 'concluded');
    const consensus = new Map(agreed.map((one) => [one.proposalId, one]));
    const [secret] = await tx.query<{ drawSeed: string }>('select draw_seed as "drawSeed" from call where id = $1', [
      callId,
    ]);
    const { drawSeed } = secret!;
    const entries = scores.map((entry) => ({
      proposalId: entry.proposalId,
      reference: entry.reference,
      revision: entry.revision,
      digest: entry.digest,
      requestedCents: entry.requestedCents,
      hadEarlierGrant: entry.hadEarlierGrant,
      score: entry.score,
      drawTicket: drawTicket(drawSeed, entry.proposalId),
      sheets: (sheets.get(entry.proposalId) ?? []).map((sheet) => frozenSheet(sheet, entry.counted)),
      ...frozenConsensus(consensus.get(entry.proposalId)),
      consolidations: (consolidations.get(entry.proposalId) ?? []).map(frozenConsolidation),
    }));
    return { scores, drawSeed, entries };
  }
}

function frozenSheet({ sheetId, total, scores }: SheetOnBoard, counted: readonly string[]): SnapshotSheet {
  return {
    sheetId,
    total,
    counts: counted.includes(sheetId),
    scores: Object.fromEntries(scores.map(({ questionId, value }) => [questionId, value])),
  };
}

function frozenConsolidation({
  question,
  score,
  reason,
  sheets,
  recordedById,
  recordedAt,
}: StoredConsolidation): SnapshotConsolidation {
  return { question, score, reason, sheets, recordedBy: recordedById, recordedAt: recordedAt.toISOString() };
}

/** Nothing where the sheets count as they are. */
function frozenConsensus(agreed: StoredConsensus | undefined): Pick<SnapshotEntry, 'consensus'> {
  if (!agreed) return {};
  const scores = Object.entries(agreed.content.scores).map(([question, { value }]) => [question, value!]);
  return { consensus: { scores: Object.fromEntries(scores), seal: agreed.seal! } };
}
