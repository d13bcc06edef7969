/** Being told of new calls by mail: asked for by anybody, confirmed by the link of a mail, told once, ended by any mail. */
import { createHash } from 'node:crypto';
import { type CastMember, ELENA, LEYLA, lotBuilder, NINO, OLENA } from '@trilot/domain/testing';
import type { LotKind } from '@trilot/domain';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  type Answer,
  type MailServer,
  openDefinition,
  publishedCall,
  refusalOf,
  startMailServer,
  startWorker,
  type TestCall,
  testRun,
  until,
  World,
} from './harness';

/** The jobs of a worker that was killed are given to another only after some seconds. */
const PATIENCE_MS = 90_000;
const VOID = { status: 409, code: 'SUBSCRIPTION_VOID', facts: {} };

let world: World;
let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
  world = await World.own({ SMTP_URL: mail.url, TRILOT_TIDY_EVERY: '1' });
});
afterAll(async () => {
  await world.close();
  mail.close();
});

const ask = (email: string, wish: { countries?: string[]; lotKind?: LotKind | null; language?: string } = {}) =>
  world.visitor.post('/api/subscriptions', { body: { email, language: 'en', countries: [], ...wish } });
const confirm = (token: string) => world.visitor.post('/api/subscriptions/confirmation', { body: { token } });
const end = (token: string): Promise<Answer<unknown>> =>
  world.visitor.post('/api/subscriptions/ending', { body: { token } });
const mailsTo = (email: string) => mail.mails().filter((one) => one.includes(`To: ${email}`));
const newCallsTo = (email: string) => mailsTo(email).filter((one) => one.includes('/calls/'));
const tokensIn = (mails: readonly string[]): string[] =>
  mails.flatMap((one) => [...one.matchAll(/\/new-calls(?:\/end)?#([\w-]{43})/g)].map(([, token]) => token!));
const drained = (of = world) =>
  until(async () => (await of.sql.count('select from outbox where handled_at is null')) === 0);
const kept = (email: string) =>
  world.sql.rows('select countries, lot_kind from subscription where email = $1', [email]);

/** The token of the mail that comes after an address was entered. */
async function tokenFor(email: string, wish: Parameters<typeof ask>[1] = {}): Promise<string> {
  const before = mailsTo(email).length;
  accepted(await ask(email, wish));
  await until(async () => mailsTo(email).length > before);
  return tokensIn(mailsTo(email)).at(-1)!;
}
async function subscribed(email: string, wish: Parameters<typeof ask>[1] = {}): Promise<void> {
  accepted(await confirm(await tokenFor(email, wish)));
}
/** Publishes a call whose lots lie in these territories and waits until whoever is to be told has been. */
async function publishedIn(territories: readonly string[], kind: LotKind = 'geographic'): Promise<TestCall> {
  const [lot] = (await openDefinition(world)).lots;
  const lots = ([1, 2, 3] as const).map((number) => lotBuilder(number, { deadline: lot!.deadline, territories, kind }));
  const call = await publishedCall(world, { lots });
  await drained();
  return call;
}

describe('asking to be told of new calls', () => {
  it('has the same answer whether the address is told already or not, and changes nothing before the link', async () => {
    await subscribed('known@trilot.example', { countries: ['GE'] });
    const answers = [await ask('known@trilot.example'), await ask('unknown@trilot.example')];
    const [known, unknown] = answers.map(({ status, text, headers }) => ({
      status,
      text,
      headers: [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date'),
    }));
    expect(known).toEqual(unknown);
    expect(known!.status).toBe(204);
    await drained();
    expect([mailsTo('known@trilot.example').length, mailsTo('unknown@trilot.example').length]).toEqual([2, 1]);
    await publishedIn(['AZ-MI']);
    expect([newCallsTo('known@trilot.example'), newCallsTo('unknown@trilot.example')]).toEqual([[], []]);
  });

  it('keeps of the link its hash alone, which confirms as often as it is followed', async () => {
    const token = await tokenFor('hash@trilot.example');
    expect(
      await world.sql.rows(
        `select t.token_hash, t.confirms from subscription_token t
         join subscription s on s.id = t.subscription_id where s.email = 'hash@trilot.example'`,
      ),
    ).toEqual([{ token_hash: createHash('sha256').update(token).digest(), confirms: true }]);
    for (const _ of [1, 2]) expect((await confirm(token)).status).toBe(204);
    expect(refusalOf(await confirm('x'.repeat(43)))).toEqual(VOID);
    expect(
      await world.sql.count(
        `select from audit_entry e join subscription s on s.id::text = e.subject_id
         where e.action = 'subscription.confirmed' and s.email = 'hash@trilot.example'`,
      ),
    ).toBe(1);
  });

  it('makes known and unknown addresses wait alike when they are asked for too often', async () => {
    await subscribed('often@trilot.example');
    const times = async (email: string, count: number) => {
      const statuses: number[] = [];
      for (let time = 0; time < count; time += 1) statuses.push((await ask(email)).status);
      return statuses;
    };
    expect(await times('often@trilot.example', 3)).toEqual([204, 204, 429]);
    expect(await times('never@trilot.example', 4)).toEqual([204, 204, 204, 429]);
  });

  it('refuses what is no address, no country and no language', async () => {
    expect((await ask('nobody')).status).toBe(422);
    expect((await ask('a@trilot.example', { countries: ['Georgia'] })).status).toBe(422);
    expect((await ask('a@trilot.example', { language: 'xx' })).status).toBe(422);
  });

  it('says so where no mail is sent, whatever the address', async () => {
    const mute = await World.shared();
    expect(
      refusalOf(
        await mute.visitor.post('/api/subscriptions', {
          body: { email: 'nobody@trilot.example', language: 'en', countries: [] },
        }),
      ),
    ).toEqual({ status: 409, code: 'MAIL_NOT_CONFIGURED', facts: {} });
    await mute.close();
  });

  it('that nobody confirms leads nowhere after seven days, and is erased', async () => {
    const token = await tokenFor('late@trilot.example');
    const other = await tokenFor('in-time@trilot.example');
    await world.sql.rows(
      `update subscription set asked_at = now() - interval '7 days' - interval '1 ms' where email = 'late@trilot.example'`,
    );
    expect(refusalOf(await confirm(token))).toEqual(VOID);
    await until(async () => (await kept('late@trilot.example')).length === 0);
    expect((await confirm(other)).status).toBe(204);
    expect(
      await world.sql.count(`select from subscription_token where token_hash = $1`, [
        createHash('sha256').update(token).digest(),
      ]),
    ).toBe(0);
  });
});

describe('a call that is published', () => {
  it('is told once to each address that wants it, in its language, with a link that ends it', async () => {
    await subscribed('all@trilot.example');
    await subscribed('georgia@trilot.example', { countries: ['GE', 'MD'], language: 'az' });
    await subscribed('ukraine@trilot.example', { countries: ['UA'] });
    await subscribed('horizontal@trilot.example', { lotKind: 'horizontal' });
    const call = await publishedIn(['GE-IM']);
    const told = ['all', 'georgia', 'ukraine', 'horizontal'].map(
      (name) => newCallsTo(`${name}@trilot.example`).filter((one) => one.includes(`/calls/${call.slug}`)).length,
    );
    expect(told).toEqual([1, 1, 0, 0]);
    const [english] = newCallsTo('all@trilot.example');
    const [token] = tokensIn([english!]);
    expect(english).toContain('Subject: New call: ');
    expect(english).toContain(`/api/subscriptions/one-click?token=${token}`);
    expect(english).toMatch(/^List-Unsubscribe:\s+<http/m);
    expect(english).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    // told again, by a job that runs twice
    await world.sql.rows(`insert into outbox (id, topic, payload) values (gen_random_uuid(), 'call.published', $1)`, [
      { callId: call.id },
    ]);
    await world.sql.rows(
      `insert into outbox (id, topic, payload)
       select gen_random_uuid(), topic, payload from outbox
       where topic = 'subscription.mailDue' and payload ->> 'callId' = $1`,
      [call.id],
    );
    await drained();
    expect(newCallsTo('all@trilot.example').filter((one) => one.includes(call.slug))).toHaveLength(1);
    expect(newCallsTo('georgia@trilot.example')[0]).toContain('Subject: =?UTF-8?');
  });

  it('is told by the newer choice once that is confirmed, and never twice', async () => {
    const email = 'newer@trilot.example';
    await subscribed(email, { countries: ['UA'] });
    await subscribed(email, { countries: ['AZ'], lotKind: 'geographic' });
    expect(await kept(email)).toEqual([{ countries: ['AZ'], lot_kind: 'geographic' }]);
    const call = await publishedIn(['AZ-MI']);
    expect(newCallsTo(email).filter((one) => one.includes(call.slug))).toHaveLength(1);
    await publishedIn(['UA-46']);
    expect(newCallsTo(email)).toHaveLength(1);
    await expect(
      world.sql.rows(
        `insert into subscription (id, email, language, confirmed_at) values (gen_random_uuid(), $1, 'en', now())`,
        [email],
      ),
    ).rejects.toThrow('subscription_email_key');
  });

  it(
    'is told to everybody once though the worker is killed between two mails',
    async () => {
      const own = await World.own({ TRILOT_WORKER: 'separate' });
      const emails = [1, 2, 3, 4, 5, 6].map((number) => `reader-${number}@trilot.example`);
      await own.sql.rows(
        `insert into subscription (id, email, language, confirmed_at)
       select gen_random_uuid(), unnest($1::text[]), 'en', now()`,
        [emails],
      );
      const { slug } = await publishedCall(own);
      const env = { SMTP_URL: mail.url };
      // one mail is never taken, while the others are
      const release = mail.hold(emails[2]!);
      const killed = await startWorker(testRun().dist, own.sql.url, env);
      await until(async () => (await own.sql.count('select from subscription_mail where mailed_at is not null')) === 5);
      await until(async () => (await own.sql.count('select from subscription_token')) === 6);
      await killed.kill();
      release();
      const other = await startWorker(testRun().dist, own.sql.url, env);
      await drained(own);
      expect(emails.map((email) => mailsTo(email).filter((one) => one.includes(slug)).length)).toEqual([
        1, 1, 1, 1, 1, 1,
      ]);
      await other.stop();
      await own.close();
    },
    PATIENCE_MS,
  );
});

describe('ending it', () => {
  /** An address with two mails on calls. */
  async function toldTwice(email: string): Promise<string[]> {
    await subscribed(email, { countries: ['MD'] });
    for (const _ of [1, 2]) await publishedIn(['MD-CU']);
    return tokensIn(newCallsTo(email));
  }

  it('works from any mail without signing in, and leaves nothing of the address', async () => {
    const email = 'leaving@trilot.example';
    const [oldest, newest] = await toldTwice(email);
    expect((await end(oldest!)).status).toBe(204);
    expect(refusalOf(await end(newest!))).toEqual(VOID);
    const tables = await world.sql.rows<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'sign_in_throttle'`,
    );
    for (const { name } of tables) {
      expect([name, await world.sql.count(`select from "${name}" t where t::text like $1`, [`%${email}%`])]).toEqual([
        name,
        0,
      ]);
    }
    await publishedIn(['MD-CU']);
    expect(newCallsTo(email)).toHaveLength(2);
  });

  it('works by one click of a mail program, as a form without a cookie, and says the same when it is repeated', async () => {
    const email = 'one-click@trilot.example';
    const [token] = await toldTwice(email);
    const address = `${world.url}/api/subscriptions/one-click?token=${token}`;
    const page = await fetch(address, { redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([303, `/new-calls/end#${token}`]);
    expect(await kept(email)).toHaveLength(1);
    const click = (body: URLSearchParams | FormData) => fetch(address, { method: 'POST', body });
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), form]) {
      expect((await click(body)).status).toBe(204);
    }
    expect(await kept(email)).toEqual([]);
    // nowhere else is a form taken
    const elsewhere = await fetch(`${world.url}/api/subscriptions/ending`, {
      method: 'POST',
      body: new URLSearchParams({ token: token! }),
    });
    expect([elsewhere.status, await elsewhere.json()]).toMatchObject([
      422,
      { code: 'VALIDATION_FAILED', facts: { fields: [{ path: '', rule: 'mediaType' }] } },
    ]);
  });
});

describe('people with an account', () => {
  const choose = (member: CastMember, wanted: boolean) =>
    world.as(member).put<{ wanted: boolean }>('/api/account/subscription', { body: { wanted } });
  const told = async (member: CastMember, { slug }: TestCall) =>
    accepted(await world.as(member).get<MessageView[]>('/api/inbox')).filter(({ link }) => link === `/calls/${slug}`);

  it('are told in the inbox, once they want it, of calls in which they can apply', async () => {
    expect(accepted(await world.as(LEYLA).get('/api/account/subscription'))).toEqual({ wanted: false });
    for (const member of [LEYLA, NINO, OLENA]) expect(accepted(await choose(member, true))).toEqual({ wanted: true });
    accepted(await choose(LEYLA, true));
    // the same address without the account: one of the two is enough
    await subscribed(world.emailOf(LEYLA));
    const call = await publishedIn(['AZ-MI']);
    expect(await Promise.all([LEYLA, NINO, OLENA, ELENA].map(async (one) => (await told(one, call)).length))).toEqual([
      1, 0, 1, 0,
    ]);
    await until(async () => mailsTo(world.emailOf(LEYLA)).some((one) => one.includes(call.slug)));
    expect(mailsTo(world.emailOf(LEYLA)).filter((one) => one.includes(call.slug))).toHaveLength(1);
    accepted(await choose(LEYLA, false));
    const later = await publishedIn(['AZ-MI']);
    expect(await told(LEYLA, later)).toEqual([]);
    expect(
      await world.sql.rows(
        `select facts from audit_entry where action = 'user.subscriptionChosen' and actor_id = $1 order by id`,
        [world.idOf(LEYLA)],
      ),
    ).toEqual([{ facts: { wanted: true } }, { facts: { wanted: false } }]);
  });

  it('of the programme see how many are told, and nothing else', async () => {
    const { confirmed, waiting: unconfirmed } = await world.sql.row<{ confirmed: number; waiting: number }>(
      `select count(*) filter (where confirmed_at is not null)::integer as confirmed,
              count(*) filter (where confirmed_at is null)::integer as waiting from subscription`,
    );
    expect(accepted(await world.as(ELENA).get('/api/subscriptions/counts'))).toEqual({
      confirmed,
      waiting: unconfirmed,
    });
  });
});
