import { Injectable } from '@nestjs/common';
import { type Actor, canChangeMemberRole, type MemberRole } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { lockMembers, setMemberRole } from './municipality-members.repository';

/**
 * Makes a member an editor or a signatory. A repeat changes nothing.
 * @throws NOT_FOUND, SIGNATORY_ONLY, LAST_SIGNATORY
 */
@Injectable()
export class ChangeMemberRole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, municipalityId: string, userId: string, role: MemberRole): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const municipality = await lockMembers(tx, municipalityId);
      orThrow(canChangeMemberRole(actor, municipality, userId, role));
      const before = municipality.members.find((member) => member.userId === userId)!.role;
      if (before === role) return;
      await setMemberRole(tx, municipalityId, userId, role);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'member.roleChanged',
        subject: { type: 'municipality', id: municipalityId },
        facts: { userId, from: before, to: role },
      });
    });
  }
}
