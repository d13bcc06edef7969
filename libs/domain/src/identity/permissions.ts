/** Which role may do what, as one table. Whether it may be done now, to this thing, is decided by the capability's rules. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { Actor, Role } from './actor';

export const PERMISSIONS = [
  'call:manage',
  'clarification:ask',
  'proposal:create',
  'proposal:read-own',
  'proposal:edit',
  'proposal:submit',
  'proposal:withdraw',
  'assignment:manage',
  'conflict:decide',
  'evaluation:own',
  'ranking:read',
  'ranking:freeze',
  'decision:propose',
  'decision:approve',
  'announcement:make',
  'audit:read',
  'people:read',
  'people:manage',
  'evaluator:manage',
  'municipality:manage',
  'municipality:read-own',
  'municipality:edit',
  'member:invite',
  'member:manage',
  'partnership:decide',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What members of a municipality may do for it. */
export const MEMBER_PERMISSIONS: readonly Permission[] = [
  'clarification:ask',
  'proposal:create',
  'proposal:read-own',
  'proposal:edit',
  'proposal:submit',
  'proposal:withdraw',
  'municipality:read-own',
  'municipality:edit',
  'member:invite',
  'member:manage',
  'partnership:decide',
];

/** What each role in the programme may do. Nobody on the funder's side has a permission to read drafts. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [
    'people:read',
    'people:manage',
    'evaluator:manage',
    'municipality:manage',
    'member:invite',
    'audit:read',
  ],
  manager: [
    'call:manage',
    'assignment:manage',
    'ranking:read',
    'ranking:freeze',
    'decision:propose',
    'decision:approve',
    'announcement:make',
    'audit:read',
    'people:read',
    'evaluator:manage',
    'municipality:manage',
    'member:invite',
  ],
  chair: ['ranking:read', 'assignment:manage', 'conflict:decide', 'decision:approve', 'people:read'],
  secretary: ['assignment:manage', 'ranking:read', 'people:read'],
  observer: ['ranking:read'],
  evaluator: ['evaluation:own'],
  auditor: ['audit:read', 'ranking:read'],
};

/** Null when one of the actor's roles or a membership gives the permission. @returns NOT_PERMITTED otherwise */
export function mayActInRole(actor: Actor, permission: Permission): Refusal<'NOT_PERMITTED'> | null {
  const byRole = actor.roles.some((role) => ROLE_PERMISSIONS[role].includes(permission));
  const byMembership = actor.memberships.length > 0 && MEMBER_PERMISSIONS.includes(permission);
  return byRole || byMembership ? null : refuse('NOT_PERMITTED', { permission });
}

/** Whether the actor may sign for the municipality. */
export function isSignatory({ memberships }: Actor, municipalityId: string): boolean {
  return memberships.some(
    (membership) => membership.municipalityId === municipalityId && membership.role === 'signatory',
  );
}

/**
 * Null when the actor is a member of the municipality and members may do this. To anybody else the municipality's things
 * do not exist: the answer is the same as for a missing one. @returns NOT_FOUND otherwise
 */
export function mayActForMunicipality(
  actor: Actor,
  municipalityId: string,
  permission: Permission,
): Refusal<'NOT_FOUND'> | null {
  const member = actor.memberships.some((membership) => membership.municipalityId === municipalityId);
  return member && MEMBER_PERMISSIONS.includes(permission) ? null : refuse('NOT_FOUND', {});
}
