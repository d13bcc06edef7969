import { Injectable } from '@nestjs/common';
import { type Actor, canKeepChecks, type Checks, failedItems } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import type { KeptChecksView } from './screening.dto';
import { keepScreening, lockScreening } from './screenings.repository';

/**
 * Keeps what was found on the items of the administrative check, while it is written.
 * @throws NOT_FOUND, PROPOSAL_SEALED, ILLEGAL_MOVE (not open any more), CHECK_ITEM_UNKNOWN, SENTENCE_TOO_LONG,
 * VERSION_MISMATCH with the version that stands
 */
@Injectable()
export class KeepChecks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, proposalId: string, version: number, checks: Checks): Promise<KeptChecksView> {
    return this.unitOfWork.run(async (tx) => {
      const screening = await lockScreening(tx, this.calls, actor.userId, proposalId);
      const { checklist = [] } = screening.call.definition;
      orThrow(canKeepChecks(screening, { checklist, checks }));
      if (version !== screening.version) {
        throwRefusal('VERSION_MISMATCH', { expected: version, actual: screening.version });
      }
      await keepScreening(tx, proposalId, actor.userId, { state: screening.state, checks });
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'proposal.checked',
        subject: { type: 'proposal', id: proposalId },
        facts: { version: version + 1, failed: failedItems(checklist, checks) },
      });
      return { version: version + 1, savedAt: screening.now };
    });
  }
}
