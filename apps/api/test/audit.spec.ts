import { createHash } from 'node:crypto';
import { ELENA, IVO, LEYLA } from '@trilot/domain/testing';
import canonicalize from 'canonicalize';
import type { AuditPage, VerificationView } from '../src/platform/audit/audit.dto';
import { accepted, publishedCall, runCommand, submittedProposal, testRun, World } from './harness';

interface Chained {
  readonly position: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

let world: World;
beforeAll(async () => {
  world = await World.own({ TRILOT_WORKER: 'separate' });
  const call = await publishedCall(world);
  await submittedProposal(world, LEYLA, call.lots[0]);
  await verify();
  await world.sql.rows('create table entries_kept as table audit_entry');
  await world.sql.rows('create table seals_kept as table audit_seal');
});
afterAll(() => world.close());

/** Puts the log back as it was. */
afterEach(() =>
  tamper(`truncate audit_seal, audit_entry;
          insert into audit_entry overriding system value table entries_kept;
          insert into audit_seal table seals_kept`),
);

/** Seals what waits and verifies, as an operator does. */
const verify = () => runCommand(testRun().dist, world.sql.url, 'verify-audit');
const verification = async () => accepted(await world.as(IVO).get<VerificationView>('/api/audit/verification'));

/** Runs SQL as somebody who can switch every protection off. */
async function tamper(sql: string, parameters?: readonly unknown[]): Promise<void> {
  const connection = await world.sql.connect();
  await connection.query('set session_replication_role = replica');
  await (parameters ? connection.query(sql, [...parameters]) : connection.query(sql));
  await connection.end();
}

const entryAt = async (position: number) =>
  (await world.sql.row<{ id: string }>('select entry_id::text as id from audit_seal where position = $1', [position]))
    .id;

it('records who did what, without the content', async () => {
  const { entries, next } = accepted(await world.as(IVO).get<AuditPage>('/api/audit'));
  expect(entries.map(({ actor, action }) => [actor, action])).toEqual([
    ['Leyla', 'proposal.submitted'],
    ['Leyla', 'proposal.started'],
    ['Elena', 'call.published'],
    ['Elena', 'call.created'],
  ]);
  expect(next).toBeNull();
  const [submitted] = entries;
  expect(Object.keys(submitted!.facts).sort()).toEqual(['at', 'digest', 'receipt', 'revision']);
});

it('is read by pages that never overlap', async () => {
  const page = async (query: string) => accepted(await world.as(IVO).get<AuditPage>(`/api/audit?${query}`));
  const first = await page('limit=3');
  const second = await page(`limit=3&before=${first.next}`);
  expect([first.entries.length, second.entries.length, second.next]).toEqual([3, 1, null]);
  expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(4);
});

it('verifies while nobody has touched it, by the page and by the command alike', async () => {
  const { head, ...rest } = await verification();
  expect(rest).toMatchObject({ verified: true, sealedEntries: 4, unsealedEntries: 0, firstProblem: null });
  expect(await verify()).toEqual({ code: 0, output: `Verified: 4 entries, head ${head}.\n` });
});

it('can be verified by anybody who computes the chain again', async () => {
  const rows = await world.sql.rows<Chained>(
    `select s.position, s.previous_hash as "previousHash", s.hash, jsonb_build_object(
       'id', e.id::text, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
       'actorId', e.actor_id, 'action', e.action, 'subjectType', e.subject_type, 'subjectId', e.subject_id,
       'reason', e.reason, 'facts', e.facts) as entry
     from audit_seal s join audit_entry e on e.id = s.entry_id order by s.position`,
  );
  let previousHash = '0'.repeat(64);
  for (const { entry, ...seal } of rows) {
    const text = canonicalize({ position: Number(seal.position), previousHash, entry })!;
    expect([seal.previousHash, seal.hash]).toEqual([previousHash, createHash('sha256').update(text).digest('hex')]);
    previousHash = seal.hash;
  }
  expect(rows).toHaveLength(4);
});

it.each<[string, () => Promise<void>, number, string]>([
  ['an actor', () => tamperEntry(2, 'actor_id = gen_random_uuid()'), 2, 'altered'],
  ['an instant by a microsecond', () => tamperEntry(2, `at = at + interval '1 microsecond'`), 2, 'altered'],
  ['an action', () => tamperEntry(3, `action = 'proposal.withdrawn'`), 3, 'altered'],
  ['a fact', () => tamperEntry(4, `facts = facts || '{"revision": 2}'`), 4, 'altered'],
  ['a reason that was added', () => tamperEntry(1, `reason = 'for fun'`), 1, 'altered'],
  [
    'an entry that was deleted',
    async () => tamper('delete from audit_entry where id = $1', [await entryAt(2)]),
    2,
    'missing',
  ],
  ['an entry deleted with its seal', () => tamper('delete from audit_seal where position = 3'), 3, 'missing'],
  [
    'two entries that changed places',
    () =>
      tamper(`update audit_seal set position = position + 100 where position in (2, 3);
              update audit_seal set position = 105 - position where position > 100`),
    2,
    'reordered',
  ],
  [
    'a seal written anew over what was altered',
    async () => {
      await tamperEntry(2, `action = 'call.cancelled'`);
      await tamper(`update audit_seal set hash = repeat('a', 64) where position = 2`);
    },
    2,
    'altered',
  ],
  [
    'a chain mended but for the next link',
    () => tamper(`update audit_seal set previous_hash = repeat('b', 64) where position = 3`),
    3,
    'reordered',
  ],
])('names the first entry that is wrong after %s', async (_, change, position, kind) => {
  const named = [await entryAt(position), await entryAt(Math.min(position + 1, 4))];
  await change();
  const { verified, firstProblem } = await verification();
  expect([verified, firstProblem?.position, firstProblem?.kind]).toEqual([false, position, kind]);
  // where the seal itself is gone, the next one is all there is to name
  expect(named).toContain(firstProblem!.entryId);
});

it('names it on the command line too, and fails', async () => {
  const entryId = await entryAt(2);
  await tamperEntry(2, `action = 'call.cancelled'`);
  expect(await verify()).toEqual({
    code: 1,
    output: `Not verified: entry ${entryId} at position 2 is altered.\n`,
  });
});

async function tamperEntry(position: number, change: string): Promise<void> {
  await tamper(`update audit_entry set ${change} where id = $1`, [await entryAt(position)]);
}

describe('the protection', () => {
  it.each(['audit_entry', 'audit_seal'])('keeps the owner of the schema from changing %s', async (table) => {
    await expect(world.sql.rows(`delete from ${table}`)).rejects.toThrow(`${table} is append-only: delete refused`);
    await expect(world.sql.rows(`truncate ${table} cascade`)).rejects.toThrow('append-only: truncate refused');
  });

  it.each([
    `update audit_entry set action = 'x'`,
    'delete from audit_entry',
    'truncate audit_seal',
    'alter table audit_entry disable trigger all',
    'update proposal_revision set content = content',
    `update call_version set definition = '{}'`,
    'delete from submission_attempt',
    'delete from proposal',
    'drop table audit_entry cascade',
  ])('gives the application no right to: %s', async (sql) => {
    const connection = await world.sql.connect();
    await connection.query('set role trilot_app');
    await expect(connection.query(sql)).rejects.toMatchObject({ code: '42501' });
    await connection.end();
  });
});

describe('sealing', () => {
  const record = (count: number) =>
    world.sql.rows(
      `insert into audit_entry (actor_id, action, subject_type, subject_id)
       select $1, 'test.made', 'test', n::text from generate_series(1, $2::integer) n`,
      [world.idOf(ELENA), count],
    );

  it('is left to the process that does it already', async () => {
    await record(1);
    const connection = await world.sql.connect();
    // the product's advisory lock for sealing
    await connection.query('select pg_advisory_lock(7214001)');
    await verify();
    expect(await verification()).toMatchObject({ verified: true, sealedEntries: 4, unsealedEntries: 1 });
    await connection.end();
    await verify();
    expect(await verification()).toMatchObject({ verified: true, sealedEntries: 5, unsealedEntries: 0 });
  });

  it('goes through any number of entries without a gap', async () => {
    await record(1200);
    await verify();
    expect(await verification()).toMatchObject({ verified: true, sealedEntries: 1204, unsealedEntries: 0 });
  });
});
