/**
 * `npm run check`: everything CI checks but the tests, cheapest first. `-- <name> …` runs only the named checks.
 * All checks run even after a failure, so that one run names everything there is to mend.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** Most of them use one processor for the most part. */
const AT_ONCE = 2;

/** Runs the named checks (all without a name), tells what came of each in their order, and gives the names of those that failed. */
export async function runChecks(names = Object.keys(CHECKS)) {
  const waiting = [...names];
  const outcomes = new Map();
  const failed = [];
  let told = 0;
  const tell = () => {
    for (; told < names.length && outcomes.has(names[told]); told += 1) {
      const name = names[told];
      const { status, output, seconds } = outcomes.get(name);
      console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(11)} ${CHECKS[name][0]} (${seconds} s)`);
      if (status === 0) continue;
      process.stdout.write(`${output}\n`);
      failed.push(name);
    }
  };
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      outcomes.set(name, await outcomeOf(...CHECKS[name][1]));
      tell();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}

async function outcomeOf(command, args) {
  const begin = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [status] = await once(child, 'close');
  return { status, output, seconds: ((performance.now() - begin) / 1000).toFixed(1) };
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
  const failed = await runChecks(wanted.length > 0 ? wanted : undefined);
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
