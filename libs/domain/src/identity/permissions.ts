/** Which role may do what, as one table. Whether it may be done now, to this thing, is decided by the capability's rules. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { Actor, MemberRole, Role } from './actor';

export const PERMISSIONS = [
  'call:manage',
  'clarification:ask',
  'proposal:create',
  'proposal:read-own',
  'proposal:edit',
  'proposal:submit',
  'proposal:withdraw',
  'screening:manage',
  'comment:write',
  'assignment:manage',
  'conflict:declare',
  'conflict:decide',
  'evaluation:own',
  'score:consolidate',
  'ranking:read',
  'statistics:read',
  'ranking:freeze',
  'decision:propose',
  'decision:approve',
  'announcement:make',
  'export:make',
  'complaint:answer',
  'award:manage',
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

/** What those who write and sign for a municipality may do for it. */
export const MEMBER_PERMISSIONS: readonly Permission[] = [
  'clarification:ask',
  'proposal:create',
  'proposal:read-own',
  'proposal:edit',
  'proposal:submit',
  'proposal:withdraw',
  'comment:write',
  'municipality:read-own',
  'municipality:edit',
  'member:invite',
  'member:manage',
  'partnership:decide',
];

/** What a reader may do: read, comment, and leave; who else goes or stays is for signatories. */
export const READER_PERMISSIONS: readonly Permission[] = [
  'proposal:read-own',
  'comment:write',
  'municipality:read-own',
  'member:manage',
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
    'screening:manage',
    'assignment:manage',
    'conflict:declare',
    'ranking:read',
    'statistics:read',
    'ranking:freeze',
    'decision:propose',
    'decision:approve',
    'announcement:make',
    'export:make',
    'complaint:answer',
    'award:manage',
    'audit:read',
    'people:read',
    'evaluator:manage',
    'municipality:manage',
    'member:invite',
  ],
  chair: [
    'ranking:read',
    'statistics:read',
    'assignment:manage',
    'conflict:declare',
    'conflict:decide',
    'score:consolidate',
    'decision:approve',
    'complaint:answer',
    'people:read',
  ],
  secretary: [
    'screening:manage',
    'assignment:manage',
    'conflict:declare',
    'score:consolidate',
    'ranking:read',
    'complaint:answer',
    'people:read',
  ],
  observer: ['conflict:declare', 'ranking:read'],
  evaluator: ['evaluation:own'],
  auditor: ['audit:read', 'conflict:declare', 'ranking:read', 'statistics:read', 'export:make'],
};

/** Null when one of the actor's roles or a membership gives the permission. @returns NOT_PERMITTED otherwise */
export function mayActInRole(actor: Actor, permission: Permission): Refusal<'NOT_PERMITTED'> | null {
  const byRole = actor.roles.some((role) => ROLE_PERMISSIONS[role].includes(permission));
  const byMembership = actor.memberships.some((membership) => permissionsOf(membership.role).includes(permission));
  return byRole || byMembership ? null : refuse('NOT_PERMITTED', { permission });
}

function permissionsOf(role: MemberRole): readonly Permission[] {
  return role === 'reader' ? READER_PERMISSIONS : MEMBER_PERMISSIONS;
}

/** Whether the actor may sign for the municipality. */
export function isSignatory({ memberships }: Actor, municipalityId: string): boolean {
  return memberships.some(
    (membership) => membership.municipalityId === municipalityId && membership.role === 'signatory',
  );
}

/**
 * Null when the actor is a member of the municipality and may do this in that role. To a stranger the municipality's
 * things do not exist: the answer is the same as for a missing one. @returns NOT_FOUND, or NOT_PERMITTED (a member)
 */
export function mayActForMunicipality(
  actor: Actor,
  municipalityId: string,
  permission: Permission,
): Refusal<'NOT_FOUND' | 'NOT_PERMITTED'> | null {
  const own = actor.memberships.find((membership) => membership.municipalityId === municipalityId);
  if (!own) return refuse('NOT_FOUND', {});
  return permissionsOf(own.role).includes(permission) ? null : refuse('NOT_PERMITTED', { permission });
}
