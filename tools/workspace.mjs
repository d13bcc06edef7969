/** What every command of the workspace needs first: the right Node, installed packages, a way to run a step. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);

/** Stops with a sentence when Node is older than 20.19. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Trilot needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
}

/** Installs the locked packages unless they are there; true when it did. */
export function install() {
  const mark = 'node_modules/.package-lock.json';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return false;
  console.log('Installing packages (about a minute the first time)…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  return true;
}

/** The command line of an Nx task, as `[command, arguments]`. */
export function nx(...args) {
  return [process.execPath, ['node_modules/nx/dist/bin/nx.js', ...args, '--outputStyle=static']];
}

/** Builds what is stale of the named projects; silent unless it fails. */
export function build(...projects) {
  run(...nx('run-many', '-t', 'build', '-p', projects.join(',')), { quiet: true });
}

/** Runs a command; ends this process with its exit code when it fails. With `quiet`, output is shown only on failure. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return result.stdout ?? '';
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  console.error(`${command} ${args.join(' ')} failed`);
  process.exit(result.status ?? 1);
}

/** A printer of elapsed time. */
export function stopwatch(name) {
  const begin = performance.now();
  return (what) => console.log(`[${name}] ${what} after ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
