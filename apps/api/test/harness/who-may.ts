/** Who of the cast may do what, for the spec of permissions. */
import {
  ANA,
  BORIS,
  type CastMember,
  CAST,
  CHIARA,
  DAVID,
  ELENA,
  HANNA,
  INGRID,
  IVO,
  LEYLA,
  MARTA,
  NINO,
  OLENA,
  OSTAP,
  RASHAD,
  SAMIR,
} from '@trilot/domain/testing';

const MEMBERS = [LEYLA, RASHAD, NINO, OSTAP];
/** Everybody of a municipality, also who only reads. */
const TEAM = [...MEMBERS, HANNA];
const MANAGERS = [ELENA, DAVID];

/** Who of the cast each permission is for; written out, so that a change of the roles shows here. */
export const FOR: Readonly<Record<string, readonly CastMember[]>> = {
  signedIn: CAST,
  'call:manage': MANAGERS,
  'clarification:ask': MEMBERS,
  'proposal:create': MEMBERS,
  'proposal:read-own': TEAM,
  'comment:write': TEAM,
  'proposal:edit': MEMBERS,
  'proposal:submit': MEMBERS,
  'proposal:withdraw': MEMBERS,
  'screening:manage': [...MANAGERS, SAMIR],
  'assignment:manage': [...MANAGERS, MARTA, SAMIR],
  'conflict:declare': [...MANAGERS, MARTA, SAMIR, OLENA, IVO],
  'conflict:decide': [MARTA],
  'score:consolidate': [MARTA, SAMIR],
  'evaluation:own': [ANA, BORIS, CHIARA],
  'ranking:read': [...MANAGERS, MARTA, SAMIR, OLENA, IVO],
  'statistics:read': [...MANAGERS, MARTA, IVO],
  'ranking:freeze': MANAGERS,
  'decision:propose': MANAGERS,
  'decision:approve': [...MANAGERS, MARTA],
  'announcement:make': MANAGERS,
  'complaint:answer': [...MANAGERS, MARTA, SAMIR],
  'award:manage': MANAGERS,
  'export:make': [...MANAGERS, IVO],
  'audit:read': [...MANAGERS, IVO, INGRID],
  'people:read': [...MANAGERS, MARTA, SAMIR, INGRID],
  'people:manage': [INGRID],
  'evaluator:manage': [...MANAGERS, INGRID],
  'municipality:manage': [...MANAGERS, INGRID],
  'municipality:read-own': TEAM,
  'municipality:edit': MEMBERS,
  'member:invite': [...MEMBERS, ...MANAGERS, INGRID],
  'member:manage': TEAM,
  'partnership:decide': MEMBERS,
};
