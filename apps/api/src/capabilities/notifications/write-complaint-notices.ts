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
  readonly zone: string;
  readonly lodgedAt: Date;
  readonly dueAt: Date;
  readonly digest: string;
  readonly state: 'lodged' | 'upholdProposed' | 'dismissed' | 'upheld';
  readonly answer: string | null;
  readonly members: Recipient[];
  /** Who answers complaints and has no disqualifying conflict with the proposal. */
  readonly answerers: Recipient[];
}

/** Tells a municipality that its complaint has been lodged and what the answer is, and those who answer that one waits. */
@Injectable()
export class WriteComplaintNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('complaint.lodged')
  async lodged({ complaintId }: DomainEvents['complaint.lodged']): Promise<void> {
    const facts = await this.facts(complaintId);
    if (!facts) return;
    const { proposalId, reference, title, municipality, zone, lodgedAt, dueAt, digest } = facts;
    const at = (instant: Date, language: Parameters<typeof formatInstant>[2]) =>
      formatInstant(instant.toISOString(), zone, language);
    await this.messages.write(`complaint.lodged:${complaintId}`, facts.members, ({ name, language }, t) => ({
      subject: t('letters.complaintLodged.subject', { reference }),
      body: t('letters.complaintLodged.body', {
        name,
        title,
        at: at(lodgedAt, language),
        due: at(dueAt, language),
        digest,
      }),
      link: `/apply/${proposalId}/decision`,
    }));
    await this.messages.write(`complaint.lodged:${complaintId}`, facts.answerers, ({ name, language }, t) => ({
      subject: t('letters.complaintWaits.subject', { reference }),
      body: t('letters.complaintWaits.body', { name, reference, municipality, due: at(dueAt, language) }),
      link: `/manage/complaints/${complaintId}`,
    }));
  }

  @HandlesEvent('complaint.answered')
  async answered({ complaintId }: DomainEvents['complaint.answered']): Promise<void> {
    const facts = await this.facts(complaintId);
    if (!facts?.answer || (facts.state !== 'dismissed' && facts.state !== 'upheld')) return;
    const { proposalId, reference, title, state, answer } = facts;
    await this.messages.write(`complaint.answered:${complaintId}`, facts.members, ({ name }, t) => ({
      subject: t('letters.complaintAnswered.subject', { reference }),
      body: t(`letters.complaintAnswered.${state}`, { name, title, reasons: answer }),
      link: `/apply/${proposalId}/decision`,
    }));
  }

  private facts(complaintId: string): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select p.id as "proposalId", p.reference, r.title, m.name as municipality, v.definition ->> 'zone' as zone,
              x.lodged_at as "lodgedAt", x.due_at as "dueAt", x.digest, x.state, x.answer,
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from member b join app_user u on u.id = b.user_id
                        where b.municipality_id = m.id and u.disabled_at is null), '[]') as members,
              coalesce((select jsonb_agg(distinct jsonb_build_object('userId', u.id, 'name', u.name,
                                                                     'language', u.language))
                        from programme_role o join app_user u on u.id = o.user_id
                        where o.programme_id = c.programme_id and o.role in ('manager', 'chair', 'secretary')
                          and u.disabled_at is null
                          and not exists (select from hidden_proposal h
                            where h.proposal_id = p.id and h.person_id = u.id)), '[]') as answerers
       from complaint x
       join proposal p on p.id = x.proposal_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join call_version v on v.call_id = c.id and v.version = c.version
       where x.id = $1 and x.lodged_at is not null`,
      [complaintId],
    );
  }
}
