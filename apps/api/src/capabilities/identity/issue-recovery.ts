import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RECOVERY_MINUTES } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { hashOf, newToken } from '../../platform/auth/tokens';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';

/** The page on which a new password is chosen. The token stands after the #, so that no server ever logs it. */
export const recoverPath = (token: string): string => `/recover#${token}`;

/** Makes the token of a recovery; an earlier one of the same person leads nowhere from now on. */
@Injectable()
export class IssueRecovery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** For an operator who hands the token on, where no mail is sent. Gives the token. @throws NOT_FOUND */
  byHand(email: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const id = randomUUID();
      const [person] = await tx.query<{ userId: string }>(
        `insert into recovery (id, email, user_id, expires_at)
         select $1, email, id, now() + make_interval(mins => $3) from app_user where email = $2 and disabled_at is null
         returning user_id as "userId"`,
        [id, email.trim().toLowerCase(), RECOVERY_MINUTES],
      );
      if (!person) throwRefusal('NOT_FOUND', {});
      return this.keep(tx, id, person.userId);
    });
  }

  /** For a recovery that was asked for. Gives the token: only its hash is kept. */
  asked(recoveryId: string, userId: string): Promise<string> {
    return this.unitOfWork.run((tx) => this.keep(tx, recoveryId, userId));
  }

  private async keep(tx: Tx, recoveryId: string, userId: string): Promise<string> {
    const token = newToken();
    await tx.query(
      `update recovery set revoked_at = now()
       where user_id = $1 and id <> $2 and used_at is null and revoked_at is null`,
      [userId, recoveryId],
    );
    await tx.query('update recovery set user_id = $2, token_hash = $3 where id = $1', [
      recoveryId,
      userId,
      hashOf(token),
    ]);
    await this.audit.record(tx, { actorId: null, action: 'user.recoveryAsked', subject: { type: 'user', id: userId } });
    return token;
  }
}
