/** Trying a call out: by the rules that are asked in earnest, in a copy of one's own, and nowhere else. */
import { completeContent, DAVID, ELENA, LEYLA, sheetBuilder } from '@trilot/domain/testing';
import { EMPTY_CONTENT } from '@trilot/domain';
import type { SandboxAnswer } from '../src/capabilities/selection/sandbox.dto';
import type { AbilityView } from '../src/platform/auth/abilities';
import {
  accepted,
  type Answer,
  closeCall,
  openDefinition,
  publish,
  publishedCall,
  randomSlug,
  refusalOf,
  submittedProposal,
  type TestCall,
  until,
  World,
} from './harness';

/** Planted wherever something is tried, and looked for everywhere else. */
const CANARY = 'canary-of-the-sandbox';

let world: World;
let call: TestCall;
beforeAll(async () => {
  world = await World.own({ TRILOT_TIDY_EVERY: '1' });
  call = await publishedCall(world);
});
afterAll(() => world.close());

const at = (slug: string, rest = '') => `/api/managed-calls/${slug}/sandbox${rest}`;
const own = async (slug: string, by = ELENA) => accepted(await world.as(by).get<SandboxAnswer>(at(slug))).sandbox;
const begin = (slug: string, by = ELENA) => world.as(by).post<SandboxAnswer>(at(slug), {});
const write = (slug: string, content: object, version = 0): Promise<Answer<{ version: number }>> =>
  world.as(ELENA).put(at(slug, '/drafts/fullApplication'), {
    headers: { 'if-match': `"${version}"` },
    body: { content },
  });
const score = (slug: string, number: number, content: object, version = 0): Promise<Answer<{ version: number }>> =>
  world.as(ELENA).put(at(slug, `/sheets/fullApplication/${number}`), {
    headers: { 'if-match': `"${version}"` },
    body: { content },
  });
const attempt = (slug: string, lot = 1) =>
  world.as(ELENA).post<AbilityView>(at(slug, '/submission'), { body: { stage: 'fullApplication', lot } });

/** Rows of every table but the sandbox's own and those of the queues. */
async function counts(): Promise<Record<string, number>> {
  const tables = await world.sql.rows<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('sandbox', 'audit_seal') order by 1`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) => [name, await world.sql.count(`select from "${name}"`)] as const),
  );
  return Object.fromEntries(rows);
}

describe('a sandbox', () => {
  it('is begun from a call that is not published, and anew from what it has become', async () => {
    const slug = randomSlug();
    const definition = await openDefinition(world);
    accepted(await world.as(ELENA).post('/api/managed-calls', { body: { slug, definition } }));
    expect(await own(slug)).toBeNull();
    const { sandbox } = accepted(await begin(slug));
    expect(sandbox).toMatchObject({ definition, outdated: false, trials: [] });
    accepted(await write(slug, completeContent()));
    const changed = { ...definition, title: { en: 'Another title' } };
    accepted(
      await world.as(ELENA).put(`/api/managed-calls/${slug}`, {
        headers: { 'if-match': '"1"' },
        body: { definition: changed },
      }),
    );
    expect(await own(slug)).toMatchObject({ definition, outdated: true });
    accepted(await begin(slug));
    expect(await own(slug)).toMatchObject({ definition: changed, outdated: false, trials: [] });
    accepted(await publish(world, slug, DAVID, 2));
    expect(await own(slug)).toMatchObject({ outdated: true });
    accepted(await begin(slug));
    expect(await own(slug)).toMatchObject({ outdated: false });
  });

  it('is of one person: another manager has their own', async () => {
    accepted(await begin(call.slug));
    accepted(await write(call.slug, completeContent({ title: 'Mine' })));
    expect(await own(call.slug, DAVID)).toBeNull();
    accepted(await begin(call.slug, DAVID));
    expect((await own(call.slug, DAVID))!.trials).toEqual([]);
    expect((await own(call.slug))!.trials).toHaveLength(1);
    expect((await world.as(ELENA).delete(at(call.slug))).status).toBe(204);
    expect(await own(call.slug)).toBeNull();
    expect(await own(call.slug, DAVID)).not.toBeNull();
    expect(refusalOf(await begin('no-such-call')).code).toBe('NOT_FOUND');
  });

  it('says of a draft what its submission would say', async () => {
    accepted(await begin(call.slug));
    const gaps = accepted(await attempt(call.slug));
    expect(gaps).toMatchObject({ allowed: false, refusal: { code: 'PROPOSAL_INCOMPLETE' } });
    expect(accepted(await write(call.slug, completeContent())).version).toBe(1);
    for (const lot of [1, 2, 3])
      expect(accepted(await attempt(call.slug, lot))).toEqual({ allowed: true, refusal: null });
    accepted(await write(call.slug, completeContent({ title: '' }), 1));
    expect(accepted(await attempt(call.slug)).refusal).toMatchObject({
      code: 'PROPOSAL_INCOMPLETE',
      facts: { gaps: [{ code: 'ANSWER_MISSING', facts: { question: 'title' } }] },
    });
    expect(refusalOf(await attempt(call.slug, 4)).code).toBe('NOT_FOUND');
  });

  it('keeps what is written by the same schemas and versions as in earnest', async () => {
    accepted(await begin(call.slug));
    expect((await write(call.slug, { ...EMPTY_CONTENT, more: 1 })).status).toBe(422);
    accepted(await write(call.slug, EMPTY_CONTENT));
    expect(refusalOf(await write(call.slug, EMPTY_CONTENT))).toMatchObject({
      code: 'VERSION_MISMATCH',
      facts: { expected: 0, actual: 1 },
    });
    accepted(await score(call.slug, 1, sheetBuilder(4)));
    expect(refusalOf(await score(call.slug, 1, sheetBuilder(6), 1)).code).toBe('SCORE_OUT_OF_SCALE');
    expect(
      refusalOf(await score(call.slug, 1, { scores: { X9: { value: 3, reason: '' } }, comments: {} }, 1)).code,
    ).toBe('QUESTION_UNKNOWN');
    // two evaluators, and the third where they diverge
    expect((await score(call.slug, 3, sheetBuilder(4))).status).toBe(200);
    expect((await score(call.slug, 4, sheetBuilder(4))).status).toBe(404);
    expect((await own(call.slug))!.trials.map(({ stage, sheet, version }) => [stage, sheet, version])).toEqual(
      expect.arrayContaining([
        ['fullApplication', null, 1],
        ['fullApplication', 1, 1],
        ['fullApplication', 3, 1],
      ]),
    );
    const elsewhere = await world.as(ELENA).put(at(call.slug, '/drafts/conceptNote'), {
      headers: { 'if-match': '"0"' },
      body: { content: EMPTY_CONTENT },
    });
    expect(elsewhere.status).toBe(404);
  });

  it('is nothing for anybody who does not design calls', async () => {
    const before = await own(call.slug);
    for (const answer of [await world.as(LEYLA).get(at(call.slug)), await world.as(LEYLA).post(at(call.slug), {})]) {
      expect(answer.status).toBe(403);
    }
    expect(await own(call.slug)).toEqual(before);
  });

  it('goes thirty days after its call was published or it was begun, whichever is later', async () => {
    const old = await publishedCall(world);
    for (const slug of [old.slug, call.slug]) accepted(await begin(slug));
    await world.sql.rows(`update sandbox set begun_at = now() - interval '30 days 1 second' where call_id = any($1)`, [
      [old.id, call.id],
    ]);
    await world.sql.rows(`update call set published_at = now() - interval '30 days 1 second' where id = $1`, [old.id]);
    await until(async () => (await own(old.slug)) === null);
    expect(await own(call.slug)).not.toBeNull();
  });
});

it('mixes with nothing: no row, no number, no list, no export and no log knows of it', async () => {
  const tried = await publishedCall(world);
  const real = await submittedProposal(world, LEYLA, tried.lots[0]);
  await until(async () => (await world.sql.count('select from outbox where handled_at is null')) === 0);
  const addresses = [
    '/api/calls',
    `/api/calls/${tried.slug}`,
    `/api/calls/${tried.slug}/overview`,
    `/api/calls/${tried.slug}/results`,
    '/common-grants/opportunities',
    '/api/managed-calls',
    `/api/managed-calls/${tried.slug}`,
    '/api/audit',
    '/api/inbox',
    `/api/lots/${tried.lots[0]}/assignments`,
    `/api/lots/${tried.lots[0]}/board`,
  ];
  const look = async () =>
    Promise.all(
      addresses.map(async (address) => {
        const { status, text } = await world.as(ELENA).get(address);
        // the clock goes on, every refusal has a number, and the log is chained by and by
        const still = text.replace(/"(serverNow|now|requestId|position)":("[^"]*"|\d+|null)/g, '');
        return [address, status, still] as const;
      }),
    );
  await closeCall(world, tried);
  const [rows, seen] = [await counts(), await look()];
  accepted(await begin(tried.slug));
  const content = completeContent({ title: CANARY });
  accepted(await write(tried.slug, content));
  for (const number of [1, 2]) {
    const sheet = sheetBuilder(5);
    const comments = Object.fromEntries(Object.keys(sheet.comments).map((id) => [id, CANARY]));
    accepted(await score(tried.slug, number, { ...sheet, comments }));
  }
  expect(accepted(await attempt(tried.slug)).allowed).toBe(true);
  expect(await counts()).toEqual(rows);
  const after = await look();
  expect(after).toEqual(seen);
  expect(after.filter(([, , text]) => text.includes(CANARY))).toEqual([]);
  const { text } = await world.as(LEYLA).get('/api/proposals');
  expect([text.includes(CANARY), text.includes(real.reference)]).toEqual([false, true]);
  const tables = await world.sql.rows<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'sandbox'`,
  );
  for (const { name } of tables) {
    expect([name, await world.sql.count(`select from "${name}" t where t::text like $1`, [`%${CANARY}%`])]).toEqual([
      name,
      0,
    ]);
  }
});
