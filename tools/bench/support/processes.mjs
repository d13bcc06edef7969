/** The processes that are measured, each on a free port of loopback: the product as it is deployed, and the floor. */
import { spawn, spawnSync } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { root } from '../../workspace.mjs';

/** Longest wait (ms) for a process to listen, and for one to end by itself. */
const START_MS = 60_000;
const STOP_MS = 10_000;

/** The API process in production mode, with worker processes elsewhere; `profileDir` takes its CPU profile when it ends. */
export function startProduct(build, databaseUrl, profileDir) {
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    TRILOT_WORKER: 'separate',
    TRILOT_WEB: build.web ?? 'none',
    LOG_LEVEL: 'warn',
  };
  const profile = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : [];
  return start(
    [...profile, '--enable-source-maps', path.join(build.api, 'main.js')],
    env,
    /ready on http:\/\/localhost:(\d+)/,
  );
}

/** A worker process of the product: runs the jobs of the database. */
export function startWorker(build, databaseUrl) {
  const env = { NODE_ENV: 'production', DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' };
  return start([path.join(build.api, 'worker.js')], env, /(worker) ready/);
}

/** The floor: bare node:http and pg. */
export function startFloor(databaseUrl) {
  const script = path.join(import.meta.dirname, '../floor/server.mjs');
  return start([script], { NODE_ENV: 'production', DATABASE_URL: databaseUrl }, /listening on (\d+)/);
}

/** Fills an empty database with the demonstration, by the product's own command line. */
export function seedDemonstration(build, databaseUrl) {
  const env = { ...process.env, NODE_ENV: 'development', DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' };
  const seeded = spawnSync(process.execPath, [path.join(build.api, 'cli.js'), 'seed'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (seeded.status !== 0) throw new Error(`The demonstration could not be seeded: ${seeded.stdout}${seeded.stderr}`);
}

async function start(args, env, ready) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const port = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${args.at(-1)} ${why}: ${output.slice(-2000)}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('did not start');
    }, START_MS);
    child.once('exit', (code) => fail(`ended with ${code}`));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-20_000);
        const found = ready.exec(output);
        if (!found) return;
        clearTimeout(timer);
        resolve(Number(found[1]));
      });
    }
  });
  return { pid: child.pid, port, stop: () => stop(child), output: () => output };
}

function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
