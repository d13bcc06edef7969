import { Injectable } from '@nestjs/common';
import type { Actor, MemberRole, Role } from '@trilot/domain';
import { hashOf, newToken } from '../../platform/auth/tokens';
import { Reader } from '../../platform/database/reader';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';

/** How long a session lasts, in hours. */
export const SESSION_HOURS = 12;

/** How exactly the last use of a session is known, in minutes: a request in between writes nothing. */
const USED_MINUTES = 5;

/** Characters kept of what a browser says it is. */
const LONGEST_BROWSER = 300;

export type SessionActor = Actor & { readonly sessionHash: Buffer; readonly name: string };

/** Sessions: an opaque random token in the cookie, only its hash in the database, revocable at once. */
@Injectable()
export class SessionsRepository {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Opens a session and gives the token for the cookie.
   * @param browser what the browser says it is, so that people recognise their sessions
   */
  async open(tx: Tx, userId: string, browser: string): Promise<string> {
    const token = newToken();
    await tx.query(
      `insert into session (token_hash, user_id, expires_at, browser)
       values ($1, $2, now() + make_interval(hours => $3), $4)`,
      [hashOf(token), userId, SESSION_HOURS, browser.slice(0, LONGEST_BROWSER)],
    );
    return token;
  }

  async revoke(tx: Tx, sessionHash: Buffer): Promise<void> {
    await tx.query('update session set revoked_at = now() where token_hash = $1 and revoked_at is null', [sessionHash]);
  }

  /** Ends every session of a person, but for one that may be kept. */
  async revokeAll(tx: Tx, userId: string, keptHash: Buffer | null = null): Promise<void> {
    await tx.query(
      `update session set revoked_at = now()
       where user_id = $1 and revoked_at is null and token_hash is distinct from $2`,
      [userId, keptHash],
    );
  }

  /** Who a token stands for, with roles and memberships as they are now; null when it no longer counts. */
  async actorOf(token: string, demonstrationAllowed: boolean): Promise<SessionActor | null> {
    const sessionHash = hashOf(token);
    const row = await this.reader.one<{
      userId: string;
      name: string;
      stale: boolean;
      roles: Role[];
      memberships: { municipalityId: string; role: MemberRole }[];
    }>(
      `select u.id as "userId", u.name, s.last_used_at < now() - make_interval(mins => $3) as stale,
              array(select distinct role from programme_role r where r.user_id = u.id) as roles,
              coalesce((select jsonb_agg(jsonb_build_object('municipalityId', m.municipality_id, 'role', m.role))
                        from member m where m.user_id = u.id), '[]') as memberships
       from session s join app_user u on u.id = s.user_id
       where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now()
         and u.disabled_at is null and (not u.demonstration or $2)`,
      [sessionHash, demonstrationAllowed, USED_MINUTES],
    );
    if (!row) return null;
    const { stale, ...actor } = row;
    if (stale) await this.noteUse(sessionHash);
    return { ...actor, sessionHash };
  }

  private async noteUse(sessionHash: Buffer): Promise<void> {
    await this.unitOfWork.runStatement('update session set last_used_at = now() where token_hash = $1', [sessionHash]);
  }
}
