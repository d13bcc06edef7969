/** Who gives roles in the programme, and who shuts somebody out. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { Actor, Role } from './actor';
import { mayActInRole } from './permissions';

/**
 * Managers look after the evaluators; every other role is given by administrators alone, so that nobody makes the second
 * person of their own four eyes. Source: ours. @returns NOT_PERMITTED
 */
export function mayGiveRole(actor: Actor, role: Role): Refusal<'NOT_PERMITTED'> | null {
  return mayActInRole(actor, role === 'evaluator' ? 'evaluator:manage' : 'people:manage');
}

/**
 * Whether a role of a person may be given or taken: never one's own, and only by whoever may give it. Source: ours.
 * @returns NOT_PERMITTED or OWN_ACCOUNT
 */
export function canChangeRole(
  actor: Actor,
  userId: string,
  role: Role,
): Refusal<'NOT_PERMITTED' | 'OWN_ACCOUNT'> | null {
  return mayGiveRole(actor, role) ?? checkOther(actor, userId);
}

/**
 * Who applies does not decide, and who decides does not apply: no person has a role in the programme and acts for a
 * municipality. Source: ours. @returns ROLES_INCOMPATIBLE
 */
export function checkOneSide(roles: number, memberships: number): Refusal<'ROLES_INCOMPATIBLE'> | null {
  return roles > 0 && memberships > 0 ? refuse('ROLES_INCOMPATIBLE', {}) : null;
}

/** Administrators shut people out and let them in again, but never themselves. @returns NOT_PERMITTED or OWN_ACCOUNT */
export function canShutOut(actor: Actor, userId: string): Refusal<'NOT_PERMITTED' | 'OWN_ACCOUNT'> | null {
  return mayActInRole(actor, 'people:manage') ?? checkOther(actor, userId);
}

function checkOther({ userId: own }: Actor, userId: string): Refusal<'OWN_ACCOUNT'> | null {
  return own === userId ? refuse('OWN_ACCOUNT', {}) : null;
}
