import { createHash } from 'node:crypto';
import { CHIARA, ELENA, IVO, LEYLA, RASHAD, SAMIR } from '@trilot/domain/testing';
import type { OwnSessionView } from '../src/capabilities/identity/account.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import { accepted, type MailServer, refusalOf, runCommand, startMailServer, testRun, until, World } from './harness';

const PASSWORD = 'a long walk by the river';
const VOID = { status: 409, code: 'RECOVERY_VOID', facts: {} };

let world: World;
let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
  world = await World.own({ SMTP_URL: mail.url });
});
afterAll(async () => {
  await world.close();
  mail.close();
});

const ask = (email: string) => world.visitor.post('/api/recoveries', { body: { email } });
const complete = (token: string, password = PASSWORD) =>
  world.visitor.post('/api/recoveries/completion', { body: { token, password } });
const signIn = (email: string, password = PASSWORD) =>
  world.visitor.post('/api/session', { body: { email, password } });
/** Tokens that were mailed to an address, the first first. */
const tokensTo = (email: string): string[] =>
  mail
    .mails()
    .filter((one) => one.includes(`To: ${email}`))
    .flatMap((one) => [...one.matchAll(/\/recover#([\w-]{43})/g)].map(([, token]) => token!));
async function tokenFor(email: string): Promise<string> {
  const before = tokensTo(email).length;
  accepted(await ask(email));
  await until(async () => tokensTo(email).length > before);
  return tokensTo(email).at(-1)!;
}
const drained = () => until(async () => (await world.sql.count('select from outbox where handled_at is null')) === 0);

describe('access by mail', () => {
  it('answers known and unknown addresses with the same bytes, and keeps nothing of the unknown', async () => {
    const answers = [await ask(world.emailOf(LEYLA)), await ask('nobody@trilot.example')];
    const [known, unknown] = answers.map(({ status, text, headers }) => ({
      status,
      text,
      headers: [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date'),
    }));
    expect(known).toEqual(unknown);
    expect(known!.status).toBe(204);
    await drained();
    expect(tokensTo(world.emailOf(LEYLA))).toHaveLength(1);
    expect(mail.mails().filter((one) => one.includes('nobody@trilot.example'))).toEqual([]);
    expect(await world.sql.rows('select email from recovery')).toEqual([{ email: world.emailOf(LEYLA) }]);
  });

  it('sets a new password once, ends every session, and tells the person', async () => {
    const email = world.emailOf(RASHAD);
    const token = await tokenFor(email);
    expect(await world.sql.rows('select token_hash from recovery where email = $1', [email])).toEqual([
      { token_hash: createHash('sha256').update(token).digest() },
    ]);
    expect(refusalOf(await complete(token, 'too short'))).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    expect((await world.as(RASHAD).get('/api/account/sessions')).status).toBe(200);
    expect((await complete(token)).status).toBe(204);
    expect((await world.as(RASHAD).get('/api/account/sessions')).status).toBe(401);
    expect((await signIn(email)).status).toBe(201);
    expect(refusalOf(await complete(token, 'another password of mine'))).toEqual(VOID);
    expect((await signIn(email)).status).toBe(201);
    await until(async () => mail.mails().some((one) => one.includes(`To: ${email}`) && !one.includes('/recover#')));
    expect(
      await world.sql.count(`select from audit_entry where action = 'user.accessRecovered' and subject_id = $1`, [
        world.idOf(RASHAD),
      ]),
    ).toBe(1);
  });

  it('leads nowhere with an older link, after its hour, or with one that was never made', async () => {
    const email = world.emailOf(SAMIR);
    const first = await tokenFor(email);
    const second = await tokenFor(email);
    expect(refusalOf(await complete(first))).toEqual(VOID);
    await world.sql.rows(`update recovery set expires_at = now() - interval '1 ms' where email = $1`, [email]);
    expect(refusalOf(await complete(second))).toEqual(VOID);
    expect(refusalOf(await complete('x'.repeat(43)))).toEqual(VOID);
    expect((await signIn(email)).status).toBe(401);
  });

  it('sends nothing to somebody who is shut out, and lets a link from before lead nowhere', async () => {
    const email = world.emailOf(IVO);
    const token = await tokenFor(email);
    await world.sql.rows('update app_user set disabled_at = now() where email = $1', [email]);
    expect(refusalOf(await complete(token))).toEqual(VOID);
    accepted(await ask(email));
    await drained();
    expect(tokensTo(email)).toHaveLength(1);
  });

  it('makes known and unknown addresses wait alike when they are asked for too often', async () => {
    const times = async (email: string) => {
      const statuses: number[] = [];
      for (let time = 1; time <= 6; time += 1) statuses.push((await ask(email)).status);
      return statuses;
    };
    const expected = [204, 204, 204, 204, 204, 429];
    expect(await times(world.emailOf(CHIARA))).toEqual(expected);
    expect(await times('stranger@trilot.example')).toEqual(expected);
  });

  it('is given by hand, on the command line, where no mail is sent', async () => {
    const email = world.emailOf(ELENA);
    const { dist } = testRun();
    const { code, output } = await runCommand(dist, world.sql.url, 'recover-access', '--email', email);
    expect(code).toBe(0);
    const token = /\/recover#([\w-]{43})$/m.exec(output)![1]!;
    expect((await complete(token)).status).toBe(204);
    expect((await signIn(email)).status).toBe(201);
    const unknown = await runCommand(dist, world.sql.url, 'recover-access', '--email', 'nobody@trilot.example');
    expect([unknown.code, unknown.output.trim()]).toEqual([1, 'NOT_FOUND']);
  });

  it('says so where no mail is sent, whatever the address', async () => {
    const mute = await World.shared();
    for (const email of [mute.emailOf(LEYLA), 'nobody@trilot.example']) {
      expect(refusalOf(await mute.visitor.post('/api/recoveries', { body: { email } }))).toEqual({
        status: 409,
        code: 'MAIL_NOT_CONFIGURED',
        facts: {},
      });
    }
    await mute.close();
  });
});

describe('sessions', () => {
  it('say when they were last used', async () => {
    const leyla = world.as(LEYLA);
    await world.sql.rows(
      `update session set last_used_at = now() - interval '2 days', created_at = now() - interval '3 days'
       where user_id = $1`,
      [world.idOf(LEYLA)],
    );
    const now = Date.parse(await world.sql.now());
    const [session] = accepted(await leyla.get<OwnSessionView[]>('/api/account/sessions'));
    expect(Date.parse(session!.lastUsedAt)).toBeGreaterThanOrEqual(now - 1_000);
    expect(Date.parse(session!.startedAt)).toBeLessThan(now - 2 * 86_400_000);
    expect(accepted(await leyla.get<MessageView[]>('/api/inbox'))).toEqual([]);
  });
});
