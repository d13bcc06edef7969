/** Fills the sections of a proposal the way a municipality does: by the labels on the page. */
import { formatPlainAmount, formOf, translate, type CallDefinition, type Translations } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { arriveAt } from './page';
import type { InterfaceLanguage, Translator } from './words';

/** The writer of one proposal: the page of its overview, and the language it is written in. */
export interface Writer {
  readonly page: Page;
  readonly t: Translator;
  readonly language: InterfaceLanguage;
  readonly call: CallDefinition;
}

/** A text of the call in the writer's language. */
export const said = ({ language, call }: Writer, texts: Translations): string =>
  translate(texts, language, call.referenceLanguage).text;

/** An amount as the writer types it. */
export const typed = (cents: number, { language }: Writer): string => formatPlainAmount(cents, language);

/** Goes to a section from anywhere inside the proposal, through its overview. */
export async function openSection(writer: Writer, title: string): Promise<void> {
  const { page, t } = writer;
  const back = page.getByRole('link', { name: t('writing.toHub') });
  if (await back.isVisible()) await back.click();
  await page.getByRole('listitem').getByRole('link', { name: title, exact: true }).click();
  await arriveAt(page, title);
}

export async function fillBasics(writer: Writer, title: string, months: number): Promise<void> {
  const { page, t } = writer;
  await openSection(writer, t('applicant.section.basics'));
  await page.getByLabel(t('applicant.title'), { exact: true }).fill(title);
  await page.getByLabel(t('applicant.duration')).fill(String(months));
}

/** Answers every question of every section of the call's form. */
export async function fillForm(writer: Writer, answerTo: (question: string) => string): Promise<void> {
  const { page, call } = writer;
  for (const section of formOf(call).sections) {
    await openSection(writer, said(writer, section.title));
    for (const { id, label } of section.questions) await page.getByLabel(said(writer, label)).fill(answerTo(id));
  }
}

/** One activity and one indicator that serve all priorities. */
export async function fillWorkPlan(writer: Writer, activity: string, indicator: string): Promise<void> {
  const { page, t, call } = writer;
  await openSection(writer, t('applicant.section.activities'));
  await page.getByRole('button', { name: t('writing.activity.add') }).click();
  await page.getByLabel(t('writing.activity.title'), { exact: true }).fill(activity);
  await page.getByLabel(t('writing.activity.description')).fill(`${activity}.`);
  await page.getByLabel(t('writing.activity.start')).selectOption('1');
  await page.getByLabel(t('writing.activity.end')).selectOption('10');
  await page.getByRole('button', { name: t('writing.indicator.add') }).click();
  await page.getByLabel(t('writing.indicator.name')).fill(indicator);
  await page.getByLabel(t('writing.indicator.unit'), { exact: true }).fill('m²');
  await page.getByLabel(t('writing.indicator.baseline')).fill('0');
  await page.getByLabel(t('writing.indicator.target')).fill('120');
  for (const legend of [t('writing.serves'), t('writing.measures')]) {
    const group = page.getByRole('group', { name: legend });
    for (const { title } of call.priorities) await group.getByLabel(said(writer, title)).check();
  }
}

/** States how the project serves a priority, on the priority's own card. */
export async function fillPriority(writer: Writer, priority: string, statement: string): Promise<void> {
  const { page, t, call } = writer;
  const place = call.priorities.findIndex(({ id }) => id === priority);
  await page.getByLabel(t('writing.priority.statement')).nth(place).fill(statement);
}

/** Pastes rows of a spreadsheet into the first, empty line of a heading. */
export async function pasteLines(
  writer: Writer,
  heading: 1 | 2 | 3 | 4 | 5 | 6,
  rows: readonly string[],
): Promise<void> {
  const { page, t } = writer;
  const name = t(`common.budget.heading.${heading}`);
  await page.getByRole('button', { name: t('writing.budget.add', { heading: name }) }).click();
  const cell = t('applicant.budget.cell', { field: t('common.budget.description'), number: 1 });
  await page
    .getByRole('table', { name })
    .getByLabel(cell)
    .evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, rows.join('\n'));
}

/** Tags a budget line to a priority. */
export async function tagLine(writer: Writer, heading: 1 | 3, line: number, priority: string): Promise<void> {
  const { page, t, call } = writer;
  const table = page.getByRole('table', { name: t(`common.budget.heading.${heading}`) });
  const title = call.priorities.find(({ id }) => id === priority)!.title;
  await table
    .getByLabel(t('applicant.budget.cell', { field: t('writing.budget.serves'), number: line }))
    .selectOption(said(writer, title));
}
