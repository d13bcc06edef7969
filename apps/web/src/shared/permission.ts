import { mayActForMunicipality, mayActInRole, type Permission, type Refusal } from '@trilot/domain';
import { type User, useSession } from './session';

/**
 * Why the signed-in person's roles do not allow something; null when they do. The API decides by the same table: this
 * only keeps buttons from promising what it will refuse.
 */
export function useRoleRefusal(): (permission: Permission) => Refusal<'NOT_PERMITTED'> | null {
  const user = useSession()?.user;
  return (permission) =>
    mayActInRole(
      { userId: user?.id ?? '', roles: user?.roles ?? [], memberships: user?.memberships ?? [] },
      permission,
    );
}

/** The municipalities for which the signed-in person may do something, in the role held there. */
export function useMembershipsFor(permission: Permission): User['memberships'] {
  const user = useSession()?.user;
  if (!user) return [];
  const actor = { userId: user.id, roles: user.roles, memberships: user.memberships };
  return user.memberships.filter(
    ({ municipalityId }) => mayActForMunicipality(actor, municipalityId, permission) === null,
  );
}
