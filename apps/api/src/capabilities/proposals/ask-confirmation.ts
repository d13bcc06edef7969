import { Injectable } from '@nestjs/common';
import { type Actor, canAskConfirmation } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { lockConfirmable } from './submission-facts';

/**
 * Asks the municipality's signatories to confirm one version of a draft; each is told once per version, however often
 * somebody asks. @throws NOT_FOUND, VERSION_MISMATCH, and as `canAskConfirmation`
 */
@Injectable()
export class AskConfirmation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, proposalId: string, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { facts, draftVersion, signatories } = await lockConfirmable(tx, this.calls, actor, proposalId);
      orThrow(canAskConfirmation(facts, signatories));
      if (draftVersion !== version) throwRefusal('VERSION_MISMATCH', { expected: version, actual: draftVersion });
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'proposal.confirmationAsked',
        subject: { type: 'proposal', id: proposalId },
        facts: { draftVersion },
      });
      await this.outbox.publish(tx, 'confirmation.asked', { proposalId, draftVersion, askedBy: actor.userId });
    });
  }
}
