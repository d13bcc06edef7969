import { Injectable } from '@nestjs/common';
import { type Actor, canHandOver, roleAfterHandOver } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { deleteMember, lockMembers, setMemberRole } from './municipality-members.repository';

/**
 * A member leaves and another one takes over, as signatory where the one who leaves was one. Nothing they wrote changes
 * hands: it belongs to the municipality. @throws NOT_FOUND, SIGNATORY_ONLY
 */
@Injectable()
export class HandOver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, municipalityId: string, from: string, to: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const municipality = await lockMembers(tx, municipalityId);
      orThrow(canHandOver(actor, municipality, from, to));
      const roleOf = (userId: string) => municipality.members.find((member) => member.userId === userId)!.role;
      const role = roleAfterHandOver(roleOf(from), roleOf(to));
      await setMemberRole(tx, municipalityId, to, role);
      await deleteMember(tx, municipalityId, from);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'member.handedOver',
        subject: { type: 'municipality', id: municipalityId },
        facts: { from, to, role },
      });
      await this.outbox.publish(tx, 'member.handedOver', { municipalityId, successorId: to, leftBy: from });
    });
  }
}
