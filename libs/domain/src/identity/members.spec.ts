import { DROHOBYCH, ELENA, HANNA, INGRID, LEYLA, MARTA, MINGACHEVIR, NINO, RASHAD, STRANGER } from '../testing/cast';
import type { Actor, MemberRole } from './actor';
import {
  canChangeMemberRole,
  canEditMunicipality,
  canHandOver,
  canInviteMember,
  canRemoveMember,
  type Member,
  roleAfterHandOver,
} from './members';

const notFound = { code: 'NOT_FOUND', facts: {} };
const signatoryOnly = { code: 'SIGNATORY_ONLY', facts: {} };
const lastSignatory = { code: 'LAST_SIGNATORY', facts: {} };
const lastMember = { code: 'LAST_MEMBER', facts: {} };
const membersInvite = { code: 'MEMBERS_INVITE', facts: {} };

const member = (userId: string, role: MemberRole = 'editor', active = true): Member => ({ userId, role, active });
const leyla = member(LEYLA.userId);
const rashad = member(RASHAD.userId, 'signatory');
const mayor = member('mayor', 'signatory');
const assistant = member('assistant', 'reader');
const hanna = member(HANNA.userId, 'reader');
const of = (...members: readonly Member[]) => ({ municipalityId: MINGACHEVIR.id, members });

describe('canInviteMember', () => {
  it.each<[string, Actor, readonly Member[], MemberRole, unknown]>([
    ['a signatory invites a signatory', RASHAD, [leyla, rashad], 'signatory', null],
    ['a signatory invites an editor', RASHAD, [leyla, rashad], 'editor', null],
    ['an editor invites an editor', LEYLA, [leyla, rashad], 'editor', null],
    ['an editor invites a reader', LEYLA, [leyla, rashad], 'reader', null],
    ['an editor invites a signatory', LEYLA, [leyla, rashad], 'signatory', signatoryOnly],
    ['an editor where there is no signatory', LEYLA, [leyla], 'signatory', signatoryOnly],
    ['a member of another municipality', NINO, [leyla, rashad], 'editor', notFound],
    ['a stranger', STRANGER, [], 'editor', notFound],
    ['the chair', MARTA, [], 'editor', notFound],
    ['a manager, the first editor', ELENA, [], 'editor', null],
    ['an administrator, the first signatory', INGRID, [], 'signatory', null],
    ['a manager, an editor beside a reader alone', ELENA, [assistant], 'editor', null],
    ['a manager, a reader', ELENA, [], 'reader', membersInvite],
    ['a manager, a second editor', ELENA, [leyla], 'editor', membersInvite],
    ['a manager, the first signatory beside an editor', ELENA, [leyla], 'signatory', null],
    ['a manager, a second signatory', ELENA, [rashad], 'signatory', membersInvite],
    ['a manager, when the only signatory is shut out', ELENA, [leyla, { ...rashad, active: false }], 'signatory', null],
    ['a manager, when everybody is shut out', ELENA, [{ ...leyla, active: false }], 'editor', null],
  ])('%s', (_, actor, members, role, answer) => {
    expect(canInviteMember(actor, of(...members), role)).toEqual(answer);
  });
});

describe('canChangeMemberRole', () => {
  it.each<[string, Actor, readonly Member[], string, MemberRole, unknown]>([
    ['a signatory makes an editor signatory', RASHAD, [leyla, rashad], LEYLA.userId, 'signatory', null],
    ['an editor does not', LEYLA, [leyla, rashad], LEYLA.userId, 'signatory', signatoryOnly],
    ['a signatory makes a reader editor', RASHAD, [rashad, assistant], 'assistant', 'editor', null],
    ['the last signatory does not become a reader', RASHAD, [leyla, rashad], RASHAD.userId, 'reader', lastSignatory],
    ['one of two signatories becomes an editor', RASHAD, [rashad, mayor], RASHAD.userId, 'editor', null],
    ['the last signatory does not', RASHAD, [leyla, rashad], RASHAD.userId, 'editor', lastSignatory],
    [
      'nor does the last who can sign in',
      RASHAD,
      [rashad, { ...mayor, active: false }],
      RASHAD.userId,
      'editor',
      lastSignatory,
    ],
    [
      'a signatory who is shut out is none to keep',
      RASHAD,
      [rashad, { ...mayor, active: false }],
      'mayor',
      'editor',
      null,
    ],
    ['the last signatory stays signatory', RASHAD, [rashad], RASHAD.userId, 'signatory', null],
    ['somebody who is no member', RASHAD, [rashad], NINO.userId, 'editor', notFound],
    ['by a stranger', NINO, [leyla, rashad], LEYLA.userId, 'editor', notFound],
    ['by a manager', ELENA, [leyla, rashad], LEYLA.userId, 'editor', notFound],
  ])('%s', (_, actor, members, userId, role, answer) => {
    expect(canChangeMemberRole(actor, of(...members), userId, role)).toEqual(answer);
  });
});

describe('canRemoveMember', () => {
  it.each<[string, Actor, readonly Member[], string, unknown]>([
    ['a signatory removes an editor', RASHAD, [leyla, rashad], LEYLA.userId, null],
    ['an editor removes nobody else', LEYLA, [leyla, rashad], RASHAD.userId, signatoryOnly],
    ['an editor leaves', LEYLA, [leyla, rashad], LEYLA.userId, null],
    ['the last member', LEYLA, [leyla], LEYLA.userId, lastMember],
    ['the last member who can sign in', LEYLA, [leyla, { ...mayor, active: false }], LEYLA.userId, lastMember],
    ['the last signatory', RASHAD, [leyla, rashad], RASHAD.userId, lastSignatory],
    ['one of two signatories', RASHAD, [rashad, mayor], RASHAD.userId, null],
    ['the last who writes, beside a reader', LEYLA, [leyla, assistant], LEYLA.userId, lastMember],
    ['somebody who is shut out', RASHAD, [rashad, { ...mayor, active: false }], 'mayor', null],
    ['somebody who is no member', RASHAD, [rashad], NINO.userId, notFound],
    ['by a stranger', NINO, [leyla, rashad], LEYLA.userId, notFound],
    ['by a manager', ELENA, [leyla, rashad], LEYLA.userId, notFound],
  ])('%s', (_, actor, members, userId, answer) => {
    expect(canRemoveMember(actor, of(...members), userId)).toEqual(answer);
  });
});

describe('handing over', () => {
  it.each<[string, Actor, readonly Member[], string, string, unknown]>([
    ['the last signatory to an editor', RASHAD, [leyla, rashad], RASHAD.userId, LEYLA.userId, null],
    ['an editor to the signatory', LEYLA, [leyla, rashad], LEYLA.userId, RASHAD.userId, null],
    ['a signatory for an editor who has gone', RASHAD, [leyla, rashad], LEYLA.userId, RASHAD.userId, null],
    ['an editor for the signatory', LEYLA, [leyla, rashad], RASHAD.userId, LEYLA.userId, signatoryOnly],
    ['to oneself', RASHAD, [leyla, rashad], RASHAD.userId, RASHAD.userId, notFound],
    ['to somebody who is no member', RASHAD, [leyla, rashad], RASHAD.userId, NINO.userId, notFound],
    ['to somebody shut out', RASHAD, [rashad, { ...leyla, active: false }], RASHAD.userId, LEYLA.userId, notFound],
    ['by a stranger', NINO, [leyla, rashad], LEYLA.userId, RASHAD.userId, notFound],
  ])('%s', (_, actor, members, from, to, answer) => {
    expect(canHandOver(actor, of(...members), from, to)).toEqual(answer);
  });

  it.each<[MemberRole, MemberRole, MemberRole]>([
    ['signatory', 'editor', 'signatory'],
    ['signatory', 'signatory', 'signatory'],
    ['editor', 'editor', 'editor'],
    ['editor', 'signatory', 'signatory'],
    ['editor', 'reader', 'editor'],
    ['signatory', 'reader', 'signatory'],
    ['reader', 'reader', 'reader'],
    ['reader', 'editor', 'editor'],
  ])('from %s to %s makes the successor %s', (leaving, successor, after) => {
    expect(roleAfterHandOver(leaving, successor)).toBe(after);
  });
});

describe('a reader', () => {
  const drohobych = (...members: readonly Member[]) => ({ municipalityId: DROHOBYCH.id, members });
  const ostap = member('ostap', 'signatory');

  it('invites nobody', () => {
    expect(canInviteMember(HANNA, drohobych(hanna, ostap), 'reader')).toEqual({
      code: 'NOT_PERMITTED',
      facts: { permission: 'member:invite' },
    });
  });

  it('decides about nobody else', () => {
    const municipality = drohobych(hanna, ostap);
    expect(canChangeMemberRole(HANNA, municipality, HANNA.userId, 'editor')).toEqual(signatoryOnly);
    expect(canRemoveMember(HANNA, municipality, 'ostap')).toEqual(signatoryOnly);
    expect(canHandOver(HANNA, municipality, 'ostap', HANNA.userId)).toEqual(signatoryOnly);
    expect(canEditMunicipality(HANNA, DROHOBYCH.id)).toEqual(signatoryOnly);
  });

  it('may always go', () => {
    expect(canRemoveMember(HANNA, drohobych(hanna), HANNA.userId)).toBeNull();
  });
});

describe('canEditMunicipality', () => {
  it.each([
    ['a signatory', RASHAD, MINGACHEVIR.id, null],
    ['an editor', LEYLA, MINGACHEVIR.id, signatoryOnly],
    ['a signatory of another one', RASHAD, DROHOBYCH.id, notFound],
    ['a manager', ELENA, MINGACHEVIR.id, notFound],
  ])('%s', (_, actor, municipalityId, answer) => {
    expect(canEditMunicipality(actor, municipalityId)).toEqual(answer);
  });
});
