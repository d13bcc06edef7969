/** A question on a call, from whoever asks to everybody who reads the answer. */
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { isKeptHere } from './support/local-copy';
import { arriveAt, isSaved, open, texts } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL } from './support/proposals';
import { until } from './support/until';
import { wordsOf } from './support/words';

const visitors = useBrowser();
const product = ownProduct('clarifications');

const QUESTION = 'Ağacların suvarılması üçün su nasosu almaq olarmı?';
const ANSWER = { en: 'It can, as equipment.', az: 'Olar, avadanlıq kimi.' };

async function signed(key: string) {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

it('a municipality asks; what it types outlives the page, and nobody sees who asked', async () => {
  const { page, t } = await signed('mingachevir');
  await open(page, `/calls/${CALL}`);
  await page.getByRole('link', { name: t('public.clarifications.title') }).click();
  await arriveAt(page, t('public.clarifications.title'));
  expect(await texts(page.getByRole('heading', { level: 3 }))).toContain(
    `${t('public.clarifications.number', { number: 1 })} · ${t('public.clarifications.wholeCall')}`,
  );
  await page.getByRole('button', { name: t('public.clarifications.send') }).click();
  await page.getByRole('alert').getByText(t('problems.QUESTION_MISSING')).waitFor();
  await page.getByLabel(t('public.clarifications.question')).fill(QUESTION);
  await isKeptHere(page, QUESTION);
  await page.reload();
  await page.getByText(QUESTION, { exact: true }).waitFor();
  await page.getByRole('button', { name: t('public.clarifications.send') }).click();
  await page.getByRole('status').getByText(t('public.clarifications.asked')).waitFor();
  expect(await page.getByLabel(t('public.clarifications.question')).inputValue()).toBe('');
  await page.getByText(t('public.clarifications.waiting')).waitFor();
  const asked = await ask(product().databaseUrl, 'select text from question where text = $1', [QUESTION]);
  expect(asked).toHaveLength(1);
});

it('a manager answers it in both languages, and publishes it for good', async () => {
  const { page, t } = await signed('manager');
  await open(page, `/manage/${CALL}`);
  await page.getByRole('link', { name: t('manager.overview.clarifications') }).click();
  await arriveAt(page, t('public.clarifications.title'));
  expect(await page.getByRole('main').innerText()).not.toContain('Mingachevir');
  await page.getByLabel(QUESTION).check();
  await page.getByRole('button', { name: t('manager.clarifications.answer', { count: 1 }) }).click();
  const publish = page.getByRole('button', { name: t('manager.clarifications.publish') });
  await publish.waitFor();
  expect(await publish.isDisabled()).toBe(true);
  const question = page.getByRole('group', { name: t('manager.clarifications.question') });
  await question.getByLabel('English').fill('Can a water pump be bought?');
  const answer = page.getByRole('group', { name: t('manager.clarifications.answerText') });
  await answer.getByLabel('English').fill(ANSWER.en);
  await answer.getByLabel('Azərbaycanca').fill(ANSWER.az);
  await isSaved(page, t);
  await publish.click();
  const dialog = page.getByRole('dialog', { name: t('manager.clarifications.publish') });
  await dialog.getByRole('button', { name: t('manager.clarifications.publish') }).click();
  await page.getByRole('heading', { level: 3, name: t('public.clarifications.number', { number: 3 }) }).waitFor();
  expect(await publish.count()).toBe(0);
});

it.each(['en', 'az'] as const)('everybody reads it in %s, without signing in', async (language) => {
  const page = await visitors.visit(product(), { language });
  const t = await wordsOf(language);
  await open(page, `/calls/${CALL}/clarifications`);
  await page.getByText(ANSWER[language], { exact: true }).waitFor();
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: t('common.signIn') })
      .count(),
  ).toBe(1);
});

it('whoever asked is told, and finds the answer beside the question', async () => {
  const { page, t } = await signed('mingachevir');
  const told = await until('the notice', async () => {
    const rows = await ask<{ subject: string }>(
      product().databaseUrl,
      `select m.subject from message m join app_user u on u.id = m.recipient_id
       where u.email like 'mingachevir@%' and m.link = $1 and m.body like '%' || $2 || '%'`,
      [`/calls/${CALL}/clarifications`, ANSWER.az],
    );
    return rows.length > 0 && rows;
  });
  expect(told).toHaveLength(1);
  await open(page, `/calls/${CALL}/clarifications`);
  await page.getByRole('link', { name: t('public.clarifications.answeredBy', { number: 3 }) }).waitFor();
});
