import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, type AskedField, canInquire, endOfDay, type Language } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { lockScreening } from './screenings.repository';

export interface Inquiry {
  /** Language the questions are written in. */
  readonly language: Language;
  readonly fields: readonly AskedField[];
  /** YYYY-MM-DD, by the calendar of the call's zone. */
  readonly dueOn: string;
}

/**
 * Asks an applicant about named fields of its proposal; every member is told.
 * @throws NOT_FOUND, PROPOSAL_SEALED, FIELDS_MISSING, FIELD_UNKNOWN, QUESTION_MISSING, QUESTION_TOO_LONG,
 * LOCAL_TIME_DOES_NOT_EXIST, DUE_DAY_PASSED
 */
@Injectable()
export class MakeInquiry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, proposalId: string, inquiry: Inquiry, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const screening = await lockScreening(tx, this.calls, actor.userId, proposalId);
      const once = { actorId: actor.userId, operation: `inquire:${proposalId}`, key, request: inquiry };
      await this.idempotency.once(tx, once, async () => {
        const { language, fields, dueOn } = inquiry;
        const { zone } = screening.call.definition;
        orThrow(canInquire({ ...screening, fields, dueOn, zone }));
        const due = endOfDay(dueOn, zone);
        if ('code' in due) throwRefusal(due.code, due.facts);
        const id = randomUUID();
        await tx.query(
          `insert into inquiry (id, proposal_id, revision, language, fields, due_on, due_at, asked_at, asked_by)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            id,
            proposalId,
            screening.revision,
            language,
            JSON.stringify(fields),
            dueOn,
            due.instant,
            screening.now,
            actor.userId,
          ],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'inquiry.made',
          subject: { type: 'proposal', id: proposalId },
          facts: { inquiryId: id, fields: fields.map(({ field }) => field), dueAt: due.instant },
        });
        await this.outbox.publish(tx, 'inquiry.made', { inquiryId: id });
        return {};
      });
    });
  }
}
