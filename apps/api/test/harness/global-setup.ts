/** Once per run: a PostgreSQL, a migrated template, the API built from the tree, one shared API process. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
// relative: the aliases of the workspace are not known outside the specs
import { startEmbeddedPostgres } from '../../../../libs/embedded-postgres/src/index';
import { administer, cloneDatabase, databaseUrl } from './databases';
import { type Api, ROOT, runCommand, startApi } from './processes';
import { publishTestRun } from './test-run';

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

interface Started {
  readonly id: string;
  readonly server: Server;
  readonly dist: string;
  readonly api: Api;
}

declare global {
  var trilotTestRun: Started | undefined;
}

// oxlint-disable-next-line import/no-default-export -- Jest takes nothing else
export default async function globalSetup(): Promise<void> {
  const id = randomBytes(4).toString('hex');
  const dist = build(id);
  const configured = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  const server = configured ? external(configured) : await embedded(id);
  const template = `trilot_test_${id}_template`;
  await administer(server.url, `create database ${template}`);
  const migrated = await runCommand(dist, databaseUrl(server.url, template), 'migrate');
  if (migrated.code !== 0) throw new Error(`The template could not be migrated:\n${migrated.output}`);
  const shared = await cloneDatabase({ id, adminUrl: server.url, template });
  const api = await startApi(dist, shared, { DATABASE_POOL: '10' });
  globalThis.trilotTestRun = { id, server, dist, api };
  publishTestRun({
    id,
    adminUrl: server.url,
    template,
    dist,
    shared: { databaseUrl: shared, apiUrl: api.url },
  });
}

/** What is tested is what is in the tree, never an older build. */
function build(id: string): string {
  const dist = path.join(ROOT, 'dist/test', `api-${id}`);
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '-c', 'apps/api/vite.config.ts', '--outDir', dist, '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The API could not be built:\n${stderr}`);
  return dist;
}

function external(url: string): Server {
  return { url, stop: () => Promise.resolve() };
}

/** Waits until this run is over, however it ends, then ends the server and removes its directory. */
const CLEAN_UP = `
  const [pid, home] = process.argv.slice(1);
  process.stdin.resume().on('end', () => {
    try { process.kill(Number(pid), 'SIGQUIT'); } catch {}
    setTimeout(() => require('node:fs').rmSync(home, { recursive: true, force: true, maxRetries: 5 }), 500);
  });`;

/** A throw-away cluster in a directory of its own, reachable for the unprivileged account it runs as under root. */
async function embedded(id: string): Promise<Server> {
  const home = mkdtempSync(path.join(tmpdir(), 'trilot-test-'));
  chmodSync(home, 0o755);
  const postgres = await startEmbeddedPostgres({
    dataDir: path.join(home, `postgres-${id}`),
    database: 'postgres',
    volatile: true,
  });
  const guard = spawn(process.execPath, ['-e', CLEAN_UP, String(postgres.pid), home], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop();
      guard.stdin.end();
      await new Promise((resolve) => guard.once('exit', resolve));
    },
  };
}
