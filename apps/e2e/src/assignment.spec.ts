/** A manager asks for evaluators, looks at the reasons, takes the suggestion over, follows the progress and reminds. */
import { formatDate } from '@trilot/i18n';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { focusIsOn, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL } from './support/proposals';
import { until } from './support/until';

const PATIENCE_MS = 120_000;
/** Elements a page may have, whatever the size of the lot. */
const MAX_ELEMENTS = 800;
const visitors = useBrowser();
const product = ownProduct('assignment', 'evaluation');

async function signed(key: string) {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

/** A lot of the demonstration whose sheets nobody has begun once its assignments are taken back. */
async function unassignedLot(): Promise<string> {
  const [lot] = await ask<{ id: string }>(
    product().databaseUrl,
    `select l.id from lot l join call c on c.id = l.call_id where c.slug = $1 and l.number = 1`,
    [CALL],
  );
  await ask(
    product().databaseUrl,
    `delete from assignment a using proposal p where p.id = a.proposal_id and p.lot_id = $1
     and not exists (select from score_sheet s where s.assignment_id = a.id)`,
    [lot!.id],
  );
  return lot!.id;
}

const countOf = async (sql: string, lotId: string): Promise<number> =>
  Number((await ask<{ count: string }>(product().databaseUrl, sql, [lotId]))[0]!.count);
const assigned = (lotId: string) =>
  countOf('select count(*) from assignment a join proposal p on p.id = a.proposal_id where p.lot_id = $1', lotId);

it(
  'suggests, explains, takes over; shows the progress and reminds',
  async () => {
    const lotId = await unassignedLot();
    const before = await assigned(lotId);
    const { page, t } = await signed('manager');
    await open(page, `/manage/lots/${lotId}/assignments`);
    await page.getByRole('link', { name: t('assigning.matrix.toSuggestion') }).click();
    const capacity = page.getByLabel(t('assigning.suggest.capacity'));
    await capacity.fill('many');
    const act = page.getByRole('button', { name: t('assigning.suggest.act') });
    await act.click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: t('assigning.suggest.capacityWrong', { max: 500 }) })
      .click();
    await focusIsOn(capacity);
    await capacity.fill('30');
    const asked = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await act.click();
    await asked;
    // whatever the job has come to, the page tells it again after a reload
    await page.reload();
    const suggested = await until('the suggestion', async () => {
      const made = await countOf(
        `select coalesce(max(made), 0) as count from assignment_suggestion where lot_id = $1 and state = 'ready'`,
        lotId,
      );
      return made > 0 && made;
    });
    await page.getByRole('heading', { name: t('assigning.suggest.ready', { count: suggested }) }).waitFor();
    expect(await assigned(lotId)).toBe(before);

    const rows = page.getByRole('table', { name: t('assigning.suggest.proposals') }).getByRole('row');
    await rows
      .filter({ hasText: t('assigning.reason.reads', { language: t('assigning.language.en') }) })
      .first()
      .waitFor();
    await page.getByRole('button', { name: t('assigning.suggest.takeOver', { count: suggested }) }).click();
    const dialog = page.getByRole('dialog', { name: t('assigning.suggest.confirm') });
    await dialog.getByRole('button', { name: t('assigning.suggest.takeOver', { count: suggested }) }).click();
    await page.getByRole('heading', { name: t('assigning.suggest.proposals') }).waitFor();
    await page.getByRole('button', { name: t('assigning.suggest.discard') }).waitFor({ state: 'hidden' });
    expect(await assigned(lotId)).toBe(before + suggested);

    await page.getByRole('link', { name: t('assigning.matrix.toMatrix') }).click();
    await page.getByRole('link', { name: t('assigning.progress.link') }).click();
    await page.waitForURL(/\/progress/);
    const table = page.getByRole('table', { name: t('assigning.progress.evaluators'), exact: true });
    await table.waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b(mean|points|score of)\b/i);
    const day = new Date(Date.now() + 20 * 24 * 3_600_000).toISOString().slice(0, 10);
    await page.getByLabel(t('assigning.progress.due')).fill(day);
    await page.getByRole('button', { name: t('assigning.progress.dueChange') }).click();
    await page
      .getByRole('status')
      .filter({ hasText: t('assigning.progress.dueSet', { day: formatDate(day, 'en') }) })
      .waitFor();
    const remind = table.getByRole('row').filter({ hasText: 'Ana Pereira' }).getByRole('button');
    await remind.click();
    await page
      .getByRole('status')
      .filter({ hasText: t('assigning.progress.reminded', { count: 1 }) })
      .waitFor();
    await remind.waitFor({ state: 'hidden' });

    const evaluator = await signed('evaluator1');
    const due = evaluator.t('evaluator.due', { day: formatDate(day, languageOf('evaluator1')) });
    await open(evaluator.page, '/evaluate');
    await evaluator.page.getByRole('listitem').filter({ hasText: due }).first().waitFor();
    await until('the reminder in the inbox', async () => {
      await open(evaluator.page, '/inbox');
      return (await evaluator.page.getByText(/still waits? for your evaluation/).count()) > 0;
    });
  },
  PATIENCE_MS,
);

it('a manager and the secretary declare conflicts of their own: one is hidden at once, the other waits for the chair', async () => {
  const { page, t } = await signed('manager');
  await open(page, `/manage/${CALL}`);
  await page.getByRole('link', { name: t('manager.overview.conflicts') }).click();
  const declareFirst = async (by: typeof page, words: typeof t, level: 'potential' | 'disqualifying') => {
    const button = by
      .getByRole('table')
      .getByRole('button', { name: words('assigning.own.open') })
      .first();
    const reference = (await button.getAttribute('aria-label'))!.split(': ')[1]!;
    await button.press('Enter');
    const dialog = by.getByRole('dialog', { name: words('assigning.own.about', { reference }) });
    await dialog.getByRole('button', { name: words('evaluator.declare.act.unchosen') }).click();
    await dialog.getByText(words('assigning.own.choose')).waitFor();
    await dialog.getByText(words(`evaluator.declare.${level}`), { exact: true }).click();
    await dialog.getByLabel(words('common.reason')).fill('A brother works there.');
    await dialog.getByRole('button', { name: words('evaluator.declare.act.unchosen') }).click();
    await dialog.waitFor({ state: 'hidden' });
    return reference;
  };
  const hidden = await declareFirst(page, t, 'disqualifying');
  await page
    .getByRole('status')
    .filter({ hasText: t('assigning.own.hidden', { reference: hidden }) })
    .waitFor();
  await page.getByRole('rowheader', { name: hidden }).waitFor({ state: 'hidden' });
  const address = new URL(page.url()).pathname;
  expect(await inspect(page, t, [{ address }])).toEqual([]);

  const secretary = await signed('secretary');
  await open(secretary.page, address);
  const waiting = await declareFirst(secretary.page, secretary.t, 'potential');
  await secretary.page.getByText(secretary.t('assigning.own.waits')).waitFor();
  const chair = await signed('chair');
  await open(chair.page, address);
  const item = chair.page.getByRole('listitem').filter({ hasText: waiting });
  await item.getByRole('button', { name: chair.t('manager.assign.decide') }).click();
  const dialog = chair.page.getByRole('dialog');
  await dialog.getByLabel(chair.t('manager.assign.decision.cleared')).check();
  await dialog.getByLabel(chair.t('common.reason')).fill('They have not met for years.');
  await dialog.getByRole('button', { name: chair.t('manager.assign.decideButton') }).click();
  await item.waitFor({ state: 'hidden' });
  await secretary.page.reload();
  await secretary.page.getByText(secretary.t('manager.assign.cleared')).waitFor();
});

it('the matrix says why, is walked by arrow keys, and stays small', async () => {
  const { page, t } = await signed('manager');
  const [lot] = await ask<{ id: string }>(
    product().databaseUrl,
    `select l.id from lot l join call c on c.id = l.call_id where c.slug = $1 and l.number = 1`,
    [CALL],
  );
  await open(page, `/manage/lots/${lot!.id}/assignments`);
  const why = page.getByRole('button', { name: t('assigning.matrix.why') }).first();
  await why.waitFor();
  expect(await page.evaluate(() => document.querySelectorAll('main *').length)).toBeLessThan(MAX_ELEMENTS);
  const button = page.getByRole('table').getByRole('button').first();
  await button.focus();
  await page.keyboard.press('ArrowDown');
  const moved = await page.evaluate(() => {
    const cell = document.activeElement?.closest('td');
    return [cell?.cellIndex, (cell?.parentElement as HTMLTableRowElement | null)?.rowIndex];
  });
  const [column, row] = await button.evaluate((element) => {
    const cell = element.closest('td')!;
    return [cell.cellIndex, (cell.parentElement as HTMLTableRowElement).rowIndex] as const;
  });
  expect(moved).toEqual([column, row + 1]);
});

it(
  'every page of it, in both themes and two widths',
  async () => {
    const lotId = await unassignedLot();
    const { page, t } = await signed('manager2');
    expect(
      await inspect(page, t, [
        { address: `/manage/lots/${lotId}/assignments` },
        { address: `/manage/${CALL}/progress` },
        {
          address: `/manage/lots/${lotId}/assignments/suggestion`,
          name: 'what a suggestion is asked with',
          prepare: (desk) => desk.getByText(t('assigning.suggest.terms')).first().click(),
        },
        {
          address: `/manage/lots/${lotId}/assignments/suggestion`,
          name: 'a computed suggestion',
          prepare: async (desk) => {
            await desk.getByRole('button', { name: t('assigning.suggest.act') }).click();
            await desk.getByRole('heading', { name: t('assigning.suggest.loads') }).waitFor();
          },
        },
      ]),
    ).toEqual([]);
  },
  PATIENCE_MS,
);
