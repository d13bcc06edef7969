/** The database server of the run: a throw-away one, or the one that DATABASE_URL names. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { startEmbeddedPostgres } from '../../../../libs/embedded-postgres/src';

export interface Cluster {
  /** Of a database from which others can be created. */
  readonly adminUrl: string;
  /** Leaves nothing of the run behind. */
  stop(): Promise<void>;
}

export async function startCluster(prefix: string): Promise<Cluster> {
  const given = process.env['DATABASE_URL'];
  if (given) return { adminUrl: given, stop: () => dropDatabases(given, prefix) };
  const dir = mkdtempSync(path.join(tmpdir(), `${prefix}-`));
  // PostgreSQL runs as another account when this process is root
  chmodSync(dir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), volatile: true });
  const removeFiles = () => rmSync(dir, { recursive: true, force: true });
  const endHard = () => {
    process.kill(server.pid, 'SIGKILL');
    removeFiles();
  };
  // the server is detached: an interrupted run must still take it along
  process.once('exit', endHard);
  return {
    adminUrl: server.url,
    async stop() {
      process.off('exit', endHard);
      await server.stop();
      removeFiles();
    },
  };
}

/** Creates a database, as a copy of another where one is named. */
export async function createDatabase(adminUrl: string, name: string, template = 'template1'): Promise<string> {
  await withClient(adminUrl, (client) =>
    client.query(`create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`),
  );
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}

/** Asks a database directly, as the owner of its schema: to see what no page may show, or to do what none can. */
export async function ask<Row extends QueryResultRow>(
  databaseUrl: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return withClient(databaseUrl, async (client) => (await client.query<Row>(text, [...values])).rows);
}

async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  const names = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    return rows.map(({ datname }) => datname);
  });
  for (const name of names) await dropDatabase(adminUrl, name);
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
