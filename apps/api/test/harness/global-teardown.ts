import { rmSync } from 'node:fs';
import { Client } from 'pg';
import { filesOf } from './processes';

/** Leaves nothing running and, on a server that was there before, no database behind. */
// oxlint-disable-next-line import/no-default-export -- Jest takes nothing else
export default async function globalTeardown(): Promise<void> {
  const run = globalThis.trilotTestRun;
  if (!run) return;
  await run.api.process.stop();
  await dropDatabases(run.server.url, run.id);
  await run.server.stop();
  for (const folder of [run.dist, filesOf(run.dist)]) rmSync(folder, { recursive: true, force: true });
}

async function dropDatabases(adminUrl: string, id: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
    `trilot\\_test\\_${id}\\_%`,
  ]);
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  await client.end();
}
