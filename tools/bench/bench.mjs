/**
 * `npm run bench`: what the product costs beside a bare floor that does the same work, on a real PostgreSQL with every write
 * flushed to disk.
 * Prints one table of ratios and writes it as JSON.
 *
 *   --only submit,saveDraft,saveSheet,submitSheet,ranking,assignment,bundle,firstVisit,largeCall   some of the items
 *   --profile DIR                                                  a CPU profile of the API process, for a closer look
 *   --rounds N                                                     rounds of each item, 5 unless said otherwise
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, checkNode, install, stopwatch } from '../workspace.mjs';
import { measureAssignment } from './items/assignment.mjs';
import { measureBundle } from './items/bundle.mjs';
import { measureFirstVisit } from './items/first-visit.mjs';
import { measureLargeCall } from './items/large-call.mjs';
import { measureRanking } from './items/ranking.mjs';
import { measureSaveDraft } from './items/save-draft.mjs';
import { measureSaveSheet, measureSubmitSheet } from './items/sheets.mjs';
import { measureSubmit } from './items/submit.mjs';
import { prepare } from './support/prepare.mjs';
import { OUT } from './support/postgres.mjs';
import { summarise, tableOf } from './support/report.mjs';

/** Length (s) of one turn. */
const SECONDS = 1.5;

const ITEMS = {
  submit: measureSubmit,
  saveDraft: measureSaveDraft,
  saveSheet: measureSaveSheet,
  submitSheet: measureSubmitSheet,
  ranking: measureRanking,
  assignment: measureAssignment,
  bundle: measureBundle,
  firstVisit: measureFirstVisit,
  largeCall: measureLargeCall,
};

/** Items that open pages. */
const IN_BROWSER = ['bundle', 'firstVisit', 'largeCall'];

const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '5' }, profile: { type: 'string' } },
});
const wanted = values.only?.split(',') ?? Object.keys(ITEMS);
const unknown = wanted.filter((name) => !(name in ITEMS));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are ${Object.keys(ITEMS).join(', ')}.`);
  process.exit(2);
}

checkNode();
install();
const lap = stopwatch('bench');
const apps = wanted.some((name) => IN_BROWSER.includes(name)) ? ['api', 'web'] : ['api'];
build(...apps);
lap('built');

const closers = [];
let closing = null;
const close = () => (closing ??= closeAll());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(1)));

try {
  const bench = await prepare({
    build: copyOfBuild(),
    profileDir: values.profile,
    withRanking: wanted.includes('ranking'),
    withLargeCall: wanted.includes('largeCall'),
    onClose: (closer) => closers.push(closer),
  });
  lap('seeded');
  const rows = [];
  for (const name of wanted) rows.push(...(await measured(name, bench)));
  report(bench, rows);
} catch (error) {
  // an interrupted run fails wherever it stands
  if (!closing) console.error(error);
  process.exitCode = 1;
} finally {
  await close();
  lap('everything stopped');
}

/** The rows of one item; none when it fails, so that what the others have measured is not lost. */
async function measured(name, bench) {
  try {
    const results = await ITEMS[name]({ ...bench, rounds: Number(values.rounds), seconds: SECONDS });
    lap(`${name} measured`);
    return results.map(summarise);
  } catch (error) {
    if (closing) throw error;
    console.error(`${name} failed:`, error, bench.product.output());
    process.exitCode = 1;
    return [];
  }
}

function report({ postgres, settings }, rows) {
  const { server_version: version, fsync, synchronous_commit: synchronousCommit } = settings;
  const machine = { cores: cpus().length, node: process.versions.node, load: loadavg()[0] };
  const file = path.join(OUT, '../bench.json');
  writeFileSync(file, JSON.stringify({ at: new Date().toISOString(), machine, postgres: settings, rows }, null, 2));
  console.log(
    `\nPostgreSQL ${version} (${postgres}), fsync ${fsync}, synchronous_commit ${synchronousCommit}; Node ${machine.node}; ` +
      `${machine.cores} cores, load ${machine.load.toFixed(1)}\n\n${tableOf(rows)}\n\nWritten to ${path.relative('.', file)}`,
  );
}

/** Stops what has been started, last first. */
async function closeAll() {
  for (const closer of closers.toReversed()) await closer();
}

/** What was built, as it is now: whoever builds again meanwhile changes nothing in this run. */
function copyOfBuild() {
  const copied = {};
  mkdirSync(OUT, { recursive: true });
  for (const app of apps) {
    copied[app] = path.join(OUT, app);
    rmSync(copied[app], { recursive: true, force: true });
    cpSync(path.join('dist/apps', app), copied[app], { recursive: true });
  }
  return copied;
}
