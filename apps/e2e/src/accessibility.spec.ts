import { formOf } from '@trilot/domain';
import { INTERFACE_LANGUAGES } from '@trilot/i18n';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { currentRun } from './harness/run';
import { useBrowser } from './support/browser';
import { inspect, type Sight } from './support/inspect';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import { type Translator, wordsOf } from './support/words';

const visitors = useBrowser();
const { shared } = currentRun();

const FIRST = `${CALL}-first-edition`;
const SECOND = `${CALL}-second-edition`;
/** Some forty looks in four forms each. */
const PATIENCE_MS = 120_000;

async function signed(key: string) {
  const page = await visitors.visit(shared, { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

const at = (...addresses: readonly string[]): readonly Sight[] => addresses.map((address) => ({ address }));

/** A proposal of a call in a state, with the account of its editor. */
async function proposalOf(slug: string, condition: string) {
  const [row] = await ask<{ id: string; key: string }>(
    shared.databaseUrl,
    `select p.id, split_part(u.email, '@', 1) as key
     from proposal p join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     join member b on b.municipality_id = p.municipality_id and b.role = 'editor' join app_user u on u.id = b.user_id
     join proposal_draft d on d.proposal_id = p.id
     where c.slug = $1 and ${condition} order by p.reference limit 1`,
    [slug],
  );
  return row!;
}

/** Answers every question of the eligibility check with its first choice, and asks for the result. */
async function answerCheck(page: Page, t: Translator): Promise<void> {
  await page.getByLabel(t('public.check.country')).selectOption({ index: 1 });
  for (const group of await page.getByRole('main').getByRole('group').all()) {
    await group.getByRole('radio').first().check();
  }
  await page.getByRole('button', { name: t('public.check.go') }).click();
  await page.getByText(t('public.check.caveat')).waitFor();
}

it.each(INTERFACE_LANGUAGES)(
  'public pages, in %s',
  async (language) => {
    const page = await visitors.visit(shared, { language });
    const t = await wordsOf(language);
    const sights = at(
      '/',
      `/calls/${CALL}`,
      `/calls/${CALL}/clarifications`,
      '/calls/m4eg-pilot-projects-2021',
      `/calls/${FIRST}/results`,
      '/sign-in',
      '/accessibility',
      '/privacy',
      '/verify',
      '/no/such/page',
    );
    const check = `/calls/${CALL}/check`;
    const questions: readonly Sight[] = [
      {
        address: check,
        name: 'questions that were left out',
        prepare: (form) => form.getByRole('button', { name: t('public.check.go') }).click(),
      },
      { address: check, name: 'the result of the check', prepare: (form) => answerCheck(form, t) },
    ];
    expect(await inspect(page, t, [...sights, ...questions])).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'pages of a municipality that has submitted',
  async () => {
    const { id, key } = await proposalOf(CALL, `p.state = 'submitted'`);
    const { page, t } = await signed(key);
    const { definition } = await callOf(page);
    const sections = formOf(definition).sections.map((section) => `/apply/${id}/form/${section.id}`);
    const sights: readonly Sight[] = [
      ...at('/apply', `/apply/start/${CALL}`, '/inbox', `/apply/${id}`, `/apply/${id}/basics`, ...sections),
      ...at(`/apply/${id}/activities`, `/apply/${id}/priorities`, `/apply/${id}/budget`),
      ...at(`/apply/${id}/check`, `/apply/${id}/receipt`, `/apply/${id}/history`),
      {
        address: `/apply/${id}`,
        name: 'the question before a withdrawal',
        prepare: (hub) => hub.getByRole('button', { name: t('applicant.withdraw') }).click(),
      },
    ];
    expect(await inspect(page, t, sights)).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'a proposal with gaps, and a decision',
  async () => {
    const half = await proposalOf(
      CALL,
      `p.state = 'draft' and d.content ->> 'title' <> '' and d.content -> 'indicators' = '[]'`,
    );
    const writer = await signed(half.key);
    expect(await inspect(writer.page, writer.t, at(`/apply/${half.id}/check`, `/apply/${half.id}/priorities`))).toEqual(
      [],
    );
    const decided = await proposalOf(FIRST, `p.state = 'submitted'`);
    const reader = await signed(decided.key);
    expect(await inspect(reader.page, reader.t, at(`/apply/${decided.id}/decision`))).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'pages of an evaluator: declaration, workspace in progress, locked sheet',
  async () => {
    const assignments = await ask<{ id: string; key: string; state: string }>(
      shared.databaseUrl,
      `select a.id, split_part(u.email, '@', 1) as key,
              case when x.person_id is null then 'closed' else coalesce(s.state, 'open') end as state
       from assignment a join app_user u on u.id = a.evaluator_id join proposal p on p.id = a.proposal_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       left join conflict x on x.proposal_id = p.id and x.person_id = u.id
       left join score_sheet s on s.assignment_id = a.id where c.slug = $1 order by a.id`,
      [SECOND],
    );
    const statesOf = (key: string) => new Set(assignments.filter((own) => own.key === key).map(({ state }) => state));
    const { key } = assignments.find((own) => statesOf(own.key).size === 3)!;
    const idOf = (state: string) => assignments.find((own) => own.key === key && own.state === state)!.id;
    const { page, t } = await signed(key);
    const sights: readonly Sight[] = [
      ...at(
        '/evaluate',
        '/evaluate/scoring',
        `/evaluate/${idOf('closed')}`,
        `/evaluate/${idOf('draft')}`,
        `/evaluate/${idOf('submitted')}`,
      ),
      {
        address: `/evaluate/${idOf('draft')}`,
        name: 'the list of keys',
        prepare: (workspace) => workspace.keyboard.press('?'),
      },
      {
        address: `/evaluate/${idOf('draft')}`,
        name: 'what a sheet lacks',
        prepare: (workspace) => workspace.getByRole('button', { name: t('evaluator.submit') }).click(),
      },
    ];
    expect(await inspect(page, t, sights)).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'pages of a manager: calls, lots, boards before and after the freeze, assignments, audit',
  async () => {
    const { page, t } = await signed('manager');
    const [second, first] = await Promise.all([callOf(page, SECOND), callOf(page, FIRST)]);
    const [preview, approved] = [second.lots[0]!.id, first.lots[0]!.id];
    const sights: readonly Sight[] = [
      ...at('/manage', `/manage/${CALL}`, `/manage/${CALL}/clarifications`, `/manage/${SECOND}`, `/manage/${FIRST}`),
      ...at(
        `/manage/lots/${preview}/board`,
        `/manage/lots/${preview}/assignments`,
        `/manage/lots/${preview}/divergences`,
        `/manage/lots/${preview}/statistics`,
        `/manage/lots/${approved}/board`,
        `/manage/lots/${approved}/statistics`,
      ),
      {
        address: `/manage/lots/${preview}/board`,
        name: 'the scores behind a mean',
        prepare: (board) => board.getByRole('button', { expanded: false }).first().click(),
      },
      {
        address: `/manage/lots/${approved}/board`,
        name: 'what another line would do',
        prepare: async (board) => {
          await board.getByText(t('manager.whatIf.title'), { exact: true }).click();
          await board.getByLabel(t('manager.whatIf.line')).fill('2');
          await board.getByRole('button', { name: t('manager.whatIf.show') }).click();
          await board.getByRole('table', { name: t('manager.whatIf.caption') }).waitFor();
        },
      },
      {
        address: '/audit',
        prepare: async (log) => {
          await log.getByRole('button', { name: t('manager.audit.verify') }).click();
          await log.getByText(t('manager.audit.head')).waitFor();
        },
      },
    ];
    expect(await inspect(page, t, sights)).toEqual([]);
  },
  PATIENCE_MS,
);

it.each(['manager2', 'chair', 'secretary', 'auditor'])(
  'what %s sees of a call and its board',
  async (key) => {
    const { page, t } = await signed(key);
    const { lots } = await callOf(page, SECOND);
    expect(await inspect(page, t, at(`/manage/${SECOND}`, `/manage/lots/${lots[0]!.id}/board`))).toEqual([]);
  },
  PATIENCE_MS,
);
