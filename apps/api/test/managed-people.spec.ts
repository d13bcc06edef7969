import { randomUUID } from 'node:crypto';
import {
  ANA,
  DROHOBYCH,
  ELENA,
  INGRID,
  IVO,
  KUTAISI,
  LEYLA,
  MARTA,
  MINGACHEVIR,
  RASHAD,
  STRANGER,
} from '@trilot/domain/testing';
import type { CastMunicipality } from '@trilot/domain/testing';
import type { SessionView } from '../src/capabilities/identity/identity.dto';
import type { MadeInvitationView, OpenInvitationView } from '../src/capabilities/identity/invitations.dto';
import type { ManagedPersonView } from '../src/capabilities/identity/managed-people.dto';
import { accepted, type Client, refusalOf, World } from './harness';

let world: World;
beforeEach(async () => {
  world = await World.shared();
});
afterEach(() => world.close());

type Somebody = Parameters<World['idOf']>[0];
const path = (member: Somebody) => `/api/managed-people/${world.idOf(member)}`;
const setRoles = (by: Client, member: Somebody, roles: readonly string[]) =>
  by.put<ManagedPersonView>(`${path(member)}/roles`, { body: { roles } });
const exclude = (by: Client, member: Somebody, reason = 'Left the office') =>
  by.put<ManagedPersonView>(`${path(member)}/exclusion`, { body: { reason } });

const notPermitted = (permission: string) => ({ status: 403, code: 'NOT_PERMITTED', facts: { permission } });
const OWN_ACCOUNT = { status: 409, code: 'OWN_ACCOUNT', facts: {} };

describe('roles', () => {
  it('are given and taken by an administrator, at once, and recorded', async () => {
    expect((await world.as(STRANGER).get('/api/audit')).status).toBe(403);
    expect(accepted(await setRoles(world.as(INGRID), STRANGER, ['auditor', 'observer'])).roles).toEqual([
      'auditor',
      'observer',
    ]);
    expect((await world.as(STRANGER).get('/api/audit')).status).toBe(200);
    accepted(await setRoles(world.as(INGRID), STRANGER, ['observer', 'secretary']));
    expect((await world.as(STRANGER).get('/api/audit')).status).toBe(403);
    expect(
      await world.sql.rows(
        `select actor_id as actor, action, facts ->> 'role' as role from audit_entry
         where subject_id = $1 and action like 'role.%' order by id`,
        [world.idOf(STRANGER)],
      ),
    ).toEqual(
      [
        ['role.given', 'auditor'],
        ['role.given', 'observer'],
        ['role.given', 'secretary'],
        ['role.taken', 'auditor'],
      ].map(([action, role]) => ({ actor: world.idOf(INGRID), action, role })),
    );
  });

  it('of evaluators are a manager’s; all others are not', async () => {
    expect(accepted(await setRoles(world.as(ELENA), STRANGER, ['evaluator'])).roles).toEqual(['evaluator']);
    expect(refusalOf(await setRoles(world.as(ELENA), STRANGER, ['evaluator', 'manager']))).toEqual(
      notPermitted('people:manage'),
    );
    expect(refusalOf(await setRoles(world.as(ELENA), IVO, []))).toEqual(notPermitted('people:manage'));
    expect(accepted(await setRoles(world.as(ELENA), STRANGER, [])).roles).toEqual([]);
    expect((await setRoles(world.as(MARTA), STRANGER, ['evaluator'])).status).toBe(403);
  });

  it('are never one’s own to give', async () => {
    expect(refusalOf(await setRoles(world.as(INGRID), INGRID, ['administrator', 'manager']))).toEqual(OWN_ACCOUNT);
    expect(refusalOf(await setRoles(world.as(ELENA), ELENA, ['manager', 'evaluator']))).toEqual(OWN_ACCOUNT);
  });

  it('are not for members of a municipality', async () => {
    expect(refusalOf(await setRoles(world.as(INGRID), LEYLA, ['evaluator']))).toEqual({
      status: 409,
      code: 'ROLES_INCOMPATIBLE',
      facts: {},
    });
  });

  it('refuse the whole when a part is refused', async () => {
    await setRoles(world.as(ELENA), STRANGER, ['evaluator', 'chair']);
    expect(await world.sql.count('select from programme_role where user_id = $1', [world.idOf(STRANGER)])).toBe(0);
  });

  it('of somebody who does not exist are not found', async () => {
    const answer = await world.as(INGRID).put(`/api/managed-people/${randomUUID()}/roles`, { body: { roles: [] } });
    expect(refusalOf(answer).code).toBe('NOT_FOUND');
  });
});

describe('the profile of an evaluator', () => {
  const keep = (by: Client, member: Somebody, changes: object = {}) =>
    by.put<ManagedPersonView>(`${path(member)}/evaluator-profile`, {
      body: {
        country: 'PT',
        territory: 'PT-11',
        languages: ['en', 'ro'],
        municipalityId: world.municipalityId(KUTAISI),
        earlierEmployerIds: [],
        ...changes,
      },
    });

  it('says where they live, what they read and who employs them', async () => {
    expect(accepted(await keep(world.as(ELENA), ANA))).toMatchObject({
      country: 'PT',
      territory: 'PT-11',
      languages: ['en', 'ro'],
      municipalityId: world.municipalityId(KUTAISI),
      municipalityName: 'Kutaisi',
      earlierEmployers: [],
    });
    expect(
      accepted(await keep(world.as(ELENA), ANA, { country: null, territory: null, municipalityId: null })),
    ).toMatchObject({
      country: null,
      territory: null,
      municipalityName: null,
    });
  });

  it('says who has employed them before, and forgets who did not', async () => {
    const before = async (...towns: readonly CastMunicipality[]) => {
      const earlierEmployerIds = towns.map((town) => world.municipalityId(town));
      return accepted(await keep(world.as(ELENA), ANA, { earlierEmployerIds })).earlierEmployers.map(
        ({ name }) => name,
      );
    };
    expect(await before(MINGACHEVIR, KUTAISI)).toEqual(['Kutaisi', 'Mingachevir']);
    expect(await before(MINGACHEVIR, DROHOBYCH)).toEqual(['Drohobych', 'Mingachevir']);
    expect(await before()).toEqual([]);
  });

  it.each([
    ['a country that does not exist', { country: 'XX' }, 422],
    ['a language nobody offers', { languages: ['fr'] }, 422],
    ['an employer who does not exist', { municipalityId: randomUUID() }, 404],
    ['an earlier employer who does not exist', { earlierEmployerIds: [randomUUID()] }, 404],
    ['a region that does not exist', { territory: 'GE-XX' }, 422],
  ])('has no %s', async (_, changes, status) => {
    expect((await keep(world.as(ELENA), ANA, changes)).status).toBe(status);
  });

  it('is of evaluators alone', async () => {
    expect(refusalOf(await keep(world.as(ELENA), IVO)).code).toBe('NOT_AN_EVALUATOR');
  });
});

describe('somebody who is shut out', () => {
  it('is out with the next request, and in again when let in, with a new session', async () => {
    const isIn = async () => accepted(await world.as(LEYLA).get<SessionView>('/api/session')).user !== null;
    expect(refusalOf(await exclude(world.as(INGRID), LEYLA, '  ')).code).toBe('REASON_REQUIRED');
    expect(accepted(await exclude(world.as(INGRID), LEYLA))).toMatchObject({ shutOut: true });
    expect(await isIn()).toBe(false);
    accepted(await world.as(INGRID).delete(`${path(LEYLA)}/exclusion`));
    // the sessions that were open have ended for good
    expect(await isIn()).toBe(false);
    expect(
      await world.sql.rows(
        `select action, reason from audit_entry where subject_id = $1 and action in ('user.shutOut', 'user.letIn')
         order by id`,
        [world.idOf(LEYLA)],
      ),
    ).toEqual([
      { action: 'user.shutOut', reason: 'Left the office' },
      { action: 'user.letIn', reason: null },
    ]);
  });

  it('is so by an administrator, never by themselves', async () => {
    expect(refusalOf(await exclude(world.as(ELENA), LEYLA))).toEqual(notPermitted('people:manage'));
    expect(refusalOf(await exclude(world.as(INGRID), INGRID))).toEqual(OWN_ACCOUNT);
  });

  it('counts for nothing as signatory: the programme can invite another', async () => {
    const invite = () =>
      world.as(INGRID).post(`/api/municipalities/${municipality}/invitations`, {
        body: { email: `new-${randomUUID()}@town.example`, role: 'signatory' },
      });
    const municipality = world.municipalityId({ id: RASHAD.memberships[0]!.municipalityId } as typeof KUTAISI);
    expect(refusalOf(await invite()).code).toBe('MEMBERS_INVITE');
    accepted(await exclude(world.as(INGRID), RASHAD));
    expect((await invite()).status).toBe(201);
  });
});

describe('the list of people', () => {
  const find = async (by: Client, member: Somebody) =>
    accepted(
      await by.get<ManagedPersonView[]>(`/api/managed-people?search=${encodeURIComponent(world.emailOf(member))}`),
    )[0]!;
  const allowed = { allowed: true, refusal: null };
  const refused = (code: string, facts: object = {}) => ({ allowed: false, refusal: { code, facts } });

  it('says of everybody what they are and what may be done', async () => {
    expect(await find(world.as(INGRID), LEYLA)).toEqual({
      id: world.idOf(LEYLA),
      name: 'Leyla',
      email: world.emailOf(LEYLA),
      roles: [],
      memberOf: ['Mingachevir'],
      country: null,
      territory: null,
      earlierEmployers: [],
      languages: [],
      municipalityId: null,
      municipalityName: null,
      shutOut: false,
      abilities: {
        evaluator: refused('ROLES_INCOMPATIBLE'),
        otherRoles: refused('ROLES_INCOMPATIBLE'),
        shutOut: allowed,
      },
    });
    expect((await find(world.as(ELENA), ANA)).abilities).toEqual({
      evaluator: allowed,
      otherRoles: refused('NOT_PERMITTED', { permission: 'people:manage' }),
      shutOut: refused('NOT_PERMITTED', { permission: 'people:manage' }),
    });
  });

  it('finds people by role', async () => {
    const list = accepted(
      await world.as(ELENA).get<ManagedPersonView[]>(`/api/managed-people?role=auditor&search=${world.emailOf(IVO)}`),
    );
    expect(list.map(({ id }) => id)).toEqual([world.idOf(IVO)]);
    expect(
      accepted(await world.as(ELENA).get(`/api/managed-people?role=evaluator&search=${world.emailOf(IVO)}`)),
    ).toEqual([]);
  });
});

describe('an invitation to a role', () => {
  const invite = (by: Client, role: string, email = `eva-${randomUUID()}@uni.example`) =>
    by.post<MadeInvitationView>('/api/managed-people/invitations', { body: { email, role } });

  it('makes an account with the role', async () => {
    const { id, link } = accepted(await invite(world.as(ELENA), 'evaluator'));
    const listed = accepted(await world.as(ELENA).get<OpenInvitationView[]>('/api/managed-people/invitations'));
    expect(listed.find((one) => one.id === id)).toMatchObject({ role: 'evaluator', expired: false });
    const token = new URL(link!).hash.slice(1);
    const body = { token, name: 'Eva', password: 'a long walk by the river', language: 'en' };
    const { user } = accepted(await world.visitor.post<SessionView>('/api/invitations/acceptance', { body }));
    expect([user!.roles, user!.memberships]).toEqual([['evaluator'], []]);
  });

  it('is sent and taken back by whoever may give the role', async () => {
    expect(refusalOf(await invite(world.as(ELENA), 'manager'))).toEqual(notPermitted('people:manage'));
    const { id } = accepted(await invite(world.as(INGRID), 'manager'));
    const revoke = (by: Client) => by.delete(`/api/managed-people/invitations/${id}`);
    expect(refusalOf(await revoke(world.as(ELENA)))).toEqual(notPermitted('people:manage'));
    expect((await revoke(world.as(INGRID))).status).toBe(204);
    expect(refusalOf(await revoke(world.as(INGRID))).code).toBe('NOT_FOUND');
  });
});
