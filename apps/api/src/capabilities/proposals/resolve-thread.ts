import { Injectable } from '@nestjs/common';
import { type Actor, canMoveThread } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { CommentsReadModel } from './comments.read-model';
import { lockThread, setResolved } from './comments.repository';

/** Resolves a thread, or opens it again: any member may. A repeat changes nothing. @throws NOT_FOUND, NOT_PERMITTED */
@Injectable()
export class ResolveThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly comments: CommentsReadModel,
  ) {}

  async execute(actor: Actor, proposalId: string, threadId: string, resolved: boolean): Promise<void> {
    await this.comments.checkOwn(actor, proposalId, 'comment:write');
    await this.unitOfWork.run(async (tx) => {
      const thread = await lockThread(tx, proposalId, threadId);
      if (!thread) throwRefusal('NOT_FOUND', {});
      if ((thread.state === 'resolved') === resolved) return;
      orThrow(canMoveThread(thread.state, resolved ? 'resolve' : 'reopen'));
      await setResolved(tx, thread.id, resolved ? actor.userId : null);
    });
  }
}
