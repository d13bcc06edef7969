import { Injectable } from '@nestjs/common';
import {
  type AssignmentState,
  countSteps,
  type DomainEvents,
  isEvaluationLate,
  type Language,
  type Translations,
} from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { titleIn } from './call-title';
import { Messages, type Recipient } from './messages';

interface Facts extends Recipient {
  readonly call: Translations;
  readonly referenceLanguage: Language;
  readonly zone: string;
  readonly dueAt: Date | null;
  readonly now: Date;
  readonly states: AssignmentState[];
}

/** Reminds an evaluator of what is open: how much, in which call, and until when. */
@Injectable()
export class WriteEvaluationReminders {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  /** Counts once more what is open: it may have been submitted or taken back since. */
  @HandlesEvent('evaluation.reminded')
  async remind({ reminderId }: DomainEvents['evaluation.reminded']): Promise<void> {
    const facts = await this.facts(reminderId);
    if (!facts) return;
    const dueAt = facts.dueAt?.toISOString() ?? null;
    const late = isEvaluationLate(dueAt, facts.now.toISOString());
    const { open } = countSteps(facts.states, late);
    if (open === 0) return;
    const about = dueAt === null ? 'undated' : late ? 'late' : 'due';
    await this.messages.write(`evaluation.reminded:${reminderId}`, [facts], ({ name, language }, t) => ({
      subject: t('letters.evaluationReminder.subject', { count: open }),
      body: t(`letters.evaluationReminder.${about}`, {
        name,
        count: open,
        call: titleIn({ title: facts.call, referenceLanguage: facts.referenceLanguage }, language),
        due: dueAt === null ? '' : formatInstant(dueAt, facts.zone, language),
      }),
      link: '/evaluate',
    }));
  }

  private facts(reminderId: string): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select u.id as "userId", u.name, u.language, v.definition -> 'title' as call, v.definition ->> 'zone' as zone,
              v.definition ->> 'referenceLanguage' as "referenceLanguage", d.due_at as "dueAt", now() as now,
              coalesce((select jsonb_agg(jsonb_build_object('level', x.level, 'chairDecision', x.chair_decision,
                                                            'sheet', s.state))
                        from assignment a join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id
                        left join conflict x on x.proposal_id = p.id and x.person_id = u.id
                        left join score_sheet s on s.assignment_id = a.id
                        where a.evaluator_id = u.id and l.call_id = c.id and p.stage = r.stage
                          and p.state = 'submitted'
                          and not exists (select from hidden_proposal h
                                          where h.proposal_id = p.id and h.person_id = u.id)
                          and not exists (
                            select from screening g where g.proposal_id = p.id
                            and g.state in ('rejected', 'reversalProposed'))), '[]') as states
       from evaluator_reminder r join app_user u on u.id = r.evaluator_id and u.disabled_at is null
       join call c on c.id = r.call_id
       join call_version v on v.call_id = c.id and v.version = c.version
       left join evaluation_due d on d.call_id = c.id and d.stage = r.stage
       where r.id = $1`,
      [reminderId],
    );
  }
}
