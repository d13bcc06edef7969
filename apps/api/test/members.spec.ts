import { ELENA, INGRID, KUTAISI, LEYLA, MARTA, MINGACHEVIR, NINO, RASHAD } from '@trilot/domain/testing';
import type { SessionView } from '../src/capabilities/identity/identity.dto';
import type { ManagedMunicipalityView, MunicipalityView } from '../src/capabilities/identity/municipalities.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  type Client,
  draftedProposal,
  publishedCall,
  type ProblemBody,
  refusalOf,
  saveDraft,
  until,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };
const SIGNATORY_ONLY = { status: 403, code: 'SIGNATORY_ONLY', facts: {} };
const allowed = { allowed: true, refusal: null };
const refused = (code: string) => ({ allowed: false, refusal: { code, facts: {} } });
const notTheirs = refused('SIGNATORY_ONLY');
const NO_ROLE = { editor: notTheirs, signatory: notTheirs, reader: notTheirs };
const LAST_SIGNATORY = { status: 409, code: 'LAST_SIGNATORY', facts: {} };

let world: World;
let place: string;
beforeEach(async () => {
  world = await World.shared();
  place = `/api/municipalities/${world.municipalityId(MINGACHEVIR)}`;
});
afterEach(() => world.close());

const look = (client: Client) => client.get<MunicipalityView>(place);
const memberPath = (member: Parameters<World['idOf']>[0]) => `${place}/members/${world.idOf(member)}`;
const setRole = (by: Client, member: Parameters<World['idOf']>[0], role: string) =>
  by.put<MunicipalityView>(memberPath(member), { body: { role } });
const handOver = (by: Client, from: typeof LEYLA, to: typeof LEYLA) =>
  by.post(`${memberPath(from)}/hand-over`, { body: { to: world.idOf(to) } });
const rolesOf = async (client: Client) =>
  Object.fromEntries(accepted(await look(client)).members.map(({ name, role }) => [name, role]));

describe('the members of a municipality', () => {
  it('are seen by members, with what may be done to each', async () => {
    const { members, abilities } = accepted(await look(world.as(LEYLA)));
    expect(members).toEqual([
      {
        userId: world.idOf(RASHAD),
        name: 'Rashad',
        email: world.emailOf(RASHAD),
        role: 'signatory',
        active: true,
        abilities: { become: NO_ROLE, remove: refused('SIGNATORY_ONLY'), handOver: refused('SIGNATORY_ONLY') },
      },
      {
        userId: world.idOf(LEYLA),
        name: 'Leyla',
        email: world.emailOf(LEYLA),
        role: 'editor',
        active: true,
        abilities: { become: NO_ROLE, remove: allowed, handOver: allowed },
      },
    ]);
    expect(abilities).toEqual({
      edit: refused('SIGNATORY_ONLY'),
      invite: { editor: allowed, signatory: refused('SIGNATORY_ONLY'), reader: allowed },
    });
  });

  it('are seen by nobody else', async () => {
    expect(refusalOf(await look(world.as(NINO)))).toEqual(NOT_FOUND);
    expect((await look(world.as(ELENA))).status).toBe(403);
  });

  it('are made signatory and editor by signatories, never to the last', async () => {
    expect(refusalOf(await setRole(world.as(LEYLA), LEYLA, 'signatory'))).toEqual(SIGNATORY_ONLY);
    expect(refusalOf(await setRole(world.as(RASHAD), RASHAD, 'editor'))).toEqual(LAST_SIGNATORY);
    expect((await setRole(world.as(RASHAD), LEYLA, 'signatory')).status).toBe(200);
    expect((await setRole(world.as(LEYLA), RASHAD, 'editor')).status).toBe(200);
    expect(await rolesOf(world.as(RASHAD))).toEqual({ Leyla: 'signatory', Rashad: 'editor' });
    expect(refusalOf(await setRole(world.as(NINO), LEYLA, 'editor'))).toEqual(NOT_FOUND);
    expect(
      await world.sql.rows(
        `select actor_id as actor, facts from audit_entry
         where subject_id = $1 and action = 'member.roleChanged' order by id`,
        [world.municipalityId(MINGACHEVIR)],
      ),
    ).toEqual([
      { actor: world.idOf(RASHAD), facts: { userId: world.idOf(LEYLA), from: 'editor', to: 'signatory' } },
      { actor: world.idOf(LEYLA), facts: { userId: world.idOf(RASHAD), from: 'signatory', to: 'editor' } },
    ]);
  });

  it('never remove each other to the last signatory, even at once', async () => {
    accepted(await setRole(world.as(RASHAD), LEYLA, 'signatory'));
    const answers = await Promise.all([
      setRole(world.as(RASHAD), LEYLA, 'editor'),
      setRole(world.as(LEYLA), RASHAD, 'editor'),
    ]);
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    const { count } = await world.sql.row<{ count: number }>(
      `select count(*)::integer from member where municipality_id = $1 and role = 'signatory'`,
      [world.municipalityId(MINGACHEVIR)],
    );
    expect([statuses[0], count]).toEqual([200, 1]);
  });
});

describe('a member who is taken out', () => {
  it('loses access with the session that is open, at once, and whatever is written stays', async () => {
    const call = await publishedCall(world);
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const reads = async () => (await world.as(LEYLA).get(`/api/proposals/${proposal.id}`)).status;
    expect(await reads()).toBe(200);
    expect((await world.as(RASHAD).delete(memberPath(LEYLA))).status).toBe(204);
    // she is nobody's member now, so that the door is shut before it is asked whose the proposal is
    expect(await reads()).toBe(403);
    expect(refusalOf(await saveDraft(world.as(LEYLA), proposal, {})).code).toBe('NOT_PERMITTED');
    expect((await look(world.as(LEYLA))).status).toBe(403);
    expect(accepted(await world.as(LEYLA).get<SessionView>('/api/session')).user!.memberships).toEqual([]);
    expect((await world.as(RASHAD).get(`/api/proposals/${proposal.id}`)).status).toBe(200);
  });

  it('finds nothing there although a member elsewhere', async () => {
    await world.sql.rows(`insert into member (municipality_id, user_id, role) values ($1, $2, 'editor')`, [
      world.municipalityId(KUTAISI),
      world.idOf(LEYLA),
    ]);
    accepted(await world.as(RASHAD).delete(memberPath(LEYLA)));
    expect(refusalOf(await look(world.as(LEYLA)))).toEqual(NOT_FOUND);
  });

  it('takes the open invitations along', async () => {
    const body = { email: `friend-${Date.now()}@town.example`, role: 'editor' };
    const { link } = accepted(await world.as(LEYLA).post<{ link: string }>(`${place}/invitations`, { body }));
    accepted(await world.as(RASHAD).delete(memberPath(LEYLA)));
    const token = new URL(link).hash.slice(1);
    const lookup = await world.visitor.post<ProblemBody>('/api/invitations/lookup', { body: { token } });
    expect(refusalOf(lookup)).toEqual(NOT_FOUND);
  });

  it('is neither the last signatory nor the last member', async () => {
    expect(refusalOf(await world.as(RASHAD).delete(memberPath(RASHAD)))).toEqual(LAST_SIGNATORY);
    accepted(await world.as(LEYLA).delete(memberPath(LEYLA)));
    expect(refusalOf(await world.as(RASHAD).delete(memberPath(RASHAD)))).toEqual({
      status: 409,
      code: 'LAST_MEMBER',
      facts: {},
    });
  });
});

describe('handing over', () => {
  it('lets the last signatory go, and makes the successor signatory, who is told', async () => {
    expect((await handOver(world.as(RASHAD), RASHAD, LEYLA)).status).toBe(204);
    expect(await rolesOf(world.as(LEYLA))).toEqual({ Leyla: 'signatory' });
    expect((await look(world.as(RASHAD))).status).toBe(403);
    await until(async () => {
      const messages = accepted(await world.as(LEYLA).get<MessageView[]>('/api/inbox'));
      return messages.some(({ body }) => body.includes('Rashad'));
    });
    expect(
      await world.sql.rows(`select facts from audit_entry where subject_id = $1 and action = 'member.handedOver'`, [
        world.municipalityId(MINGACHEVIR),
      ]),
    ).toEqual([{ facts: { from: world.idOf(RASHAD), to: world.idOf(LEYLA), role: 'signatory' } }]);
  });

  it('is for the one who leaves and for signatories, to another member', async () => {
    expect(refusalOf(await handOver(world.as(LEYLA), RASHAD, LEYLA))).toEqual(SIGNATORY_ONLY);
    expect(refusalOf(await handOver(world.as(RASHAD), RASHAD, RASHAD))).toEqual(NOT_FOUND);
    expect(refusalOf(await handOver(world.as(RASHAD), RASHAD, NINO))).toEqual(NOT_FOUND);
    expect(refusalOf(await handOver(world.as(NINO), RASHAD, LEYLA))).toEqual(NOT_FOUND);
    expect(await rolesOf(world.as(RASHAD))).toEqual({ Leyla: 'editor', Rashad: 'signatory' });
  });
});

describe('what a municipality says of itself', () => {
  const PROFILE = { name: 'Mingachevir', localName: 'Mingəçevir', population: 106_100 };
  const change = (by: Client, version: number, changes: object = {}) =>
    by.put<MunicipalityView>(place, {
      headers: { 'if-match': `"${version}"` },
      body: { ...PROFILE, registerNumber: `REG-${world.idOf(RASHAD)}`, ...changes },
    });

  it('is changed by a signatory, and recorded', async () => {
    expect(refusalOf(await change(world.as(LEYLA), 1))).toEqual(SIGNATORY_ONLY);
    const answer = await change(world.as(RASHAD), 1);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    expect(answer.body).toMatchObject({ ...PROFILE, territory: 'AZ-MI', version: 2 });
    const { facts } = await world.sql.row<{ facts: { from: object; to: object } }>(
      `select facts from audit_entry where subject_id = $1 and action = 'municipality.changed'`,
      [world.municipalityId(MINGACHEVIR)],
    );
    expect([facts.from, facts.to]).toEqual([
      expect.objectContaining({ localName: 'Mingachevir', population: 100_000 }),
      { ...PROFILE, registerNumber: `REG-${world.idOf(RASHAD)}` },
    ]);
  });

  it('is not changed over somebody else', async () => {
    accepted(await change(world.as(RASHAD), 1));
    expect(refusalOf(await change(world.as(RASHAD), 1))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 1, actual: 2 },
    });
  });

  it.each([
    ['no name', { name: '  ' }],
    ['nobody there', { population: 0 }],
    ['half a person', { population: 1.5 }],
    ['another territory', { territory: 'AZ-GA' }],
  ])('cannot be %s', async (_, changes) => {
    expect(refusalOf(await change(world.as(RASHAD), 1, changes)).code).toBe('VALIDATION_FAILED');
  });

  it('cannot be the register number of another municipality there', async () => {
    const registerNumber = `TAKEN-${world.idOf(RASHAD)}`;
    await world.sql.rows('update municipality set territory = $2, register_number = $3 where id = $1', [
      world.municipalityId(KUTAISI),
      'AZ-MI',
      registerNumber,
    ]);
    expect(refusalOf(await change(world.as(RASHAD), 1, { registerNumber }))).toEqual({
      status: 409,
      code: 'MUNICIPALITY_EXISTS',
      facts: { territory: 'AZ-MI', registerNumber },
    });
  });
});

describe('the register', () => {
  const move = (by: Client, territory: string, reason = 'The district was dissolved', version = 1) =>
    by.put(`/api/managed-municipalities/${world.municipalityId(MINGACHEVIR)}/territory`, {
      headers: { 'if-match': `"${version}"` },
      body: { territory, reason },
    });

  it('is open to everybody who is signed in, by name in either script', async () => {
    await world.sql.rows('update municipality set local_name = $2 where id = $1', [
      world.municipalityId(MINGACHEVIR),
      `Mingəçevir ${world.idOf(LEYLA)}`,
    ]);
    const found = accepted(
      await world
        .as(NINO)
        .get<object[]>(`/api/municipalities?search=${encodeURIComponent(`MINGƏÇEVIR ${world.idOf(LEYLA)}`)}`),
    );
    expect(found).toEqual([
      {
        id: world.municipalityId(MINGACHEVIR),
        name: 'Mingachevir',
        localName: `Mingəçevir ${world.idOf(LEYLA)}`,
        territory: 'AZ-MI',
      },
    ]);
    expect((await world.visitor.get('/api/municipalities')).status).toBe(401);
  });

  it('is kept by managers and administrators: a territory is theirs, with a reason', async () => {
    expect((await move(world.as(RASHAD), 'AZ-GA')).status).toBe(403);
    expect((await move(world.as(MARTA), 'AZ-GA')).status).toBe(403);
    expect(refusalOf(await move(world.as(ELENA), 'AZ-XX')).code).toBe('TERRITORY_UNKNOWN');
    expect(refusalOf(await move(world.as(ELENA), 'AZ-GA', ' ')).code).toBe('REASON_REQUIRED');
    expect(refusalOf(await move(world.as(ELENA), 'AZ-GA', 'Because', 9)).code).toBe('VERSION_MISMATCH');
    expect((await move(world.as(INGRID), 'AZ-GA')).status).toBe(204);
    expect(accepted(await look(world.as(LEYLA))).territory).toBe('AZ-GA');
    expect(
      await world.sql.rows(
        `select reason, facts from audit_entry where subject_id = $1 and action = 'municipality.moved'`,
        [world.municipalityId(MINGACHEVIR)],
      ),
    ).toEqual([{ reason: 'The district was dissolved', facts: { from: 'AZ-MI', to: 'AZ-GA' } }]);
  });

  it.each([
    ['a territory that does not exist', { territory: 'GE-XX' }, 422, 'TERRITORY_UNKNOWN'],
    ['a name instead of a code', { territory: 'Imereti' }, 422, 'TERRITORY_UNKNOWN'],
    ['no register number', { registerNumber: '' }, 422, 'VALIDATION_FAILED'],
  ])('takes no %s', async (_, changes, status, code) => {
    const body = {
      name: 'Tskaltubo',
      localName: 'წყალტუბო',
      territory: 'GE-IM',
      population: 11_300,
      registerNumber: `T-${world.idOf(ELENA)}`,
      ...changes,
    };
    const answer = await world.as(ELENA).post<ProblemBody>('/api/managed-municipalities', { body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('lists who is in, and whether somebody has to be invited from outside', async () => {
    const search = `${Date.now()}`;
    const body = {
      name: `Empty ${search}`,
      localName: 'Boş',
      territory: 'AZ-SMI',
      population: 10,
      registerNumber: `E-${search}`,
    };
    accepted(await world.as(ELENA).post('/api/managed-municipalities', { body }));
    const list = accepted(
      await world.as(ELENA).get<ManagedMunicipalityView[]>(`/api/managed-municipalities?search=${search}`),
    );
    expect(list).toEqual([
      {
        ...body,
        id: expect.any(String),
        version: 1,
        members: 0,
        signatories: 0,
        invitations: [],
        invite: { editor: allowed, signatory: allowed, reader: refused('MEMBERS_INVITE') },
      },
    ]);
  });
});
