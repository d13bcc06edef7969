/** Everything the items need: a seeded database for the product, a copy of it for the floor, and both processes running. */
import pg from 'pg';
import { proposalContent } from '../seed/content.mjs';
import { seedMunicipalities, seedRole } from '../seed/people.mjs';
import { copyCall, seedDrafts, seedSubmitted } from '../seed/proposals.mjs';
import { gridQuestions, seedSheets } from '../seed/sheets.mjs';
import { startPostgres } from './postgres.mjs';
import { seedDemonstration, startFloor, startProduct } from './processes.mjs';
import { databaseTimes, processorTime, timeBetween } from './processor-time.mjs';

/** The demonstration call that is open, the one under evaluation, and the copy that is ranked. */
const OPEN_CALL = 'urban-make-over';
const EVALUATED_CALL = 'urban-make-over-second-edition';
const RANKED_CALL = 'bench-ranking';

/** Proposals in the three lots that are ranked. */
const RANKED_LOTS = [100, 1_000, 10_000];
const DRAFTS = 4_000;
/** As many evaluators as give each of them 50 of the sheets that are saved. */
const SCORED = 2_000;
const EVALUATORS = 120;

/** @param withRanking whether the large lots are wanted @param onClose takes what has to be done at the end, last first */
export async function prepare({ build, profileDir, withRanking, onClose }) {
  const postgres = await startPostgres();
  onClose(() => postgres.stop());
  const names = { product: `trilot_bench_${process.pid}`, floor: `trilot_bench_floor_${process.pid}` };
  await postgres.create(names.product);
  seedDemonstration(build, postgres.url(names.product));
  const seeded = await seed(postgres.url(names.product), withRanking);
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
    floor,
    postgres: postgres.name,
    settings: postgres.settings,
    meter: (measured, load) => meter(floor.db, measured, load),
  };
}

async function seed(url, withRanking) {
  const db = new pg.Client(url);
  await db.connect();
  try {
    const content = await proposalContent(db, OPEN_CALL);
    await seedMunicipalities(db, Math.max(DRAFTS, SCORED, withRanking ? total(RANKED_LOTS) : 0));
    await seedRole(db, 'evaluator', EVALUATORS);
    await seedRole(db, 'manager', 1);
    await seedDrafts(db, OPEN_CALL, DRAFTS, content);
    await seedSubmitted(db, { callSlug: EVALUATED_CALL, lot: 1, count: SCORED }, content);
    const questions = await gridQuestions(db, EVALUATED_CALL);
    await db.query('analyze');
    const evaluation = { evaluators: EVALUATORS, questions };
    const sheetsLot = await seedSheets(db, { ...evaluation, callSlug: EVALUATED_CALL, lot: 1, submitted: false });
    const lots = [];
    if (!withRanking) return { content, questions, sheetsLot, lots };
    await copyCall(db, EVALUATED_CALL, RANKED_CALL);
    for (const [index, proposals] of RANKED_LOTS.entries()) {
      const lot = index + 1;
      const after = total(RANKED_LOTS.slice(0, index));
      await seedSubmitted(db, { callSlug: RANKED_CALL, lot, count: proposals, after }, content);
      const lotId = await seedSheets(db, { ...evaluation, callSlug: RANKED_CALL, lot, submitted: true });
      lots.push({ lotId, proposals });
    }
    return { content, questions, sheetsLot, lots };
  } finally {
    await db.end();
  }
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
