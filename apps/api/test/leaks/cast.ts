/** Who tries to read: the applicant, everybody around, and what each of them is to the proposal that is planted. */
import { type Permission, mayActInRole } from '@trilot/domain';
import {
  ANA,
  BORIS,
  type CastMember,
  CHIARA,
  DAVID,
  ELENA,
  INGRID,
  IVO,
  LEYLA,
  MARTA,
  NINO,
  OLENA,
  OSTAP,
  SAMIR,
  STRANGER,
} from '@trilot/domain/testing';

/** An evaluator to whom nothing was given. */
export const FRIDA: CastMember = { ...CHIARA, userId: 'frida', name: 'Frida' };
/** Scores, and looks after the selection as the secretary: whose own sheet is still open. */
export const PAVLO: CastMember = { ...CHIARA, userId: 'pavlo', name: 'Pavlo', roles: ['evaluator', 'secretary'] };
/** The third evaluator, whom the divergence of the first two calls for; and a secretary who had no part in anything. */
export const DORA: CastMember = { ...CHIARA, userId: 'dora', name: 'Dora' };
export const TEA: CastMember = { ...SAMIR, userId: 'tea', name: 'Tea' };

export interface Reader {
  /** What the person is to the planted proposal; the name of the cell in a failure. */
  readonly is: string;
  /** Null for a visitor without an account. */
  readonly member: CastMember | null;
  /** Whether a conflict of interest with the planted proposal disqualifies. */
  readonly conflicted: boolean;
}

const reader = (is: string, member: CastMember | null, conflicted = false): Reader => ({ is, member, conflicted });

export const READERS: readonly Reader[] = [
  reader('applicant', LEYLA),
  reader('partner', OSTAP),
  reader('rival', NINO),
  reader('evaluator', ANA),
  reader('other evaluator', BORIS),
  reader('evaluator and secretary, own sheet open', PAVLO),
  reader('evaluator not assigned', FRIDA),
  reader('conflicted evaluator', CHIARA, true),
  reader('chair', MARTA),
  reader('secretary', SAMIR),
  reader('manager', ELENA),
  reader('conflicted manager', DAVID, true),
  reader('observer', OLENA),
  reader('auditor', IVO),
  reader('administrator', INGRID),
  reader('stranger', STRANGER),
  reader('visitor', null),
];

/** Whether somebody's role lets them through a door; what is behind it is another question. */
export function passes({ member }: Reader, permission: string): boolean {
  if (permission === 'public') return true;
  if (!member) return false;
  return permission === 'signedIn' || mayActInRole(member, permission as Permission) === null;
}
