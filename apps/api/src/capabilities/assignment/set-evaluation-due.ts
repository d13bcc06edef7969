import { Injectable } from '@nestjs/common';
import { type Actor, canSetEvaluationDue, endOfDay, type StageKind } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, PublishedCalls, wantedStage } from '../calls';
import { evaluationDue } from './evaluation-progress.repository';

/**
 * Says by which day the evaluation of a call is due at a stage, or moves that day.
 * @throws NOT_FOUND, VERSION_MISMATCH, PROPOSAL_SEALED (until the first deadline has passed), ZONE_UNKNOWN,
 * LOCAL_TIME_DOES_NOT_EXIST, DUE_DAY_PASSED
 */
@Injectable()
export class SetEvaluationDue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
  ) {}

  execute(
    { userId }: Pick<Actor, 'userId'>,
    slug: string,
    { stage: wanted, dueOn }: { readonly stage: StageKind | null; readonly dueOn: string },
    version: number,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [locked] = await tx.query<{ lotId: string }>(
        `with c as (select id from call where slug = $1 for no key update)
         select l.id as "lotId" from c join lot l on l.call_id = c.id order by l.number limit 1`,
        [slug],
      );
      const whole = locked && (await this.calls.byLot(locked.lotId, tx));
      if (!whole) throwRefusal('NOT_FOUND', {});
      const stage = wantedStage(whole, wanted);
      const call = atStage(whole, stage);
      const { zone, lots } = call.definition;
      const before = await evaluationDue(tx, call.id, stage);
      const actual = before?.version ?? 0;
      if (actual !== version) throwRefusal('VERSION_MISMATCH', { expected: version, actual });
      const [deadline] = lots.map((lot) => lot.deadline).sort();
      orThrow(canSetEvaluationDue({ deadline: deadline!, dueOn, zone, now: call.now }));
      const due = endOfDay(dueOn, zone) as { readonly instant: string };
      await tx.query(
        `insert into evaluation_due (call_id, stage, due_on, due_at, set_by) values ($1, $2, $3, $4, $5)
         on conflict (call_id, stage) do update set due_on = excluded.due_on, due_at = excluded.due_at,
           set_by = excluded.set_by, set_at = now(), version = evaluation_due.version + 1`,
        [call.id, stage, dueOn, due.instant, userId],
      );
      await this.audit.record(tx, {
        actorId: userId,
        action: 'evaluation.dueSet',
        subject: { type: 'call', id: call.id },
        facts: { stage, dueOn, dueAt: due.instant, before: before?.dueOn ?? null },
      });
    });
  }
}
