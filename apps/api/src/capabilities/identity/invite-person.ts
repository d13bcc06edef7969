import { Injectable } from '@nestjs/common';
import { type Actor, mayGiveRole, type Role } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { InvitationThrottle } from './invitation-throttle';
import { InvitationsRepository, type MadeInvitation } from './invitations.repository';
import { programmeOf } from './programme-roles.repository';

/**
 * Invites an address to a role in the programme. The answer is the same whether there is an account for the address or
 * not. @throws NOT_PERMITTED, TOO_MANY_ATTEMPTS
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationsRepository,
    private readonly throttle: InvitationThrottle,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, email: string, role: Role): Promise<MadeInvitation> {
    orThrow(mayGiveRole(actor, role));
    await this.throttle.recordSent(actor.userId);
    return this.unitOfWork.run(async (tx) => {
      const to = { municipalityId: null, programmeId: await programmeOf(tx, actor), role };
      const invitation = await this.invitations.make(tx, email, to, actor.userId);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'person.invited',
        subject: { type: 'invitation', id: invitation.id },
        facts: { role },
      });
      return invitation;
    });
  }
}
