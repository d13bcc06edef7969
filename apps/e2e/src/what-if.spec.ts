import { formatAmount } from '@trilot/domain';
import { ask } from './harness/cluster';
import { currentRun } from './harness/run';
import { useBrowser } from './support/browser';
import { open, rowsOf } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';

const visitors = useBrowser();
const { shared } = currentRun();

const DECIDED = `${CALL}-first-edition`;

/** What a manager might have written: rankings, decisions, entries of the audit, events. */
const kept = () =>
  ask(
    shared.databaseUrl,
    `select (select count(*) from ranking) as rankings, (select count(*) from decision) as decisions,
            (select count(*) from audit_entry where action !~ 'sign') as entries`,
  );

// one manager reads English on a desk, the other Azerbaijani on a phone
it.each([
  ['manager', 1280],
  ['manager2', 360],
] as const)('%s moves the line by keyboard and sees who would leave, and nothing is kept', async (key, width) => {
  const language = languageOf(key) as 'en' | 'az';
  const page = await visitors.visit(shared, { language });
  await page.setViewportSize({ width, height: 900 });
  const t = await signIn(page, key);
  const { lots } = await callOf(page, DECIDED);
  await open(page, `/manage/lots/${lots[0]!.id}/board`);
  const before = await kept();
  await page.getByText(t('manager.whatIf.title'), { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(t('manager.whatIf.line')).fill('1');
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: t('manager.whatIf.caption') });
  await table.waitFor();
  const [, ...rows] = await rowsOf(table);
  // everybody who was selected below the first rank leaves, in the order of the ranking
  const selected = await ask<{ reference: string; position: number; requested: string }>(
    shared.databaseUrl,
    `select p.reference, d.position, d.requested_cents as requested from decision d join proposal p on p.id = d.proposal_id
     where p.lot_id = $1 and d.outcome = 'selected' order by d.position`,
    [lots[0]!.id],
  );
  expect(
    rows.map(([position, proposal = '', change, , why]) => [position, proposal.split(' ')[0], change, why]),
  ).toEqual(
    selected
      .slice(1)
      .map(({ position, reference }) => [
        String(position),
        reference,
        t('manager.whatIf.change.leaves'),
        t('manager.whatIf.reason.belowLine'),
      ]),
  );
  await page.getByText(t('manager.whatIf.selected', { count: 1 })).waitFor();
  await page
    .getByText(formatAmount(Number(selected[0]!.requested), 'EUR', language))
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await kept()).toEqual(before);
});
