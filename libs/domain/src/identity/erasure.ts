/** Whether a person may have their account erased: what they alone can do for others must be handed on first. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { Actor, Role } from './actor';
import { canRemoveMember, type MunicipalityMembers } from './members';

/** Roles that the programme cannot be without. Source: ours. */
export const NEEDED_ROLES: readonly Role[] = ['administrator', 'manager'];

/** What decides. Somebody who is shut out counts for nothing. */
export interface ErasureFacts {
  /** The municipalities the person acts for. */
  readonly municipalities: readonly MunicipalityMembers[];
  /** Roles that at least one other person who is not shut out has. */
  readonly rolesOfOthers: readonly Role[];
}

/**
 * An account may be erased unless a municipality would lose its last member or signatory, or the programme its last
 * administrator or manager. Source: ours. @returns LAST_MEMBER, LAST_SIGNATORY, or LAST_IN_ROLE with the role
 */
export function canErase(
  actor: Actor,
  { municipalities, rolesOfOthers }: ErasureFacts,
): Refusal<'NOT_FOUND' | 'SIGNATORY_ONLY' | 'LAST_MEMBER' | 'LAST_SIGNATORY' | 'LAST_IN_ROLE'> | null {
  for (const municipality of municipalities) {
    const refusal = canRemoveMember(actor, municipality, actor.userId);
    if (refusal) return refusal;
  }
  const role = NEEDED_ROLES.find((needed) => actor.roles.includes(needed) && !rolesOfOthers.includes(needed));
  return role === undefined ? null : refuse('LAST_IN_ROLE', { role });
}
