import 'reflect-metadata';
import * as migrations from '@trilot/migrations';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../src/entities';
import { dataSourceOptions } from '../src/platform/database/data-source';
import { migrate } from '../src/platform/database/prepare-database';
import { administer, cloneDatabase, databaseUrl, Sql, testRun } from './harness';

const stampOf = (name: string) => Number(/\d+$/.exec(name)![0]);
/** In the order they must run in. */
const NAMES = Object.keys(migrations).sort((a, b) => stampOf(a) - stampOf(b));

const connect = (url: string): Promise<DataSource> =>
  new DataSource(dataSourceOptions({ url, pool: 1, entities: ENTITIES, as: 'owner' })).initialize();

/** An empty database: nothing but what PostgreSQL puts there. */
async function emptyDatabase(): Promise<string> {
  const { adminUrl, id } = testRun();
  const name = `trilot_test_${id}_empty_${Math.random().toString(36).slice(2, 8)}`;
  await administer(adminUrl, `create database ${name}`);
  return databaseUrl(adminUrl, name);
}

/** Everything the schema consists of, as text that compares. */
async function schemaOf(url: string): Promise<string[]> {
  const sql = new Sql(url);
  const rows = await sql.rows<{ thing: string }>(
    `select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as thing
       from information_schema.columns where table_schema = 'public'
     union all
     select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
       from pg_constraint where connamespace = 'public'::regnamespace
     union all
     select indexdef from pg_indexes where schemaname = 'public'
     union all
     select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
     union all
     select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
     union all
     select format('grant %s on %s to %s', privilege_type, table_name, grantee)
       from information_schema.role_table_grants where table_schema = 'public' and grantee = 'trilot_app'
     order by thing`,
  );
  await sql.close();
  return rows.map(({ thing }) => thing);
}

const withoutJournal = (schema: readonly string[]) => schema.filter((thing) => !thing.includes('migrations'));

it('bring an empty database to the schema of the entities, and say what they did', async () => {
  const url = await emptyDatabase();
  expect(await migrate(url)).toEqual(NAMES);
  expect(await migrate(url)).toEqual([]);
  const source = await connect(url);
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
  await source.destroy();
});

it('leave nothing behind when they are taken back, and can run again', async () => {
  const url = await emptyDatabase();
  await migrate(url);
  const before = await schemaOf(url);
  const source = await connect(url);
  for (const _ of NAMES) await source.undoLastMigration();
  expect(withoutJournal(await schemaOf(url))).toEqual([]);
  await source.destroy();
  expect(await migrate(url)).toEqual(NAMES);
  expect(await schemaOf(url)).toEqual(before);
});

it('can be started by several processes at once', async () => {
  const url = await emptyDatabase();
  const ran = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(ran.flat()).toEqual(NAMES);
});

it('give the application no way to change what is append-only', async () => {
  const sql = new Sql(await cloneDatabase(testRun()));
  const granted = await sql.rows<{ grant: string }>(
    `select format('%s on %s', privilege_type, table_name) as grant
     from information_schema.role_table_grants
     where grantee = 'trilot_app' and privilege_type not in ('SELECT', 'INSERT')
       and table_name in ('audit_entry', 'audit_seal', 'call_version', 'lot_version', 'proposal_revision',
                          'submission_attempt', 'opening_register', 'inquiry', 'addendum', 'announcement')`,
  );
  expect(granted).toEqual([]);
  await sql.close();
});
