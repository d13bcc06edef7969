import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canFreeze, RANKING_RULES_VERSION, rankingRules, type RankingSnapshot } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls, wantedStage } from '../calls';
import { excludedOf, hiddenFrom } from '../screening';
import { RankingInputs } from './ranking-inputs';
import { sheetsOf, withoutHidden } from './lot-line';
import { rankingOfLot } from './rankings.repository';
import { snapshotHash } from './snapshot-proof';

/**
 * Freezes a lot's ranking at the stage that is worked on: a snapshot of its inputs, rules and draw seed with a hash, from which anybody can compute it
 * again. Takes the lot alone, so that no sheet is submitted meanwhile.
 * @throws NOT_FOUND, PROPOSAL_SEALED, RANKING_FROZEN, EVALUATION_INCOMPLETE, THIRD_SHEET_MISSING or CONSENSUS_MISSING with
 * the proposals
 */
@Injectable()
export class FreezeRanking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly inputs: RankingInputs,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, lotId: string, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select from lot where id = $1 for update', [lotId]);
      const once = { actorId: actor.userId, operation: `freeze:${lotId}`, key, request: {} };
      await this.idempotency.once(tx, once, async () => {
        const snapshot = await this.snapshot(tx, lotId, await hiddenFrom(tx, actor.userId, lotId));
        const hash = snapshotHash(snapshot);
        const id = randomUUID();
        // the transaction may have begun before a sheet that it waited for: frozen is what is frozen now
        await tx.query(
          `insert into ranking (id, lot_id, rules_version, snapshot, hash, frozen_by, frozen_at, stage)
           values ($1, $2, $3, $4, $5, $6, clock_timestamp(), $7)`,
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

  /**
   * The inputs of the ranking as they are under the lock, after asking whether the lot may be frozen.
   * @param hidden proposals that a refusal must not name to whoever asks
   */
  private async snapshot(tx: Tx, lotId: string, hidden: ReadonlySet<string>): Promise<RankingSnapshot> {
    const whole = await this.calls.byLot(lotId, tx);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, null);
    const call = atStage(whole, stage);
    const { definition } = call;
    const lot = lotOf(call, lotId);
    const { scores, drawSeed, entries } = await this.inputs.of(tx, call.id, lotId, stage);
    const frozen = await rankingOfLot(tx, lotId, stage);
    const refusal = canFreeze({
      deadline: lot.definition.deadline,
      now: call.now,
      needed: definition.evaluatorsPerProposal,
      proposals: scores.map((score) => sheetsOf(score, definition)),
      frozenAt: frozen?.frozenAt.toISOString() ?? null,
    });
    orThrow(refusal && withoutHidden(refusal, hidden));
    return {
      rulesVersion: RANKING_RULES_VERSION,
      call: { id: call.id, version: call.version },
      lot: { id: lotId, number: lot.number },
      stage,
      rules: rankingRules(definition, lot.definition),
      drawSeed,
      entries,
      excluded: await excludedOf(tx, lotId, stage),
      version: 1,
    };
  }
}
