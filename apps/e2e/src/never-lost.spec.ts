import { formOf, type ProposalContent, textAnswer } from '@trilot/domain';
import type { Locator, Page, Request } from 'playwright-core';
import { ownProduct } from './harness/product';
import { useBrowser, type Visit } from './support/browser';
import { said } from './support/form';
import { isKeptHere } from './support/local-copy';
import { arriveAt, isSaved, open, texts } from './support/page';
import { fillSignIn, languageOf, signIn } from './support/people';
import { callOf, startCompleteProposal, storedDraft } from './support/proposals';
import { until } from './support/until';
import type { Translator } from './support/words';

const visitors = useBrowser();
const product = ownProduct('never_lost');

const SECTION = 'place';
const QUESTION = 'situation';
const OTHER_QUESTION = 'plan';

/** Somebody at the questions of a section. */
interface Writing {
  readonly page: Page;
  readonly t: Translator;
  /** The answer that is being written. */
  readonly answer: Locator;
  readonly otherAnswer: Locator;
}

let id: string;
let content: ProposalContent;

/** Signs somebody in and puts them before the questions; the first one starts the proposal. */
async function sitDown(key: string, visit: Visit = {}): Promise<Writing> {
  const page = await visitors.visit(product(), { language: languageOf(key), ...visit });
  const t = await signIn(page, key);
  if (id === undefined) ({ id, content } = await startCompleteProposal(page, product(), 1));
  return openQuestions(page, t, key);
}

async function openQuestions(page: Page, t: Translator, key: string): Promise<Writing> {
  await open(page, `/apply/${id}/form/${SECTION}`);
  const { definition: call } = await callOf(page);
  const { questions } = formOf(call).sections.find((section) => section.id === SECTION)!;
  const field = (question: string) => {
    const { label } = questions.find((candidate) => candidate.id === question)!;
    return page.getByLabel(said({ page, t, language: languageOf(key), call }, label));
  };
  return { page, t, answer: field(QUESTION), otherAnswer: field(OTHER_QUESTION) };
}

/** Types at the end of a field, key by key; gives what the field must hold from then on. */
async function type(field: Locator, text: string): Promise<string> {
  const before = await field.inputValue();
  await field.press('Control+End');
  await field.pressSequentially(text);
  return before + text;
}

const stored = async (question = QUESTION) => textAnswer((await storedDraft(product(), id)).answers[question]);
const isStored = (text: string, question = QUESTION) =>
  until(`the server to hold "…${text.slice(-40)}"`, async () => (await stored(question)) === text);

/** Where a text is, once the page says that it is saved. */
async function whereabouts({ page, t, answer }: Writing, text: string) {
  await isStored(text);
  await isSaved(page, t);
  const clashes = await page.getByRole('heading', { name: t('common.clash.title') }).count();
  return { field: await answer.inputValue(), server: await stored(), clashes };
}

/** Exactly what was typed, everywhere, and nothing to settle. */
const safe = (text: string) => ({ field: text, server: text, clashes: 0 });

it('the network goes and comes back', async () => {
  const writing = await sitDown('mingachevir');
  const { page, t, answer } = writing;
  const before = await stored();
  await page.context().setOffline(true);
  const text = await type(answer, ' Xətt kəsilib, yazıram: ğüşöçıə.');
  await page.getByText(t('common.offline')).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: t('common.save.offline') })
    .waitFor();
  expect(await stored()).toBe(before);
  await page.context().setOffline(false);
  expect(await whereabouts(writing, text)).toEqual(safe(text));
});

it('the network goes, and the page is closed before it comes back', async () => {
  const { page, t, answer } = await sitDown('mingachevir');
  const context = page.context();
  await context.setOffline(true);
  const text = await type(answer, ' Sonra brauzer bağlanıb.');
  await isKeptHere(page, text);
  await page
    .getByRole('status')
    .filter({ hasText: t('common.save.offline') })
    .waitFor();
  await page.close();
  await context.setOffline(false);
  expect(await whereabouts(await openQuestions(await context.newPage(), t, 'mingachevir'), text)).toEqual(safe(text));
});

it('the session ends while somebody writes', async () => {
  const writing = await sitDown('mingachevir');
  const { page, t, answer } = writing;
  await page.context().clearCookies();
  const text = await type(answer, ' Sessiya bitib.');
  const dialog = page.getByRole('dialog', { name: t('common.sessionEnded.title') });
  await dialog.waitFor();
  expect(await answer.inputValue()).toBe(text);
  await fillSignIn(page, t, 'mingachevir');
  await dialog.waitFor({ state: 'hidden' });
  expect(await whereabouts(writing, text)).toEqual(safe(text));
});

it('the API is killed in the middle of a save, and started again', async () => {
  const writing = await sitDown('mingachevir');
  const { page, answer } = writing;
  const save = page.waitForRequest(isSave);
  await type(answer, ' Server dayanıb,');
  await save;
  await product().kill();
  const text = await type(answer, ' yazı davam edir.');
  await isKeptHere(page, text);
  await product().start();
  expect(await whereabouts(writing, text)).toEqual(safe(text));
});

it('the page is loaded again before the text was saved', async () => {
  const writing = await sitDown('mingachevir');
  const { page, t, answer } = writing;
  page.on('dialog', (dialog) => void dialog.accept());
  await page.route('**/draft', (route) => route.abort());
  const text = await type(answer, ' Səhifə yenidən yüklənib.');
  await isKeptHere(page, text);
  // not before the old page is gone: it would save the text itself
  await page.reload({ waitUntil: 'commit' });
  await page.unroute('**/draft');
  expect(await whereabouts(await openQuestions(page, t, 'mingachevir'), text)).toEqual(safe(text));
});

it('a new version of the application is installed, and what the old page would load now is gone', async () => {
  const writing = await sitDown('mingachevir', { filesGoMissing: true });
  const { page, t, answer } = writing;
  page.on('dialog', (dialog) => void dialog.accept());
  const goneFiles = '**/assets/**';
  await page.route('**/draft', (route) => route.abort());
  await page.route(goneFiles, (route) => route.fulfill({ status: 404 }));
  const text = await type(answer, ' Yeni buraxılış qurulub.');
  await isKeptHere(page, text);
  await page.getByRole('link', { name: t('common.inbox') }).click();
  await page.getByRole('heading', { name: t('common.error.title') }).waitFor();
  await page.unroute(goneFiles);
  await page.getByRole('link', { name: t('common.error.reload') }).click();
  await arriveAt(page, t('common.inbox'));
  await page.unroute('**/draft');
  expect(await whereabouts(await openQuestions(page, t, 'mingachevir'), text)).toEqual(safe(text));
});

it('two tabs write different answers, then the same one: both texts are kept', async () => {
  const first = await sitDown('mingachevir');
  const second = await openQuestions(await first.page.context().newPage(), first.t, 'mingachevir');
  expect(await writeApart(first, second)).toEqual(['Birinci.', 'İkinci.']);
  expect(await writeTheSame(first, second, 'pəncərə')).toEqual({ field: 'İkinci pəncərə.', shown: 'Birinci pəncərə.' });
});

it('two colleagues, editor and mayor, write different answers, then the same one: both texts are kept', async () => {
  const editor = await sitDown('mingachevir');
  const mayor = await sitDown('mingachevir.mayor');
  expect(await writeApart(editor, mayor)).toEqual(['Birinci.', 'İkinci.']);
  expect(await writeTheSame(editor, mayor, 'həmkar')).toEqual({ field: 'İkinci həmkar.', shown: 'Birinci həmkar.' });
});

it('a colleague writes over an answer: the earlier text is found, put back, and the later one kept', async () => {
  const [longer, shorter] = ['Çay hər yaz daşır, üç küçə su altında qalır.', 'Çay hər yaz daşır.'];
  const gone = ', üç küçə su altında qalır';
  const editor = await sitDown('mingachevir');
  const { page, t } = editor;
  await editor.answer.fill(longer);
  await isStored(longer);
  const mayor = await sitDown('mingachevir.mayor');
  await mayor.answer.fill(shorter);
  await isStored(shorter);

  await page.getByRole('link', { name: t('writing.history.title'), exact: true }).click();
  await arriveAt(page, t('writing.history.title'));
  await page.getByRole('deletion').first().getByText(gone).waitFor();
  expect(await page.getByRole('deletion').first().innerText()).toBe(gone);
  await page
    .getByRole('button', { name: t('writing.history.putBack') })
    .first()
    .click();
  await isStored(longer);
  // the newest entry is now the putting back itself: it replaced what the mayor wrote
  await page.getByRole('insertion').first().getByText(gone).waitFor();
  await page
    .getByRole('link', { name: t('writing.history.only') })
    .first()
    .click();
  await page.getByRole('link', { name: t('writing.history.all') }).waitFor();
  expect(new Set(await texts(page.getByRole('main').getByRole('heading', { level: 2 }))).size).toBe(1);
});

/** Two write different answers at the same time; gives what the server holds of each in the end. */
async function writeApart(first: Writing, second: Writing): Promise<readonly unknown[]> {
  await Promise.all([first.answer.fill('Birinci.'), second.otherAnswer.fill('İkinci.')]);
  await isStored('Birinci.');
  await isStored('İkinci.', OTHER_QUESTION);
  return [await stored(), await stored(OTHER_QUESTION)];
}

/** Two write the same answer; gives what the later one has in the field, and what is shown of the other's. */
async function writeTheSame(first: Writing, second: Writing, word: string) {
  const [earlier, later] = [`Birinci ${word}.`, `İkinci ${word}.`];
  const { page, t, answer } = second;
  const release = await holdSaves(page);
  const held = page.waitForRequest(isSave);
  await answer.fill(later);
  await held;
  await first.answer.fill(earlier);
  await isStored(earlier);
  release();
  await isStored(later);
  const clash = page.getByRole('heading', { name: t('common.clash.title') });
  await clash.waitFor();
  const both = { field: await answer.inputValue(), shown: await page.getByRole('blockquote').last().innerText() };
  await page.getByRole('button', { name: t('common.clash.settled') }).click();
  await clash.waitFor({ state: 'hidden' });
  return both;
}

const isSave = (request: Request) => request.method() === 'PUT' && request.url().endsWith('/draft');

/** Keeps a page's saves on their way until they are released. */
async function holdSaves(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/draft', (route) => released.then(() => route.continue()));
  return release;
}

it('after all of this, nothing else of the proposal has changed', async () => {
  const { answers, ...rest } = await storedDraft(product(), id);
  const { answers: before, ...restBefore } = content;
  expect(rest).toEqual(restBefore);
  expect({ ...answers, [QUESTION]: '', [OTHER_QUESTION]: '' }).toEqual({
    ...before,
    [QUESTION]: '',
    [OTHER_QUESTION]: '',
  });
});
