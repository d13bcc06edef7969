import { Injectable } from '@nestjs/common';
import { type Actor, canWithdraw, isBlank, mayActForMunicipality, type ProposalState } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';

interface Locked {
  readonly municipalityId: string;
  readonly state: ProposalState;
  readonly deadline: Date;
  readonly at: Date;
}

/**
 * Withdraws a proposal with a reason, until the deadline. What was written stays readable; a new one may be started.
 * @throws NOT_FOUND, REASON_REQUIRED, ILLEGAL_MOVE, CALL_CLOSED
 */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, proposalId: string, reason: string, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [proposal] = await tx.query<Locked>(
        `select p.municipality_id as "municipalityId", p.state, v.deadline, now() as at
         from proposal p join lot l on l.id = p.lot_id join call c on c.id = l.call_id
         join lot_version v on v.lot_id = l.id and v.version = c.version and v.stage = p.stage
         where p.id = $1 for update of p`,
        [proposalId],
      );
      if (!proposal) throwRefusal('NOT_FOUND', {});
      orThrow(mayActForMunicipality(actor, proposal.municipalityId, 'proposal:withdraw'));
      const once = { actorId: actor.userId, operation: `withdraw:${proposalId}`, key, request: { reason } };
      await this.idempotency.once(tx, once, async () => {
        if (isBlank(reason)) throwRefusal('REASON_REQUIRED', {});
        orThrow(
          canWithdraw({
            state: proposal.state,
            deadline: proposal.deadline.toISOString(),
            at: proposal.at.toISOString(),
          }),
        );
        await tx.query(
          `update proposal set state = 'withdrawn', withdrawn_at = now(), withdrawal_reason = $2 where id = $1`,
          [proposalId, reason.trim()],
        );
        await this.withdrawFollowing(tx, proposalId, reason.trim(), actor.userId);
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'proposal.withdrawn',
          subject: { type: 'proposal', id: proposalId },
          reason: reason.trim(),
          facts: { from: proposal.state },
        });
        await this.outbox.publish(tx, 'proposal.withdrawn', { proposalId });
        return {};
      });
    });
  }

  /** A full application does not outlive the concept note it follows. */
  private async withdrawFollowing(tx: Tx, proposalId: string, reason: string, actorId: string): Promise<void> {
    const following = await tx.query<{ id: string }>(
      `update proposal set state = 'withdrawn', withdrawn_at = now(), withdrawal_reason = $2
       where follows = $1 and state <> 'withdrawn' returning id`,
      [proposalId, reason],
    );
    for (const { id } of following) {
      const subject = { type: 'proposal', id };
      await this.audit.record(tx, {
        actorId,
        action: 'proposal.withdrawn',
        subject,
        reason,
        facts: { with: proposalId },
      });
    }
  }
}
