/** Who acts for a municipality, and who decides about it. Anything else of a municipality does not exist for others. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { Actor, MemberRole } from './actor';
import { mayActForMunicipality, mayActInRole } from './permissions';

/** Somebody who acts for a municipality. A person who is shut out is a member still, and counts for nothing. */
export interface Member {
  readonly userId: string;
  readonly role: MemberRole;
  /** False for somebody who is shut out. */
  readonly active: boolean;
}

export interface MunicipalityMembers {
  readonly municipalityId: string;
  readonly members: readonly Member[];
}

/**
 * Who may invite whom: a signatory anybody, an editor further editors and readers. The programme's side invites where
 * nobody else can: the first who writes, and a signatory while there is none. Source: ours.
 * @returns NOT_FOUND (a stranger), NOT_PERMITTED (a reader), SIGNATORY_ONLY or MEMBERS_INVITE
 */
export function canInviteMember(
  actor: Actor,
  { municipalityId, members }: MunicipalityMembers,
  role: MemberRole,
): Refusal<'NOT_FOUND' | 'NOT_PERMITTED' | 'SIGNATORY_ONLY' | 'MEMBERS_INVITE'> | null {
  const own = roleIn(actor, municipalityId);
  if (own !== null) {
    const allowed = own === 'signatory' || role !== 'signatory';
    return (
      mayActForMunicipality(actor, municipalityId, 'member:invite') ?? (allowed ? null : refuse('SIGNATORY_ONLY', {}))
    );
  }
  if (mayActInRole(actor, 'municipality:manage')) return refuse('NOT_FOUND', {});
  const active = members.filter((member) => member.active);
  const needed = (role !== 'reader' && !active.some(writes)) || (role === 'signatory' && !active.some(isSignatory));
  return needed ? null : refuse('MEMBERS_INVITE', {});
}

/**
 * Signatories say what each member is, and never leave the municipality without one of them. Source: ours.
 * @returns NOT_FOUND, SIGNATORY_ONLY or LAST_SIGNATORY
 */
export function canChangeMemberRole(
  actor: Actor,
  { municipalityId, members }: MunicipalityMembers,
  userId: string,
  role: MemberRole,
): Refusal<'NOT_FOUND' | 'SIGNATORY_ONLY' | 'LAST_SIGNATORY'> | null {
  const member = members.find((candidate) => candidate.userId === userId);
  const own = roleIn(actor, municipalityId);
  if (own === null || !member) return refuse('NOT_FOUND', {});
  if (own !== 'signatory') return refuse('SIGNATORY_ONLY', {});
  return role === 'signatory' || !isLastSignatory(member, members) ? null : refuse('LAST_SIGNATORY', {});
}

/**
 * A member may go, and a signatory may let any member go, but neither the last who writes nor the last signatory: they
 * hand over first. A reader may always go. Source: ours. @returns NOT_FOUND, SIGNATORY_ONLY, LAST_MEMBER or LAST_SIGNATORY
 */
export function canRemoveMember(
  actor: Actor,
  municipality: MunicipalityMembers,
  userId: string,
): Refusal<'NOT_FOUND' | 'SIGNATORY_ONLY' | 'LAST_MEMBER' | 'LAST_SIGNATORY'> | null {
  const { members } = municipality;
  const refusal = mayLetGo(actor, municipality, userId);
  if (refusal) return refusal;
  const member = members.find((candidate) => candidate.userId === userId)!;
  const others = members.filter((candidate) => candidate.active && candidate.userId !== userId);
  if (member.active && writes(member) && !others.some(writes)) return refuse('LAST_MEMBER', {});
  return isLastSignatory(member, members) ? refuse('LAST_SIGNATORY', {}) : null;
}

/**
 * A member who leaves may name another member who takes over; so the last signatory can leave, too. Source: ours.
 * @returns NOT_FOUND (also for a successor who is no other member) or SIGNATORY_ONLY
 */
export function canHandOver(
  actor: Actor,
  municipality: MunicipalityMembers,
  from: string,
  to: string,
): Refusal<'NOT_FOUND' | 'SIGNATORY_ONLY'> | null {
  const successor = municipality.members.find(({ userId, active }) => active && userId === to && userId !== from);
  return mayLetGo(actor, municipality, from) ?? (successor ? null : refuse('NOT_FOUND', {}));
}

/** What a successor is after taking over: never less than either was. Source: ours. */
export function roleAfterHandOver(leaving: MemberRole, successor: MemberRole): MemberRole {
  const weight = (role: MemberRole) => ['reader', 'editor', 'signatory'].indexOf(role);
  return weight(leaving) > weight(successor) ? leaving : successor;
}

/** What a municipality says of itself is said by a signatory. Source: ours. @returns NOT_FOUND or SIGNATORY_ONLY */
export function canEditMunicipality(
  actor: Actor,
  municipalityId: string,
): Refusal<'NOT_FOUND' | 'SIGNATORY_ONLY'> | null {
  const own = roleIn(actor, municipalityId);
  if (own === null) return refuse('NOT_FOUND', {});
  return own === 'signatory' ? null : refuse('SIGNATORY_ONLY', {});
}

function mayLetGo(
  actor: Actor,
  { municipalityId, members }: MunicipalityMembers,
  userId: string,
): Refusal<'NOT_FOUND' | 'SIGNATORY_ONLY'> | null {
  const own = roleIn(actor, municipalityId);
  if (own === null || !members.some((member) => member.userId === userId)) return refuse('NOT_FOUND', {});
  return own === 'signatory' || userId === actor.userId ? null : refuse('SIGNATORY_ONLY', {});
}

function roleIn({ memberships }: Actor, municipalityId: string): MemberRole | null {
  return memberships.find((membership) => membership.municipalityId === municipalityId)?.role ?? null;
}

/** Whether a member does more than read. */
function writes({ role }: Member): boolean {
  return role !== 'reader';
}

function isSignatory({ role }: Member): boolean {
  return role === 'signatory';
}

function isLastSignatory(member: Member, members: readonly Member[]): boolean {
  const others = members.filter(({ active, userId }) => active && userId !== member.userId);
  return member.active && isSignatory(member) && !others.some(isSignatory);
}
