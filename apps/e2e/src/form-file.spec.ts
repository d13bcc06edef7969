/** Work outside: the form as a Word file, and the same rules wherever a proposal is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { completeContent, DOOR_CASES } from '@trilot/domain/testing';
import type { Page } from 'playwright-core';
import { filled } from '../../api/test/harness/form-files';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, focusIsOn, isSaved, open, texts } from './support/page';
import { languageOf, signIn } from './support/people';
import { storedDraft } from './support/proposals';
import { publishRulesCall, putDraft, read, RULES_CALL } from './support/rules';
import type { Translator } from './support/words';

const visitors = useBrowser();
const product = ownProduct('form-file', 'submission');
const PATIENCE_MS = 180_000;

interface Signed {
  readonly page: Page;
  readonly t: Translator;
}

async function signed(key: string): Promise<Signed> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

let id: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trilot-forms-'));
});

/** Starts a proposal in lot 1 for the municipality of whoever is signed in. */
async function start({ page }: Signed): Promise<string> {
  const { lots } = await read<{ lots: readonly { id: string }[] }>(page.request.get(`/api/calls/${RULES_CALL}`));
  const { user } = await read<{ user: { memberships: readonly { municipalityId: string }[] } }>(
    page.request.get('/api/session'),
  );
  const data = { lotId: lots[0]!.id, municipalityId: user.memberships[0]!.municipalityId };
  return (await read<{ id: string }>(page.request.post('/api/proposals', { data }))).id;
}

let inEnglish: string;
it(
  'starts from a call that asks for everything',
  async () => {
    await publishRulesCall((await signed('manager')).page);
    id = await start(await signed('mingachevir'));
    inEnglish = await start(await signed('kutaisi'));
    expect(inEnglish).not.toBe(id);
  },
  PATIENCE_MS,
);

/** Downloads the form and gives the place it was kept at. */
async function take({ page, t }: Signed, language: string): Promise<string> {
  await open(page, `/apply/${id}/outside`);
  await page.getByLabel(t('formFile.take.language')).selectOption(language);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: t('formFile.take.button') }).click();
  const download = await downloading;
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function bring({ page, t }: Signed, file: string): Promise<void> {
  await page.getByLabel(t('formFile.bring.file')).setInputFiles(file);
}

describe('the form, in Azerbaijani', () => {
  it(
    'is taken along, filled in, looked at and taken over',
    async () => {
      const writer = await signed('mingachevir');
      const { page, t } = writer;
      await putDraft(page, id, completeContent());
      const file = await take(writer, 'az');
      expect(path.basename(file)).toMatch(/^L1-[0-9A-Z]{6}-\d+-az\.docx$/);
      writeFileSync(
        file,
        filled(readFileSync(file), {
          title: 'Hamı üçün kölgə',
          'budget.funding.requestedCents': '50.000,01',
          'budget.1.b1.quantity': 'on iki',
          'activities.+1.title': 'Açılış',
        }),
      );
      await bring(writer, file);
      await focusIsOn(page.getByRole('heading', { name: t('formFile.changes') }));
      await page.getByText(t('formFile.changes.count', { count: 4 })).waitFor();
      expect(await texts(page.getByRole('heading', { level: 3 }))).toHaveLength(4);
      await page.getByText(t('formFile.unread', { typed: 'on iki' })).waitFor();
      // nothing has changed so far
      expect(await storedDraft(product(), id)).toEqual(completeContent());
      await page
        .getByRole('checkbox', { name: t('formFile.takeOver') })
        .nth(0)
        .uncheck();
      await page.getByRole('button', { name: t('formFile.apply') }).click();
      await page.getByText(t('formFile.applied', { count: 3 })).waitFor();
      const stored = await storedDraft(product(), id);
      expect(stored).toMatchObject({
        title: completeContent().title,
        unread: { 'budget.b1.quantity': 'on iki' },
        budget: { funding: { requestedCents: 5_000_001 } },
      });
      expect(stored.activities.map(({ title }) => title)).toEqual([
        ...completeContent().activities.map(({ title }) => title),
        'Açılış',
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'that meets a draft which went on is shown beside it, and both texts are kept',
    async () => {
      const writer = await signed('mingachevir');
      const { page, t } = writer;
      await putDraft(page, id, completeContent());
      const file = await take(writer, 'en');
      writeFileSync(file, filled(readFileSync(file), { title: 'From the file' }));
      await putDraft(page, id, completeContent({ title: 'Meanwhile' }));
      await open(page, `/apply/${id}/outside`);
      await bring(writer, file);
      await page.getByText(t('formFile.clash')).waitFor();
      await page.getByText('Meanwhile', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: t('formFile.apply') }).click();
      await page.getByText(t('formFile.applied', { count: 1 })).waitFor();
      expect((await storedDraft(product(), id)).title).toBe('From the file');
      await page.getByRole('heading', { name: t('common.clash.title') }).waitFor();
      await page.getByText('Meanwhile', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: t('common.clash.settled') }).click();
    },
    PATIENCE_MS,
  );

  it(
    'is refused in a sentence when it is no form',
    async () => {
      const writer = await signed('mingachevir');
      const { page, t } = writer;
      const file = path.join(folder, 'letter.docx');
      writeFileSync(file, 'A letter');
      await open(page, `/apply/${id}/outside`);
      await bring(writer, file);
      await page.getByText(t('problems.FORM_FILE_NOT_WORD')).waitFor();
      expect(await page.getByRole('button', { name: t('formFile.apply') }).count()).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'is within reach of everybody, on a phone too',
    async () => {
      for (const key of ['mingachevir', 'mingachevir.mayor']) {
        const writer = await signed(key);
        const { page, t } = writer;
        await putDraft(page, id, completeContent());
        const file = await take(writer, 'en');
        const changes = { title: 'x'.repeat(150), 'budget.1.b1.quantity': 'twelve', durationMonths: '9' };
        writeFileSync(file, filled(readFileSync(file), changes));
        const prepare = async () => {
          await bring(writer, file);
          await page.getByRole('heading', { name: t('formFile.changes') }).waitFor();
        };
        const address = `/apply/${id}/outside`;
        expect(await inspect(page, t, [{ address }, { address, name: 'preview', prepare }])).toEqual([]);
      }
    },
    PATIENCE_MS,
  );
});

/** Types into the field of a tag, on the page it is on. */
async function type({ page, t }: Signed, tag: string, text: string): Promise<void> {
  const [part = '', second = '', third = ''] = tag.split('.');
  if (part === 'priorities') {
    const priorities = ['socialInclusion', 'greeningOfCities', 'wellBeingAndInnovation'];
    // the tag of a long id is shortened
    const priority = priorities.find((known) => known.startsWith(second.slice(0, 6)))!;
    await page.locator(`#statement-${priority}`).fill(text);
  } else if (part === 'indicators') {
    await page
      .getByRole('group', { name: t('writing.measures') })
      .first()
      .getByRole('checkbox')
      .first()
      .uncheck();
  } else if (third === 'b1') {
    const field = t('writing.budget.serves');
    await page
      .getByLabel(t('applicant.budget.cell', { field, number: 1 }))
      .first()
      .selectOption(text);
  } else {
    await page.locator(`#${tag.split('.').at(-1)!}`).fill(text);
  }
}

const PAGE_OF: Readonly<Record<string, string>> = {
  priorities: 'priorities',
  indicators: 'activities',
  budget: 'budget',
};

describe.each(DOOR_CASES)('the programme rules, section 10, on the page: $name', ({ before, typed, content, gaps }) => {
  it(
    'leads to the same draft, and to the same gaps',
    async () => {
      const writer = await signed('kutaisi');
      const { page, t } = writer;
      await putDraft(page, inEnglish, before);
      const [tag = ''] = Object.keys(typed);
      await open(page, `/apply/${inEnglish}/${PAGE_OF[tag.split('.')[0]!]!}`);
      for (const [each, text] of Object.entries(typed)) await type(writer, each, text);
      await isSaved(page, t);
      expect(await storedDraft(product(), inEnglish)).toEqual(content);
      await open(page, `/apply/${inEnglish}/check`);
      const missing = page.getByRole('heading', { name: t('writing.check.missing') });
      expect(await missing.count()).toBe(gaps.length === 0 ? 0 : 1);
      expect(await page.locator('main a[href*="#"]').count()).toBe(gaps.length);
      await arriveAt(page, t('writing.check.title'));
    },
    PATIENCE_MS,
  );
});
