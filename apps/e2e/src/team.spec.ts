/** Colleagues of one municipality in one proposal: who is there, what they say to one another, and who only reads. */
import { formOf } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { said } from './support/form';
import { inspect } from './support/inspect';
import { isKeptHere } from './support/local-copy';
import { open } from './support/page';
import { languageOf, signIn } from './support/people';
import { callOf, startCompleteProposal } from './support/proposals';
import { until } from './support/until';
import type { Translator } from './support/words';

const visitors = useBrowser();
const product = ownProduct('team');

const SECTION = 'place';
const QUESTION = 'situation';
/** How long a beat may take to be heard of, ms. */
const BEAT_MS = 30_000;

interface Person {
  readonly key: string;
  readonly page: Page;
  readonly t: Translator;
}

type Team = readonly [language: string, editor: string, colleague: string];

/** Two people of one municipality, by language; Lviv's editor is made a second member of Kutaisi. */
const TEAMS: readonly Team[] = [
  ['az', 'mingachevir', 'mingachevir.mayor'],
  ['en', 'kutaisi', 'lviv'],
];

const proposals = new Map<string, string>();

async function arrive(key: string, width = 1280): Promise<Person> {
  const page = await visitors.visit(product(), { language: languageOf(key), width });
  return { key, page, t: await signIn(page, key) };
}

async function nameOf(key: string): Promise<string> {
  const [row] = await ask<{ name: string }>(product().databaseUrl, 'select name from app_user where email = $1', [
    `${key}@demo.trilot.example`,
  ]);
  return row!.name;
}

/** Both at their computers, the second one at a phone; and the proposal that they share. */
async function sitDown([, editor, colleague]: Team) {
  await ask(
    product().databaseUrl,
    `insert into member (municipality_id, user_id, role)
     select m.municipality_id, c.id, 'signatory' from app_user e join member m on m.user_id = e.id, app_user c
     where e.email = $1 and c.email = $2 on conflict do nothing`,
    [`${editor}@demo.trilot.example`, `${colleague}@demo.trilot.example`],
  );
  const one = await arrive(editor);
  const other = await arrive(colleague, 360);
  if (!proposals.has(editor)) proposals.set(editor, (await startCompleteProposal(one.page, product(), 1)).id);
  return {
    one,
    other,
    id: proposals.get(editor)!,
    names: { one: await nameOf(editor), other: await nameOf(colleague) },
  };
}

/** How a person reads the section and its question. */
async function wordsOf({ page, t, key }: Person) {
  const { definition: call } = await callOf(page);
  const section = formOf(call).sections.find(({ id }) => id === SECTION)!;
  const scene = { page, t, language: languageOf(key), call };
  const { label } = section.questions.find(({ id }) => id === QUESTION)!;
  return { title: said(scene, section.title), question: said(scene, label) };
}

const exactly = ({ page }: Person, text: string) => page.getByText(text, { exact: true });

it.each(TEAMS)('two colleagues see one another, and where each of them is (%s)', async (...team) => {
  const { one, other, id, names } = await sitDown(team);
  await open(other.page, `/apply/${id}`);
  await open(one.page, `/apply/${id}/form/${SECTION}`);
  const { title, question } = await wordsOf(one);
  await exactly(one, one.t('writing.team.here.proposal', { name: names.other })).waitFor({ timeout: BEAT_MS });

  await one.page.getByLabel(question).pressSequentially(' Yeni.');
  const inSection = { name: names.one, section: title };
  await exactly(other, other.t('writing.team.here.writing', inSection)).waitFor({ timeout: BEAT_MS });

  // who is in the same section is told aloud
  await open(other.page, `/apply/${id}/form/${SECTION}`);
  const same = other.t('writing.team.here.writingSame', { name: names.one });
  await other.page.getByRole('status').getByText(same, { exact: true }).waitFor({ state: 'attached' });

  await one.page.goto('/apply');
  await other.page
    .getByRole('list', { name: other.t('writing.team.here.title') })
    .waitFor({ state: 'detached', timeout: BEAT_MS });
  expect(await exactly(other, same).count()).toBe(0);
});

it.each(TEAMS)('they comment on a question, answer, settle it, and lose no word (%s)', async (...team) => {
  const { one, other, id, names } = await sitDown(team);
  await open(one.page, `/apply/${id}/form/${SECTION}`);
  const { title, question } = await wordsOf(one);
  const summary = (person: Person, count: number) =>
    person.page.getByText(person.t('writing.team.comments.section', { count }), { exact: false }).first();
  await summary(one, 0).click();
  await one.page.getByLabel(one.t('writing.team.comments.place')).selectOption({ label: `${title}: ${question}` });
  const field = one.page.getByLabel(one.t('writing.team.comments.write'));
  await field.pressSequentially('Rəqəm haradandır?');
  await field.blur();
  // the text outlives the page
  await isKeptHere(one.page, 'Rəqəm haradandır?');
  await one.page.reload();
  await summary(one, 0).click();
  await until('the text to be there again', async () => (await field.inputValue()) === 'Rəqəm haradandır?');
  await one.page.getByLabel(one.t('writing.team.comments.place')).selectOption({ label: `${title}: ${question}` });
  await one.page.getByRole('button', { name: one.t('writing.team.comments.send'), exact: true }).click();
  await one.page.getByRole('article').getByText('Rəqəm haradandır?').waitFor();
  expect(await field.inputValue()).toBe('');

  // the colleague is shown that there is something new, answers, and settles it
  await open(other.page, `/apply/${id}`);
  const link = other.page.getByRole('link', { name: other.t('writing.team.comments.link') });
  await link.getByText(other.t('writing.team.comments.new', { count: 1 })).waitFor();
  await link.click();
  await other.page.getByRole('heading', { level: 1, name: other.t('writing.team.comments.title') }).waitFor();
  const thread = other.page.getByRole('article').filter({ hasText: 'Rəqəm haradandır?' });
  await thread.getByText(other.t('writing.team.comments.isNew'), { exact: true }).waitFor();
  await other.page
    .getByRole('button', { name: other.t('writing.team.comments.sendReply') })
    .first()
    .click();
  await other.page
    .getByLabel(other.t('writing.team.comments.replyTo', { name: names.one }))
    .fill('Statistika idarəsindən.');
  await other.page
    .getByRole('button', { name: other.t('writing.team.comments.sendReply'), exact: true })
    .last()
    .click();
  await other.page.getByRole('article').getByText('Statistika idarəsindən.').waitFor();
  await link.getByText(other.t('writing.team.comments.new', { count: 1 })).waitFor({ state: 'detached' });
  await other.page.getByRole('button', { name: other.t('writing.team.comments.resolve') }).click();
  await other.page.getByText(other.t('writing.team.comments.showResolved', { count: 1 })).click();
  expect(await inspect(other.page, other.t, [{ address: `/apply/${id}/comments` }])).toEqual([]);

  // whoever asked deletes what is settled: that there was something stays
  await open(one.page, `/apply/${id}/comments`);
  await one.page.getByText(one.t('writing.team.comments.showResolved', { count: 1 })).click();
  await one.page.getByRole('button', { name: one.t('writing.team.comments.delete') }).click();
  await one.page
    .getByText(one.t('writing.team.comments.deleted', { name: names.one, at: '' }).trim(), { exact: false })
    .waitFor();
  const sights = [
    { address: `/apply/${id}` },
    {
      address: `/apply/${id}/form/${SECTION}`,
      prepare: () => one.page.getByText(one.t('writing.team.comments.section', { count: 0 })).click(),
    },
  ];
  expect(await inspect(one.page, one.t, sights)).toEqual([]);
});

it('somebody who only reads sees everything, and is offered nothing but to comment', async () => {
  const [, editor, colleague] = TEAMS[1]!;
  const id = proposals.get(editor)!;
  await ask(
    product().databaseUrl,
    `update member set role = 'reader' from app_user u where u.id = user_id and u.email = $1
     and municipality_id = (select municipality_id from proposal where id = $2)`,
    [`${colleague}@demo.trilot.example`, id],
  );
  const { page, t } = await arrive(colleague);
  await open(page, `/apply/${id}`);
  await page.getByRole('link', { name: t('applicant.hub.readDraft'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('applicant.hub.readDraft') }).waitFor();
  await page.getByText(t('problems.NOT_PERMITTED'), { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: t('writing.check.submit') }).count()).toBe(0);
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await inspect(page, t, [{ address: `/apply/${id}` }, { address: `/apply/${id}/check` }])).toEqual([]);
});
