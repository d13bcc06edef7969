/** Everything the items need: a seeded database for the product, a copy of it for the floor, and both processes running. */
import pg from 'pg';
import { proposalContent } from '../seed/content.mjs';
import { seedMunicipalities, seedRole } from '../seed/people.mjs';
import { copyCall, seedDrafts, seedSubmitted } from '../seed/proposals.mjs';
import { gridQuestions, seedSheets } from '../seed/sheets.mjs';
import { startPostgres } from './postgres.mjs';
import { seedDemonstration, startFloor, startProduct, startWorker } from './processes.mjs';
import { databaseTimes, processorTime, timeBetween } from './processor-time.mjs';

/** The demonstration call that is open, the one under evaluation, and the copy that is ranked. */
const OPEN_CALL = 'urban-make-over';
const EVALUATED_CALL = 'urban-make-over-second-edition';
const RANKED_CALL = 'bench-ranking';

/** The copy that is walked through from the board to the last letter, and the proposals of its three lots. */
const LARGE_CALL = 'bench-large';
const LARGE_LOTS = [1_200, 600, 200];

/** Proposals in the three lots that are ranked. */
const RANKED_LOTS = [100, 1_000, 10_000];
const DRAFTS = 4_000;
/** As many evaluators as give each of them 50 of the sheets that are saved. */
const SCORED = 2_000;
const EVALUATORS = 120;

/**
 * @param withRanking whether the lots that are ranked are wanted @param withLargeCall whether the large call is
 * @param onClose takes what has to be done at the end, last first
 */
export async function prepare({ build, profileDir, withRanking, withLargeCall, onClose }) {
  const postgres = await startPostgres();
  onClose(() => postgres.stop());
  const names = { product: `trilot_bench_${process.pid}`, floor: `trilot_bench_floor_${process.pid}` };
  await postgres.create(names.product);
  seedDemonstration(build, postgres.url(names.product));
  const seeded = await seed(postgres.url(names.product), { withRanking, withLargeCall });
  await postgres.create(names.floor, names.product);

  const side = async (name, process) => {
    onClose(() => process.stop());
    const db = new pg.Client(postgres.url(names[name]));
    await db.connect();
    onClose(() => db.end());
    return { ...process, db };
  };
  const product = await side('product', await startProduct(build, postgres.url(names.product), profileDir));
  const floor = await side('floor', await startFloor(postgres.url(names.floor)));
  await Promise.all([product, floor].map(({ db }) => db.query('vacuum analyze')));
  await floor.db.query('checkpoint');
  return {
    ...seeded,
    build,
    product,
    startWorker: () => startedWorker(build, postgres.url(names.product), onClose),
    floor,
    postgres: postgres.name,
    settings: postgres.settings,
    meter: (measured, load) => meter(floor.db, measured, load),
  };
}

async function seed(url, { withRanking, withLargeCall }) {
  const db = new pg.Client(url);
  await db.connect();
  try {
    const content = await proposalContent(db, OPEN_CALL);
    const ranked = withRanking ? RANKED_LOTS : [];
    const large = withLargeCall ? LARGE_LOTS : [];
    await seedMunicipalities(db, Math.max(DRAFTS, SCORED, total(ranked), total(large)));
    await seedRole(db, 'evaluator', EVALUATORS);
    await seedRole(db, 'manager', 2);
    await seedDrafts(db, OPEN_CALL, DRAFTS, content);
    await seedSubmitted(db, { callSlug: EVALUATED_CALL, lot: 1, count: SCORED }, content);
    const questions = await gridQuestions(db, EVALUATED_CALL);
    await db.query('analyze');
    const evaluation = { evaluators: EVALUATORS, questions };
    const sheetsLot = await seedSheets(db, { ...evaluation, callSlug: EVALUATED_CALL, lot: 1, submitted: false });
    const scored = { content, evaluation };
    const lots = await seedScored(db, RANKED_CALL, ranked, scored);
    const largeCall = { slug: LARGE_CALL, lots: await seedScored(db, LARGE_CALL, large, scored) };
    return { content, questions, sheetsLot, lots, largeCall };
  } finally {
    await db.end();
  }
}

/** A copy of the call under evaluation whose lots have so many proposals, each with all its sheets. */
async function seedScored(db, callSlug, counts, { content, evaluation }) {
  if (counts.length === 0) return [];
  await copyCall(db, EVALUATED_CALL, callSlug);
  const lots = [];
  for (const [index, proposals] of counts.entries()) {
    const lot = index + 1;
    await seedSubmitted(db, { callSlug, lot, count: proposals, after: total(counts.slice(0, index)) }, content);
    lots.push({ lotId: await seedSheets(db, { ...evaluation, callSlug, lot, submitted: true }), proposals });
  }
  return lots;
}

async function startedWorker(build, databaseUrl, onClose) {
  const worker = await startWorker(build, databaseUrl);
  onClose(() => worker.stop());
  return worker;
}

/** Runs a load and adds what it cost: milliseconds of processor time for each answer, of the process and of PostgreSQL. */
async function meter(db, { pid }, load) {
  const before = { node: processorTime(pid), database: await databaseTimes(db) };
  const figures = await load();
  const after = { node: processorTime(pid), database: await databaseTimes(db) };
  const node = before.node === null || after.node === null ? null : after.node - before.node;
  const database = timeBetween(before.database, after.database);
  const each = (time) => (time === null ? null : time / figures.answered);
  return { ...figures, nodeMs: each(node), databaseMs: each(database) };
}

const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
