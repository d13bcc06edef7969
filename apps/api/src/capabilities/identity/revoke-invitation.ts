import { Injectable } from '@nestjs/common';
import { type Actor, canInviteMember, mayGiveRole, type MemberRole, type Role } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lockMembers } from './municipality-members.repository';

/**
 * Takes back an invitation that nobody has accepted yet. Whoever could send it can take it back.
 * @throws NOT_FOUND, SIGNATORY_ONLY, MEMBERS_INVITE, NOT_PERMITTED
 */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  toMunicipality(actor: Actor, municipalityId: string, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const municipality = await lockMembers(tx, municipalityId);
      const role = await this.revoke(tx, actor, id, municipalityId);
      orThrow(canInviteMember(actor, municipality, role as MemberRole));
    });
  }

  toProgramme(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const role = await this.revoke(tx, actor, id, null);
      orThrow(mayGiveRole(actor, role as Role));
    });
  }

  /** Gives what the invitation was to; a refusal afterwards undoes the whole. */
  private async revoke(tx: Tx, actor: Actor, id: string, municipalityId: string | null): Promise<MemberRole | Role> {
    const [revoked] = await tx.query<{ role: MemberRole | Role }>(
      `update invitation set revoked_at = now()
       where id = $1 and municipality_id is not distinct from $2 and accepted_at is null and revoked_at is null
       returning role`,
      [id, municipalityId],
    );
    if (!revoked) throwRefusal('NOT_FOUND', {});
    await this.audit.record(tx, {
      actorId: actor.userId,
      action: 'invitation.revoked',
      subject: { type: 'invitation', id },
      facts: { role: revoked.role, municipalityId },
    });
    return revoked.role;
  }
}
