import { ANA, DAVID, ELENA, INGRID, LEYLA, MARTA, NINO, RASHAD } from '@trilot/domain/testing';
import type { CastMember } from '@trilot/domain/testing';
import type { ErasureView, PersonalDataView } from '../src/capabilities/identity/personal-data.dto';
import { PERSONAL_TABLES } from '../src/capabilities/identity/personal-data';
import { hashPassword } from '../src/capabilities/identity/passwords';
import {
  accepted,
  type Answer,
  publishedCall,
  refusalOf,
  runCommand,
  statusesOf,
  submittedProposal,
  testRun,
  until,
  World,
} from './harness';

const PASSWORD = 'a long walk by the river';

/** Tables that name nobody. A new table is either here or in the list of personal data. */
const IMPERSONAL = [
  'audit_seal',
  'decision',
  // which file belongs where; who sent one is in stored_file
  'file_piece',
  // a view: whom the declarations in conflict hide what from
  'hidden_proposal',
  'lot',
  'lot_version',
  'migrations',
  'municipality',
  'outbox',
  // whose sheet was voided is in voided_sheet
  'outdated_ranking',
  'programme',
  'proposal_file',
  'proposal_score',
  'ranking_decision',
  'reminder',
  'revision_file',
  // counts by network address and account, gone within the hour
  'sign_in_throttle',
  // hashes and instants of a subscription, gone with it
  'subscription_mail',
  'subscription_token',
  'suggestion_shortfall',
];

let world: World;
beforeEach(async () => {
  world = await World.own();
  await world.sql.rows('update app_user set password_hash = $1', [await hashPassword(PASSWORD)]);
});
afterEach(() => world.close());

const erase = (member: CastMember, password = PASSWORD): Promise<Answer<unknown>> =>
  world.as(member).post('/api/account/erasure', { body: { password } });
const dataOf = async (member: CastMember) =>
  accepted(await world.as(member).get<PersonalDataView>('/api/account/personal-data'));
const rowsIn = (data: PersonalDataView, table: string) => data.tables.find((one) => one.table === table)!.rows;
/** Tables with a row in which a text stands, anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await world.sql.rows<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found = [];
  for (const { name } of tables) {
    if ((await world.sql.count(`select from "${name}" t where t::text like $1`, [`%${text}%`])) > 0) found.push(name);
  }
  return found;
}
const drained = () => until(async () => (await world.sql.count('select from outbox where handled_at is null')) === 0);

describe('the list of personal data', () => {
  it('names every column of the schema that stands for a person, and leaves out no table', async () => {
    const columns = await world.sql.rows<{ name: string }>(
      `select r.relname || '.' || a.attname as name
       from pg_constraint c join pg_class r on r.oid = c.conrelid
       join pg_attribute a on a.attrelid = r.oid and a.attnum = any(c.conkey)
       where c.contype = 'f' and c.confrelid = 'app_user'::regclass
         and r.relnamespace = 'public'::regnamespace order by 1`,
    );
    const listed = new Set(PERSONAL_TABLES.flatMap(({ table, by }) => by.map((column) => `${table}.${column}`)));
    expect(columns.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([]);
    const tables = await world.sql.rows<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    const known = [...IMPERSONAL, ...PERSONAL_TABLES.map(({ table }) => table)];
    expect(tables.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is what a person gets: everything of their own, no secret, and nothing of others', async () => {
    const call = await publishedCall(world);
    const own = await submittedProposal(world, LEYLA, call.lots[0]);
    const other = await submittedProposal(world, NINO, call.lots[2]);
    accepted(await world.as(LEYLA).put('/api/account/notices', { body: { notice: 'partner', byMail: false } }));
    await drained();
    const answer = await world.as(LEYLA).get<PersonalDataView>('/api/account/personal-data');
    const data = accepted(answer);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="personal-data.json"');
    expect(data.tables.map(({ table }) => table)).toEqual(PERSONAL_TABLES.map(({ table }) => table));
    expect(rowsIn(data, 'app_user')).toEqual([
      expect.objectContaining({ id: world.idOf(LEYLA), email: world.emailOf(LEYLA), name: 'Leyla' }),
    ]);
    expect(rowsIn(data, 'notice_in_app')).toEqual([{ notice: 'partner' }]);
    expect(rowsIn(data, 'proposal')).toEqual([expect.objectContaining({ reference: own.reference })]);
    expect(rowsIn(data, 'proposal_revision')).toHaveLength(1);
    expect(rowsIn(data, 'message')).toHaveLength(1);
    expect(rowsIn(data, 'audit_entry').map(({ action }) => action)).toContain('proposal.submitted');
    for (const leak of ['password', 'argon2', 'token', other.reference, other.id, world.emailOf(NINO)])
      expect(answer.text).not.toContain(leak);
  });
});

describe('what two people have written about one thing', () => {
  it('goes to each of them in their own part', async () => {
    const call = await publishedCall(world);
    const { id } = await submittedProposal(world, LEYLA, call.lots[0]);
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason, chair_decision, chair_reason, decided_by, decided_at)
       values ($1, $2, 'potential', 'a cousin works there', 'cleared', 'a distant one', $3, now())`,
      [id, world.idOf(ANA), world.idOf(MARTA)],
    );
    const [declared] = rowsIn(await dataOf(ANA), 'conflict');
    expect(declared).toMatchObject({ level: 'potential', reason: 'a cousin works there', chair_reason: null });
    const [decided] = rowsIn(await dataOf(MARTA), 'conflict');
    expect(decided).toMatchObject({
      level: null,
      reason: null,
      chair_decision: 'cleared',
      chair_reason: 'a distant one',
    });
  });
});

describe('the erasure of an account', () => {
  it('leaves neither address nor name, and keeps what must be explained under a pseudonym', async () => {
    const call = await publishedCall(world);
    const { id } = await submittedProposal(world, LEYLA, call.lots[0]);
    await drained();
    const [email, userId] = [world.emailOf(LEYLA), world.idOf(LEYLA)];
    expect(await tablesWith(email)).toEqual(['app_user']);
    await world.sql.rows(
      `insert into subscription (id, email, language) values (gen_random_uuid(), $1, 'az'), (gen_random_uuid(), $1, 'en')`,
      [email],
    );
    expect(accepted(await world.as(LEYLA).get<ErasureView>('/api/account/erasure')).erase.allowed).toBe(true);
    expect(refusalOf(await erase(LEYLA, 'not the right one'))).toMatchObject({ code: 'OLD_PASSWORD_WRONG' });
    const answer = await erase(LEYLA);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toContain('trilot_session=;');

    expect(await tablesWith(email)).toEqual([]);
    expect((await world.as(LEYLA).get('/api/account/sessions')).status).toBe(401);
    expect((await world.visitor.post('/api/session', { body: { email, password: PASSWORD } })).status).toBe(401);
    for (const { table, by } of PERSONAL_TABLES.filter(({ onErasure }) => onErasure === 'erased')) {
      expect(await world.sql.count(`select from ${table} where ${by[0]!} = $1`, [userId])).toBe(0);
    }
    expect(await world.sql.row('select name, email, password_hash from app_user where id = $1', [userId])).toEqual({
      name: `Erased person ${userId.slice(0, 8)}`,
      email: `erased-${userId}@erased.invalid`,
      password_hash: null,
    });
    expect(await world.sql.count('select from proposal_revision where submitted_by = $1', [userId])).toBe(1);
    const { body } = await world.as(RASHAD).get<{ submitted: { revision: number } }>(`/api/proposals/${id}`);
    expect(body.submitted).not.toBeNull();
    const verified = await runCommand(testRun().dist, world.sql.url, 'verify-audit');
    expect(verified.code).toBe(0);
    expect((await world.as(INGRID).delete(`/api/managed-people/${userId}/exclusion`)).status).toBe(404);
  });

  it('waits until somebody else can sign for the municipality', async () => {
    const refused = { status: 409, code: 'LAST_SIGNATORY', facts: {} };
    expect(refusalOf(await erase(RASHAD))).toEqual(refused);
    expect(accepted(await world.as(RASHAD).get<ErasureView>('/api/account/erasure')).erase).toEqual({
      allowed: false,
      refusal: { code: 'LAST_SIGNATORY', facts: {} },
    });
    expect((await dataOf(RASHAD)).tables).toHaveLength(PERSONAL_TABLES.length);
    const municipality = world.municipalityId({ id: RASHAD.memberships[0]!.municipalityId } as never);
    accepted(
      await world
        .as(RASHAD)
        .put(`/api/municipalities/${municipality}/members/${world.idOf(LEYLA)}`, { body: { role: 'signatory' } }),
    );
    expect((await erase(RASHAD)).status).toBe(204);
  });

  it('leaves the programme one manager, though the last two go at the same moment', async () => {
    const answers = await Promise.all([erase(ELENA), erase(DAVID)]);
    expect(statusesOf(answers)).toEqual([204, 409]);
    expect(refusalOf(answers.find(({ status }) => status === 409)!)).toEqual({
      status: 409,
      code: 'LAST_IN_ROLE',
      facts: { role: 'manager' },
    });
    expect(refusalOf(await erase(INGRID))).toMatchObject({ facts: { role: 'administrator' } });
  });
});
