import { ANA, BORIS, ELENA, LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import type { SessionView } from '../src/capabilities/identity/identity.dto';
import { hashPassword } from '../src/capabilities/identity/passwords';
import { accepted, type Answer, type Api, Client, refusalOf, startApi, testRun, World } from './harness';

const PASSWORD = 'a long walk by the river';
const FAILED = { status: 401, code: 'SIGN_IN_FAILED', facts: {} };

let world: World;
beforeAll(async () => {
  world = await World.shared();
  await world.sql.rows('update app_user set password_hash = $2 where id = any($1)', [
    [LEYLA, RASHAD, NINO, ANA, BORIS, ELENA].map((member) => world.idOf(member)),
    await hashPassword(PASSWORD),
  ]);
});
afterAll(() => world.close());

const signIn = (client: Client, email: string, password: string, headers = {}): Promise<Answer<SessionView>> =>
  client.post('/api/session', { body: { email, password }, headers });

/** The cookie that an answer sets. */
function cookieOf({ headers }: Answer<unknown>): { token: string; attributes: string[] } {
  const [pair, ...attributes] = headers.get('set-cookie')!.split('; ');
  return { token: pair!.replace('trilot_session=', ''), attributes };
}

const whoIs = async (client: Client): Promise<string | null> =>
  accepted(await client.get<SessionView>('/api/session')).user?.id ?? null;

describe('signing in', () => {
  it('opens a session in a cookie that no script reads and no other site sends along', async () => {
    const answer = await signIn(world.visitor, world.emailOf(LEYLA), PASSWORD);
    const { token, attributes } = cookieOf(answer);
    expect(answer.status).toBe(201);
    expect(answer.body.user).toMatchObject({ id: world.idOf(LEYLA), name: 'Leyla', language: 'az', roles: [] });
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax']);
    expect(await whoIs(new Client(world.url, token))).toBe(world.idOf(LEYLA));
  });

  it('keeps only the hash of the token', async () => {
    const { token } = cookieOf(await signIn(world.visitor, world.emailOf(LEYLA), PASSWORD));
    expect(await world.sql.count('select from session s where s::text like $1', [`%${token}%`])).toBe(0);
    expect(
      await world.sql.count(`select from session where token_hash = sha256(convert_to($1, 'UTF8'))`, [token]),
    ).toBe(1);
  });

  it('takes the address in any case and with spaces around it', async () => {
    expect((await signIn(world.visitor, ` ${world.emailOf(LEYLA).toUpperCase()} `, PASSWORD)).status).toBe(201);
  });

  it('never takes over a session the browser came with: a new token, and the old one ends', async () => {
    const planted = cookieOf(await signIn(world.visitor, world.emailOf(NINO), PASSWORD)).token;
    const { token } = cookieOf(await signIn(new Client(world.url, planted), world.emailOf(LEYLA), PASSWORD));
    expect(token).not.toBe(planted);
    expect(await whoIs(new Client(world.url, token))).toBe(world.idOf(LEYLA));
    expect(await whoIs(new Client(world.url, planted))).toBeNull();
  });

  it('knows no token that was made up', async () => {
    expect(await whoIs(new Client(world.url, 'x'.repeat(43)))).toBeNull();
  });
});

describe('a failed attempt', () => {
  it('gives one answer for a wrong password, an unknown address and somebody without a password', async () => {
    const answers = [
      await signIn(world.visitor, world.emailOf(RASHAD), 'wrong'),
      await signIn(world.visitor, 'nobody@trilot.example', 'wrong'),
      await signIn(world.visitor, 'not an address', 'wrong'),
      await world.visitor.post<SessionView>('/api/session', { body: {} }),
    ];
    await world.sql.rows('update app_user set disabled_at = now() where id = $1', [world.idOf(RASHAD)]);
    answers.push(await signIn(world.visitor, world.emailOf(RASHAD), PASSWORD));
    expect(answers.map(refusalOf)).toEqual(answers.map(() => FAILED));
    expect(new Set(answers.map(({ text }) => text.replace(/"requestId":"[^"]+"/, ''))).size).toBe(1);
    expect(answers.map(({ headers }) => headers.get('set-cookie'))).toEqual(answers.map(() => null));
  });

  it.each([
    ['a known address', () => world.emailOf(BORIS)],
    ['an unknown address', () => 'somebody-else@trilot.example'],
  ])('after ten of them makes everybody wait, with how long: %s', async (_, address) => {
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await signIn(world.visitor, address(), 'wrong'));
    const [last, ...before] = answers.toReversed();
    expect(before.map(refusalOf)).toEqual(before.map(() => FAILED));
    const { status, code, facts } = refusalOf(last!);
    const { retryAfterSeconds } = facts as { retryAfterSeconds: number };
    expect([status, code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect(last!.headers.get('retry-after')).toBe(String(retryAfterSeconds));
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect((await signIn(world.visitor, address(), PASSWORD)).status).toBe(429);
    expect((await signIn(world.visitor, world.emailOf(NINO), PASSWORD)).status).toBe(201);
  });

  it('is forgotten once the right password came', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 9; attempt += 1) await signIn(world.visitor, world.emailOf(ANA), 'wrong');
      expect((await signIn(world.visitor, world.emailOf(ANA), PASSWORD)).status).toBe(201);
    }
  });
});

describe('signing out', () => {
  it('ends the session at once and clears the cookie', async () => {
    const client = new Client(world.url, cookieOf(await signIn(world.visitor, world.emailOf(ELENA), PASSWORD)).token);
    const answer = await client.delete('/api/session');
    expect(answer.status).toBe(204);
    expect(cookieOf(answer)).toEqual({ token: '', attributes: expect.arrayContaining(['Max-Age=0', 'Path=/']) });
    expect(await whoIs(client)).toBeNull();
    expect((await client.get('/api/audit')).status).toBe(401);
  });

  it('leaves the sessions of other browsers alone', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => cookieOf(await signIn(world.visitor, world.emailOf(ELENA), PASSWORD)).token),
    );
    await new Client(world.url, one!).delete('/api/session');
    expect(await whoIs(new Client(world.url, other!))).toBe(world.idOf(ELENA));
  });
});

describe('a request that changes something', () => {
  const host = () => new URL(world.url).host;
  const REFUSED = { status: 403, code: 'CROSS_SITE_REQUEST', facts: {} };

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another subdomain', { 'sec-fetch-site': 'same-site' }],
    ['the origin of another site', { origin: 'https://evil.example' }],
    ['another port of the host', { origin: 'http://127.0.0.1:1' }],
    ['an origin that hides', { origin: 'null' }],
  ])('is refused when it comes from %s', async (_, headers) => {
    const put = await world.as(LEYLA).put('/api/session/language', { headers, body: { language: 'en' } });
    expect(refusalOf(put)).toEqual(REFUSED);
    expect(refusalOf(await signIn(world.visitor, world.emailOf(LEYLA), PASSWORD, headers))).toEqual(REFUSED);
  });

  it.each([
    ['the site itself', () => ({ 'sec-fetch-site': 'same-origin', origin: `http://${host()}` })],
    ['the address bar', () => ({ 'sec-fetch-site': 'none' })],
    ['no browser', () => ({})],
  ])('is let through when it comes from %s', async (_, headers) => {
    const put = await world.as(LEYLA).put('/api/session/language', { headers: headers(), body: { language: 'en' } });
    expect(put.status).toBe(200);
  });

  it('is only read from another site', async () => {
    const answer = await world.as(LEYLA).get('/api/session', { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.status).toBe(200);
  });
});

describe('in production', () => {
  let production: Api;
  let visitor: Client;
  beforeAll(async () => {
    const { dist, shared } = testRun();
    production = await startApi(dist, shared.databaseUrl, { NODE_ENV: 'production', TRILOT_WORKER: 'separate' });
    visitor = world.visitor.at(production.url);
    await world.sql.rows('update app_user set demonstration = true where id = $1', [world.idOf(LEYLA)]);
  });
  afterAll(() => production.process.kill());

  it('a demonstration account does not exist, with the right password', async () => {
    expect(refusalOf(await signIn(visitor, world.emailOf(LEYLA), PASSWORD))).toEqual(FAILED);
    expect((await signIn(world.visitor, world.emailOf(LEYLA), PASSWORD)).status).toBe(201);
  });

  it('a session of a demonstration account is none', async () => {
    expect(await whoIs(world.as(LEYLA))).toBe(world.idOf(LEYLA));
    expect(await whoIs(world.as(LEYLA).at(production.url))).toBeNull();
  });

  it('no demonstration account is shown', async () => {
    const addresses = accepted(await world.visitor.get<SessionView>('/api/session')).demonstrationAccounts;
    expect(addresses?.map(({ email }) => email)).toContain(world.emailOf(LEYLA));
    expect(accepted(await visitor.get<SessionView>('/api/session')).demonstrationAccounts).toBeNull();
  });

  it('the cookie travels over TLS only', async () => {
    const answer = await signIn(visitor, world.emailOf(ELENA), PASSWORD);
    expect(cookieOf(answer).attributes).toContain('Secure');
  });
});
