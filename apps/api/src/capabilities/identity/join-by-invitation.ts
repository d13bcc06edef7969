import { Injectable } from '@nestjs/common';
import { checkOneSide, type MemberRole, type Role } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { InvitationsRepository } from './invitations.repository';
import { lockMembers } from './municipality-members.repository';
import { giveRole, lockPerson } from './programme-roles.repository';

/**
 * Somebody with an account accepts an invitation to their address.
 * @throws NOT_FOUND, INVITATION_USED, INVITATION_EXPIRED, ROLES_INCOMPATIBLE, ALREADY_MEMBER
 */
@Injectable()
export class JoinByInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationsRepository,
    private readonly audit: Audit,
  ) {}

  execute(userId: string, invitationId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [account] = await tx.query<{ email: string }>('select email from app_user where id = $1', [userId]);
      await this.join(tx, invitationId, { userId, email: account!.email });
    });
  }

  /** The same inside a transaction that has made the account. */
  async join(tx: Tx, invitationId: string, account: { userId: string; email: string }): Promise<void> {
    const { userId } = account;
    const person = (await lockPerson(tx, userId))!;
    const { municipalityId, programmeId, role } = await this.invitations.use(tx, invitationId, account);
    const toProgramme = municipalityId === null ? 1 : 0;
    orThrow(checkOneSide(person.roles.length + toProgramme, person.memberships + 1 - toProgramme));
    if (municipalityId === null) await this.enterProgramme(tx, programmeId!, userId, role as Role);
    else await this.enterMunicipality(tx, municipalityId, userId, role as MemberRole);
  }

  private async enterMunicipality(tx: Tx, municipalityId: string, userId: string, role: MemberRole): Promise<void> {
    await lockMembers(tx, municipalityId);
    const entered = await tx.query(
      `insert into member (municipality_id, user_id, role) values ($1, $2, $3) on conflict do nothing returning 1`,
      [municipalityId, userId, role],
    );
    if (entered.length === 0) throwRefusal('ALREADY_MEMBER', {});
    await this.audit.record(tx, {
      actorId: userId,
      action: 'member.joined',
      subject: { type: 'municipality', id: municipalityId },
      facts: { userId, role },
    });
  }

  private async enterProgramme(tx: Tx, programmeId: string, userId: string, role: Role): Promise<void> {
    await giveRole(tx, programmeId, userId, role);
    await this.audit.record(tx, {
      actorId: userId,
      action: 'role.accepted',
      subject: { type: 'user', id: userId },
      facts: { role },
    });
  }
}
