/**
 * `npm run check`: everything CI checks but the tests, cheapest first. `-- <name> …` runs only the named checks.
 * All checks run even after a failure, so that one run names everything there is to mend.
 */
import { spawnSync } from 'node:child_process';
import { checkNode, install, nx, root } from './workspace.mjs';

const node = (file, ...args) => [process.execPath, [file, ...args]];
const bin = (name, ...args) => node(`node_modules/${name}`, ...args);
const SOURCES = ['apps', 'libs', 'migrations', 'tools'];

/** Name → what it proves and the command that proves it. */
const CHECKS = {
  lockfile: ['every platform package is in the lockfile', node('tools/check-lockfile.cjs')],
  format: ['formatting', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  lint: ['lint', bin('oxlint/bin/oxlint', '--type-aware', '--disable-nested-config', ...SOURCES)],
  boundaries: [
    'module boundaries',
    bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config=.dependency-cruiser.mjs',
      'apps/api/src',
      'apps/web/src',
      'libs',
      'migrations',
    ),
  ],
  layout: ['folders and file names', node('tools/check-layout.mjs')],
  compose: ['docker-compose.yml against the settings', node('tools/check-compose.mjs')],
  docs: ['links and the index of rules', node('tools/check-docs.mjs')],
  types: ['types', nx('run-many', '-t', 'typecheck')],
  client: ['the generated client against the API', node('tools/codegen.mjs', '--check')],
  bundle: ['size of the first applicant screen', node('tools/check-bundle.mjs')],
};

/** Runs the named checks (all without a name) and gives the names of those that failed. */
export function runChecks(names = Object.keys(CHECKS)) {
  return names.filter((name) => {
    const [what, [command, args]] = CHECKS[name];
    const begin = performance.now();
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(11)} ${what} (${seconds} s)`);
    if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`);
    return status !== 0;
  });
}

if (process.argv[1] === import.meta.filename) {
  checkNode();
  install();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in CHECKS));
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.`);
    process.exit(2);
  }
  const failed = runChecks(wanted.length > 0 ? wanted : undefined);
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
