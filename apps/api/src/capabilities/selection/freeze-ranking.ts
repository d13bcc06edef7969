import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canFreeze,
  groupBy,
  RANKING_RULES_VERSION,
  rankingRules,
  type RankingSnapshot,
  type SnapshotConsolidation,
  type SnapshotSheet,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls, wantedStage } from '../calls';
import { consolidationsIn, LotScores, type SheetOnBoard, type StoredConsolidation } from '../evaluation';
import { excludedOf } from '../screening';
import { rankingOfLot } from './rankings.repository';
import { drawTicket, snapshotHash } from './snapshot-proof';

/**
 * Freezes a lot's ranking at the stage that is worked on: a snapshot of its inputs, rules and draw seed with a hash, from which anybody can compute it
 * again. Takes the lot alone, so that no sheet is submitted meanwhile.
 * @throws NOT_FOUND, PROPOSAL_SEALED, RANKING_FROZEN, EVALUATION_INCOMPLETE or THIRD_SHEET_MISSING with the proposals
 */
@Injectable()
export class FreezeRanking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly scores: LotScores,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, lotId: string, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select from lot where id = $1 for update', [lotId]);
      const once = { actorId: actor.userId, operation: `freeze:${lotId}`, key, request: {} };
      await this.idempotency.once(tx, once, async () => {
        const snapshot = await this.snapshot(tx, lotId);
        const hash = snapshotHash(snapshot);
        const id = randomUUID();
        await tx.query(
          `insert into ranking (id, lot_id, rules_version, snapshot, hash, frozen_by, frozen_at, stage)
           values ($1, $2, $3, $4, $5, $6, now(), $7)`,
          [id, lotId, RANKING_RULES_VERSION, JSON.stringify(snapshot), hash, actor.userId, snapshot.stage],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'ranking.frozen',
          subject: { type: 'ranking', id },
          facts: { lotId, hash, rulesVersion: RANKING_RULES_VERSION, proposals: snapshot.entries.length },
        });
        return {};
      });
    });
  }

  /** The inputs of the ranking as they are under the lock, after asking whether the lot may be frozen. */
  private async snapshot(tx: Tx, lotId: string): Promise<RankingSnapshot> {
    const whole = await this.calls.byLot(lotId, tx);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, null);
    const call = atStage(whole, stage);
    const { definition } = call;
    const lot = lotOf(call, lotId);
    const scores = await this.scores.forLot(tx, lotId, stage);
    const sheets = groupBy(await this.scores.sheets(tx, lotId, stage), ({ proposalId }) => proposalId);
    const consolidations = groupBy(await consolidationsIn(tx, lotId, stage), ({ proposalId }) => proposalId);
    const frozen = await rankingOfLot(tx, lotId, stage);
    orThrow(
      canFreeze({
        deadline: lot.definition.deadline,
        now: call.now,
        needed: definition.evaluatorsPerProposal,
        proposals: scores.map(({ proposalId, submitted, divergence }) => ({
          proposalId,
          sheets: submitted,
          divergence,
        })),
        frozenAt: frozen?.frozenAt.toISOString() ?? null,
      }),
    );
    const [secret] = await tx.query<{ drawSeed: string }>('select draw_seed as "drawSeed" from call where id = $1', [
      call.id,
    ]);
    const { drawSeed } = secret!;
    return {
      rulesVersion: RANKING_RULES_VERSION,
      call: { id: call.id, version: call.version },
      lot: { id: lotId, number: lot.number },
      stage,
      rules: rankingRules(definition, lot.definition),
      drawSeed,
      entries: scores.map((entry) => ({
        proposalId: entry.proposalId,
        reference: entry.reference,
        revision: entry.revision,
        digest: entry.digest,
        requestedCents: entry.requestedCents,
        hadEarlierGrant: entry.hadEarlierGrant,
        score: entry.score,
        drawTicket: drawTicket(drawSeed, entry.proposalId),
        sheets: (sheets.get(entry.proposalId) ?? []).map((sheet) => frozenSheet(sheet, entry.counted)),
        consolidations: (consolidations.get(entry.proposalId) ?? []).map(frozenConsolidation),
      })),
      excluded: await excludedOf(tx, lotId, stage),
    };
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
