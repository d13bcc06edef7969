/**
 * `npm run dev`: the API rebuilt and restarted on every change, the web app with hot reload on port 5173. The embedded
 * database of the first start is used on, because the API finds it running.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { build, checkNode, install, nx, root } from './workspace.mjs';

/** Pause after a change before the API is built anew, in ms: editors save in bursts. */
const SETTLE_MS = 200;
const SOURCES = ['apps/api/src', 'libs/domain/src', 'libs/i18n/src', 'libs/embedded-postgres/src', 'migrations'];
const API_PORT = process.env.PORT ?? '3000';

checkNode();
install();
build('api');

let stopping = false;
let api = startApi();
const web = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '-c', 'apps/web/vite.config.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, API_URL: `http://localhost:${API_PORT}` },
});

let settling;
for (const folder of SOURCES) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(rebuild, SETTLE_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

function startApi() {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/main.js'], {
    cwd: root,
    stdio: 'inherit',
    env: { LOG_LEVEL: 'warn', TRILOT_SEED: 'demonstration', TRILOT_WEB: 'none', ...process.env, PORT: API_PORT },
  });
  child.on('exit', (code) => !stopping && code && console.error('The API has ended; it starts again after a change.'));
  return child;
}

function rebuild() {
  const [command, args] = nx('build', 'api');
  spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).on('exit', (code) => {
    if (code !== 0 || stopping) return;
    const old = api;
    const next = () => (api = startApi());
    if (old.exitCode === null) old.once('exit', next).kill('SIGTERM');
    else next();
  });
}

function stop() {
  stopping = true;
  web.kill('SIGTERM');
  api.once('exit', () => process.exit(0)).kill('SIGTERM');
}
