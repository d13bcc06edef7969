/** Out of the product: a manager takes a call along as files, and anybody the awards once they are announced. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, open } from './support/page';
import { signIn } from './support/people';
import { CALL } from './support/proposals';
import { type Translator, wordsOf } from './support/words';

/** Every proposal of the call becomes a document. */
const PATIENCE_MS = 240_000;
const visitors = useBrowser();
const product = ownProduct('exports', 'announced');

const bytesOf = async (download: Download): Promise<Uint8Array> => buffer(await download.createReadStream());

/** Asks for an export, leaves the page, and comes back until it can be downloaded. */
async function taken(page: Page, t: Translator, kind: 'workbook' | 'dossiers'): Promise<Download> {
  await open(page, `/manage/${CALL}`);
  await page.getByRole('link', { name: t('manager.overview.exports') }).click();
  await arriveAt(page, t('exports.title'));
  await page.getByRole('radio', { name: t(`exports.kind.${kind}`), exact: true }).press('Space');
  await page.getByRole('button', { name: t('exports.ask') }).click();
  await page.getByRole('heading', { level: 3, name: t(`exports.kind.${kind}`) }).waitFor();
  await open(page, '/manage');
  await open(page, `/manage/${CALL}/exports`);
  const link = page.getByRole('link', { name: new RegExp(`${CALL}-${kind}-`) });
  await link.waitFor({ timeout: PATIENCE_MS });
  const download = page.waitForEvent('download');
  await link.click();
  return download;
}

it(
  'a manager takes the workbook and the dossiers along, while doing other things',
  async () => {
    const page = await visitors.visit(product());
    const t = await signIn(page, 'manager');
    const workbook = await taken(page, t, 'workbook');
    expect(workbook.suggestedFilename()).toMatch(/^urban-make-over-workbook-\d{4}-\d\d-\d\d\.xlsx$/);
    const sheets = strFromU8(unzipSync(await bytesOf(workbook))['xl/workbook.xml']!);
    for (const name of ['proposals', 'scores', 'ranking', 'decisions'] as const) {
      expect(sheets).toContain(`<sheet name="${t(`exports.sheet.${name}`)}"`);
    }

    const archive = unzipSync(await bytesOf(await taken(page, t, 'dossiers')));
    const manifest = JSON.parse(strFromU8(archive['manifest.json']!)) as {
      readonly entries: readonly { readonly path: string; readonly sha256: string }[];
    };
    expect(manifest.entries.length).toBeGreaterThan(1);
    for (const { path, sha256 } of manifest.entries) {
      expect([path, createHash('sha256').update(archive[path]!).digest('hex')]).toEqual([path, sha256]);
    }
    await page.getByText(t('exports.leftOut.nothing'), { exact: true }).first().waitFor();
    expect(await inspect(page, t, [{ address: `/manage/${CALL}/exports` }])).toEqual([]);
  },
  PATIENCE_MS,
);

it('anybody takes the awards from the page of the results', async () => {
  const page = await visitors.visit(product(), { language: 'az' });
  const t = await wordsOf('az');
  await open(page, `/calls/${CALL}/results`);
  await page.getByRole('heading', { level: 2, name: t('public.results.openData') }).waitFor();
  const taking = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    return strFromU8(await bytesOf(await download));
  };
  const { grants } = JSON.parse(await taking('360Giving (JSON)')) as {
    readonly grants: readonly { readonly title: string; readonly amountAwarded: number }[];
  };
  expect(grants.length).toBeGreaterThan(0);
  const main = await page.getByRole('main').innerText();
  expect(grants.filter(({ title }) => !main.includes(title))).toEqual([]);
  expect((await taking('360Giving (CSV)')).trim().split('\r\n')).toHaveLength(grants.length + 1);
  expect((await taking('IATI 2.03 (XML)')).match(/<iati-activity /g)).toHaveLength(grants.length);
});
