import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, startProposal } from './support/proposals';
import { until } from './support/until';

const visitors = useBrowser();
const product = ownProduct('reminders');
const PATIENCE_MS = 120_000;

/** Lets the demonstration call end in some days, as a new version of it. */
async function endIn(days: number): Promise<void> {
  await ask(
    product().databaseUrl,
    `with old as (
       select c.id, c.version, v.definition, v.published_by, now() + make_interval(days => $2) as deadline
       from call c join call_version v on v.call_id = c.id and v.version = c.version where c.slug = $1),
     version as (
       insert into call_version (call_id, version, definition, published_at, published_by)
       select id, version + 1, definition, now(), published_by from old),
     lots as (
       insert into lot_version (lot_id, version, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
       select v.lot_id, v.version + 1, v.kind, v.territories, v.envelope_cents, v.cap_cents, v.opens_at, old.deadline
       from lot_version v join lot l on l.id = v.lot_id join old on old.id = l.call_id and old.version = v.version)
     update call set version = call.version + 1 from old where call.id = old.id`,
    [CALL, days],
  );
}

it(
  'somebody who has not submitted is reminded in the inbox, goes on writing from there, and chooses what is mailed',
  async () => {
    const page = await visitors.visit(product(), { language: languageOf('mingachevir') });
    const t = await signIn(page, 'mingachevir');
    const { id, reference } = await startProposal(page, 3);
    await endIn(2);
    const subject = `${reference} nömrəli təklif TƏQDİM EDİLMƏYİB: 2 gün qalıb`;
    await until('a reminder', async () => {
      await open(page, '/inbox');
      return (await page.getByText(subject).count()) > 0;
    });
    expect(await inspect(page, t, [{ address: '/inbox' }])).toEqual([]);
    await open(page, `/apply/${id}`);

    await open(page, '/profile');
    await arriveAt(page, t('account.profile.title'));
    const reminders = page.getByRole('checkbox', { name: t('account.notices.reminder') });
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/account/notices'));
    await reminders.press('Space');
    expect((await saved).status()).toBe(200);
    await page.reload();
    await page.getByRole('checkbox', { name: t('account.notices.reminder'), checked: false }).waitFor();
    // what decides stays, and says why
    await page.getByText(t('account.notices.decision.text')).waitFor();
    await page.getByRole('checkbox', { name: t('account.notices.decision') }).press('Space');
    await page.getByRole('checkbox', { name: t('account.notices.decision'), checked: true }).waitFor();
    expect(
      await ask(
        product().databaseUrl,
        `select n.notice from notice_in_app n join app_user u on u.id = n.user_id where u.email like 'mingachevir@%'`,
      ),
    ).toEqual([{ notice: 'reminder' }]);
    expect(await inspect(page, t, [{ address: '/profile' }])).toEqual([]);
  },
  PATIENCE_MS,
);
