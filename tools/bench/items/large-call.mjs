/**
 * A call of 2,000 proposals, each with three sheets of 120 evaluators, from its boards to its last letter: how long every
 * page takes on the machine itself, how much is sent and how much drawn, and how long the acts take. Absolute times of one
 * run, so notes rather than ratios; only the number of elements is held to a limit.
 */
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { cookieOf } from '../seed/people.mjs';
import { DESKTOP, withPage } from '../support/browser.mjs';
import { json, send } from '../support/load.mjs';
import { quantile } from '../support/statistics.mjs';

/** Elements a page may have, however many proposals there are. Source: the figures the product is held to. */
const ELEMENTS = 800;
/** Longest wait (ms) for the jobs, and how often they are looked at meanwhile. */
const LONGEST_MS = 600_000;
const ASKED_EVERY_MS = 50;

/** Walks from the overview to the results. @returns rows of the report */
export async function measureLargeCall({ product, largeCall: { slug, lots }, startWorker }) {
  const origin = `http://localhost:${product.port}`;
  const [{ lotId }] = lots;
  const rows = await pagesOf(origin, 'manager-1', {
    Overview: `/manage/${slug}`,
    'Board of 1,200': `/manage/lots/${lotId}/board`,
    'Statistics of 1,200': `/manage/lots/${lotId}/statistics`,
    'Assignments of 1,200': `/manage/lots/${lotId}/assignments`,
    'Screening of 1,200': `/manage/lots/${lotId}/screening`,
    'Opening register of 1,200': `/manage/lots/${lotId}/register`,
  });
  rows.push(...(await pagesOf(origin, 'evaluator-1', { 'My proposals of an evaluator': '/evaluate' })));

  const act = acting(product.port);
  const freezing = [];
  for (const lot of lots) {
    const frozen = await timed(() => act('manager-1', `lots/${lot.lotId}/ranking`));
    freezing.push(frozen.seconds);
    await act('manager-1', `rankings/${frozen.value.ranking.id}/decisions`, { departures: [] });
    await act('manager-2', `rankings/${frozen.value.ranking.id}/approval`);
  }
  rows.push(seconds('Freezing 1,200', freezing[0]));

  const before = await latencies(product.port, 100);
  const total = lots.reduce((sum, { proposals }) => sum + proposals, 0);
  const letters = await lettersOf(product, { act, slug, total, startWorker });
  rows.push(seconds(`Announcement to the last of ${total.toLocaleString('en')} letters`, letters.seconds), {
    item: 'Large call: overview by the API, p95 while letters are written',
    unit: 'ms',
    value: letters.p95,
    note: `${quantile(before, 0.95).toFixed(1)} ms before`,
  });
  rows.push(...(await exportsOf(product, act, slug)));
  return [...rows, ...(await pagesOf(origin, null, { 'Results for the public': `/calls/${slug}/results` }))];
}

/** What is asked for of the whole call. */
const EXPORTS = [{ kind: 'workbook' }, { kind: 'scores' }, { kind: 'dossiers', format: 'pdf' }];

/** Seconds from asking for a file of the whole call until it can be downloaded, and its size. */
async function exportsOf({ db }, act, slug) {
  const rows = [];
  for (const wanted of EXPORTS) {
    const made = await timed(async () => {
      const asked = await act('manager-1', `calls/${slug}/exports`, { language: 'en', ...wanted });
      const [{ id }] = asked.exports;
      await until(db, `select state in ('ready', 'failed') as reached from call_export where id = $1`, [id]);
      return id;
    });
    const { rows: files } = await db.query(
      `select f.bytes from call_export x join stored_file f on f.id = x.file_id where x.id = $1 and x.state = 'ready'`,
      [made.value],
    );
    if (files.length === 0) throw new Error(`the export ${wanted.kind} failed`);
    rows.push({
      ...seconds(`Export, ${wanted.kind}`, made.seconds),
      note: `${Math.round(Number(files[0].bytes) / 1000).toLocaleString('en')} kB`,
    });
  }
  return rows;
}

/** Seconds, elements and kilobytes of pages that one person opens one after the other. */
async function pagesOf(origin, person, pages) {
  return withPage(
    origin,
    person && cookieOf(person),
    async (page) => {
      const rows = [];
      for (const [name, address] of Object.entries(pages)) rows.push(...(await pageRows(page, name, origin + address)));
      return rows;
    },
    DESKTOP,
  );
}

async function pageRows(page, name, address) {
  const answers = [];
  const finished = (request) => answers.push({ request, at: performance.now() });
  page.on('requestfinished', finished);
  const begin = performance.now();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  page.off('requestfinished', finished);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const sizes = await Promise.all(answers.map(({ request }) => request.sizes()));
  // what comes from the cache is counted below zero
  const kilobytes = sizes.reduce((sum, { responseBodySize }) => sum + Math.max(0, responseBodySize), 0) / 1000;
  const last = Math.max(...answers.map(({ at }) => at));
  return [
    { ...seconds(name, (last - begin) / 1000), note: `${Math.round(kilobytes).toLocaleString('en')} kB sent` },
    { item: `Large call: ${name}, elements`, unit: '', value: elements, limit: ELEMENTS },
  ];
}

/** Announces and waits for the last letter, while the overview is asked for again and again. */
async function lettersOf(product, { act, slug, total, startWorker }) {
  await startWorker();
  // the drafts of the other items are due to be reminded
  await until(
    product.db,
    `select not exists (select from outbox where handled_at is null and (due_at is null or due_at <= now())) as reached`,
    [],
  );
  const asked = [];
  const { seconds: taken } = await timed(async () => {
    await act('manager-1', `calls/${slug}/announcement`, { at: new Date(Date.now() + 1_000).toISOString() });
    await until(
      product.db,
      `select count(*) = $2 as reached from letter t join proposal p on p.id = t.proposal_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id where c.slug = $1`,
      [slug, total],
      async () => asked.push(...(await latencies(product.port, 1))),
    );
  });
  return { seconds: taken, p95: quantile(asked, 0.95) };
}

/** Waits until a statement says that something is reached. */
async function until(db, statement, values, meanwhile = () => Promise.resolve()) {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    const { rows } = await db.query(statement, values);
    if (rows[0].reached) return;
    if (Date.now() > end) throw new Error(`not reached after ${LONGEST_MS} ms: ${statement}`);
    await meanwhile();
    await new Promise((resume) => setTimeout(resume, ASKED_EVERY_MS));
  }
}

/** Milliseconds of so many answers of the API, one after the other. */
async function latencies(port, count) {
  const agent = new http.Agent({ keepAlive: true });
  const times = [];
  for (let asked = 0; asked < count; asked += 1) {
    const { seconds: taken } = await timed(() =>
      send(agent, port, { path: '/api/calls/urban-make-over/overview', headers: { cookie: cookieOf('manager-1') } }),
    );
    times.push(taken * 1000);
  }
  agent.destroy();
  return times;
}

function acting(port) {
  return async (person, path, body = {}) => {
    const headers = { cookie: cookieOf(person), 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    return JSON.parse(await send(undefined, port, { method: 'POST', path: `/api/${path}`, headers, body: json(body) }));
  };
}

async function timed(act) {
  const begin = performance.now();
  const value = await act();
  return { value, seconds: (performance.now() - begin) / 1000 };
}

const seconds = (item, value) => ({ item: `Large call: ${item}`, unit: 's', value });
