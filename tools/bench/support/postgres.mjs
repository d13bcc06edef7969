/** The PostgreSQL that is measured: the one of DATABASE_URL, or the embedded one with every write flushed to disk. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { transformWithOxc } from 'vite';
import { root } from '../../workspace.mjs';

/** Folder of everything the bench builds for itself. */
export const OUT = path.join(root, 'dist/bench');

/** Starts or finds the server. `url(name)` is the address of a database on it; `stop()` leaves nothing behind. */
export async function startPostgres() {
  const { DATABASE_URL: given } = process.env;
  if (given) return server(given, 'the server of DATABASE_URL', async () => {});
  const dataDir = mkdtempSync(path.join(tmpdir(), 'trilot-bench-'));
  const { startEmbeddedPostgres } = await embeddedLauncher();
  const embedded = await startEmbeddedPostgres({ dataDir, database: 'postgres' });
  return server(embedded.url, 'embedded', async () => {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
}

/** The workspace's own launcher, compiled: it is TypeScript and has no build of its own. */
async function embeddedLauncher() {
  const source = path.join(root, 'libs/embedded-postgres/src/index.ts');
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
  const file = path.join(OUT, 'embedded-postgres.mjs');
  mkdirSync(OUT, { recursive: true });
  writeFileSync(file, code);
  return import(pathToFileURL(file));
}

async function server(address, name, stopServer) {
  const admin = new pg.Client(address);
  await admin.connect();
  const { rows } = await admin.query(
    `select name, setting from pg_settings where name in ('server_version', 'fsync', 'synchronous_commit')`,
  );
  const settings = Object.fromEntries(rows.map(({ name: setting, setting: value }) => [setting, value]));
  const created = [];
  return {
    name,
    settings,
    url: (database) => address.replace(/\/[^/?]*(\?|$)/, `/${database}$1`),
    /** A new database, empty or a copy of another that nobody is connected to. */
    async create(database, template = 'template1') {
      await admin.query(
        `create database ${admin.escapeIdentifier(database)} template ${admin.escapeIdentifier(template)}`,
      );
      created.push(database);
    },
    async stop() {
      for (const database of created) {
        await admin.query(`drop database if exists ${admin.escapeIdentifier(database)} with (force)`);
      }
      await admin.end();
      await stopServer();
    },
  };
}
