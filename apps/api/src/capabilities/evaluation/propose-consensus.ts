import { Injectable } from '@nestjs/common';
import { type Actor, canProposeConsensus } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { lockOwnConsensus } from './consensus.repository';

/**
 * The rapporteur puts what is written to the other evaluators, who are told.
 * @throws NOT_FOUND, VERSION_MISMATCH, and the refusals of `canProposeConsensus`
 */
@Injectable()
export class ProposeConsensus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, assignmentId: string, version: number, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { consensus, grid, facts } = await lockOwnConsensus(tx, this.calls, actor.userId, assignmentId);
      const once = { actorId: actor.userId, operation: `propose-consensus:${consensus.id}`, key, request: { version } };
      await this.idempotency.once(tx, once, async () => {
        orThrow(canProposeConsensus(grid, facts, consensus.content));
        if (consensus.version !== version) {
          throwRefusal('VERSION_MISMATCH', { expected: version, actual: consensus.version });
        }
        const round = consensus.round + 1;
        await tx.query(
          `update consensus set state = 'proposed', round = $2, proposed_at = now(), updated_at = now() where id = $1`,
          [consensus.id, round],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'consensus.proposed',
          subject: { type: 'proposal', id: consensus.proposalId },
          facts: { consensusId: consensus.id, round, version },
        });
        await this.outbox.publish(tx, 'consensus.proposed', { consensusId: consensus.id, round });
        return {};
      });
    });
  }
}
