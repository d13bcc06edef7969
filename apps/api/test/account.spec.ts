import { ELENA, LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import type { OwnSessionView } from '../src/capabilities/identity/account.dto';
import type { SessionView } from '../src/capabilities/identity/identity.dto';
import { hashPassword } from '../src/capabilities/identity/passwords';
import { accepted, type Answer, Client, refusalOf, World } from './harness';

const PASSWORD = 'a long walk by the river';
const NEXT = 'a short walk by the sea';

let world: World;
beforeEach(async () => {
  world = await World.shared();
  await world.sql.rows('update app_user set password_hash = $2 where id = any($1)', [
    [LEYLA, NINO].map((member) => world.idOf(member)),
    await hashPassword(PASSWORD),
  ]);
});
afterEach(() => world.close());

const signIn = (password = PASSWORD, browser = 'Firefox'): Promise<Answer<SessionView>> =>
  world.visitor.post('/api/session', {
    headers: { 'user-agent': browser },
    body: { email: world.emailOf(LEYLA), password },
  });

async function signedIn(browser?: string): Promise<Client> {
  const { headers } = await signIn(PASSWORD, browser);
  return new Client(world.url, /trilot_session=([^;]+)/.exec(headers.get('set-cookie')!)![1]!);
}

const sessionsOf = async (client: Client) => accepted(await client.get<OwnSessionView[]>('/api/account/sessions'));
const isIn = async (client: Client) => accepted(await client.get<SessionView>('/api/session')).user !== null;
const changePassword = (client: Client, oldPassword: string, newPassword: string) =>
  client.put('/api/account/password', { body: { oldPassword, newPassword } });

it('a person says how they are called and what they read', async () => {
  const { user } = accepted(
    await world.as(LEYLA).put<SessionView>('/api/account', { body: { name: ' Leyla Məmmədova ', language: 'en' } }),
  );
  expect([user!.name, user!.language]).toEqual(['Leyla Məmmədova', 'en']);
  for (const name of ['', '   ', 'two\nlines', '\u200b', 'x'.repeat(201)]) {
    const answer = await world.as(LEYLA).put('/api/account', { body: { name, language: 'en' } });
    expect(refusalOf(answer).code).toBe('VALIDATION_FAILED');
  }
});

describe('changing the password', () => {
  it('needs the old one and ends every other session', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    expect(refusalOf(await changePassword(here, 'not it at all', NEXT))).toEqual({
      status: 422,
      code: 'OLD_PASSWORD_WRONG',
      facts: {},
    });
    expect(refusalOf(await changePassword(here, PASSWORD, 'short')).code).toBe('PASSWORD_TOO_SHORT');
    expect(await isIn(there)).toBe(true);
    expect((await changePassword(here, PASSWORD, NEXT)).status).toBe(204);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect([(await signIn(PASSWORD)).status, (await signIn(NEXT)).status]).toEqual([401, 201]);
    expect(
      await world.sql.count(`select from audit_entry where subject_id = $1 and action = 'user.passwordChanged'`, [
        world.idOf(LEYLA),
      ]),
    ).toBe(1);
  });

  it('leaves the sessions of others alone', async () => {
    accepted(await changePassword(await signedIn(), PASSWORD, NEXT));
    expect(await isIn(world.as(NINO))).toBe(true);
  });

  it('is no place to guess', async () => {
    const client = await signedIn();
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      answers.push(await changePassword(client, `guess number ${attempt}`, NEXT));
    }
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
    expect((await changePassword(client, PASSWORD, NEXT)).status).toBe(429);
  });

  it('is not for somebody who has none', async () => {
    expect(refusalOf(await changePassword(world.as(RASHAD), '', NEXT)).code).toBe('OLD_PASSWORD_WRONG');
  });
});

describe('sessions', () => {
  it('are told apart by their browser, and this one is marked', async () => {
    const there = await signedIn('Edge on Windows');
    const here = await signedIn('Firefox on Linux');
    await world.sql.rows(`update session set expires_at = now() where user_id = $1 and browser = ''`, [
      world.idOf(LEYLA),
    ]);
    const told = (await sessionsOf(here)).map(({ browser, isThis }) => [browser, isThis]);
    expect(told).toEqual([
      ['Firefox on Linux', true],
      ['Edge on Windows', false],
    ]);
    expect((await sessionsOf(there)).map(({ isThis }) => isThis)).toEqual([false, true]);
  });

  it('are ended one by one, or all but this one', async () => {
    const [here, one, two] = [await signedIn(), await signedIn(), await signedIn()];
    const ofOne = (await sessionsOf(one)).find(({ isThis }) => isThis)!.id;
    expect((await here.delete(`/api/account/sessions/${ofOne}`)).status).toBe(204);
    expect([await isIn(one), await isIn(two)]).toEqual([false, true]);
    expect((await here.delete(`/api/account/sessions/${ofOne}`)).status).toBe(404);
    expect((await here.delete('/api/account/sessions')).status).toBe(204);
    expect([await isIn(here), await isIn(two), await isIn(world.as(LEYLA))]).toEqual([true, false, false]);
    expect((await sessionsOf(here)).length).toBe(1);
  });

  it('of somebody else are not there', async () => {
    const [session] = await sessionsOf(world.as(ELENA));
    const answer = await world.as(LEYLA).delete(`/api/account/sessions/${session!.id}`);
    expect(refusalOf(answer)).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
    expect(await isIn(world.as(ELENA))).toBe(true);
  });

  it('say nothing of their tokens', async () => {
    const answer = await (await signedIn()).get('/api/account/sessions');
    expect(answer.text).not.toMatch(/hash|token/i);
  });
});
