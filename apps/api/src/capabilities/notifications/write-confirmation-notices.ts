import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

interface Facts {
  readonly reference: string;
  readonly title: string;
  readonly deadline: Date;
  readonly zone: string;
  readonly editors: Recipient[];
  readonly signatories: Recipient[];
}

const MEMBERS = (role: 'editor' | 'signatory') => `
  coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
            from member x join app_user u on u.id = x.user_id
            where x.municipality_id = p.municipality_id and x.role = '${role}' and u.disabled_at is null), '[]')`;

/** Tells signatories that their word is waited for, and editors that it has been given. */
@Injectable()
export class WriteConfirmationNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('confirmation.asked')
  async asked({ proposalId, draftVersion, askedBy }: DomainEvents['confirmation.asked']): Promise<void> {
    const facts = await this.facts(proposalId);
    const asker = await this.reader.one<{ name: string }>('select name from app_user where id = $1', [askedBy]);
    if (!facts || !asker) return;
    const { reference, title, signatories } = facts;
    await this.messages.write(
      `confirmation.asked:${proposalId}:${draftVersion}`,
      signatories.filter(({ userId }) => userId !== askedBy),
      ({ name, language }, t) => ({
        subject: t('letters.confirm.subject', { reference }),
        body: t('letters.confirm.body', {
          name,
          asker: asker.name,
          title,
          deadline: formatInstant(facts.deadline.toISOString(), facts.zone, language),
        }),
        link: `/apply/${proposalId}/check`,
      }),
    );
  }

  @HandlesEvent('confirmation.given')
  async given({ proposalId, draftVersion }: DomainEvents['confirmation.given']): Promise<void> {
    const facts = await this.facts(proposalId);
    if (!facts) return;
    const { reference, title, editors } = facts;
    await this.messages.write(`confirmation.given:${proposalId}:${draftVersion}`, editors, ({ name, language }, t) => ({
      subject: t('letters.confirmed.subject', { reference }),
      body: t('letters.confirmed.body', {
        name,
        title,
        deadline: formatInstant(facts.deadline.toISOString(), facts.zone, language),
      }),
      link: `/apply/${proposalId}/check`,
    }));
  }

  private facts(proposalId: string): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select p.reference, d.content ->> 'title' as title, v.deadline, w.definition ->> 'zone' as zone,
              ${MEMBERS('editor')} as editors, ${MEMBERS('signatory')} as signatories
       from proposal p
       join proposal_draft d on d.proposal_id = p.id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join lot_version v on v.lot_id = l.id and v.version = c.version and v.stage = p.stage
       join call_version w on w.call_id = c.id and w.version = c.version
       where p.id = $1`,
      [proposalId],
    );
  }
}
