import type { Member, MemberRole, MunicipalityMembers } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';

/**
 * Locks a municipality against other changes of its members, then reads them: two signatories who remove each other at once
 * do it one after the other. @throws NOT_FOUND
 */
export async function lockMembers(tx: Tx, municipalityId: string): Promise<MunicipalityMembers> {
  const found = await tx.query('select from municipality where id = $1 for no key update', [municipalityId]);
  if (found.length === 0) throwRefusal('NOT_FOUND', {});
  return { municipalityId, members: await membersOf(tx, municipalityId) };
}

export function membersOf(db: Queryable, municipalityId: string): Promise<Member[]> {
  return db.query<Member>(
    `select m.user_id as "userId", m.role, u.disabled_at is null as active
     from member m join app_user u on u.id = m.user_id where m.municipality_id = $1`,
    [municipalityId],
  );
}

export async function setMemberRole(tx: Tx, municipalityId: string, userId: string, role: MemberRole): Promise<void> {
  await tx.query('update member set role = $3 where municipality_id = $1 and user_id = $2', [
    municipalityId,
    userId,
    role,
  ]);
}

/** Takes somebody out of a municipality, and back the invitations that are still open in their name. */
export async function deleteMember(tx: Tx, municipalityId: string, userId: string): Promise<void> {
  await tx.query('delete from member where municipality_id = $1 and user_id = $2', [municipalityId, userId]);
  await tx.query(
    `update invitation set revoked_at = now()
     where municipality_id = $1 and invited_by = $2 and accepted_at is null and revoked_at is null`,
    [municipalityId, userId],
  );
}
