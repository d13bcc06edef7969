import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { arriveAt, focusIsOn, open, texts } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL } from './support/proposals';
import { COMMENTS, isSavedWith, MAX, POINTS, SCORES, scoreSection, stopAt } from './support/sheet';
import { until } from './support/until';
import { type Translator, within } from './support/words';

const visitors = useBrowser();
const product = ownProduct('evaluate', 'evaluation');

interface Assigned {
  readonly id: string;
  readonly proposalId: string;
  readonly reference: string;
  readonly title: string;
  /** Key of the evaluator's account. */
  readonly key: string;
}

/** Assignments of the demonstration call to whose content nobody has declared an interest yet, and no sheet exists. */
const untouched = () => assignments('x.person_id is null');
/** Assignments with a sheet in progress. */
const inProgress = () => assignments(`s.state = 'draft'`);

function assignments(condition: string): Promise<Assigned[]> {
  return ask<Assigned & Record<string, unknown>>(
    product().databaseUrl,
    `select a.id, p.id as "proposalId", p.reference, r.content ->> 'title' as title, split_part(u.email, '@', 1) as key
     from assignment a join proposal p on p.id = a.proposal_id join app_user u on u.id = a.evaluator_id
     join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     left join conflict x on x.proposal_id = p.id and x.person_id = u.id
     left join score_sheet s on s.assignment_id = a.id
     where c.slug = '${CALL}' and u.email not like 'evaluator4@%' and ${condition} order by a.id`,
  );
}

async function evaluatorAt(key: string): Promise<{ readonly page: Page; readonly t: Translator }> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

/** The proposal of the journey: one evaluator is half through, the other has not declared yet. */
let first: Assigned;
let second: Assigned;
/** Assignments of other proposals that nobody has opened. */
let others: readonly Assigned[];
beforeAll(async () => {
  const [closed, half] = [await untouched(), await inProgress()];
  second = closed.find(({ proposalId }) => half.some((sheet) => sheet.proposalId === proposalId))!;
  first = half.find(({ proposalId }) => proposalId === second.proposalId)!;
  others = closed.filter(({ proposalId }) => proposalId !== second.proposalId);
});

describe('an evaluator', () => {
  it('sees nothing of a proposal before declaring, and opens it with the keyboard alone', async () => {
    const { page, t } = await evaluatorAt(second.key);
    await page.getByRole('link', { name: t('evaluator.row.sealed', { reference: second.reference }) }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain(second.title);
    const sealed = await page.request.get(`/api/assignments/${second.id}`);
    expect(await sealed.json()).toMatchObject({ code: 'CONFLICT_UNDECLARED' });
    expect(await sealed.text()).not.toContain(second.title);

    await page.getByRole('link', { name: t('evaluator.row.sealed', { reference: second.reference }) }).press('Enter');
    await arriveAt(page, t('evaluator.declare.title'));
    await page.getByRole('button', { name: t('evaluator.declare.act.unchosen') }).press('Enter');
    await page
      .getByRole('alert')
      .getByRole('link', { name: t('evaluator.declare.choose') })
      .press('Enter');
    await focusIsOn(page.getByRole('radio', { name: t('evaluator.declare.none'), exact: true }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await focusIsOn(page.getByRole('button', { name: t('evaluator.declare.act.none') }));
    await page.keyboard.press('Enter');
    await arriveAt(page, second.title);
  });

  it('scores by keyboard, finds everything again after a reload, and is asked for the reasons', async () => {
    const { page, t } = await evaluatorAt(second.key);
    await open(page, `/evaluate/${second.id}`);
    await arriveAt(page, second.title);
    await scoreSection(page, 'P');
    for (const _ of ['the comment', 'P3', 'P2']) await page.keyboard.press('k');
    await focusIsOn(stopAt(page, 'P2'));
    await page.keyboard.press('1');
    await page.keyboard.press(String(SCORES.P2));
    await isSavedWith(page, t, 36);

    await page.reload();
    await arriveAt(page, second.title);
    await page.getByText(t('evaluator.total.points', { points: 36, max: MAX }), { exact: true }).waitFor();
    expect(await commentOn(page, t, 'Priorities').inputValue()).toBe(COMMENTS.P);
    // a sheet in progress opens at the first question without a score
    for (const section of ['D', 'C', 'B'] as const) await scoreSection(page, section);
    await page.getByRole('button', { name: t('evaluator.submit') }).press('Enter');
    const missing = page.getByRole('alert').filter({ hasText: t('evaluator.submit.missing') });
    expect((await texts(missing.getByRole('link'))).map((text) => text.slice(0, 2))).toEqual(['P1', 'B1']);
    await missing.getByRole('link').first().press('Enter');
    await focusIsOn(stopAt(page, 'P1').getByRole('textbox'));
    await page.keyboard.type('Nobody is left out: ramps, benches, hours.');
    await page.keyboard.press('Escape');
    await page.getByRole('alert').getByRole('link').last().press('Enter');
    await page.keyboard.type('Two lines are not explained.');
    await isSavedWith(page, t, POINTS);
    const scores = await ask<{ question: string; value: number; reasoned: boolean }>(
      product().databaseUrl,
      `select question_id as question, value, reason <> '' as reasoned
       from score join score_sheet s on s.id = sheet_id where s.assignment_id = $1`,
      [second.id],
    );
    expect(Object.fromEntries(scores.map(({ question, value }) => [question, value]))).toEqual(SCORES);
    expect(scores.filter(({ reasoned }) => reasoned).map(({ question }) => question)).toEqual(['P1', 'B1']);
  });

  it('submits with Ctrl+Enter, and can read the sheet from then on, but not change it', async () => {
    const { page, t } = await evaluatorAt(second.key);
    await open(page, `/evaluate/${second.id}`);
    await arriveAt(page, second.title);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: t('evaluator.submit.title') });
    await dialog.getByText(t('evaluator.submit.total', { title: second.title, points: POINTS, max: MAX })).waitFor();
    await dialog.getByRole('button', { name: t('evaluator.submit.act') }).press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: within(t('evaluator.submitted.last', { reference: second.reference })) })
      .waitFor();

    await open(page, `/evaluate/${second.id}`);
    const [locked] = t('evaluator.locked.submitted', { at: '\u0000' }).split('\u0000');
    await page.getByText(locked!).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByRole('button', { name: t('evaluator.submit') }).count()).toBe(0);
    await stopAt(page, 'B1').getByText('Two lines are not explained.').waitFor();
    const sheets = await ask<{ state: string; total: number }>(
      product().databaseUrl,
      'select state, total from score_sheet where assignment_id = $1',
      [second.id],
    );
    expect(sheets).toEqual([{ state: 'submitted', total: POINTS }]);
  });

  it('never sees the sheet of the other; when both are in, the exact sum counts', async () => {
    const { page, t } = await evaluatorAt(first.key);
    await open(page, `/evaluate/${first.id}`);
    await arriveAt(page, first.title);
    expect(await page.getByText('Two lines are not explained.').count()).toBe(0);
    const own = page.getByRole('region', { name: t('evaluator.pane.sheet') });
    const questions = await own.getByRole('radiogroup').all();
    for (const question of questions) await question.getByRole('radio', { name: /^3/ }).check();
    for (const section of ['Priorities', 'Design', 'Capacity', 'Budget'])
      await commentOn(page, t, section).fill('Adequate.');
    await page.getByText(t('evaluator.total.points', { points: 60, max: MAX }), { exact: true }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: t('evaluator.submit.act') }).click();
    const sum = await until('the sum of both sheets', async () => {
      const [row] = await ask<{ sheets: number; total: number }>(
        product().databaseUrl,
        'select sheets, total_sum as total from proposal_score where proposal_id = $1',
        [first.proposalId],
      );
      return row?.sheets === 2 && row;
    });
    expect(sum).toEqual({ sheets: 2, total: POINTS + 60 });
  });
});

describe('an interest in a proposal', () => {
  it('that disqualifies needs a reason, and makes the proposal vanish from everywhere', async () => {
    const [conflicted] = others;
    const { page, t } = await evaluatorAt(conflicted!.key);
    await open(page, `/evaluate/${conflicted!.id}`);
    await page.getByRole('radio', { name: t('evaluator.declare.disqualifying'), exact: true }).press('Space');
    const declare = page.getByRole('button', { name: t('evaluator.declare.act.disqualifying') });
    await declare.click();
    await page.getByRole('alert').getByText(t('problems.REASON_REQUIRED')).waitFor();
    await page.getByLabel(t('common.reason')).fill('I helped to write it.');
    await declare.click();
    await page.getByText(t('evaluator.list.vanished', { reference: conflicted!.reference })).waitFor();
    await page
      .getByRole('link', { name: within(conflicted!.reference) })
      .first()
      .waitFor({ state: 'hidden' });

    await open(page, `/evaluate/${conflicted!.id}`);
    await arriveAt(page, t('common.notFound.title'));
    const gone = await page.request.get(`/api/assignments/${conflicted!.id}`);
    const never = await page.request.get('/api/assignments/00000000-0000-4000-8000-000000000000');
    const bodyOf = async (answer: typeof gone) => ({ ...((await answer.json()) as object), requestId: '' });
    expect([gone.status(), await bodyOf(gone)]).toEqual([never.status(), await bodyOf(never)]);
    const list = await page.request.get('/api/assignments');
    expect(await list.text()).not.toContain(conflicted!.reference);
  });

  it('that may be one keeps the proposal closed until the chair has decided', async () => {
    const doubtful = others.at(-1)!;
    const { page, t } = await evaluatorAt(doubtful.key);
    await open(page, `/evaluate/${doubtful.id}`);
    await page.getByRole('radio', { name: t('evaluator.declare.potential'), exact: true }).press('Space');
    await page.getByLabel(t('common.reason')).fill('My cousin lives there.');
    await page.getByRole('button', { name: t('evaluator.declare.act.potential') }).click();
    await arriveAt(page, t('evaluator.chair.title'));
    expect(await page.getByRole('main').innerText()).not.toContain(doubtful.title);
    const sealed = await page.request.get(`/api/assignments/${doubtful.id}`);
    expect(await sealed.json()).toMatchObject({ code: 'CONFLICT_AWAITS_CHAIR' });
  });
});

const commentOn = (page: Page, t: Translator, section: string) =>
  page.getByRole('textbox', { name: t('evaluator.comment', { section }) });
