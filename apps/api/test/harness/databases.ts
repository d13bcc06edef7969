/** Databases for specs: clones of one migrated template, and plain SQL beside the product. */
import { randomBytes } from 'node:crypto';
import { Client, Pool, type QueryResultRow } from 'pg';

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** Runs one statement that no transaction may hold, such as CREATE DATABASE. */
export async function administer(adminUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A fresh database with the current schema; gives its address. */
export async function cloneDatabase(run: { id: string; adminUrl: string; template: string }): Promise<string> {
  const name = `trilot_test_${run.id}_${randomBytes(4).toString('hex')}`;
  await administer(run.adminUrl, `create database ${name} template ${run.template}`);
  return databaseUrl(run.adminUrl, name);
}

/** Plain SQL on a spec's database, as the owner of the schema: what the product itself would refuse. */
export class Sql {
  private readonly pool: Pool;

  constructor(readonly url: string) {
    this.pool = new Pool({ connectionString: url, max: 3, options: '-c timezone=UTC' });
    this.pool.on('error', () => undefined); // a spec may take the server away
  }

  async rows<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...parameters])).rows;
  }

  /** The first row; fails when there is none. */
  async row<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row> {
    const [row] = await this.rows<Row>(sql, parameters);
    if (!row) throw new Error(`No row: ${sql}`);
    return row;
  }

  async count(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return Number((await this.row<{ count: string }>(`select count(*) from (${sql}) as counted`, parameters)).count);
  }

  /** The database's clock, ISO 8601. */
  async now(): Promise<string> {
    return (await this.row<{ now: Date }>('select now()')).now.toISOString();
  }

  /** A connection of its own, for locks and transactions; end it. */
  async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.url });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
