/**
 * One command from a fresh clone: installs, builds (cached) and runs the product on embedded defaults, seeded.
 * Uses only Node's own modules, because nothing else is there yet.
 */
import { spawn } from 'node:child_process';
import { build, checkNode, install, stopwatch } from './workspace.mjs';

checkNode();
const lap = stopwatch('start');
if (install()) lap('installed');
build('api', 'web');
lap('built');

const demonstration = process.env.NODE_ENV === 'production' ? {} : { TRILOT_SEED: 'demonstration' };
const server = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/main.js'], {
  stdio: 'inherit',
  env: { LOG_LEVEL: 'warn', ...process.env, ...demonstration },
});
// Ctrl+C reaches the server by itself; a signal sent to this process alone is passed on
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
