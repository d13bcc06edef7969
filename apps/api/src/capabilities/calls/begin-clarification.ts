import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canGroupQuestion, draftFromQuestions, type Language } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lockCall } from './call-versions.repository';

interface Begun {
  readonly questionIds: readonly string[];
  /** Number of the published one that it corrects; null where it corrects none. */
  readonly corrects: number | null;
}

interface QuestionRow {
  readonly id: string;
  readonly lot: number | null;
  readonly language: Language;
  readonly text: string;
  readonly answered: boolean;
}

/**
 * Begins a clarification: from questions that are answered together, to correct an earlier one, or from nothing.
 * @throws NOT_FOUND (call, question or the one to correct), IDEMPOTENCY_KEY_REUSED, ILLEGAL_MOVE (answered already)
 */
@Injectable()
export class BeginClarification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** Gives the id of the new draft. */
  execute(actor: Pick<Actor, 'userId'>, slug: string, begun: Begun, key: string): Promise<string> {
    const { questionIds, corrects } = begun;
    return this.unitOfWork.run(async (tx) => {
      const call = await lockCall(tx, slug);
      if (call.version === 0) throwRefusal('NOT_FOUND', {});
      const once = { actorId: actor.userId, operation: `clarify:${call.id}`, key, request: begun };
      return this.idempotency.once(tx, once, async () => {
        const questions = await tx.query<QuestionRow>(
          `select id, lot, language, text, clarification_id is not null as answered from question
           where call_id = $1 and id = any($2) order by asked_at, id for update`,
          [call.id, questionIds],
        );
        if (questions.length < new Set(questionIds).size) throwRefusal('NOT_FOUND', {});
        orThrow(canGroupQuestion(questions.some(({ answered }) => answered)));
        const known = await tx.query(`select 1 from clarification where call_id = $1 and number = $2`, [
          call.id,
          corrects,
        ]);
        if (corrects !== null && known.length === 0) throwRefusal('NOT_FOUND', {});
        const id = randomUUID();
        await tx.query(
          `insert into clarification (id, call_id, content, corrects, created_by, updated_by)
           values ($1, $2, $3, $4, $5, $5)`,
          [id, call.id, JSON.stringify(draftFromQuestions(questions)), corrects, actor.userId],
        );
        await tx.query('update question set clarification_id = $2 where id = any($1)', [questionIds, id]);
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'clarification.begun',
          subject: { type: 'clarification', id },
          facts: { callId: call.id, questions: questionIds.length, corrects },
        });
        return id;
      });
    });
  }
}
