import { Injectable } from '@nestjs/common';
import type { DomainEvents, MemberRole, Role } from '@trilot/domain';
import { createTranslator, lettersIn, interfaceLanguage } from '@trilot/i18n';
import { hashOf, newToken } from '../../platform/auth/tokens';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Mailer } from '../../platform/mail/mailer';
import { joinPath } from './invitations.repository';

interface Unsent {
  readonly email: string;
  readonly role: MemberRole | Role;
  readonly municipality: string | null;
  readonly invitedBy: string;
  /** The invited one has no language yet; the inviter's is the best guess. */
  readonly language: string;
}

/**
 * Mails an invitation to an address that has no account, hence no inbox. The token is made here and is nowhere but in the
 * mail: should a mail be sent twice, the token of the later one counts.
 */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: Mailer,
  ) {}

  @HandlesEvent('invitation.made')
  async send({ invitationId }: DomainEvents['invitation.made']): Promise<void> {
    if (!this.mailer.isConfigured) return;
    const unsent = await this.reader.one<Unsent>(
      `select i.email, i.role, m.name as municipality, u.name as "invitedBy", u.language
       from invitation i join app_user u on u.id = i.invited_by left join municipality m on m.id = i.municipality_id
       where i.id = $1 and i.mailed_at is null and i.accepted_at is null and i.revoked_at is null
         and not exists (select from app_user a where a.email = i.email)`,
      [invitationId],
    );
    if (!unsent) return;
    const token = newToken();
    const isCurrent = await this.unitOfWork.run((tx) =>
      tx.query(
        `update invitation set token_hash = $2 where id = $1 and accepted_at is null and revoked_at is null returning 1`,
        [invitationId, hashOf(token)],
      ),
    );
    if (isCurrent.length === 0) return;
    await this.mailer.send({ id: invitationId, to: unsent.email, ...this.written(unsent, token) });
    await this.unitOfWork.run((tx) =>
      tx.query('update invitation set mailed_at = now() where id = $1', [invitationId]),
    );
  }

  private written({ municipality, role, invitedBy, language: wanted }: Unsent, token: string) {
    const language = interfaceLanguage(wanted);
    const t = createTranslator(language, [lettersIn(language)]);
    const link = this.mailer.addressOf(joinPath(token));
    if (municipality === null) {
      return {
        subject: t('letters.invitation.programme.subject'),
        text: t('letters.invitation.programme.body', { invitedBy, role: t(`letters.role.${role}`), link }),
      };
    }
    return {
      subject: t('letters.invitation.subject', { municipality }),
      text: t('letters.invitation.body', { invitedBy, municipality, role: t(`letters.role.${role}`), link }),
    };
  }
}
