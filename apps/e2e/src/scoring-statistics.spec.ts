import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { currentRun } from './harness/run';
import { useBrowser } from './support/browser';
import { arriveAt, open, rowsOf } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import type { Translator } from './support/words';

const visitors = useBrowser();
const { shared } = currentRun();

/** The edition whose sheets are all in, and its largest lot. */
const DECIDED = `${CALL}-first-edition`;

async function signed(key: string): Promise<{ page: Page; t: Translator }> {
  const page = await visitors.visit(shared, { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

/** The sheets behind the page, as the database has them. */
function sheetsOf(lotId: string): Promise<readonly { name: string; total: number }[]> {
  return ask(
    shared.databaseUrl,
    `select u.name, s.total from score_sheet s join assignment a on a.id = s.assignment_id
     join app_user u on u.id = a.evaluator_id join proposal p on p.id = s.proposal_id
     where p.lot_id = $1 and s.state = 'submitted'`,
    [lotId],
  );
}

// one manager reads English, the other Azerbaijani
it.each(['manager', 'manager2'])('%s sees how a lot was scored, drawn and as tables', async (key) => {
  const { page, t } = await signed(key);
  const { lots } = await callOf(page, DECIDED);
  const lotId = lots[0]!.id;
  await open(page, `/manage/${DECIDED}`);
  await page
    .getByRole('link', { name: t('manager.overview.statistics'), exact: true })
    .first()
    .click();
  await page.waitForURL(`**/manage/lots/${lotId}/statistics**`);
  await page.getByRole('heading', { level: 2, name: t('statistics.evaluators.title') }).waitFor();

  const sheets = await sheetsOf(lotId);
  const [, ...evaluators] = await rowsOf(page.getByRole('table', { name: t('statistics.evaluators.table') }));
  const own = (name: string) => sheets.filter((sheet) => sheet.name === name);
  expect(Object.fromEntries(evaluators.map(([name = '', count]) => [name, count]))).toEqual(
    Object.fromEntries(sheets.map(({ name }) => [name, String(own(name).length)])),
  );
  const mean = (name: string) => own(name).reduce((sum, { total }) => sum + total, 0) / own(name).length;
  for (const [name = '', , written = ''] of evaluators) {
    expect(Number(written.replace(',', '.'))).toBeCloseTo(mean(name), 0);
  }

  // every drawing says what it shows, and that the table below has its figures
  const drawings = ['statistics.evaluators.chart', 'statistics.scores.chart', 'statistics.ranks.chart'] as const;
  for (const id of drawings) {
    await page.getByRole('img', { name: t('statistics.tableBelow', { what: t(id) }) }).waitFor();
  }

  // the official ranks are those of the board
  const [, ...ranks] = await rowsOf(page.getByRole('table', { name: t('statistics.ranks.table') }));
  expect(ranks.map(([position]) => Number(position))).toEqual(ranks.map((_, place) => place + 1));
  const close = ranks.filter((cells) => cells.at(-1)!.includes(t('statistics.ranks.tooClose'))).length;
  await page.getByText(t('statistics.ranks.close', { count: close }), { exact: true }).waitFor();
});

it('says why there are no adjusted ranks where evaluators have scored too few proposals', async () => {
  const { page, t } = await signed('manager');
  const { lots } = await callOf(page, DECIDED);
  await open(page, `/manage/lots/${lots[2]!.id}/statistics`);
  const few = new Map<string, number>();
  for (const { name } of await sheetsOf(lots[2]!.id)) few.set(name, (few.get(name) ?? 0) + 1);
  const evaluators = [...few.values()].filter((count) => count < 3).length;
  await page.getByText(t('statistics.obstacle.tooFewPerEvaluator', { evaluators, needed: 3 })).waitFor();
  expect(await page.getByRole('table', { name: t('statistics.ranks.table') }).count()).toBe(0);
});

// the first evaluator reads English, the fourth Azerbaijani
it.each(['evaluator1', 'evaluator4'])('%s sees their own scoring, and nothing of the lot', async (key) => {
  const { page, t } = await signed(key);
  await page.goto('/evaluate');
  await page.getByRole('link', { name: t('evaluator.list.scoring') }).click();
  await arriveAt(page, t('statistics.own.title'));
  const own = await ask<{ reference: string }>(
    shared.databaseUrl,
    `select p.reference from score_sheet s join assignment a on a.id = s.assignment_id
     join app_user u on u.id = a.evaluator_id join proposal p on p.id = s.proposal_id
     where u.email like $1 || '@%' and s.state = 'submitted'`,
    [key],
  );
  await page
    .getByRole('table', { name: t('statistics.own.table') })
    .first()
    .waitFor();
  const tables = await page.getByRole('table', { name: t('statistics.own.sheets') }).all();
  const rows = (await Promise.all(tables.map(rowsOf))).flatMap(([, ...sheets]) => sheets);
  expect(rows).toHaveLength(own.length);
  expect(new Set(rows.map(([reference]) => reference))).toEqual(new Set(own.map(({ reference }) => reference)));

  const { lots } = await callOf(page, DECIDED);
  await page.goto(`/manage/lots/${lots[0]!.id}/statistics`);
  await page.getByText(t('problems.NOT_PERMITTED')).waitFor();
});
