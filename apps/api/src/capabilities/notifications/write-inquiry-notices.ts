import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

interface Facts {
  readonly proposalId: string;
  readonly reference: string;
  readonly title: string;
  readonly municipality: string;
  readonly fields: number;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly zone: string;
  readonly members: Recipient[];
  readonly asker: Recipient[];
}

/** Tells every member of a municipality what is asked of it and until when, and who asked that it has been answered. */
@Injectable()
export class WriteInquiryNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('inquiry.made')
  async made({ inquiryId }: DomainEvents['inquiry.made']): Promise<void> {
    const facts = await this.facts(inquiryId);
    if (!facts) return;
    const { proposalId, reference, title, municipality, fields, dueAt, zone } = facts;
    await this.messages.write(`inquiry.made:${inquiryId}`, facts.members, ({ name, language }, t) => ({
      subject: t('letters.inquiry.subject', { reference }),
      body: t('letters.inquiry.body', {
        name,
        title,
        municipality,
        fields,
        due: formatInstant(dueAt.toISOString(), zone, language),
      }),
      link: `/apply/${proposalId}/inquiries`,
    }));
  }

  @HandlesEvent('addendum.sent')
  async answered({ inquiryId }: DomainEvents['addendum.sent']): Promise<void> {
    const facts = await this.facts(inquiryId);
    if (!facts?.sentAt) return;
    const { proposalId, reference, municipality, sentAt, zone } = facts;
    await this.messages.write(`addendum.sent:${inquiryId}`, facts.asker, ({ name, language }, t) => ({
      subject: t('letters.addendum.subject', { reference }),
      body: t('letters.addendum.body', {
        name,
        reference,
        municipality,
        at: formatInstant(sentAt.toISOString(), zone, language),
      }),
      link: `/manage/screenings/${proposalId}`,
    }));
  }

  private facts(inquiryId: string): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select p.id as "proposalId", p.reference, r.title, m.name as municipality,
              jsonb_array_length(i.fields) as fields, i.due_at as "dueAt", a.sent_at as "sentAt",
              v.definition ->> 'zone' as zone,
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from member x join app_user u on u.id = x.user_id
                        where x.municipality_id = m.id and u.disabled_at is null), '[]') as members,
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from app_user u where u.id = i.asked_by and u.disabled_at is null
                          and not exists (select from hidden_proposal h
                                          where h.proposal_id = p.id and h.person_id = u.id)), '[]') as asker
       from inquiry i
       join proposal p on p.id = i.proposal_id
       join proposal_revision r on r.proposal_id = p.id and r.number = i.revision
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join call_version v on v.call_id = c.id and v.version = c.version
       left join addendum a on a.inquiry_id = i.id
       where i.id = $1`,
      [inquiryId],
    );
  }
}
