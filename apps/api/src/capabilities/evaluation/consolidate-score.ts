import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  awaitsConsensus,
  canConsolidate,
  type ConsensusState,
  type Consolidation,
  type Divergence,
  gridOf,
  type StageKind,
  standingConsolidations,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls } from '../calls';
import { REJECTED_SQL, visibleTo } from '../screening';
import { addUpSheets } from './add-up-sheets';
import { consolidationsOf } from './consolidations.repository';

/** A proposal with what decides about its consolidation, read under the locks that keep it true. */
interface ScoredProposal {
  readonly lotId: string;
  readonly stage: StageKind;
  readonly submitted: number;
  readonly counted: readonly string[];
  readonly divergence: Divergence | null;
  readonly consensus: ConsensusState | null;
  readonly rejected: boolean;
  readonly evaluates: boolean;
  readonly frozenAt: Date | null;
}

/**
 * Records the committee's score of one question of a proposal, or takes an earlier one back, and adds the proposal's
 * sums up anew. Sheets are not touched. Excludes a freeze of the lot: one wins.
 * @throws NOT_FOUND (also with a disqualifying conflict), VERSION_MISMATCH, and the refusals of `canConsolidate`
 */
@Injectable()
export class ConsolidateScore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** @param version number of consolidations of the proposal that the author has seen */
  execute(
    actor: Pick<Actor, 'userId'>,
    proposalId: string,
    { question, score, reason }: Consolidation,
    version: number,
    key: string,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const proposal = await this.lock(tx, actor.userId, proposalId);
      const request = { question, score, reason, version };
      const once = { actorId: actor.userId, operation: `consolidate:${proposalId}`, key, request };
      await this.idempotency.once(tx, once, async () => {
        const call = atStage((await this.calls.byLot(proposal.lotId, tx))!, proposal.stage);
        const records = await consolidationsOf(tx, proposalId);
        const standing = standingConsolidations(records, proposal.counted);
        const { submitted, divergence, rejected, evaluates, counted, consensus } = proposal;
        orThrow(
          canConsolidate(
            gridOf(call.definition),
            {
              deadline: lotOf(call, proposal.lotId).definition.deadline,
              now: call.now,
              frozenAt: proposal.frozenAt?.toISOString() ?? null,
              rejected,
              needed: call.definition.evaluatorsPerProposal,
              sheets: {
                proposalId,
                sheets: submitted,
                divergence,
                awaitsConsensus: awaitsConsensus(call.definition, counted.length, consensus),
              },
              evaluates,
              standing,
            },
            { question, score, reason },
          ),
        );
        if (records.length !== version) {
          throwRefusal('VERSION_MISMATCH', { expected: version, actual: records.length });
        }
        const id = randomUUID();
        await tx.query(
          `insert into consolidation (id, proposal_id, number, question_id, score, reason, sheets, recorded_by)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [id, proposalId, version + 1, question, score, reason.trim(), counted, actor.userId],
        );
        await addUpSheets(tx, proposalId, proposal.lotId, call.definition);
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'score.consolidated',
          subject: { type: 'proposal', id: proposalId },
          reason: reason.trim(),
          facts: {
            consolidationId: id,
            question,
            score,
            before: standing.find((record) => record.question === question)?.score ?? null,
            sheets: counted,
          },
        });
        return {};
      });
    });
  }

  /** The lot is shared with evaluators but not with a freeze; the proposal orders what is added up, as with its sheets. */
  private async lock(tx: Tx, userId: string, proposalId: string): Promise<ScoredProposal> {
    const locked = await tx.query(
      `select from proposal p join lot l on l.id = p.lot_id
       where p.id = $1 and p.state = 'submitted' and ${visibleTo('$2')}
       for share of l for no key update of p`,
      [proposalId, userId],
    );
    if (locked.length === 0) throwRefusal('NOT_FOUND', {});
    const [row] = await tx.query<ScoredProposal>(
      `select p.lot_id as "lotId", p.stage, coalesce(t.submitted, 0) as submitted, coalesce(t.counted, '{}') as counted,
              t.divergence, (select n.state from consensus n where n.proposal_id = p.id and n.state <> 'voided') as consensus,
              ${REJECTED_SQL} as rejected,
              exists (select from assignment a where a.proposal_id = p.id and a.evaluator_id = $2) as evaluates,
              (select frozen_at from ranking r where r.lot_id = p.lot_id and r.stage = p.stage
               order by version desc limit 1) as "frozenAt"
       from proposal p left join proposal_score t on t.proposal_id = p.id
       where p.id = $1`,
      [proposalId, userId],
    );
    return row!;
  }
}
