import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { focusIsOn, open, texts } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';

const visitors = useBrowser();
const product = ownProduct('consolidate', 'selection');

const REASON = 'The register of needs in annex 2 was overlooked.';

/** Sheets of a proposal, to the last word. */
const sheetsOf = (reference: string) =>
  ask(
    product().databaseUrl,
    `select s.id, s.total, s.comments, s.version, jsonb_agg(to_jsonb(c) order by c.question_id) as scores
     from score_sheet s join score c on c.sheet_id = s.id join proposal p on p.id = s.proposal_id
     where p.reference = $1 group by s.id order by s.id`,
    [reference],
  );

/** The question of a lot's second proposal that a better score lifts, with the exact sums before. */
async function secondOf(lotId: string) {
  const [row] = await ask<{ reference: string; sum: number; sheets: number }>(
    product().databaseUrl,
    `select p.reference, t.total_sum as sum, t.sheets from proposal_score t join proposal p on p.id = t.proposal_id
     where t.lot_id = $1 and (t.sums #>> '{questionSums,0}')::integer < 5 * t.sheets
     order by t.total_sum::numeric / t.sheets desc offset 1 limit 1`,
    [lotId],
  );
  return row!;
}

// the chair reads English on a desk, the secretary Azerbaijani on a phone
it.each([
  ['chair', 1280, 1],
  ['secretary', 360, 2],
] as const)('the %s departs from the mean with a reason, and the board shows it whole', async (key, width, number) => {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  await page.setViewportSize({ width, height: 900 });
  const t = await signIn(page, key);
  const { lots } = await callOf(page, CALL);
  const { id: lotId } = lots[number - 1]!;
  const { reference } = await secondOf(lotId);
  const before = await sheetsOf(reference);
  await open(page, `/manage/lots/${lotId}/board`);
  const opener = page.getByRole('button', { name: t('manager.board.open', { reference }) });
  await opener.click();
  const record = page.getByRole('button', { name: `${t('scoring.record')} P1` });
  await record.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('scoring.dialog.title', { reference, question: 'P1' }) });
  // without a score, and then without a reason, nothing is recorded
  await dialog.getByRole('button', { name: t('scoring.dialog.submit') }).click();
  await dialog.getByText(t('scoring.dialog.choose')).waitFor();
  await dialog.getByRole('radio', { name: /^5/ }).check();
  await dialog.getByRole('button', { name: t('scoring.dialog.submit') }).click();
  await dialog.getByText(t('problems.REASON_REQUIRED')).waitFor();
  await dialog.getByLabel(t('scoring.dialog.reason')).fill(REASON);
  await dialog.getByRole('button', { name: t('scoring.dialog.submit') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await focusIsOn(page.getByRole('button', { name: `${t('scoring.change')} P1` }));
  await page.getByText(REASON).first().waitFor();
  const [score] = await ask<{ sheets: number; first: number }>(
    product().databaseUrl,
    `select t.sheets, (t.sums #>> '{questionSums,0}')::integer as first
     from proposal_score t join proposal p on p.id = t.proposal_id where p.reference = $1`,
    [reference],
  );
  expect(score!.first).toBe(5 * score!.sheets);
  expect(await sheetsOf(reference)).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

it('a manager sees which sheets diverge, and goes on to somebody for a third', async () => {
  const page = await visitors.visit(product(), { language: 'en' });
  const t = await signIn(page, 'manager');
  const [diverging] = await ask<{ lot: string; references: readonly string[] }>(
    product().databaseUrl,
    `select t.lot_id as lot, array_agg(p.reference order by p.reference) as "references"
     from proposal_score t join proposal p on p.id = t.proposal_id where t.divergence is not null
     group by t.lot_id order by count(*) desc limit 1`,
    [],
  );
  await open(page, `/manage/lots/${diverging!.lot}/divergences`);
  const rows = page.getByRole('table', { name: t('scoring.divergence.caption') }).getByRole('rowheader');
  const shown = (await texts(rows)).map((text) => text.split(/\s/)[0]);
  expect(new Set(shown)).toEqual(new Set(diverging!.references));
  await open(page, `/manage/lots/${diverging!.lot}/assignments?show=diverging`);
  expect(await page.getByLabel(t('manager.assign.show')).inputValue()).toBe('diverging');
});

it('the committee’s dialog can be used by everybody', async () => {
  const page = await visitors.visit(product(), { language: 'en' });
  const t = await signIn(page, 'chair');
  const { lots } = await callOf(page, CALL);
  const findings = await inspect(page, t, [
    {
      address: `/manage/lots/${lots[0]!.id}/board`,
      name: 'the score of the committee',
      prepare: async (board) => {
        await board.getByRole('button', { expanded: false }).first().click();
        await board
          .getByRole('button', { name: new RegExp(`^(${t('scoring.record')}|${t('scoring.change')}) P2$`) })
          .click();
        await board.getByRole('radio', { name: /^1/ }).check();
      },
    },
  ]);
  expect(findings).toEqual([]);
});
