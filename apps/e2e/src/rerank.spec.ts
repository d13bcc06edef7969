/** From frozen rankings to a report: left-over money moves, a ranking is corrected, what changed is shown, and it is decided anew. */
import type { Page } from 'playwright-core';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { open, rowsOf } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import { decideVersion, freezeLot, submittedSheets } from './support/selection';
import type { Translator } from './support/words';

const visitors = useBrowser();
const product = ownProduct('rerank', 'selection');

/** The lot that has more good proposals than money. */
const LOT = 3;
const MOVED = 'The horizontal lot has more good proposals than money.';
const CORRECTED = 'The minutes name another amount.';

async function signed(key: string) {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

async function boardOf(page: Page, number: number): Promise<string> {
  const { lots } = await callOf(page);
  return `/manage/lots/${lots[number - 1]!.id}/board`;
}

/** The rows of the table of changes: what differs of whom, before and now. */
const changes = (page: Page, t: Translator) => rowsOf(page.getByRole('table', { name: t('versions.diff.caption') }));

it('left-over money moves once every lot is frozen, and the lot that takes is ranked anew', async () => {
  const { page, t } = await signed('manager');
  const { lots } = await callOf(page);
  const button = page.getByRole('button', { name: t('versions.money.button') });
  await open(page, `/manage/${CALL}`);
  await button.waitFor();
  expect(await button.isDisabled()).toBe(true);
  for (const { id } of lots) await freezeLot(page, id);

  await page.reload();
  await button.click();
  const dialog = page.getByRole('dialog', { name: t('versions.money.confirm') });
  await dialog.getByLabel(t('versions.correct.reason')).fill(MOVED);
  await dialog.getByRole('button', { name: t('versions.money.button') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: t('versions.money.made') }).waitFor();
  await page.getByText(MOVED).first().waitFor();

  await open(page, await boardOf(page, LOT));
  await page.getByRole('link', { name: t('versions.changes') }).click();
  await page.getByRole('heading', { name: t('versions.diff.title', { version: 1 }) }).waitFor();
  const rows = (await changes(page, t)).slice(1).map((cells) => cells.join(' '));
  const [before, now] = [rows.filter((_, place) => place % 2 === 0), rows.filter((_, place) => place % 2 === 1)];
  expect(now).toEqual(now.map(() => expect.stringContaining(t('common.outcome.selected'))));
  expect(before.filter((row) => row.includes(t('common.outcome.reserve'))).length).toBeGreaterThan(0);
});

it('a version is corrected from the board by keyboard, and the one before stays readable', async () => {
  const { page, t } = await signed('manager');
  await open(page, await boardOf(page, LOT));
  await page.getByRole('button', { name: t('versions.correct.open') }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('versions.correct.title') });
  await dialog.getByRole('button', { name: t('versions.correct.button') }).click();
  await dialog.getByText(t('problems.REASON_REQUIRED')).waitFor();
  await dialog.getByLabel(t('versions.correct.reason')).fill(CORRECTED);
  await dialog.getByRole('button', { name: t('versions.correct.button') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(CORRECTED).waitFor();

  await page.getByRole('link', { name: t('versions.all') }).click();
  await page.getByRole('link', { name: t('versions.name', { version: 1 }), exact: true }).click();
  await page.getByText(t('versions.superseded', { newest: 3 })).waitFor();
  const versions = await rowsOf(page.getByRole('table', { name: t('versions.list.caption') }));
  expect(versions.slice(1).map(([, why]) => why)).toEqual([
    t('versions.list.first'),
    t('versions.kind.reallocation'),
    t('versions.kind.manifestError'),
  ]);
  const address = new URL(page.url()).pathname;
  expect(await inspect(page, t, [{ address }, { address: `/manage/${CALL}` }])).toEqual([]);
});

it('a conflict found late: the board says to freeze another version, and nothing is decided before', async () => {
  const { page, t } = await signed('manager');
  const [first] = await submittedSheets(product(), CALL, 1);
  const board = await boardOf(page, 1);
  const { page: evaluator } = await signed(first!.key);
  const late = await evaluator.request.put(`/api/assignments/${first!.id}/conflict`, {
    data: { level: 'disqualifying', reason: 'They have just hired me.' },
  });
  expect(late.status()).toBe(204);

  await open(page, board);
  await page.getByText(t('problems.RANKING_OUTDATED', { lots: '1' })).waitFor();
  const start = page.getByRole('button', { name: t('manager.propose.start') });
  expect(await start.isDisabled()).toBe(true);
  expect(await inspect(page, t, [{ address: board }])).toEqual([]);

  await page.getByRole('button', { name: t('versions.correct.open') }).click();
  const dialog = page.getByRole('dialog', { name: t('versions.correct.title') });
  await dialog.getByLabel(t('versions.kind.lateConflict')).check();
  await dialog.getByLabel(t('versions.correct.reason')).fill('A score sheet is void.');
  await dialog.getByRole('button', { name: t('versions.correct.button') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(t('problems.RANKING_OUTDATED', { lots: '1' })).waitFor({ state: 'hidden' });
  expect(await start.isEnabled()).toBe(true);
});

it('two people decide on the newest version, and the report is downloaded in the language of the page', async () => {
  const { page, t } = await signed('manager');
  const { page: other, t: az } = await signed('manager2');
  const { lots } = await callOf(page);
  for (const { id } of lots) await decideVersion(page, other, id);
  await open(other, `/manage/${CALL}`);
  const file = async (by: Page, words: Translator, kind: 'evaluation' | 'minutes', format: string) => {
    const name = `${words(`report.title.${kind}`)}, ${format}`;
    const [download] = await Promise.all([
      by.waitForEvent('download'),
      by.getByRole('link', { name, exact: true }).click(),
    ]);
    const chunks: Buffer[] = await (await download.createReadStream()).toArray();
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  };
  const report = await file(other, az, 'evaluation', 'PDF');
  expect([report.name, report.bytes.subarray(0, 5).toString('latin1')]).toEqual([`evaluation-${CALL}.pdf`, '%PDF-']);
  await open(page, `/manage/${CALL}/exports`);
  await page.getByRole('link', { name: t('report.read') }).click();
  await page.getByRole('heading', { name: t('report.links') }).waitFor();
  await open(page, await boardOf(page, LOT));
  await page.getByRole('link', { name: t('report.read') }).waitFor();
  const minutes = await file(page, t, 'minutes', 'Word');
  expect([minutes.name, minutes.bytes.subarray(0, 2).toString('latin1')]).toEqual([
    `minutes-${CALL}-${LOT}.docx`,
    'PK',
  ]);
});
