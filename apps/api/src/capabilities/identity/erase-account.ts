import { Injectable } from '@nestjs/common';
import { type Actor, canErase, type ErasureFacts, type Refusal, type Role } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Queryable, Reader } from '../../platform/database/reader';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { deleteMember, lockMembers, membersOf } from './municipality-members.repository';
import { passwordMatches } from './passwords';
import { PERSONAL_TABLES, rowsOf } from './personal-data';
import { SignInThrottle } from './sign-in-throttle';

/**
 * Erases one's own account. What only concerns the person goes; name and address are replaced by a pseudonym, under which
 * stays what must be explained as long as decisions count: who submitted, judged, decided, and the record of it.
 * @throws OLD_PASSWORD_WRONG, TOO_MANY_ATTEMPTS, LAST_MEMBER, LAST_SIGNATORY, LAST_IN_ROLE
 */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly throttle: SignInThrottle,
    private readonly audit: Audit,
  ) {}

  /** Why the account may not be erased now; null when it may. */
  async refusal(actor: Actor): Promise<Refusal | null> {
    const municipalities = await Promise.all(
      actor.memberships.map(async ({ municipalityId }) => ({
        municipalityId,
        members: await membersOf(this.reader, municipalityId),
      })),
    );
    return canErase(actor, { municipalities, rolesOfOthers: await rolesOfOthers(this.reader, actor.userId) });
  }

  /** @param address network address the request came from */
  async execute(actor: Actor, password: string, address: string): Promise<void> {
    await this.checkPassword(actor, password, address);
    await this.unitOfWork.run(async (tx) => {
      orThrow(canErase(actor, await lockFacts(tx, actor)));
      await erase(tx, actor);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'user.erased',
        subject: { type: 'user', id: actor.userId },
      });
    });
  }

  /** A session left open is no place to erase somebody from. */
  private async checkPassword({ userId }: Actor, password: string, address: string): Promise<void> {
    const account = await this.reader.one<{ email: string; hash: string | null }>(
      'select email, password_hash as hash from app_user where id = $1',
      [userId],
    );
    const { email, hash } = account!;
    await this.throttle.check(email, address);
    if (await passwordMatches(hash, password)) return;
    await this.throttle.recordFailure(email, address);
    throwRefusal('OLD_PASSWORD_WRONG', {});
  }
}

/** Locks what the answer hangs on, in one order: two last managers who go at once go one after the other. */
async function lockFacts(tx: Tx, { userId, memberships }: Actor): Promise<ErasureFacts> {
  const municipalities = [];
  const ids = memberships.map(({ municipalityId }) => municipalityId).toSorted();
  for (const id of ids) municipalities.push(await lockMembers(tx, id));
  await tx.query('select from programme order by id for no key update');
  return { municipalities, rolesOfOthers: await rolesOfOthers(tx, userId) };
}

async function rolesOfOthers(db: Queryable, userId: string): Promise<Role[]> {
  const rows = await db.query<{ role: Role }>(
    `select distinct r.role from programme_role r join app_user u on u.id = r.user_id
     where r.user_id <> $1 and u.disabled_at is null`,
    [userId],
  );
  return rows.map(({ role }) => role);
}

async function erase(tx: Tx, { userId, memberships }: Actor): Promise<void> {
  for (const { municipalityId } of memberships) await deleteMember(tx, municipalityId, userId);
  await tx.query(
    `update invitation i set revoked_at = case when accepted_at is null then coalesce(revoked_at, now()) end,
            email = 'erased-' || $1::text || '@erased.invalid'
     from app_user u where u.id = $1 and i.email = u.email`,
    [userId],
  );
  await tx.query(
    `update invitation set revoked_at = now()
     where invited_by = $1 and accepted_at is null and revoked_at is null`,
    [userId],
  );
  await tx.query(
    'delete from recovery r using app_user u where u.id = $1 and r.user_id is null and r.email = u.email',
    [userId],
  );
  await tx.query('delete from sign_in_throttle t using app_user u where u.id = $1 and position(u.email in t.key) > 0', [
    userId,
  ]);
  for (const personal of PERSONAL_TABLES) {
    if (personal.onErasure === 'erased')
      await tx.query(`delete from ${personal.table} where ${rowsOf(personal)}`, [userId]);
  }
  await tx.query(
    `update app_user set email = 'erased-' || id || '@erased.invalid', name = 'Erased person ' || left(id::text, 8),
            password_hash = null, language = 'en', disabled_at = coalesce(disabled_at, now()), erased_at = now()
     where id = $1`,
    [userId],
  );
}
