import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canRemindEvaluator, isEvaluationLate, localDate, type StageKind } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { atStage, type PublishedCall, PublishedCalls, wantedStage } from '../calls';
import {
  countsByEvaluator,
  evaluationDue,
  type EvaluatorCounts,
  lastReminders,
  ofToday,
  progressRows,
} from './evaluation-progress.repository';

interface Request {
  readonly stage: StageKind | null;
  /** One evaluator; null for everybody with something open. */
  readonly evaluatorId: string | null;
}

/**
 * Reminds evaluators of what they have open, each once a day at the most, by the calendar of the call's zone. Once per key.
 * @throws NOT_FOUND, NOTHING_OPEN, REMINDED_TODAY
 */
@Injectable()
export class RemindEvaluators {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Gives how many are told. */
  async execute({ userId }: Pick<Actor, 'userId'>, slug: string, request: Request, key: string): Promise<number> {
    const whole = await this.calls.bySlug(slug);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, request.stage);
    const once = { actorId: userId, operation: `remindEvaluators:${whole.id}:${stage}`, key, request };
    const { reminded } = await this.unitOfWork.run((tx) =>
      this.idempotency.once(tx, once, async () => ({
        reminded: await this.remind(tx, userId, atStage(whole, stage), stage, request.evaluatorId),
      })),
    );
    return reminded;
  }

  private async remind(
    tx: Tx,
    userId: string,
    call: PublishedCall,
    stage: StageKind,
    evaluatorId: string | null,
  ): Promise<number> {
    // one act after the other, so that nobody is told twice
    await tx.query('select from call where id = $1 for no key update', [call.id]);
    const due = await evaluationDue(tx, call.id, stage);
    const late = isEvaluationLate(due?.dueAt ?? null, call.now);
    const { zone } = call.definition;
    const all = countsByEvaluator(await progressRows(tx, call.id, stage, userId), late);
    const reminders = await lastReminders(tx, call.id);
    const refusalOf = ({ id, counts }: EvaluatorCounts) =>
      canRemindEvaluator(counts.open, ofToday(reminders.get(id), zone, call.now));
    if (evaluatorId !== null) {
      const one = all.find(({ id }) => id === evaluatorId);
      if (!one) throwRefusal('NOT_FOUND', {});
      orThrow(refusalOf(one));
    }
    const told = all.filter((one) => (evaluatorId === null || one.id === evaluatorId) && refusalOf(one) === null);
    if (told.length === 0) throwRefusal('NOTHING_OPEN', {});
    const rows = told.map(({ id, counts }) => ({ reminderId: randomUUID(), evaluatorId: id, open: counts.open }));
    await tx.query(
      `insert into evaluator_reminder (id, call_id, stage, evaluator_id, day, open, reminded_by, reminded_at)
       select "reminderId", $1, $2, "evaluatorId", $3, open, $4, $5
       from jsonb_to_recordset($6::jsonb) as r ("reminderId" uuid, "evaluatorId" uuid, open integer)`,
      [call.id, stage, localDate(call.now, zone), userId, call.now, JSON.stringify(rows)],
    );
    await this.audit.recordAll(
      tx,
      rows.map(({ reminderId, ...facts }) => ({
        actorId: userId,
        action: 'evaluation.reminded',
        subject: { type: 'call', id: call.id },
        facts: { ...facts, reminderId, stage, late },
      })),
    );
    await this.outbox.publishAll(
      tx,
      'evaluation.reminded',
      rows.map(({ reminderId }) => ({ reminderId })),
    );
    return rows.length;
  }
}
