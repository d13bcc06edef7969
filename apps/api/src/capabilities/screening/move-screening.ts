import { Injectable } from '@nestjs/common';
import { type Actor, canAdmit, canMoveScreening } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { keepScreening, lockScreening } from './screenings.repository';

/**
 * Ends the administrative check of a proposal with its admission, or opens it again.
 * @throws NOT_FOUND, PROPOSAL_SEALED, ILLEGAL_MOVE, CHECKS_INCOMPLETE with the gaps, CHECKS_FAILED with the items
 */
@Injectable()
export class MoveScreening {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
  ) {}

  admit(actor: Pick<Actor, 'userId'>, proposalId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const screening = await lockScreening(tx, this.calls, actor.userId, proposalId);
      const { version, checks } = screening;
      const { checklist = [] } = screening.call.definition;
      orThrow(canAdmit(screening, { checklist, checks }));
      await keepScreening(tx, proposalId, actor.userId, { state: 'admissible' });
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'proposal.admitted',
        subject: { type: 'proposal', id: proposalId },
        facts: { version, revision: screening.revision },
      });
    });
  }

  reopen(actor: Pick<Actor, 'userId'>, proposalId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const screening = await lockScreening(tx, this.calls, actor.userId, proposalId);
      orThrow(canMoveScreening(screening, 'reopen'));
      await keepScreening(tx, proposalId, actor.userId, { state: 'open' });
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'proposal.checkReopened',
        subject: { type: 'proposal', id: proposalId },
        facts: { version: screening.version },
      });
    });
  }
}
