import { Injectable } from '@nestjs/common';
import { type DomainEvents, dueReminder, type Language, type ReminderFacts, type Translations } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { titleIn } from './call-title';
import { Messages, type Recipient } from './messages';

interface Facts extends Omit<ReminderFacts, 'startedAt' | 'deadline' | 'cancelledAt'> {
  readonly startedAt: Date;
  readonly deadline: Date;
  readonly cancelledAt: Date | null;
  readonly now: Date;
  readonly title: string;
  readonly reference: string;
  readonly municipality: string;
  readonly call: Translations;
  readonly referenceLanguage: Language;
  readonly submittedAt: Date | null;
  readonly recipients: Recipient[];
}

/** Reminds everybody who acts for a municipality of the deadline of its unfinished proposal. */
@Injectable()
export class WriteReminders {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  /** Asks once more whether the reminder is due: it may have been submitted, withdrawn, cancelled or moved since. */
  @HandlesEvent('reminder.due')
  async remind({ proposalId, distance }: DomainEvents['reminder.due']): Promise<void> {
    const facts = await this.facts(proposalId, distance);
    if (!facts) return;
    const { submittedAt, title, reference, municipality, recipients, zone } = facts;
    const deadline = facts.deadline.toISOString();
    const reminder = dueReminder(
      {
        ...facts,
        startedAt: facts.startedAt.toISOString(),
        deadline,
        cancelledAt: facts.cancelledAt?.toISOString() ?? null,
      },
      facts.now.toISOString(),
    );
    if (reminder?.distance !== distance) return;
    const { about, days } = reminder;
    await this.messages.write(`reminder.due:${proposalId}:${distance}`, recipients, ({ name, language }, t) => ({
      subject: t(`letters.reminder.${about}.subject`, { reference, days }),
      body: t(`letters.reminder.${about}.body`, {
        name,
        title: title || reference,
        municipality,
        call: titleIn({ title: facts.call, referenceLanguage: facts.referenceLanguage }, language),
        days,
        deadline: formatInstant(deadline, zone, language),
        submittedAt: submittedAt ? formatInstant(submittedAt.toISOString(), zone, language) : '',
      }),
      link: `/apply/${proposalId}`,
    }));
  }

  private facts(proposalId: string, distance: number): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select p.state, d.submitted_version is distinct from d.version as "hasUnsubmittedChanges",
              p.created_at as "startedAt", v.deadline, w.definition ->> 'zone' as zone, c.cancelled_at as "cancelledAt",
              array(select r.distance from reminder r where r.proposal_id = p.id and r.distance <> $2) as sent,
              now() as now, d.content ->> 'title' as title, p.reference, m.name as municipality,
              w.definition -> 'title' as call, w.definition ->> 'referenceLanguage' as "referenceLanguage",
              (select s.submitted_at from proposal_revision s
               where s.proposal_id = p.id and s.number = p.revision) as "submittedAt",
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from member x join app_user u on u.id = x.user_id
                        where x.municipality_id = m.id and u.disabled_at is null), '[]') as recipients
       from proposal p
       join proposal_draft d on d.proposal_id = p.id
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join lot_version v on v.lot_id = l.id and v.version = c.version and v.stage = p.stage
       join call_version w on w.call_id = c.id and w.version = c.version
       where p.id = $1`,
      [proposalId, distance],
    );
  }
}
