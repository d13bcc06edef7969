import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkPassword, type Language } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { InvitationsRepository } from './invitations.repository';
import { JoinByInvitation } from './join-by-invitation';
import { hashPassword } from './passwords';

export interface InvitedAccount {
  readonly token: string;
  readonly name: string;
  readonly password: string;
  readonly language: Language;
}

/**
 * Makes the account of somebody who was invited, and lets them in: whoever holds the token reads the mail of the address.
 * @throws NOT_FOUND, INVITATION_USED, INVITATION_EXPIRED, PASSWORD_TOO_SHORT, ACCOUNT_EXISTS
 */
@Injectable()
export class CreateInvitedAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly invitations: InvitationsRepository,
    private readonly joining: JoinByInvitation,
    private readonly audit: Audit,
  ) {}

  /** Gives the id of the new account. */
  async execute({ token, name, password, language }: InvitedAccount): Promise<string> {
    const invitation = await this.invitations.byToken(this.reader, token);
    orThrow(checkPassword(password));
    const id = randomUUID();
    const { email } = invitation;
    const passwordHash = await hashPassword(password);
    await this.unitOfWork.run(async (tx) => {
      const made = await tx.query(
        `insert into app_user (id, email, name, password_hash, language) values ($1, $2, $3, $4, $5)
         on conflict (email) do nothing returning 1`,
        [id, email, name, passwordHash, language],
      );
      if (made.length === 0) throwRefusal('ACCOUNT_EXISTS', {});
      await this.audit.record(tx, {
        actorId: id,
        action: 'user.created',
        subject: { type: 'user', id },
        facts: { invitationId: invitation.id },
      });
      await this.joining.join(tx, invitation.id, { userId: id, email });
    });
    return id;
  }
}
