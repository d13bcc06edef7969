import { Injectable } from '@nestjs/common';
import { type Actor, canGiveUpConsensus } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { lockConsensus } from './consensus.repository';

/**
 * The committee ends a consensus that the evaluators do not reach, with a reason: the mean of the sheets counts.
 * @throws NOT_FOUND, and the refusals of `canGiveUpConsensus`
 */
@Injectable()
export class EndConsensus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, proposalId: string, reason: string, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { consensus, facts } = await lockConsensus(tx, this.calls, actor.userId, proposalId);
      const once = { actorId: actor.userId, operation: `end-consensus:${consensus.id}`, key, request: { reason } };
      await this.idempotency.once(tx, once, async () => {
        orThrow(canGiveUpConsensus(facts, reason));
        await tx.query(
          `update consensus set state = 'failed', failed_by = $2, failed_reason = $3, updated_at = now() where id = $1`,
          [consensus.id, actor.userId, reason.trim()],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'consensus.ended',
          subject: { type: 'proposal', id: proposalId },
          reason: reason.trim(),
          facts: { consensusId: consensus.id, round: consensus.round },
        });
        return {};
      });
    });
  }
}
