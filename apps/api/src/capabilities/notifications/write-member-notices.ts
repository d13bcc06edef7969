import { Injectable } from '@nestjs/common';
import type { DomainEvents, MemberRole, Role } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

interface Invited extends Recipient {
  readonly municipality: string | null;
  readonly role: MemberRole | Role;
  readonly invitedBy: string;
}

interface Successor extends Recipient {
  readonly municipality: string;
  readonly role: MemberRole;
  readonly leaving: string;
}

/** Tells people with an account what they are invited to, who has taken over, and what opens their account. */
@Injectable()
export class WriteMemberNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  /** Addresses without an account get mail instead: see the sending of invitations. */
  @HandlesEvent('invitation.made')
  async invited({ invitationId }: DomainEvents['invitation.made']): Promise<void> {
    const invited = await this.reader.one<Invited>(
      `select u.id as "userId", u.name, u.language, m.name as municipality, i.role, b.name as "invitedBy"
       from invitation i join app_user u on u.email = i.email join app_user b on b.id = i.invited_by
       left join municipality m on m.id = i.municipality_id
       where i.id = $1 and i.accepted_at is null and i.revoked_at is null and u.disabled_at is null`,
      [invitationId],
    );
    if (!invited) return;
    const { municipality, role, invitedBy } = invited;
    await this.messages.write(`invitation.made:${invitationId}`, [invited], ({ name }, t) => ({
      subject:
        municipality === null
          ? t('letters.invitation.programme.subject')
          : t('letters.invitation.subject', { municipality }),
      body: t('letters.invitation.account', { name, invitedBy, role: t(`letters.role.${role}`) }),
      link: '/join',
    }));
  }

  @HandlesEvent('access.recovered')
  async recovered({ recoveryId }: DomainEvents['access.recovered']): Promise<void> {
    const person = await this.reader.one<Recipient & { at: Date }>(
      `select u.id as "userId", u.name, u.language, r.used_at as at
       from recovery r join app_user u on u.id = r.user_id where r.id = $1 and r.used_at is not null`,
      [recoveryId],
    );
    if (!person) return;
    await this.messages.write(`access.recovered:${recoveryId}`, [person], ({ name, language }, t) => ({
      subject: t('letters.recovered.subject'),
      body: t('letters.recovered.body', { name, at: formatInstant(person.at.toISOString(), 'UTC', language) }),
      link: '/profile',
    }));
  }

  @HandlesEvent('passkey.added')
  async passkeyAdded({ userId, passkeyId }: DomainEvents['passkey.added']): Promise<void> {
    await this.messages.write(`passkey.added:${passkeyId}`, await this.holder(userId), ({ name }, t) => ({
      subject: t('letters.passkeyAdded.subject'),
      body: t('letters.passkeyAdded.body', { name }),
      link: '/profile',
    }));
  }

  @HandlesEvent('passkey.removed')
  async passkeyRemoved({ userId, passkeyId }: DomainEvents['passkey.removed']): Promise<void> {
    await this.messages.write(`passkey.removed:${passkeyId}`, await this.holder(userId), ({ name }, t) => ({
      subject: t('letters.passkeyRemoved.subject'),
      body: t('letters.passkeyRemoved.body', { name }),
      link: '/profile',
    }));
  }

  @HandlesEvent('member.handedOver')
  async handedOver({ municipalityId, successorId, leftBy }: DomainEvents['member.handedOver']): Promise<void> {
    const successor = await this.reader.one<Successor>(
      `select u.id as "userId", u.name, u.language, m.name as municipality, x.role, l.name as leaving
       from member x join app_user u on u.id = x.user_id join municipality m on m.id = x.municipality_id
       join app_user l on l.id = $3
       where x.municipality_id = $1 and x.user_id = $2`,
      [municipalityId, successorId, leftBy],
    );
    if (!successor) return;
    const { municipality, role, leaving } = successor;
    await this.messages.write(
      `member.handedOver:${municipalityId}:${leftBy}:${successorId}`,
      [successor],
      ({ name }, t) => ({
        subject: t('letters.handedOver.subject', { municipality }),
        body: t('letters.handedOver.body', { name, leaving, municipality, role: t(`letters.role.${role}`) }),
        link: `/municipality/${municipalityId}`,
      }),
    );
  }

  /** Whose account it is; nobody once it has been erased. */
  private holder(userId: string): Promise<Recipient[]> {
    return this.reader.query<Recipient>(
      'select id as "userId", name, language from app_user where id = $1 and erased_at is null',
      [userId],
    );
  }
}
