import {
  ANA,
  CAST,
  ELENA,
  HANNA,
  INGRID,
  IVO,
  KUTAISI,
  LEYLA,
  MARTA,
  DROHOBYCH,
  MINGACHEVIR,
  NINO,
  OLENA,
  RASHAD,
  SAMIR,
  STRANGER,
} from '../testing/cast';
import {
  isSignatory,
  mayActForMunicipality,
  mayActInRole,
  MEMBER_PERMISSIONS,
  type Permission,
  PERMISSIONS,
} from './permissions';

describe('what each role may do', () => {
  it.each([
    [
      'a manager',
      ELENA,
      [
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
    ],
    [
      'the chair',
      MARTA,
      [
        'assignment:manage',
        'conflict:declare',
        'conflict:decide',
        'score:consolidate',
        'ranking:read',
        'statistics:read',
        'decision:approve',
        'complaint:answer',
        'people:read',
      ],
    ],
    [
      'the secretary',
      SAMIR,
      [
        'screening:manage',
        'assignment:manage',
        'conflict:declare',
        'score:consolidate',
        'ranking:read',
        'complaint:answer',
        'people:read',
      ],
    ],
    ['an observer', OLENA, ['conflict:declare', 'ranking:read']],
    ['an evaluator', ANA, ['evaluation:own']],
    ['an auditor', IVO, ['conflict:declare', 'ranking:read', 'statistics:read', 'export:make', 'audit:read']],
    [
      'an administrator',
      INGRID,
      ['audit:read', 'people:read', 'people:manage', 'evaluator:manage', 'municipality:manage', 'member:invite'],
    ],
    ['an editor', LEYLA, MEMBER_PERMISSIONS],
    ['a signatory', RASHAD, MEMBER_PERMISSIONS],
    ['a reader', HANNA, ['proposal:read-own', 'comment:write', 'municipality:read-own', 'member:manage']],
    ['somebody without a role', STRANGER, []],
  ])('%s', (_, actor, allowed) => {
    expect(PERMISSIONS.filter((permission) => mayActInRole(actor, permission) === null)).toEqual(allowed);
  });

  it('is named in the refusal', () => {
    expect(mayActInRole(ANA, 'ranking:freeze')).toEqual({
      code: 'NOT_PERMITTED',
      facts: { permission: 'ranking:freeze' },
    });
  });

  it('never lets one role both write and judge a proposal', () => {
    const both = CAST.filter(
      (actor) => !mayActInRole(actor, 'proposal:edit') && !mayActInRole(actor, 'evaluation:own'),
    );
    expect(both).toEqual([]);
  });

  it('adds up over the roles of one person', () => {
    const roles = ['secretary', 'auditor'] as const;
    expect(mayActInRole({ ...STRANGER, roles }, 'assignment:manage')).toBeNull();
    expect(mayActInRole({ ...STRANGER, roles }, 'audit:read')).toBeNull();
  });
});

describe('acting for a municipality', () => {
  const notFound = { code: 'NOT_FOUND', facts: {} };
  const notPermitted = (permission: Permission) => ({ code: 'NOT_PERMITTED', facts: { permission } });

  it.each<[string, Parameters<typeof mayActForMunicipality>, unknown]>([
    ['its editor edits', [LEYLA, MINGACHEVIR.id, 'proposal:edit'], null],
    ['its editor submits', [LEYLA, MINGACHEVIR.id, 'proposal:submit'], null],
    ['its signatory submits', [RASHAD, MINGACHEVIR.id, 'proposal:submit'], null],
    ['its reader reads', [HANNA, DROHOBYCH.id, 'proposal:read-own'], null],
    ['its reader does not edit', [HANNA, DROHOBYCH.id, 'proposal:edit'], notPermitted('proposal:edit')],
    ['its reader finds nothing of the rival', [HANNA, KUTAISI.id, 'proposal:read-own'], notFound],
    ['a rival finds nothing', [NINO, MINGACHEVIR.id, 'proposal:read-own'], notFound],
    ['its editor finds nothing of the rival', [LEYLA, KUTAISI.id, 'proposal:read-own'], notFound],
    ['a manager finds nothing', [ELENA, MINGACHEVIR.id, 'proposal:read-own'], notFound],
    ['a stranger finds nothing', [STRANGER, MINGACHEVIR.id, 'proposal:edit'], notFound],
    ['a missing municipality gives the same answer', [LEYLA, 'missing', 'proposal:edit'], notFound],
  ])('%s', (_, question, answer) => {
    expect(mayActForMunicipality(...question)).toEqual(answer);
  });

  it.each(PERMISSIONS.filter((permission: Permission) => !MEMBER_PERMISSIONS.includes(permission)))(
    'membership does not give %s',
    (permission) => {
      expect(mayActForMunicipality(LEYLA, MINGACHEVIR.id, permission)).toEqual(notPermitted(permission));
    },
  );
});

it.each([
  ['the signatory', RASHAD, MINGACHEVIR.id, true],
  ['an editor', LEYLA, MINGACHEVIR.id, false],
  ['the signatory of another municipality', RASHAD, KUTAISI.id, false],
  ['a manager', ELENA, MINGACHEVIR.id, false],
])('who signs for a municipality: %s', (_, actor, municipalityId, signs) => {
  expect(isSignatory(actor, municipalityId)).toBe(signs);
});
