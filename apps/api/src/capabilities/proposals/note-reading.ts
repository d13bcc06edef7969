import { Injectable } from '@nestjs/common';
import type { Actor } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { CommentsReadModel } from './comments.read-model';

/** Notes up to which comment a member has read a thread; never back to an earlier one. @throws NOT_FOUND */
@Injectable()
export class NoteReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly comments: CommentsReadModel,
  ) {}

  async execute(actor: Actor, proposalId: string, threadId: string, seenUntil: string): Promise<void> {
    await this.comments.checkOwn(actor, proposalId, 'proposal:read-own');
    const noted = await this.unitOfWork.runStatement(
      `insert into comment_reading (thread_id, user_id, seen_until)
       select id, $3, $4::timestamptz from comment_thread where id = $2 and proposal_id = $1
       on conflict (thread_id, user_id)
       do update set seen_until = greatest(comment_reading.seen_until, excluded.seen_until) returning 1`,
      [proposalId, threadId, actor.userId, seenUntil],
    );
    if (noted.length === 0) throwRefusal('NOT_FOUND', {});
  }
}
