import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@trilot/embedded-postgres';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { dataSourceOptions } from './data-source';

export interface PreparedDatabase {
  /** The configuration with `databaseUrl` filled in. */
  readonly config: Config;
  /** The embedded server, when one is used. */
  readonly embedded: EmbeddedPostgres | null;
}

/** Makes sure there is a database: the configured one, or the embedded server kept in the data directory. */
export async function prepareDatabase(config: Config): Promise<PreparedDatabase> {
  if (config.databaseUrl) return { config, embedded: null };
  mkdirSync(config.dataDir, { recursive: true });
  const embedded = await startEmbeddedPostgres({ dataDir: path.join(config.dataDir, 'postgres') });
  return { config: { ...config, databaseUrl: embedded.url }, embedded };
}

/** Advisory lock that lets one process migrate at a time; the others then find nothing left to do. */
const MIGRATION_LOCK = 7_214_002;

/** Brings the schema up to date, as the owner of the schema. Gives the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource(dataSourceOptions({ url, pool: 1, entities: [], as: 'owner' })).initialize();
  try {
    // the one connection of the pool holds the lock until it is closed
    await source.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
