import type { Actor, Role } from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';

/** The programme that somebody with a role looks after. */
export async function programmeOf(tx: Tx, { userId }: Pick<Actor, 'userId'>): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `select p.id from programme_role r join programme p on p.id = r.programme_id
     where r.user_id = $1 and r.role in ('administrator', 'manager') order by p.created_at, p.id limit 1`,
    [userId],
  );
  return row!.id;
}

/** Locks a person against other changes of roles and memberships, and counts both; null where there is no such person. */
export async function lockPerson(
  tx: Tx,
  userId: string,
): Promise<{ readonly roles: readonly Role[]; readonly memberships: number } | null> {
  const found = await tx.query('select from app_user where id = $1 for no key update', [userId]);
  if (found.length === 0) return null;
  const [person] = await tx.query<{ roles: Role[]; memberships: number }>(
    `select array(select distinct role from programme_role where user_id = $1 order by role) as roles,
            (select count(*)::integer from member where user_id = $1) as memberships`,
    [userId],
  );
  return person!;
}

export async function giveRole(tx: Tx, programmeId: string, userId: string, role: Role): Promise<void> {
  await tx.query(
    'insert into programme_role (programme_id, user_id, role) values ($1, $2, $3) on conflict do nothing',
    [programmeId, userId, role],
  );
}

export async function takeRole(tx: Tx, programmeId: string, userId: string, role: Role): Promise<void> {
  await tx.query('delete from programme_role where programme_id = $1 and user_id = $2 and role = $3', [
    programmeId,
    userId,
    role,
  ]);
}
