import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canMoveThread, checkComment, COMMENT_NOTICE_MINUTES, joinsNotice } from '@trilot/domain';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import type { ThreadView } from './comments.dto';
import { CommentsReadModel } from './comments.read-model';
import { insertComment, insertThread, latestGathering, lockThread, setResolved } from './comments.repository';

/** Where a comment goes: into a thread that there is, or into a new one at a place. */
export type CommentTarget = { readonly threadId: string } | { readonly place: string | null };

/**
 * Writes a comment for the others of the municipality, and gives its thread. They are told once of everything that is said within a few minutes.
 * What a team says to itself is no matter of the programme: like the saves of a draft it is in no audit, and keeps its own
 * trace. @throws NOT_FOUND, NOT_PERMITTED, IDEMPOTENCY_KEY_REUSED, COMMENT_MISSING, COMMENT_TOO_LONG
 */
@Injectable()
export class WriteComment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly comments: CommentsReadModel,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    actor: Actor,
    proposalId: string,
    target: CommentTarget,
    text: string,
    key: string,
  ): Promise<ThreadView> {
    await this.comments.checkOwn(actor, proposalId, 'comment:write');
    orThrow(checkComment(text));
    const once = { actorId: actor.userId, operation: `comment:${proposalId}`, key, request: { ...target, text } };
    const { threadId } = await this.unitOfWork.run((tx) =>
      this.idempotency.once(tx, once, async () => {
        const thread = await threadOf(tx, proposalId, target);
        const noticeId = await this.noticeFor(tx, proposalId);
        await insertComment(tx, { threadId: thread, authorId: actor.userId, text: text.trim(), noticeId });
        return { threadId: thread };
      }),
    );
    const threads = await this.comments.threads(actor, proposalId);
    return threads.find(({ id }) => id === threadId)!;
  }

  /** The notice that is being gathered, or a new one that is due in some minutes. */
  private async noticeFor(tx: Tx, proposalId: string): Promise<string> {
    const { now, noticeId, beganAt } = await latestGathering(tx, proposalId);
    if (noticeId !== null && joinsNotice(beganAt?.toISOString() ?? null, now.toISOString())) return noticeId;
    const dueAt = new Date(now.getTime() + COMMENT_NOTICE_MINUTES * 60_000).toISOString();
    const begun = randomUUID();
    await this.outbox.publish(tx, 'comment.written', { noticeId: begun }, dueAt);
    return begun;
  }
}

async function threadOf(tx: Tx, proposalId: string, target: CommentTarget): Promise<string> {
  if ('place' in target) return insertThread(tx, proposalId, target.place);
  const thread = await lockThread(tx, proposalId, target.threadId);
  if (!thread) throwRefusal('NOT_FOUND', {});
  orThrow(canMoveThread(thread.state, 'reply'));
  if (thread.state === 'resolved') await setResolved(tx, thread.id, null);
  return thread.id;
}
