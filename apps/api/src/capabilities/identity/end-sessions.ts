import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { type SessionActor, SessionsRepository } from './sessions.repository';

/** Ends one's own sessions elsewhere, at once. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws NOT_FOUND (somebody else's too) */
  one(actor: SessionActor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const ended = await tx.query(
        `update session set revoked_at = now()
         where id = $1 and user_id = $2 and revoked_at is null and expires_at > now() returning 1`,
        [id, actor.userId],
      );
      if (ended.length === 0) throwRefusal('NOT_FOUND', {});
      await this.record(tx, actor);
    });
  }

  /** All but the one that asks. */
  others(actor: SessionActor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.sessions.revokeAll(tx, actor.userId, actor.sessionHash);
      await this.record(tx, actor);
    });
  }

  private record(tx: Tx, { userId }: SessionActor): Promise<void> {
    return this.audit.record(tx, { actorId: userId, action: 'session.ended', subject: { type: 'user', id: userId } });
  }
}
