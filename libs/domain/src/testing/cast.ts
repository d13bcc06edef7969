/** The named people and places of every test: who they are is here, what they may do is decided by the rules. */
import type { Actor, MemberRole, Role } from '../identity/actor';
import type { Language } from '../kernel/language';

export interface CastMunicipality {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-2. */
  readonly territory: string;
}

export interface CastMember extends Actor {
  readonly name: string;
  readonly language: Language;
}

const uuid = (place: number, number: number): string =>
  `00000000-0000-4000-8${String(place).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

export const MINGACHEVIR: CastMunicipality = { id: uuid(1, 1), name: 'Mingachevir', territory: 'AZ-MI' };
export const KUTAISI: CastMunicipality = { id: uuid(1, 2), name: 'Kutaisi', territory: 'GE-IM' };
export const DROHOBYCH: CastMunicipality = { id: uuid(1, 3), name: 'Drohobych', territory: 'UA-46' };

const member = (
  number: number,
  name: string,
  language: Language,
  municipality: CastMunicipality,
  role: MemberRole = 'editor',
): CastMember => ({
  userId: uuid(2, number),
  name,
  language,
  roles: [],
  memberships: [{ municipalityId: municipality.id, role }],
});

const official = (number: number, name: string, ...roles: readonly Role[]): CastMember => ({
  userId: uuid(3, number),
  name,
  language: 'en',
  roles,
  memberships: [],
});

/** Editor of Mingachevir: the applicant. */
export const LEYLA = member(1, 'Leyla', 'az', MINGACHEVIR);
/** Signatory of Mingachevir. */
export const RASHAD = member(2, 'Rashad', 'az', MINGACHEVIR, 'signatory');
/** Editor of Kutaisi, a rival in the same lot. */
export const NINO = member(3, 'Nino', 'ka', KUTAISI);
/** Editor of Drohobych, in the territory of another lot. */
export const OSTAP = member(4, 'Ostap', 'uk', DROHOBYCH);

/** Reader of Drohobych: sees what Ostap writes, and changes nothing. */
export const HANNA = member(5, 'Hanna', 'uk', DROHOBYCH, 'reader');

export const ANA = official(1, 'Ana', 'evaluator');
export const BORIS = official(2, 'Boris', 'evaluator');
export const CHIARA = official(3, 'Chiara', 'evaluator');
export const MARTA = official(4, 'Marta', 'chair');
export const SAMIR = official(5, 'Samir', 'secretary');
export const ELENA = official(6, 'Elena', 'manager');
export const DAVID = official(7, 'David', 'manager');
export const IVO = official(8, 'Ivo', 'auditor');
export const INGRID = official(9, 'Ingrid', 'administrator');
export const OLENA = official(10, 'Olena', 'observer');
/** Signed in, with no role and no municipality. */
export const STRANGER = official(11, 'Somebody');

export const CAST: readonly CastMember[] = [
  LEYLA,
  RASHAD,
  NINO,
  OSTAP,
  HANNA,
  ANA,
  BORIS,
  CHIARA,
  MARTA,
  SAMIR,
  ELENA,
  DAVID,
  IVO,
  INGRID,
  OLENA,
  STRANGER,
];
