/** A form with a question of every kind, and a call that is corrected while somebody writes: text equals what was typed. */
import type { CallDefinition, FormQuestion, ProposalContent } from '@trilot/domain';
import { formatAmount, formOf, tableRows } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { fillBasics, openSection, said, type Writer } from './support/form';
import { arriveAt, focusIsOn, isSaved, open, rowsOf } from './support/page';
import { languageOf, signIn } from './support/people';
import { callOf, storedDraft } from './support/proposals';
import { until } from './support/until';

const visitors = useBrowser();
const product = ownProduct('forms');

const SLUG = 'portfolios-for-municipal-transformation';
const idOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2]!;

async function writerFor(key: string): Promise<Writer> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  const t = await signIn(page, key);
  const { definition } = await callOf(page, SLUG);
  return { page, t, language: languageOf(key), call: definition };
}

async function start({ page, t }: Writer): Promise<string> {
  await open(page, `/apply/start/${SLUG}`);
  await page.getByRole('button', { name: t('applicant.start.go') }).click();
  await arriveAt(page, t('applicant.untitled'));
  return idOf(page);
}

function questionOf(call: CallDefinition, id: string): FormQuestion {
  return formOf(call)
    .sections.flatMap(({ questions }) => questions)
    .find((question) => question.id === id)!;
}

/** The label of a question as its writer reads it. */
const labelOf = (writer: Writer, id: string): string => said(writer, questionOf(writer.call, id).label);
const group = (writer: Writer, id: string) => writer.page.getByRole('group', { name: labelOf(writer, id) });
const option = (writer: Writer, id: string, value: string) =>
  group(writer, id).getByLabel(
    said(writer, questionOf(writer.call, id).options!.find((offered) => offered.id === value)!.label),
  );
const section = async (writer: Writer, place: number) =>
  openSection(writer, said(writer, formOf(writer.call).sections[place]!.title));
const fill = (writer: Writer, id: string, text: string) => writer.page.getByLabel(labelOf(writer, id)).fill(text);

async function fillDate(writer: Writer, id: string, day: string, month: string, year: string): Promise<void> {
  const { t } = writer;
  const parts = group(writer, id);
  await parts.getByLabel(t('applicant.form.day')).fill(day);
  await parts.getByLabel(t('applicant.form.month')).fill(month);
  await parts.getByLabel(t('applicant.form.year')).fill(year);
}

const answersOf = async (id: string) => (await storedDraft(product(), id)).answers;
const sealedAnswers = async (id: string): Promise<ProposalContent['answers']> => {
  const [row] = await ask<{ answers: ProposalContent['answers'] }>(
    product().databaseUrl,
    `select content -> 'answers' as answers from proposal_revision where proposal_id = $1 order by number desc limit 1`,
    [id],
  );
  return row!.answers;
};

describe('a form with a question of every kind, in Azerbaijani', () => {
  let id: string;

  it('asks what depends on an answer without moving the focus, says so, and keeps what is hidden again', async () => {
    const writer = await writerFor('mingachevir');
    const { page, t } = writer;
    id = await start(writer);
    await section(writer, 0);
    const [plan, adopted] = [labelOf(writer, 'plan'), labelOf(writer, 'planAdopted')];
    expect(await page.getByLabel(plan).count()).toBe(0);
    await option(writer, 'hadPlan', 'yes').check();
    await page
      .getByRole('status')
      .filter({ hasText: t('applicant.form.appeared', { count: 2, questions: `${plan} · ${adopted}` }) })
      .waitFor();
    await focusIsOn(option(writer, 'hadPlan', 'yes'));
    await fill(writer, 'plan', 'Yerli plan 2019: çay sahili, İlıq küçə.');
    await fillDate(writer, 'planAdopted', '12', '4', '2019');
    await page.getByText('12 aprel 2019', { exact: true }).waitFor();

    await option(writer, 'hadPlan', 'no').check();
    await page
      .getByRole('status')
      .filter({ hasText: t('applicant.form.hidden', { count: 2 }) })
      .waitFor();
    expect(await page.getByLabel(plan).count()).toBe(0);
    await isSaved(page, t);
    expect(await answersOf(id)).toMatchObject({ hadPlan: 'no', plan: 'Yerli plan 2019: çay sahili, İlıq küçə.' });
    await option(writer, 'hadPlan', 'yes').check();
    expect(await page.getByLabel(plan).inputValue()).toBe('Yerli plan 2019: çay sahili, İlıq küçə.');
    await isSaved(page, t);
  });

  it('keeps what cannot be read as it was typed, and says why', async () => {
    const writer = await writerFor('mingachevir');
    const { page, t } = writer;
    await open(page, `/apply/${id}`);
    await section(writer, 0);
    await fillDate(writer, 'planAdopted', '31', '2', '2019');
    await fill(writer, 'population', 'yüz min');
    await page.getByLabel(labelOf(writer, 'plan')).focus();
    await page.getByText(t('problems.DATE_UNREADABLE', { typed: '31 2 2019' })).waitFor();
    await page.getByText(t('problems.ANSWER_UNREADABLE', { typed: 'yüz min' })).waitFor();
    await isSaved(page, t);
    await page.reload();
    await arriveAt(page, said(writer, formOf(writer.call).sections[0]!.title));
    const parts = group(writer, 'planAdopted').getByRole('textbox');
    expect(await parts.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toEqual([
      '31',
      '2',
      '2019',
    ]);
    expect(await page.getByLabel(labelOf(writer, 'population')).inputValue()).toBe('yüz min');
    await group(writer, 'planAdopted').getByLabel(t('applicant.form.day')).fill('28');
    await fill(writer, 'population', '102.400');
    await isSaved(page, t);
  });

  it('takes a table by keyboard and from a spreadsheet, and submits everything as it was written', async () => {
    const writer = await writerFor('mingachevir');
    const { page, t } = writer;
    await open(page, `/apply/${id}`);
    await fillBasics(writer, 'Mingəçevir portfeli', 24);
    await section(writer, 1);
    await fill(writer, 'systems', 'Sistem xəritəsi ilə.');
    await option(writer, 'ways', 'listening').check();
    await option(writer, 'ways', 'data').check();
    await fill(writer, 'commitment', 'Həftədə iki gün.');
    await fill(writer, 'ownMoney', '12.500,5');
    await page.getByText('12.500,50 EUR').waitFor();
    await section(writer, 2);
    await fill(writer, 'innovation', 'Üç sınaq layihəsi.');
    await fill(writer, 'bestProject', 'Sahil bağı');
    await fill(writer, 'evidence', 'İki müstəqil qiymətləndirmə.');
    await fill(writer, 'cocreation', 'Beş fasilitator.');
    const table = page.getByRole('group', { name: labelOf(writer, 'projects') });
    await page.getByRole('button', { name: t('applicant.form.addRow') }).click();
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
    await page.getByText(t('applicant.check.complete')).waitFor();
    expect((await rowsOf(page.getByRole('table'))).slice(1)).toEqual([
      ['Sahil', '2024', '1.250,5', formatAmount(4_000_000, 'EUR', 'az')],
      ['Bazar', '2022', '300', formatAmount(999, 'EUR', 'az')],
      ['Məktəb', '2021', '20', formatAmount(100_000, 'EUR', 'az')],
    ]);
    await page.getByRole('button', { name: t('applicant.check.submit') }).click();
    await arriveAt(page, t('applicant.receipt.title'));
    const { projects, ...answers } = await sealedAnswers(id);
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

describe('a call that is corrected while somebody writes', () => {
  const ADDED: FormQuestion = {
    id: 'contact',
    label: { en: 'Who speaks for the municipality?', az: 'Bələdiyyə adından kim danışır?' },
    guidance: {},
    kind: 'shortText',
    required: true,
    limit: 80,
    judgedBy: [],
  };

  /** The manager asks for somebody to speak with, and no longer for the best project. */
  async function correct(): Promise<void> {
    const page = await visitors.visit(product());
    await signIn(page, 'manager');
    const draft = (await (await page.request.get(`/api/managed-calls/${SLUG}`)).json()) as {
      definition: CallDefinition;
      publishedVersion: number;
    };
    const form = formOf(draft.definition);
    const sections = form.sections.map((own) => ({
      ...own,
      questions:
        own.id === 'record'
          ? [...own.questions.filter(({ id }) => id !== 'bestProject'), ADDED]
          : own.questions.map((question) => (question.id === 'systems' ? { ...question, limit: 900 } : question)),
    }));
    const definition = { ...draft.definition, forms: { fullApplication: { ...form, sections } } };
    const answer = await page.request.post(`/api/managed-calls/${SLUG}/corrigenda`, {
      headers: { 'If-Match': `"${draft.publishedVersion}"` },
      data: { definition, reason: 'Somebody to speak with' },
    });
    if (!answer.ok()) throw new Error(await answer.text());
  }

  it('says what has changed, moves in one act, and loses nothing', async () => {
    const writer = await writerFor('kutaisi');
    const { page, t } = writer;
    const id = await start(writer);
    await fillBasics(writer, 'Kutaisi learns', 24);
    await section(writer, 2);
    const best = page.getByLabel(labelOf(writer, 'bestProject'));
    await best.fill('The white bridge');
    await isSaved(page, t);
    await correct();
    await best.press('End');
    await best.pressSequentially(', 2023');

    const title = page.getByRole('heading', { name: t('applicant.changed.title') });
    await title.waitFor();
    await page.getByText(t('applicant.changed.questionAdded', { label: ADDED.label.en! })).waitFor();
    await page.getByText(t('applicant.changed.questionRemoved', { label: labelOf(writer, 'bestProject') })).waitFor();
    const limit = t('applicant.changed.part.limit');
    await page
      .getByText(t('applicant.changed.questionChanged', { label: labelOf(writer, 'systems'), parts: limit }))
      .waitFor();
    await page.getByText('Somebody to speak with').waitFor();
    await focusIsOn(best);
    await best.pressSequentially(' and on');
    await page.getByRole('button', { name: t('applicant.changed.move') }).click();
    await page.getByText(t('applicant.changed.moved')).waitFor();
    await page.getByLabel(ADDED.label.en!).fill('Nino Kapanadze');
    expect(await best.count()).toBe(0);
    await until('both answers to be on the server', async () => {
      const { bestProject, contact } = await answersOf(id);
      return bestProject === 'The white bridge, 2023 and on' && contact === 'Nino Kapanadze';
    });
    await page.getByRole('link', { name: t('applicant.toHub') }).click();
    await page.getByRole('heading', { name: t('applicant.past.title') }).waitFor();
    await page.getByText('The white bridge, 2023 and on').waitFor();
    await page.reload();
    await page.getByText('The white bridge, 2023 and on').waitFor();
    expect(await title.count()).toBe(0);
  });

  it('cannot be submitted on the old form: the check page says why, and nothing is sealed', async () => {
    const writer = await writerFor('mingachevir');
    const { page, t } = writer;
    await open(page, '/apply');
    await page.getByRole('link', { name: 'Mingəçevir portfeli' }).click();
    await arriveAt(page, 'Mingəçevir portfeli');
    const id = idOf(page);
    await open(page, `/apply/${id}/check`);
    await page.getByText(t('problems.CALL_CHANGED')).waitFor();
    expect(await page.getByRole('button', { name: t('applicant.check.submitAgain') }).count()).toBe(0);
    await page.getByRole('button', { name: t('applicant.changed.move') }).click();
    await page.getByText(t('applicant.changed.moved')).waitFor();
    await page.getByRole('link', { name: new RegExp(ADDED.label.az!.replace('?', '\\?')) }).click();
    await focusIsOn(page.getByLabel(ADDED.label.az!));
    await page.keyboard.type('Leyla Həsənova');
    await page.getByRole('link', { name: t('applicant.hub.check') }).click();
    await page.getByText(t('applicant.check.complete')).waitFor();
    await page.getByRole('button', { name: t('applicant.check.submitAgain') }).click();
    await arriveAt(page, t('applicant.receipt.title'));
    const { bestProject, contact } = await sealedAnswers(id);
    expect([bestProject, contact]).toEqual([undefined, 'Leyla Həsənova']);
    expect((await answersOf(id))['bestProject']).toBe('Sahil bağı');
  });
});
