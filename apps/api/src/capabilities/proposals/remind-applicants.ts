import { Injectable } from '@nestjs/common';
import { dueReminder, REMINDER_DISTANCES, type ReminderFacts } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Outbox } from '../../platform/jobs/outbox';
import { RunsRegularly } from '../../platform/jobs/regular-jobs';

/** Days beyond the farthest distance that are looked at, because a day begins at another instant in each zone. */
const MARGIN_DAYS = 2;

interface Row extends Omit<ReminderFacts, 'startedAt' | 'deadline' | 'cancelledAt'> {
  readonly proposalId: string;
  readonly startedAt: Date;
  readonly deadline: Date;
  readonly now: Date;
}

/**
 * Finds the reminders that are due and announces each once: the row that says so is written with its event, and there is
 * room for one row a distance, however many workers look at the same time.
 */
@Injectable()
export class RemindApplicants {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  @RunsRegularly('reminders', 'remindEverySeconds')
  execute(): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const rows = await tx.query<Row>(
        `select p.id as "proposalId", p.state, d.submitted_version is distinct from d.version as "hasUnsubmittedChanges",
                p.created_at as "startedAt", v.deadline, w.definition ->> 'zone' as zone, now() as now,
                array(select r.distance from reminder r where r.proposal_id = p.id) as sent
         from call c
         join call_version w on w.call_id = c.id and w.version = c.version
         join lot l on l.call_id = c.id
         join lot_version v on v.lot_id = l.id and v.version = c.version
         join proposal p on p.lot_id = l.id and p.stage = v.stage
         join proposal_draft d on d.proposal_id = p.id
         where c.cancelled_at is null and p.state <> 'withdrawn' and d.submitted_version is distinct from d.version
           and v.deadline between now() and now() + make_interval(days => $1)`,
        [Math.max(...REMINDER_DISTANCES) + MARGIN_DAYS],
      );
      const due = rows.flatMap((row) => {
        const { proposalId, startedAt, deadline, now } = row;
        const facts = {
          ...row,
          startedAt: startedAt.toISOString(),
          deadline: deadline.toISOString(),
          cancelledAt: null,
        };
        const reminder = dueReminder(facts, now.toISOString());
        return reminder ? [{ proposalId, deadline: facts.deadline, ...reminder }] : [];
      });
      const sent = await tx.query<{ proposalId: string; distance: number }>(
        `insert into reminder (proposal_id, distance, deadline)
         select "proposalId", distance, deadline from jsonb_to_recordset($1::jsonb)
           as r ("proposalId" uuid, distance integer, deadline timestamptz)
         on conflict do nothing returning proposal_id as "proposalId", distance`,
        [JSON.stringify(due)],
      );
      for (const { proposalId, distance } of sent) {
        await this.audit.record(tx, {
          actorId: null,
          action: 'proposal.reminded',
          subject: { type: 'proposal', id: proposalId },
          facts: { distance },
        });
      }
      await this.outbox.publishAll(tx, 'reminder.due', sent);
    });
  }
}
