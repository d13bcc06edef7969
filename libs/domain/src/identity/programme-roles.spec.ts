import { ANA, ELENA, INGRID, LEYLA, MARTA } from '../testing/cast';
import { canChangeRole, canShutOut, checkOneSide, mayGiveRole } from './programme-roles';

const notPermitted = (permission: string) => ({ code: 'NOT_PERMITTED', facts: { permission } });
const ownAccount = { code: 'OWN_ACCOUNT', facts: {} };

it.each([
  ['an administrator, any role', INGRID, 'manager', null],
  ['an administrator, an evaluator', INGRID, 'evaluator', null],
  ['a manager, an evaluator', ELENA, 'evaluator', null],
  ['a manager, another manager', ELENA, 'manager', notPermitted('people:manage')],
  ['a manager, the chair', ELENA, 'chair', notPermitted('people:manage')],
  ['the chair, an evaluator', MARTA, 'evaluator', notPermitted('evaluator:manage')],
  ['a member of a municipality', LEYLA, 'evaluator', notPermitted('evaluator:manage')],
] as const)('mayGiveRole: %s', (_, actor, role, answer) => {
  expect(mayGiveRole(actor, role)).toEqual(answer);
});

it.each([
  ['of somebody else', INGRID, ELENA.userId, 'manager', null],
  ['of oneself', INGRID, INGRID.userId, 'auditor', ownAccount],
  ['of oneself, without the permission', ELENA, ELENA.userId, 'chair', notPermitted('people:manage')],
  ['of oneself, with it', ELENA, ELENA.userId, 'evaluator', ownAccount],
  ['of an evaluator, by a manager', ELENA, ANA.userId, 'evaluator', null],
] as const)('canChangeRole: %s', (_, actor, userId, role, answer) => {
  expect(canChangeRole(actor, userId, role)).toEqual(answer);
});

it.each([
  ['roles alone', 2, 0, null],
  ['memberships alone', 0, 2, null],
  ['neither', 0, 0, null],
  ['both', 1, 1, { code: 'ROLES_INCOMPATIBLE', facts: {} }],
])('checkOneSide: %s', (_, roles, memberships, answer) => {
  expect(checkOneSide(roles, memberships)).toEqual(answer);
});

it.each([
  ['an administrator, somebody', INGRID, ELENA.userId, null],
  ['an administrator, themselves', INGRID, INGRID.userId, ownAccount],
  ['a manager', ELENA, ANA.userId, notPermitted('people:manage')],
])('canShutOut: %s', (_, actor, userId, answer) => {
  expect(canShutOut(actor, userId)).toEqual(answer);
});
