import { Injectable } from '@nestjs/common';
import { type Actor, canInviteMember, type MemberRole } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { InvitationThrottle } from './invitation-throttle';
import { InvitationsRepository, type MadeInvitation } from './invitations.repository';
import { lockMembers } from './municipality-members.repository';

/**
 * Invites an address to act for a municipality. The answer is the same whether there is an account for the address or
 * not. @throws NOT_FOUND, SIGNATORY_ONLY, MEMBERS_INVITE, ALREADY_MEMBER, TOO_MANY_ATTEMPTS
 */
@Injectable()
export class InviteMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationsRepository,
    private readonly throttle: InvitationThrottle,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, municipalityId: string, email: string, role: MemberRole): Promise<MadeInvitation> {
    await this.throttle.recordSent(actor.userId);
    return this.unitOfWork.run(async (tx) => {
      orThrow(canInviteMember(actor, await lockMembers(tx, municipalityId), role));
      const members = await tx.query(
        'select from member m join app_user u on u.id = m.user_id where m.municipality_id = $1 and u.email = $2',
        [municipalityId, email],
      );
      if (members.length > 0) throwRefusal('ALREADY_MEMBER', {});
      const to = { municipalityId, programmeId: null, role };
      const invitation = await this.invitations.make(tx, email, to, actor.userId);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'member.invited',
        subject: { type: 'municipality', id: municipalityId },
        facts: { invitationId: invitation.id, role },
      });
      return invitation;
    });
  }
}
