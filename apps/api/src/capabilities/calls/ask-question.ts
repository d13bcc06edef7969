import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canAskQuestion, type Language, mayActForMunicipality } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from './published-calls';

interface Question {
  readonly municipalityId: string;
  readonly lot: number | null;
  readonly language: Language;
  readonly text: string;
}

/**
 * Asks a question on a published call for a municipality, until the last day for questions. The managers never learn who
 * asked; whoever asked is told when it is answered.
 * @throws NOT_FOUND, IDEMPOTENCY_KEY_REUSED, CALL_CANCELLED, VALIDATION_FAILED, QUESTIONS_CLOSED, QUESTION_MISSING,
 *   QUESTION_TOO_LONG
 */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Gives the id of the question. */
  async execute(actor: Actor, slug: string, question: Question, key: string): Promise<string> {
    const { municipalityId, lot, language, text } = question;
    orThrow(mayActForMunicipality(actor, municipalityId, 'clarification:ask'));
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    const { definition, cancelledAt, now } = call;
    return this.unitOfWork.run(async (tx) => {
      const once = { actorId: actor.userId, operation: `ask:${call.id}`, key, request: question };
      return this.idempotency.once(tx, once, async () => {
        orThrow(canAskQuestion({ call: definition, lot, text, cancelledAt, now }));
        const id = randomUUID();
        await tx.query(
          `insert into question (id, call_id, lot, language, text, asked_by, municipality_id)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [id, call.id, lot, language, text.trim(), actor.userId, municipalityId],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'question.asked',
          subject: { type: 'question', id },
          facts: { callId: call.id, lot, municipalityId },
        });
        await this.outbox.publish(tx, 'question.asked', { questionId: id });
        return id;
      });
    });
  }
}
