import { Injectable } from '@nestjs/common';
import { type Actor, canConfirm } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { lockConfirmable } from './submission-facts';

/**
 * A signatory confirms one version of a draft, by its digest; any later edit makes a version that nobody has confirmed.
 * Confirming it again changes nothing.
 * @throws NOT_FOUND, SIGNATORY_ONLY, VERSION_MISMATCH, and as `canConfirm`
 */
@Injectable()
export class ConfirmProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, proposalId: string, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { facts, draftVersion, digest } = await lockConfirmable(tx, this.calls, actor, proposalId);
      orThrow(canConfirm(facts));
      if (draftVersion !== version) throwRefusal('VERSION_MISMATCH', { expected: version, actual: draftVersion });
      const confirmed = await tx.query(
        `insert into signatory_confirmation (proposal_id, draft_version, digest, confirmed_by) values ($1, $2, $3, $4)
         on conflict do nothing returning 1`,
        [proposalId, draftVersion, digest, actor.userId],
      );
      if (confirmed.length === 0) return;
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'proposal.confirmed',
        subject: { type: 'proposal', id: proposalId },
        facts: { draftVersion, digest },
      });
      await this.outbox.publish(tx, 'confirmation.given', { proposalId, draftVersion });
    });
  }
}
