import { ELENA, LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import type { CastMember } from '@trilot/domain/testing';
import type { OwnSessionView } from '../src/capabilities/identity/account.dto';
import type { SessionView } from '../src/capabilities/identity/identity.dto';
import { hashPassword } from '../src/capabilities/identity/passwords';
import type { OwnPasskeyView, PasskeyQuestionView } from '../src/capabilities/identity/passkeys.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import { accepted, type Answer, Client, refusalOf, SoftwarePasskey, until, World } from './harness';

const ORIGIN = 'https://trilot.example';
const PASSWORD = 'a long walk by the river';
const VOID = { status: 409, code: 'PASSKEY_VOID', facts: {} };
const GONE = { status: 404, code: 'NOT_FOUND', facts: {} };

let installation: World;
let world: World;
beforeAll(async () => {
  installation = await World.own({ PUBLIC_URL: ORIGIN });
});
afterAll(() => installation.close());
beforeEach(async () => {
  world = await World.beside(installation);
  // everybody comes from one network address here
  for (const table of ['passkey', 'passkey_question', 'sign_in_throttle']) await world.sql.rows(`delete from ${table}`);
  await world.sql.rows('update app_user set password_hash = $2 where id = any($1)', [
    [LEYLA, NINO].map((member) => world.idOf(member)),
    await hashPassword(PASSWORD),
  ]);
});
afterEach(() => world.close());

type Question = Readonly<Record<string, unknown>>;
const optionsOf = (answer: Answer<PasskeyQuestionView>) => accepted(answer).options as Question;
const askNew = (member: CastMember, password = PASSWORD) =>
  world.as(member).post<PasskeyQuestionView>('/api/account/passkeys/question', { body: { password } });
const add = (member: CastMember, response: object, name = 'Telephone') =>
  world.as(member).post('/api/account/passkeys', { body: { name, response } });
const ask = async () => optionsOf(await world.visitor.post<PasskeyQuestionView>('/api/session/passkey-question'));
const signIn = (response: unknown, client = world.visitor) =>
  client.post<SessionView>('/api/session/passkey', { body: { response } });
const passkeysOf = async (member: CastMember) =>
  accepted(await world.as(member).get<OwnPasskeyView[]>('/api/account/passkeys'));
const actsOf = (member: CastMember) =>
  world.sql.rows<{ action: string }>(
    `select action from audit_entry where actor_id = $1 and action like '%passkey%' order by id`,
    [world.idOf(member)],
  );

/** Adds a passkey to somebody's account. */
async function added(member: CastMember, name?: string): Promise<SoftwarePasskey> {
  const passkey = new SoftwarePasskey(ORIGIN);
  accepted(await add(member, passkey.made(optionsOf(await askNew(member))), name));
  return passkey;
}

describe('adding a passkey', () => {
  it('asks for one that the device finds by itself, and holder and address are checked', async () => {
    const { rp, user, authenticatorSelection, excludeCredentials } = optionsOf(await askNew(LEYLA));
    expect({ rp, user, authenticatorSelection, excludeCredentials }).toEqual({
      rp: { id: 'trilot.example', name: 'Trilot' },
      user: {
        id: Buffer.from(world.idOf(LEYLA)).toString('base64url'),
        name: world.emailOf(LEYLA),
        displayName: 'Leyla',
      },
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      excludeCredentials: [],
    });
  });

  it('needs the password, and counts wrong ones', async () => {
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await askNew(LEYLA, `guess number ${attempt}`));
    expect(answers.map((answer) => refusalOf(answer).code)).toEqual([
      ...Array.from({ length: 10 }, () => 'OLD_PASSWORD_WRONG'),
      'TOO_MANY_ATTEMPTS',
    ]);
    expect(refusalOf(await askNew(RASHAD, '')).code).toBe('OLD_PASSWORD_WRONG');
  });

  it('keeps it under its name, tells the person and records it', async () => {
    await added(LEYLA, ' İş noutbuku ');
    expect(await passkeysOf(LEYLA)).toEqual([
      { id: expect.any(String), name: 'İş noutbuku', addedAt: expect.any(String), usedAt: null },
    ]);
    expect(await passkeysOf(NINO)).toEqual([]);
    expect(await actsOf(LEYLA)).toEqual([{ action: 'user.passkeyAdded' }]);
    await until(async () => accepted(await world.as(LEYLA).get<MessageView[]>('/api/inbox')).length === 1);
    const [message] = accepted(await world.as(LEYLA).get<MessageView[]>('/api/inbox'));
    expect(message!.subject).toBe('Hesabınıza giriş açarı əlavə edildi');
  });

  it('refuses a name that says nothing or is too long, and then still takes the answer', async () => {
    const made = new SoftwarePasskey(ORIGIN).made(optionsOf(await askNew(LEYLA)));
    expect(refusalOf(await add(LEYLA, made, '  '))).toEqual({ status: 422, code: 'PASSKEY_NAME_MISSING', facts: {} });
    expect(refusalOf(await add(LEYLA, made, 'x'.repeat(61)))).toEqual({
      status: 422,
      code: 'PASSKEY_NAME_TOO_LONG',
      facts: { limit: 60, length: 61 },
    });
    expect((await add(LEYLA, made)).status).toBe(204);
  });

  it('takes the answer to a question once', async () => {
    const question = optionsOf(await askNew(LEYLA));
    accepted(await add(LEYLA, new SoftwarePasskey(ORIGIN).made(question)));
    expect(refusalOf(await add(LEYLA, new SoftwarePasskey(ORIGIN).made(question)))).toEqual(VOID);
    expect(await passkeysOf(LEYLA)).toHaveLength(1);
  });

  it('refuses an answer that does not hold', async () => {
    const cases: [string, (passkey: SoftwarePasskey, question: Question) => Promise<object> | object][] = [
      [
        'given for another address',
        (passkey, question) => passkey.made(question, { origin: 'https://elsewhere.example' }),
      ],
      ['of a device that has not verified its holder', (passkey, question) => passkey.made(question, { flags: 0x01 })],
      ['to a question that was never put', (passkey) => passkey.made({ challenge: 'AAAA' })],
      ["to somebody else's question", async (passkey) => passkey.made(optionsOf(await askNew(NINO)))],
      ['to a question of signing in', async (passkey) => passkey.made(await ask())],
      ['that is none', () => ({ response: { clientDataJSON: 'e30' } })],
      [
        'that comes too late',
        async (passkey, question) => {
          await world.sql.rows(`update passkey_question set asked_at = now() - interval '5 minutes'`);
          return passkey.made(question);
        },
      ],
    ];
    for (const [name, answer] of cases) {
      const question = optionsOf(await askNew(LEYLA));
      const response = await answer(new SoftwarePasskey(ORIGIN), question);
      expect([name, refusalOf(await add(LEYLA, response))]).toEqual([name, VOID]);
    }
    expect(await passkeysOf(LEYLA)).toEqual([]);
  });

  it('refuses a passkey that somebody has already', async () => {
    const passkey = await added(NINO);
    expect(refusalOf(await add(LEYLA, passkey.made(optionsOf(await askNew(LEYLA)))))).toEqual(VOID);
    const { excludeCredentials } = optionsOf(await askNew(NINO));
    expect(excludeCredentials).toEqual([{ id: passkey.id, type: 'public-key' }]);
  });

  it('has an end', async () => {
    const question = optionsOf(await askNew(LEYLA));
    await world.sql.rows(
      `insert into passkey (id, user_id, credential_id, public_key, counter, transports, name)
       select gen_random_uuid(), $1, n::text, '', 0, '{}', 'x' from generate_series(1, 20) n`,
      [world.idOf(LEYLA)],
    );
    const full = { status: 409, code: 'TOO_MANY_PASSKEYS', facts: { limit: 20 } };
    expect(refusalOf(await askNew(LEYLA))).toEqual(full);
    expect(refusalOf(await add(LEYLA, new SoftwarePasskey(ORIGIN).made(question)))).toEqual(full);
  });
});

describe('signing in with a passkey', () => {
  it('opens a session of whoever holds it, and ends the one the browser came with', async () => {
    const passkey = await added(LEYLA);
    const held = world.as(NINO);
    const answer = await signIn(passkey.answer(await ask()), held);
    expect([answer.status, answer.body.user?.id]).toEqual([201, world.idOf(LEYLA)]);
    const token = /trilot_session=([^;]+)/.exec(answer.headers.get('set-cookie')!)![1]!;
    const sessions = accepted(await new Client(world.url, token).get<OwnSessionView[]>('/api/account/sessions'));
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect((await held.get('/api/account/sessions')).status).toBe(401);
    const [{ usedAt } = { usedAt: null }] = await passkeysOf(LEYLA);
    expect(usedAt).toEqual(expect.any(String));
  });

  it('puts questions that name nobody', async () => {
    await added(LEYLA);
    expect(await ask()).toEqual({
      rpId: 'trilot.example',
      challenge: expect.stringMatching(/^[\w-]{43}$/),
      timeout: 300_000,
      userVerification: 'required',
    });
    const { challenge } = await ask();
    expect(
      await world.sql.count('select from passkey_question q where q::text like $1', [`%${challenge as string}%`]),
    ).toBe(0);
  });

  it('refuses an answer that does not hold', async () => {
    const cases: [string, (passkey: SoftwarePasskey, question: Question) => unknown][] = [
      [
        'given for another address',
        (passkey, question) => passkey.answer(question, { origin: 'https://elsewhere.example' }),
      ],
      [
        'of a device that has not verified its holder',
        (passkey, question) => passkey.answer(question, { flags: 0x01 }),
      ],
      ['to a question that was never put', (passkey) => passkey.answer({ challenge: 'AAAA' })],
      ['to a question of adding one', async (passkey) => passkey.answer(optionsOf(await askNew(LEYLA)))],
      ['of a passkey that nobody has added', (_, question) => new SoftwarePasskey(ORIGIN).answer(question)],
      [
        "of a passkey that goes by another's id",
        (passkey, question) => ({ ...new SoftwarePasskey(ORIGIN).answer(question), id: passkey.id, rawId: passkey.id }),
      ],
      ['that is none', () => 'nothing'],
      [
        'that comes too late',
        async (passkey, question) => {
          await world.sql.rows(`update passkey_question set asked_at = now() - interval '5 minutes'`);
          return passkey.answer(question);
        },
      ],
      [
        'of somebody who is shut out',
        async (passkey, question) => {
          await world.sql.rows('update app_user set disabled_at = now() where id = $1', [world.idOf(LEYLA)]);
          return passkey.answer(question);
        },
      ],
    ];
    const passkey = await added(LEYLA);
    for (const [name, answer] of cases) {
      const refused = await signIn(await answer(passkey, await ask()));
      expect([name, refusalOf(refused), refused.headers.get('set-cookie')]).toEqual([name, VOID, null]);
    }
    expect(await world.sql.count('select from passkey where used_at is not null')).toBe(0);
  });

  it('takes an answer once, and none after a wrong one', async () => {
    const passkey = await added(LEYLA);
    const answer = passkey.answer(await ask());
    expect((await signIn(answer)).status).toBe(201);
    expect(refusalOf(await signIn(answer))).toEqual(VOID);
    const question = await ask();
    expect(refusalOf(await signIn(passkey.answer(question, { flags: 0x01 })))).toEqual(VOID);
    expect(refusalOf(await signIn(passkey.answer(question)))).toEqual(VOID);
  });

  it('refuses a passkey whose counter goes back, or stands', async () => {
    const passkey = await added(LEYLA);
    accepted(await signIn(passkey.answer(await ask(), { counter: 7 })));
    for (const counter of [6, 7]) {
      expect(refusalOf(await signIn(passkey.answer(await ask(), { counter })))).toEqual(VOID);
    }
    expect((await signIn(passkey.answer(await ask(), { counter: 8 }))).status).toBe(201);
  });

  it('is paused after many answers that lead nowhere', async () => {
    const passkey = await added(LEYLA);
    for (let attempt = 0; attempt < 10; attempt += 1) expect(refusalOf(await signIn({}))).toEqual(VOID);
    expect(refusalOf(await signIn(passkey.answer(await ask()))).code).toBe('TOO_MANY_ATTEMPTS');
  });

  it('forgets questions that nobody has answered in time', async () => {
    await ask();
    await world.sql.rows(`update passkey_question set asked_at = now() - interval '6 minutes'`);
    await ask();
    expect(await world.sql.count('select from passkey_question')).toBe(1);
  });
});

describe("one's own passkeys", () => {
  it('are named anew and removed, and then open nothing', async () => {
    const passkey = await added(LEYLA, 'Old');
    const [{ id }] = (await passkeysOf(LEYLA)) as [OwnPasskeyView];
    const leyla = world.as(LEYLA);
    expect((await leyla.put(`/api/account/passkeys/${id}`, { body: { name: 'New' } })).status).toBe(204);
    expect((await passkeysOf(LEYLA)).map(({ name }) => name)).toEqual(['New']);
    expect((await leyla.delete(`/api/account/passkeys/${id}`)).status).toBe(204);
    expect(await passkeysOf(LEYLA)).toEqual([]);
    expect(refusalOf(await leyla.delete(`/api/account/passkeys/${id}`))).toEqual(GONE);
    expect(refusalOf(await signIn(passkey.answer(await ask())))).toEqual(VOID);
    expect((await actsOf(LEYLA)).map(({ action }) => action)).toEqual([
      'user.passkeyAdded',
      'user.passkeyRenamed',
      'user.passkeyRemoved',
    ]);
    await until(async () => accepted(await leyla.get<MessageView[]>('/api/inbox')).length === 2);
    expect(accepted(await leyla.get<MessageView[]>('/api/inbox')).map(({ subject }) => subject)).toContain(
      'Hesabınızdan giriş açarı silindi',
    );
  });

  it('are not there for anybody else', async () => {
    await added(LEYLA, 'Mine');
    const [{ id }] = (await passkeysOf(LEYLA)) as [OwnPasskeyView];
    for (const other of [NINO, ELENA]) {
      const client = world.as(other);
      expect(refusalOf(await client.put(`/api/account/passkeys/${id}`, { body: { name: 'Yours' } }))).toEqual(GONE);
      expect(refusalOf(await client.delete(`/api/account/passkeys/${id}`))).toEqual(GONE);
    }
    expect((await passkeysOf(LEYLA)).map(({ name }) => name)).toEqual(['Mine']);
  });

  it('are among the personal data, without what opens, and go with the account', async () => {
    const passkey = await added(NINO, 'Mine');
    await askNew(NINO);
    const answer = await world
      .as(NINO)
      .get<{ tables: { table: string; rows: unknown[] }[] }>('/api/account/personal-data');
    const { tables } = accepted(answer);
    expect(tables.filter(({ table }) => table.startsWith('passkey')).map(({ rows }) => rows)).toEqual([
      [{ name: 'Mine', added_at: expect.any(String), used_at: null }],
      [{ asked_at: expect.any(String) }],
    ]);
    expect(answer.text).not.toContain(passkey.id);
    await world.sql.rows(
      `insert into member (municipality_id, user_id, role)
       select municipality_id, $2, 'signatory' from member where user_id = $1`,
      [world.idOf(NINO), world.idOf(LEYLA)],
    );
    accepted(await world.as(NINO).post('/api/account/erasure', { body: { password: PASSWORD } }));
    expect(await world.sql.count('select from passkey')).toBe(0);
    expect(await world.sql.count('select from passkey_question')).toBe(0);
  });
});
