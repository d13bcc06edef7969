import { Injectable } from '@nestjs/common';
import { type Actor, canChangeComment, checkComment } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { CommentsReadModel } from './comments.read-model';
import { lockComment, replaceText } from './comments.repository';

/** Edits or deletes one's own comment; that it was edited or deleted stays to be seen. */
@Injectable()
export class ChangeComment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly comments: CommentsReadModel,
  ) {}

  /** @throws NOT_FOUND, NOT_PERMITTED, COMMENT_MISSING, COMMENT_TOO_LONG, COMMENT_NOT_OWN, ILLEGAL_MOVE, VERSION_MISMATCH */
  async edit(actor: Actor, proposalId: string, commentId: string, version: number, text: string): Promise<void> {
    orThrow(checkComment(text));
    await this.change(actor, proposalId, commentId, version, text.trim());
  }

  /** @throws NOT_FOUND, NOT_PERMITTED, COMMENT_NOT_OWN, ILLEGAL_MOVE, VERSION_MISMATCH */
  delete(actor: Actor, proposalId: string, commentId: string, version: number): Promise<void> {
    return this.change(actor, proposalId, commentId, version, '');
  }

  private async change(
    actor: Actor,
    proposalId: string,
    commentId: string,
    version: number,
    text: string,
  ): Promise<void> {
    await this.comments.checkOwn(actor, proposalId, 'comment:write');
    await this.unitOfWork.run(async (tx) => {
      const comment = await lockComment(tx, proposalId, commentId);
      if (!comment) throwRefusal('NOT_FOUND', {});
      orThrow(canChangeComment(actor, comment, text === '' ? 'delete' : 'edit'));
      if (comment.version !== version) {
        throwRefusal('VERSION_MISMATCH', { expected: version, actual: comment.version });
      }
      await replaceText(tx, commentId, text);
    });
  }
}
