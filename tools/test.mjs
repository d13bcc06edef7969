/**
 * `npm test`: installs what it needs, then every check and every test, unit, API and browser. Goes on after a failure,
 * so that one run names everything; exits non-zero if anything failed.
 */
import { spawnSync } from 'node:child_process';
import { runChecks } from './check.mjs';
import { build, checkNode, install, root, stopwatch } from './workspace.mjs';

/** In the order of what they stand on; those that start servers come last and one at a time. */
const SUITES = ['libs/domain', 'libs/i18n', 'libs/ui', 'apps/web', 'apps/api', 'apps/e2e'];

checkNode();
const lap = stopwatch('test');
if (install()) lap('installed');
build('api', 'web');
lap('built');

const failed = await runChecks();
lap('checked');
for (const suite of SUITES) {
  console.log(`\n[test] ${suite}`);
  const args = ['--no-deprecation', 'node_modules/jest/bin/jest.js', '-c', `${suite}/jest.config.js`];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) failed.push(suite);
}
lap('finished');
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
else console.log('\nEverything passed.');
process.exit(failed.length > 0 ? 1 : 0);
