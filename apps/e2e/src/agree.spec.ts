import { type CallDefinition, type EvaluationGrid, gridOf, gridQuestions, type SheetContent } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { isSaved, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL } from './support/proposals';
import { type Translator, within } from './support/words';

const visitors = useBrowser();
const product = ownProduct('agree', 'evaluation');

/** A proposal that one evaluator is half through with, and that the other has not opened. */
interface Waiting {
  readonly proposalId: string;
  readonly lotId: string;
  readonly reference: string;
  readonly half: string;
  readonly halfKey: string;
  readonly halfVersion: number;
  readonly closed: string;
  readonly closedKey: string;
  readonly definition: CallDefinition;
}
let waiting: Waiting;
let grid: EvaluationGrid;
/** Account and assignment of the rapporteur, and of the other one. */
let rapporteur: { readonly key: string; readonly id: string };
let other: { readonly key: string; readonly id: string };

beforeAll(async () => {
  // what a call publishes is fixed: the demonstration's call is given a consensus before anybody reads it
  await product().stop();
  await ask(product().databaseUrl, 'alter table call_version disable trigger call_version_append_only', []);
  await ask(
    product().databaseUrl,
    `update call_version v set definition = v.definition || '{"consensus": true}'
     from call c where c.id = v.call_id and c.slug = $1`,
    [CALL],
  );
  await ask(product().databaseUrl, 'alter table call_version enable trigger call_version_append_only', []);
  await product().start();
  const [found] = await ask<Waiting & Record<string, unknown>>(
    product().databaseUrl,
    `select p.id as "proposalId", p.lot_id as "lotId", p.reference, v.definition,
            h.id as half, split_part(hu.email, '@', 1) as "halfKey", s.version as "halfVersion",
            k.id as closed, split_part(ku.email, '@', 1) as "closedKey"
     from proposal p
     join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     join call_version v on v.call_id = c.id and v.version = c.version
     join assignment h on h.proposal_id = p.id join app_user hu on hu.id = h.evaluator_id
     join score_sheet s on s.assignment_id = h.id and s.state = 'draft'
     join assignment k on k.proposal_id = p.id and k.id <> h.id join app_user ku on ku.id = k.evaluator_id
     left join conflict x on x.proposal_id = p.id and x.person_id = ku.id
     where c.slug = $1 and x.person_id is null and hu.email not like 'evaluator4@%' and ku.email not like 'evaluator4@%'
     order by p.reference limit 1`,
    [CALL],
  );
  waiting = found!;
  grid = gridOf(waiting.definition);
});

async function signed(key: string): Promise<{ readonly page: Page; readonly t: Translator }> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

/** All fours, with another score on one question. */
function sheetWith(question: string, value: number): SheetContent {
  const scores = gridQuestions(grid).map(({ id }) => [id, { value: id === question ? value : 4, reason: `On ${id}` }]);
  const comments = grid.sections.map(({ id }) => [id, `About section ${id}`]);
  return { scores: Object.fromEntries(scores), comments: Object.fromEntries(comments) };
}

async function submit(page: Page, assignmentId: string, version: number, content: SheetContent): Promise<void> {
  const address = `/api/assignments/${assignmentId}/sheet`;
  const saved = await page.request.put(address, { headers: { 'If-Match': `"${version}"` }, data: { content } });
  expect(saved.status()).toBe(200);
  const key = crypto.randomUUID();
  const submitted = await page.request.post(`${address}/submission`, {
    headers: { 'Idempotency-Key': key },
    data: { version: version + 1 },
  });
  expect(submitted.status()).toBe(201);
}

it('two evaluators submit their sheets, and one of them is asked to write what both agree on', async () => {
  const first = await signed(waiting.halfKey);
  await submit(first.page, waiting.half, waiting.halfVersion, sheetWith('D1', 5));
  const second = await signed(waiting.closedKey);
  const declared = await second.page.request.put(`/api/assignments/${waiting.closed}/conflict`, {
    data: { level: 'none', reason: '' },
  });
  expect(declared.status()).toBe(204);
  await submit(second.page, waiting.closed, 0, sheetWith('D1', 3));
  const [opened] = await ask<{ rapporteur: string }>(
    product().databaseUrl,
    `select split_part(u.email, '@', 1) as rapporteur from consensus n join app_user u on u.id = n.rapporteur_id
     where n.proposal_id = $1`,
    [waiting.proposalId],
  );
  const both = [
    { key: waiting.halfKey, id: waiting.half },
    { key: waiting.closedKey, id: waiting.closed },
  ];
  rapporteur = both.find(({ key }) => key === opened!.rapporteur)!;
  other = both.find(({ key }) => key !== opened!.rapporteur)!;
});

it('the rapporteur sees the largest difference first, and nothing that is written is lost', async () => {
  const { page, t } = await signed(rapporteur.key);
  await open(page, '/evaluate');
  const turns = page.getByRole('region', { name: t('scoring.consensus.open') });
  await turns.getByRole('link', { name: waiting.reference }).click();
  await page.waitForURL(`**/evaluate/${rapporteur.id}/consensus`);
  await page.getByText(t('scoring.consensus.byDifference')).waitFor();
  const [firstQuestion] = await page.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(firstQuestion).toMatch(/^D1 /);
  await page.getByRole('button', { name: t('scoring.consensus.propose') }).click();
  await page.getByText(t('scoring.consensus.missing')).waitFor();
  for (const { id } of gridQuestions(grid)) {
    const card = page.getByRole('region', { name: new RegExp(`^${id} `) });
    await card.getByRole('radio', { name: /^4/ }).check();
    await card.getByLabel(t('scoring.consensus.reason')).fill(`We agree on ${id}.`);
  }
  for (const comment of await page
    .getByRole('textbox', { name: within(t('scoring.consensus.comment', { section: '' })) })
    .all()) {
    await comment.fill('We agree on this section.');
  }
  await isSaved(page, t);
  await page.reload();
  await page.getByText(t('scoring.consensus.byDifference')).waitFor();
  const reason = page.getByRole('region', { name: /^D1 / }).getByLabel(t('scoring.consensus.reason'));
  expect(await reason.inputValue()).toBe('We agree on D1.');
  expect(
    await inspect(page, t, [
      { address: `/evaluate/${rapporteur.id}/consensus`, name: 'the consensus that is written' },
    ]),
  ).toEqual([]);
  await page.getByRole('button', { name: t('scoring.consensus.propose') }).click();
  await page.getByText(t('scoring.consensus.asked')).waitFor();
});

it('the other evaluator reads it, agrees, and it is sealed', async () => {
  const { page, t } = await signed(other.key);
  await open(page, `/evaluate/${other.id}/consensus`);
  await page.getByText('We agree on D1.').waitFor();
  expect(
    await inspect(page, t, [{ address: `/evaluate/${other.id}/consensus`, name: 'the consensus that is answered' }]),
  ).toEqual([]);
  await page.getByRole('button', { name: t('scoring.consensus.agree') }).click();
  await page.getByText(t('scoring.consensus.concluded')).waitFor();
});

it('the committee departs from it, and the board shows sheets, consensus and committee side by side', async () => {
  const { page, t } = await signed('chair');
  await open(page, `/manage/lots/${waiting.lotId}/board`);
  await page.getByRole('button', { name: t('manager.board.open', { reference: waiting.reference }) }).click();
  const { max } = grid;
  await page.getByText(t('scoring.consensus.counts', { total: 80, max })).waitFor();
  await page.getByRole('button', { name: `${t('scoring.record')} D1` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^5/ }).check();
  await dialog.getByLabel(t('scoring.dialog.reason')).fill('The annex decides it.');
  await dialog.getByText(t('scoring.dialog.effect', { before: 80, after: 83, max })).waitFor();
  await dialog.getByRole('button', { name: t('scoring.dialog.submit') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('The annex decides it.').first().waitFor();
  const row = page.getByRole('row', { name: /^D1 / });
  expect((await row.getByRole('cell').allInnerTexts()).map((text) => text.trim()[0])).toEqual(
    expect.arrayContaining(['5', '3', '4']),
  );
  const [score] = await ask<{ sum: number; sheets: number }>(
    product().databaseUrl,
    'select total_sum as sum, sheets from proposal_score where proposal_id = $1',
    [waiting.proposalId],
  );
  expect(score).toEqual({ sum: 2 * 83, sheets: 2 });
});
