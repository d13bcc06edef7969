import { ANA, ELENA, INGRID, KUTAISI, LEYLA, MINGACHEVIR, NINO, RASHAD, STRANGER } from '@trilot/domain/testing';
import type { SessionView } from '../src/capabilities/identity/identity.dto';
import type { InvitationView, MadeInvitationView } from '../src/capabilities/identity/invitations.dto';
import type { MunicipalityView } from '../src/capabilities/identity/municipalities.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import { accepted, type Answer, Client, refusalOf, startMailServer, until, World } from './harness';

const PASSWORD = 'a long walk by the river';
const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };

let world: World;
beforeEach(async () => {
  world = await World.shared();
});
afterEach(() => world.close());

let count = 0;
/** An address without an account. */
const newAddress = () => `${Date.now()}-${(count += 1)}@town.example`;

const invite = (by: Client, municipalityId: string, email: string, role = 'editor') =>
  by.post<MadeInvitationView>(`/api/municipalities/${municipalityId}/invitations`, { body: { email, role } });

/** The token of the link that the inviter is shown. */
const tokenOf = ({ body }: Answer<MadeInvitationView>): string => new URL(body.link!).hash.slice(1);

const lookup = (client: Client, token: string) =>
  client.post<InvitationView>('/api/invitations/lookup', { body: { token } });

const accept = (client: Client, token: string, changes: object = {}) =>
  client.post<SessionView>('/api/invitations/acceptance', {
    body: { token, name: 'Aysel', password: PASSWORD, language: 'az', ...changes },
  });

/** Somebody who has just been let in. */
function visitorWith({ headers }: Answer<unknown>): Client {
  return new Client(world.url, /trilot_session=([^;]+)/.exec(headers.get('set-cookie')!)![1]!);
}

const municipalityOf = (client: Client, id = world.municipalityId(MINGACHEVIR)) =>
  client.get<MunicipalityView>(`/api/municipalities/${id}`);

describe('an invitation', () => {
  it('makes an account, once, and brings it into the municipality', async () => {
    const id = world.municipalityId(MINGACHEVIR);
    const email = newAddress();
    const invitation = await invite(world.as(LEYLA), id, ` ${email.toUpperCase()} `);
    expect(invitation.status).toBe(201);
    const token = tokenOf(invitation);
    expect(accepted(await lookup(world.visitor, token))).toEqual({
      id: invitation.body.id,
      email,
      municipalityName: 'Mingachevir',
      role: 'editor',
      invitedBy: 'Leyla',
      expiresAt: expect.stringMatching(/Z$/),
    });
    const answer = await accept(world.visitor, token);
    expect(answer.status).toBe(201);
    expect(answer.body.user).toEqual({
      id: expect.any(String),
      name: 'Aysel',
      email,
      language: 'az',
      roles: [],
      memberships: [{ municipalityId: id, municipalityName: 'Mingachevir', territory: 'AZ-MI', role: 'editor' }],
    });
    const { members, invitations } = accepted(await municipalityOf(visitorWith(answer)));
    expect(members.map((member) => [member.name, member.role])).toEqual([
      ['Rashad', 'signatory'],
      ['Aysel', 'editor'],
      ['Leyla', 'editor'],
    ]);
    expect(invitations).toEqual([]);
    const used = { status: 409, code: 'INVITATION_USED', facts: {} };
    expect([refusalOf(await lookup(world.visitor, token)), refusalOf(await accept(world.visitor, token))]).toEqual([
      used,
      used,
    ]);
    const sign = { body: { email, password: PASSWORD } };
    expect((await world.visitor.post<SessionView>('/api/session', sign)).status).toBe(201);
  });

  it('is kept without its token, and recorded without its address', async () => {
    const email = newAddress();
    const token = tokenOf(await invite(world.as(LEYLA), world.municipalityId(MINGACHEVIR), email));
    expect(await world.sql.count('select from invitation i where i::text like $1', [`%${token}%`])).toBe(0);
    expect(await world.sql.count('select from outbox o where o::text like $1', [`%${token}%`])).toBe(0);
    expect(
      await world.sql.count(`select from invitation where token_hash = sha256(convert_to($1, 'UTF8'))`, [token]),
    ).toBe(1);
    expect(await world.sql.count('select from audit_entry a where a::text like $1', [`%${email}%`])).toBe(0);
    expect(
      await world.sql.rows(
        `select action, facts ->> 'role' as role from audit_entry
         where subject_id = $1 and actor_id = $2 and action like 'member.%'`,
        [world.municipalityId(MINGACHEVIR), world.idOf(LEYLA)],
      ),
    ).toEqual([{ action: 'member.invited', role: 'editor' }]);
  });

  it('gives one answer for addresses with and without an account', async () => {
    const id = world.municipalityId(MINGACHEVIR);
    const answers = [];
    for (const email of [newAddress(), world.emailOf(STRANGER), world.emailOf(NINO), world.emailOf(ANA)]) {
      answers.push(await invite(world.as(RASHAD), id, email));
    }
    const said = answers.map(({ status, text, body }) => [
      status,
      text.replace(body.id, 'ID').replace(tokenOf({ body } as Answer<MadeInvitationView>), 'TOKEN'),
    ]);
    expect(new Set(said.map(String)).size).toBe(1);
    expect(said[0]![0]).toBe(201);
  });

  it('expires', async () => {
    const invitation = await invite(world.as(LEYLA), world.municipalityId(MINGACHEVIR), newAddress());
    await world.sql.rows(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [
      invitation.body.id,
    ]);
    const late = await accept(world.visitor, tokenOf(invitation));
    expect(refusalOf(late)).toEqual({
      status: 409,
      code: 'INVITATION_EXPIRED',
      facts: { expiredAt: expect.stringMatching(/Z$/) },
    });
  });

  it('is gone when it is taken back, or replaced by a newer one', async () => {
    const id = world.municipalityId(MINGACHEVIR);
    const email = newAddress();
    const first = await invite(world.as(LEYLA), id, email);
    const second = await invite(world.as(LEYLA), id, email);
    expect(refusalOf(await lookup(world.visitor, tokenOf(first)))).toEqual(NOT_FOUND);
    const path = `/api/municipalities/${id}/invitations/${second.body.id}`;
    expect((await world.as(RASHAD).delete(path)).status).toBe(204);
    expect(refusalOf(await lookup(world.visitor, tokenOf(second)))).toEqual(NOT_FOUND);
    expect(refusalOf(await world.as(RASHAD).delete(path))).toEqual(NOT_FOUND);
  });

  it('is not for a stranger to take back, nor by way of another municipality', async () => {
    const id = world.municipalityId(MINGACHEVIR);
    const invitation = await invite(world.as(LEYLA), id, newAddress());
    const asRival = await world.as(NINO).delete(`/api/municipalities/${id}/invitations/${invitation.body.id}`);
    const elsewhere = `/api/municipalities/${world.municipalityId(KUTAISI)}/invitations/${invitation.body.id}`;
    expect([refusalOf(asRival), refusalOf(await world.as(NINO).delete(elsewhere))]).toEqual([NOT_FOUND, NOT_FOUND]);
    expect((await lookup(world.visitor, tokenOf(invitation))).status).toBe(200);
  });

  it('asks for a password of twelve characters, and for nothing else', async () => {
    const token = tokenOf(await invite(world.as(LEYLA), world.municipalityId(MINGACHEVIR), newAddress()));
    expect(refusalOf(await accept(world.visitor, token, { password: 'elevenchars' }))).toEqual({
      status: 422,
      code: 'PASSWORD_TOO_SHORT',
      facts: { min: 12, length: 11 },
    });
    expect((await accept(world.visitor, token, { password: 'twelve chars' })).status).toBe(201);
  });

  it('is used once by two who accept it at once', async () => {
    const token = tokenOf(await invite(world.as(LEYLA), world.municipalityId(MINGACHEVIR), newAddress()));
    const answers = await Promise.all([1, 2, 3].map(() => accept(world.visitor, token)));
    expect(answers.filter(({ status }) => status === 201).length).toBe(1);
    expect(answers.filter(({ status }) => status === 409).length).toBe(2);
  });

  it('is sent by whoever may send it', async () => {
    const id = world.municipalityId(MINGACHEVIR);
    const asEditor = await invite(world.as(LEYLA), id, newAddress(), 'signatory');
    const asRival = await invite(world.as(NINO), id, newAddress());
    const asManager = await invite(world.as(ELENA), id, newAddress());
    const again = await invite(world.as(RASHAD), id, world.emailOf(LEYLA));
    expect([asEditor, asRival, asManager, again].map((answer) => refusalOf(answer).code)).toEqual([
      'SIGNATORY_ONLY',
      'NOT_FOUND',
      'MEMBERS_INVITE',
      'ALREADY_MEMBER',
    ]);
    expect((await invite(world.as(RASHAD), id, newAddress(), 'signatory')).status).toBe(201);
  });

  it('of the first member comes from the side of the programme', async () => {
    const created = accepted(
      await world.as(ELENA).post<{ id: string }>('/api/managed-municipalities', {
        body: {
          name: 'Shamakhi',
          localName: 'Şamaxı',
          territory: 'AZ-SMI',
          population: 31_700,
          registerNumber: newAddress(),
        },
      }),
    );
    const invitation = await invite(world.as(INGRID), created.id, newAddress(), 'signatory');
    const first = visitorWith(await accept(world.visitor, tokenOf(invitation)));
    expect(accepted(await municipalityOf(first, created.id)).members.map(({ role }) => role)).toEqual(['signatory']);
    expect(refusalOf(await invite(world.as(INGRID), created.id, newAddress())).code).toBe('MEMBERS_INVITE');
  });

  it('that leads nowhere makes whoever tries again and again wait', async () => {
    const own = await World.own();
    const answers = [];
    for (let attempt = 0; attempt < 22; attempt += 1) answers.push(await lookup(own.visitor, 'x'.repeat(43)));
    expect(answers.slice(0, 20).map(refusalOf)).toEqual(Array.from({ length: 20 }, () => NOT_FOUND));
    expect(answers.slice(20).map(({ status }) => status)).toEqual([429, 429]);
    await own.close();
  });

  it('is not for sending mail to strangers without end', async () => {
    const statuses = [];
    for (let place = 0; place < 42; place += 1) {
      statuses.push((await invite(world.as(RASHAD), world.municipalityId(MINGACHEVIR), newAddress())).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 40 }, () => 201), 429, 429]);
  });
});

describe('somebody who has an account', () => {
  const mine = (client: Client) => client.get<InvitationView[]>('/api/account/invitations');
  const join = (client: Client, id: string) => client.post<SessionView>(`/api/account/invitations/${id}/acceptance`);

  it('finds the invitation after signing in, and joins', async () => {
    const id = world.municipalityId(MINGACHEVIR);
    const { body } = await invite(world.as(LEYLA), id, world.emailOf(STRANGER));
    expect(accepted(await mine(world.as(STRANGER))).map((one) => one.id)).toEqual([body.id]);
    await until(async () => {
      const messages = accepted(await world.as(STRANGER).get<MessageView[]>('/api/inbox'));
      return messages.some(({ link }) => link === '/join');
    });
    const answer = await join(world.as(STRANGER), body.id);
    expect(answer.status).toBe(201);
    expect(answer.body.user!.memberships.map(({ municipalityId }) => municipalityId)).toEqual([id]);
    expect((await municipalityOf(world.as(STRANGER))).status).toBe(200);
    expect(refusalOf(await join(world.as(STRANGER), body.id)).code).toBe('INVITATION_USED');
    expect(accepted(await mine(world.as(STRANGER)))).toEqual([]);
  });

  it('may act for several municipalities', async () => {
    const { body } = await invite(world.as(LEYLA), world.municipalityId(MINGACHEVIR), world.emailOf(NINO));
    const answer = await join(world.as(NINO), body.id);
    expect(answer.body.user!.memberships.map(({ municipalityName }) => municipalityName)).toEqual([
      'Kutaisi',
      'Mingachevir',
    ]);
  });

  it('is not made a second account, and keeps the password', async () => {
    const invitation = await invite(world.as(LEYLA), world.municipalityId(MINGACHEVIR), world.emailOf(STRANGER));
    const answer = await accept(world.visitor, tokenOf(invitation));
    expect(refusalOf(answer)).toEqual({ status: 409, code: 'ACCOUNT_EXISTS', facts: {} });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(
      await world.sql.count('select from app_user where email = $1 and password_hash is null', [
        world.emailOf(STRANGER),
      ]),
    ).toBe(1);
  });

  it('cannot take the invitation of another address', async () => {
    const { body } = await invite(world.as(LEYLA), world.municipalityId(MINGACHEVIR), newAddress());
    expect(refusalOf(await join(world.as(STRANGER), body.id))).toEqual(NOT_FOUND);
  });

  it('never both decides and applies', async () => {
    const { body } = await invite(world.as(LEYLA), world.municipalityId(MINGACHEVIR), world.emailOf(ANA));
    const refusal = { status: 409, code: 'ROLES_INCOMPATIBLE', facts: {} };
    expect(refusalOf(await join(world.as(ANA), body.id))).toEqual(refusal);
    const toRole = { body: { email: world.emailOf(LEYLA), role: 'evaluator' } };
    const made = accepted(await world.as(ELENA).post<MadeInvitationView>('/api/managed-people/invitations', toRole));
    expect(refusalOf(await join(world.as(LEYLA), made.id))).toEqual(refusal);
  });
});

describe('where there is a mail server', () => {
  it('goes to the plain address, and its link to nobody else', async () => {
    const server = await startMailServer();
    const own = await World.own({ SMTP_URL: server.url, PUBLIC_URL: 'https://trilot.example' });
    const email = newAddress();
    const id = own.municipalityId(MINGACHEVIR);
    const invitation = accepted(await invite(own.as(LEYLA), id, email));
    expect(invitation).toEqual({ id: invitation.id, link: null });
    const mailTo = () => server.mails().find((mail) => mail.includes(`To: ${email}`));
    await until(async () => mailTo() !== undefined);
    const mail = mailTo()!;
    const [, token] = /https:\/\/trilot\.example\/join#([\w-]{43})/.exec(mail)!;
    expect(await own.sql.count('select from invitation i where i::text like $1', [`%${token}%`])).toBe(0);
    expect(accepted(await lookup(own.visitor, token!)).email).toBe(email);
    expect((await accept(own.visitor, token!)).status).toBe(201);
    server.close();
    await own.close();
  });
});
