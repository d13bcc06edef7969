import { Injectable } from '@nestjs/common';
import { type Actor, canRemoveMember } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { deleteMember, lockMembers } from './municipality-members.repository';

/**
 * Takes a member out of a municipality, or lets one go. Sessions that are open lose access with their next request.
 * @throws NOT_FOUND, SIGNATORY_ONLY, LAST_MEMBER, LAST_SIGNATORY
 */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, municipalityId: string, userId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      orThrow(canRemoveMember(actor, await lockMembers(tx, municipalityId), userId));
      await deleteMember(tx, municipalityId, userId);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'member.removed',
        subject: { type: 'municipality', id: municipalityId },
        facts: { userId },
      });
    });
  }
}
