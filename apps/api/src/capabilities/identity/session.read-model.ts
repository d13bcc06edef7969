import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config';
import { Reader } from '../../platform/database/reader';
import type { OwnSessionView } from './account.dto';
import type { SessionView } from './identity.dto';
import type { OwnPasskeyView } from './passkeys.dto';
import { PeopleReadModel } from './people.read-model';
import type { SessionActor } from './sessions.repository';

/** Who is signed in here, where else the same person is, and with which passkeys they sign in. */
@Injectable()
export class SessionReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly people: PeopleReadModel,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async session(userId: string | null): Promise<SessionView> {
    const [user, serverNow, demonstrationAccounts] = await Promise.all([
      userId ? this.people.user(userId) : null,
      this.reader.now(),
      this.config.production || userId ? null : this.people.demonstrationAccounts(),
    ]);
    return { user, serverNow, demonstrationAccounts };
  }

  /** The open sessions of a person, the latest first. */
  async ofPerson({ userId, sessionHash }: SessionActor): Promise<OwnSessionView[]> {
    const rows = await this.reader.query<
      Omit<OwnSessionView, 'startedAt' | 'lastUsedAt' | 'endsAt'> & { startedAt: Date; lastUsedAt: Date; endsAt: Date }
    >(
      `select id, browser, created_at as "startedAt", last_used_at as "lastUsedAt", expires_at as "endsAt", token_hash = $2 as "isThis"
       from session where user_id = $1 and revoked_at is null and expires_at > now() order by last_used_at desc, created_at desc, id`,
      [userId, sessionHash],
    );
    return rows.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      lastUsedAt: row.lastUsedAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
    }));
  }

  /** The passkeys of a person, the latest first. */
  async passkeysOf(userId: string): Promise<OwnPasskeyView[]> {
    const rows = await this.reader.query<{ id: string; name: string; addedAt: Date; usedAt: Date | null }>(
      `select id, name, added_at as "addedAt", used_at as "usedAt"
       from passkey where user_id = $1 order by added_at desc, id`,
      [userId],
    );
    return rows.map(({ addedAt, usedAt, ...passkey }) => ({
      ...passkey,
      addedAt: addedAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    }));
  }
}
