/** A manager tries a call out: fills the form in, tries to submit, scores; nobody else ever hears of it. */
import { type CallDefinition, gridOf, gridQuestions, type ProposalContent, type SheetContent } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import { until } from './support/until';

const visitors = useBrowser();
const product = ownProduct('sandbox');
const PATIENCE_MS = 240_000;
const HOME = `/manage/calls/${CALL}/sandbox`;
const PLACE = `${HOME}/fullApplication/1`;
const TITLE = 'A bench that nobody will build';

/** What an applicant of the lot has submitted, under another title. */
async function someContent(): Promise<ProposalContent> {
  const [row] = await ask<{ content: ProposalContent }>(
    product().databaseUrl,
    `select r.content from proposal_revision r join lot l on l.id = r.lot_id join call c on c.id = l.call_id
     where c.slug = $1 and l.number = 1 and r.partner_ids = '[]' order by r.receipt_number limit 1`,
    [CALL],
  );
  return { ...row!.content, title: TITLE };
}

/** A sheet with the same score everywhere, every reason and comment written. */
function sheetOf(call: CallDefinition, value: number): SheetContent {
  const grid = gridOf(call);
  return {
    scores: Object.fromEntries(gridQuestions(grid).map(({ id }) => [id, { value, reason: 'Because' }])),
    comments: Object.fromEntries(grid.sections.map(({ id }) => [id, 'On this section'])),
  };
}

/** Writes in the sandbox through the API what would take a day to type. */
async function put(page: Page, place: string, version: number, content: object): Promise<void> {
  const answer = await page.request.put(`/api/managed-calls/${CALL}/sandbox/${place}`, {
    headers: { 'if-match': `"${version}"` },
    data: { content },
  });
  expect(answer.status()).toBe(200);
}

/** What the server holds of the sandbox of whoever is signed in. */
async function trials(page: Page): Promise<readonly { readonly sheet: number | null; readonly version: number }[]> {
  const answer = await page.request.get(`/api/managed-calls/${CALL}/sandbox`);
  const { sandbox } = (await answer.json()) as { sandbox: { trials: { sheet: number | null; version: number }[] } };
  return sandbox.trials;
}

it.each(['manager', 'manager2'])(
  '%s tries form and grid of a call, and begins anew',
  async (key) => {
    const page = await visitors.visit(product(), { language: languageOf(key) });
    const t = await signIn(page, key);
    await open(page, `/manage/calls/${CALL}`);
    await page.getByRole('link', { name: t('manager.sandbox.open') }).click();
    await arriveAt(page, t('manager.sandbox.title'));
    await page.getByRole('button', { name: t('manager.sandbox.begin') }).click();
    await page
      .getByRole('link', { name: t('manager.sandbox.write') })
      .first()
      .click();
    await arriveAt(page, t('applicant.untitled'));
    await page.getByText(t('manager.sandbox.banner')).waitFor();

    // written as an applicant writes it, and refused for what is missing
    await page.getByRole('link', { name: t('applicant.section.basics') }).click();
    await page.getByLabel(t('applicant.title')).fill(TITLE);
    await until('the title', async () => (await trials(page)).length > 0);
    await open(page, `${PLACE}/check`);
    await page.getByRole('button', { name: t('manager.sandbox.try') }).click();
    await page.getByText(t('manager.sandbox.refused')).waitFor();
    await put(page, 'drafts/fullApplication', (await trials(page))[0]!.version, await someContent());
    await open(page, `${PLACE}/check`);
    await page.getByRole('button', { name: t('manager.sandbox.try') }).click();
    await page.getByText(t('manager.sandbox.accepted')).waitFor();

    // scored by two who diverge, and a third
    const { definition } = await callOf(page);
    await put(page, 'sheets/fullApplication/1', 0, sheetOf(definition, 5));
    await put(page, 'sheets/fullApplication/2', 0, sheetOf(definition, 1));
    await open(page, `${PLACE}/scores?sheet=3`);
    await page.getByText(t('manager.sandbox.sheetsComplete', { complete: 2, needed: 3 })).waitFor();
    await page.getByText(TITLE).first().waitFor();
    await page.getByRole('button', { name: t('evaluator.check') }).click();
    await page.getByText(t('evaluator.submit.missing')).waitFor();
    await page.getByRole('radio', { name: /^4 – / }).first().press('Space');
    const third = await until('the score', async () => (await trials(page)).find(({ sheet }) => sheet === 3));
    await put(page, 'sheets/fullApplication/3', third.version, sheetOf(definition, 5));
    await open(page, `${PLACE}/scores?sheet=3`);
    await page.getByText(t('manager.sandbox.sheetsComplete', { complete: 3, needed: 3 })).waitFor();
    expect(
      await inspect(page, t, [
        { address: HOME },
        { address: PLACE },
        { address: `${PLACE}/basics` },
        { address: `${PLACE}/budget` },
        { address: `${PLACE}/check` },
        { address: `${PLACE}/scores` },
      ]),
    ).toEqual([]);

    // no table but its own knows of it
    const tables = await ask<{ name: string }>(
      product().databaseUrl,
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'sandbox'`,
    );
    for (const { name } of tables) {
      expect([
        name,
        await ask(product().databaseUrl, `select 1 from "${name}" t where t::text like $1 limit 1`, [`%${TITLE}%`]),
      ]).toEqual([name, []]);
    }
    await open(page, HOME);
    await page.getByRole('button', { name: t('manager.sandbox.beginAnew') }).click();
    await open(page, PLACE);
    await arriveAt(page, t('applicant.untitled'));
    await open(page, HOME);
    await page.getByRole('button', { name: t('manager.sandbox.remove') }).click();
    await page.getByRole('button', { name: t('manager.sandbox.begin') }).waitFor();
  },
  PATIENCE_MS,
);
