/** A form with a question of every kind: text equals what was typed, and what is typed can be read and used by everybody. */
import { formatAmount, formOf, tableRows } from '@trilot/domain';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { fillBasics, said, type Writer } from './support/form';
import { inspect } from './support/inspect';
import {
  groupOf,
  interestedWriter,
  labelOf,
  openFormSection,
  questionOf,
  sealedAnswers,
  startInterest,
} from './support/interest';
import { arriveAt, focusIsOn, isSaved, open, rowsOf } from './support/page';
import { storedDraft } from './support/proposals';

const visitors = useBrowser();
const product = ownProduct('forms');

/** Four pages in four forms each. */
const PATIENCE_MS = 120_000;

const option = (writer: Writer, id: string, value: string) =>
  groupOf(writer, id).getByLabel(
    said(writer, questionOf(writer.call, id).options!.find((offered) => offered.id === value)!.label),
  );
const fill = (writer: Writer, id: string, text: string) => writer.page.getByLabel(labelOf(writer, id)).fill(text);

async function fillDate(writer: Writer, id: string, day: string, month: string, year: string): Promise<void> {
  const { t } = writer;
  const parts = groupOf(writer, id);
  await parts.getByLabel(t('writing.form.day')).fill(day);
  await parts.getByLabel(t('writing.form.month')).fill(month);
  await parts.getByLabel(t('writing.form.year')).fill(year);
}

const answersOf = async (id: string) => (await storedDraft(product(), id)).answers;

describe('a form with a question of every kind, in Azerbaijani', () => {
  let id: string;

  it('asks what depends on an answer without moving the focus, says so, and keeps what is hidden again', async () => {
    const writer = await interestedWriter(visitors, product(), 'mingachevir');
    const { page, t } = writer;
    id = await startInterest(writer);
    await openFormSection(writer, 0);
    const [plan, adopted] = [labelOf(writer, 'plan'), labelOf(writer, 'planAdopted')];
    expect(await page.getByLabel(plan).count()).toBe(0);
    await option(writer, 'hadPlan', 'yes').check();
    await page
      .getByRole('status')
      .filter({ hasText: t('writing.form.appeared', { count: 2, questions: `${plan} · ${adopted}` }) })
      .waitFor();
    await focusIsOn(option(writer, 'hadPlan', 'yes'));
    await fill(writer, 'plan', 'Yerli plan 2019: çay sahili, İlıq küçə.');
    await fillDate(writer, 'planAdopted', '12', '4', '2019');
    await page.getByText('12 aprel 2019', { exact: true }).waitFor();

    await option(writer, 'hadPlan', 'no').check();
    await page
      .getByRole('status')
      .filter({ hasText: t('writing.form.hidden', { count: 2 }) })
      .waitFor();
    expect(await page.getByLabel(plan).count()).toBe(0);
    await isSaved(page, t);
    expect(await answersOf(id)).toMatchObject({ hadPlan: 'no', plan: 'Yerli plan 2019: çay sahili, İlıq küçə.' });
    await option(writer, 'hadPlan', 'yes').check();
    expect(await page.getByLabel(plan).inputValue()).toBe('Yerli plan 2019: çay sahili, İlıq küçə.');
    await isSaved(page, t);
  });

  it('keeps what cannot be read as it was typed, and says why', async () => {
    const writer = await interestedWriter(visitors, product(), 'mingachevir');
    const { page, t } = writer;
    await open(page, `/apply/${id}`);
    await openFormSection(writer, 0);
    await fillDate(writer, 'planAdopted', '31', '2', '2019');
    await fill(writer, 'population', 'yüz min');
    await page.getByLabel(labelOf(writer, 'plan')).focus();
    await page.getByText(t('problems.DATE_UNREADABLE', { typed: '31 2 2019' })).waitFor();
    await page.getByText(t('problems.ANSWER_UNREADABLE', { typed: 'yüz min' })).waitFor();
    await isSaved(page, t);
    await page.reload();
    await arriveAt(page, said(writer, formOf(writer.call).sections[0]!.title));
    const parts = groupOf(writer, 'planAdopted').getByRole('textbox');
    expect(await parts.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toEqual([
      '31',
      '2',
      '2019',
    ]);
    expect(await page.getByLabel(labelOf(writer, 'population')).inputValue()).toBe('yüz min');
    await groupOf(writer, 'planAdopted').getByLabel(t('writing.form.day')).fill('28');
    await fill(writer, 'population', '102.400');
    await isSaved(page, t);
  });

  it('takes a table by keyboard and from a spreadsheet, and submits everything as it was written', async () => {
    const writer = await interestedWriter(visitors, product(), 'mingachevir');
    const { page, t } = writer;
    await open(page, `/apply/${id}`);
    await fillBasics(writer, 'Mingəçevir portfeli', 24);
    await openFormSection(writer, 1);
    await fill(writer, 'systems', 'Sistem xəritəsi ilə.');
    await option(writer, 'ways', 'listening').check();
    await option(writer, 'ways', 'data').check();
    await fill(writer, 'commitment', 'Həftədə iki gün.');
    await fill(writer, 'ownMoney', '12.500,5');
    await page.getByText('12.500,50 EUR').waitFor();
    await openFormSection(writer, 2);
    await fill(writer, 'innovation', 'Üç sınaq layihəsi.');
    await fill(writer, 'bestProject', 'Sahil bağı');
    await fill(writer, 'evidence', 'İki müstəqil qiymətləndirmə.');
    await fill(writer, 'cocreation', 'Beş fasilitator.');
    const table = page.getByRole('group', { name: labelOf(writer, 'projects') });
    await page.getByRole('button', { name: t('writing.form.addRow') }).click();
    const cell = (column: string, number: number) =>
      table.getByLabel(
        t('applicant.form.cell', {
          field: said(
            writer,
            questionOf(writer.call, 'projects').columns!.find(({ id: own }) => own === column)!.label,
          ),
          number,
        }),
      );
    await focusIsOn(cell('project', 1));
    await page.keyboard.type('Sahil');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2024');
    await cell('people', 1).fill('1.250,5');
    await cell('cost', 1).fill('40.000');
    await page.keyboard.press('Enter');
    await focusIsOn(cell('project', 2));
    await cell('project', 2).evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Bazar\t2022\t300\t9,99\nMəktəb\t2021\t20\tçox');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await cell('cost', 3).inputValue()).toBe('çox');
    await cell('cost', 2).focus();
    await page.keyboard.press('ArrowDown');
    await focusIsOn(cell('cost', 3));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1.000');

    await page.getByRole('link', { name: t('applicant.hub.check') }).click();
    await page.getByText(t('writing.check.complete')).waitFor();
    expect((await rowsOf(page.getByRole('table'))).slice(1)).toEqual([
      ['Sahil', '2024', '1.250,5', formatAmount(4_000_000, 'EUR', 'az')],
      ['Bazar', '2022', '300', formatAmount(999, 'EUR', 'az')],
      ['Məktəb', '2021', '20', formatAmount(100_000, 'EUR', 'az')],
    ]);
    await page.getByRole('button', { name: t('writing.check.submit') }).click();
    await arriveAt(page, t('writing.receipt.title'));
    const { projects, ...answers } = await sealedAnswers(product(), id);
    expect(answers).toEqual({
      hadPlan: 'yes',
      plan: 'Yerli plan 2019: çay sahili, İlıq küçə.',
      planAdopted: '2019-02-28',
      population: '102400',
      systems: 'Sistem xəritəsi ilə.',
      ways: ['listening', 'data'],
      commitment: 'Həftədə iki gün.',
      ownMoney: '1250050',
      innovation: 'Üç sınaq layihəsi.',
      bestProject: 'Sahil bağı',
      evidence: 'İki müstəqil qiymətləndirmə.',
      cocreation: 'Beş fasilitator.',
    });
    expect(tableRows(projects).map(({ cells }) => cells)).toEqual([
      { project: 'Sahil', ended: '2024', people: '1250.5', cost: '4000000' },
      { project: 'Bazar', ended: '2022', people: '300', cost: '999' },
      { project: 'Məktəb', ended: '2021', people: '20', cost: '100000' },
    ]);
  });
});

describe('the questions of a form', () => {
  it(
    'are readable by everybody: in both themes, on a phone, half answered',
    async () => {
      const writer = await interestedWriter(visitors, product(), 'lviv');
      const { page, t } = writer;
      const id = await startInterest(writer);
      const answered = async () => {
        await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
        await page.getByRole('textbox').first().fill('45');
      };
      const tabled = () => page.getByRole('button', { name: t('writing.form.addRow') }).click();
      const sights = [
        { address: `/apply/${id}/form/interest`, prepare: answered },
        { address: `/apply/${id}/form/work`, prepare: answered },
        { address: `/apply/${id}/form/record`, prepare: tabled },
        { address: `/apply/${id}/check` },
      ];
      expect(await inspect(page, t, sights)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
