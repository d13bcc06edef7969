/** From the deadline to the scores: the opening register, the administrative check, and an inquiry with its answer. */
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { isKeptHere } from './support/local-copy';
import { arriveAt, isSaved, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import { until } from './support/until';

const PATIENCE_MS = 120_000;
const visitors = useBrowser();
const product = ownProduct('screening', 'evaluation');

const QUESTION = 'Büdcədəki iki avtobus nə üçündür?';
const ANSWER = 'Biri məktəblilər, o biri yaşlılar üçündür.';
const SENTENCE = 'Büdcə sətirləri fəaliyyətlərə uyğun deyil.';

async function signed(key: string) {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

/** A proposal of lot 1, in which everything here happens, with the account of its editor. */
async function screened() {
  const [row] = await ask<{ id: string; reference: string; lotId: string; title: string; key: string }>(
    product().databaseUrl,
    `select p.id, p.reference, p.lot_id as "lotId", r.title, split_part(u.email, '@', 1) as key
     from proposal p join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     join member b on b.municipality_id = p.municipality_id and b.role = 'editor' join app_user u on u.id = b.user_id
     where c.slug = $1 and l.number = 1 and p.state = 'submitted' order by p.reference limit 1`,
    [CALL],
  );
  return row!;
}

it('the secretary draws up the opening register, once, and takes it along as a table', async () => {
  const { page, t } = await signed('secretary');
  const { lotId, reference } = await screened();
  const { lots } = await callOf(page);
  expect(lots.map(({ id }) => id)).toContain(lotId);
  await open(page, `/manage/lots/${lotId}/register`);
  await page.getByRole('rowheader', { name: reference }).waitFor();
  await page.getByRole('button', { name: t('screening.register.drawUp') }).click();
  const dialog = page.getByRole('dialog', { name: t('screening.register.confirm') });
  await dialog.getByRole('button', { name: t('screening.register.drawUp') }).click();
  await page.getByText(t('screening.register.openedBy')).waitFor();
  expect(await page.getByRole('button', { name: t('screening.register.drawUp') }).count()).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t('screening.register.csv') }).click();
  expect((await download).suggestedFilename()).toBe(`opening-register-${CALL}-lot-1.csv`);
});

it('the secretary checks a proposal item by item, and asks its applicant about the budget', async () => {
  const { page, t } = await signed('secretary');
  const { id, lotId, reference, title } = await screened();
  await open(page, `/manage/lots/${lotId}/screening`);
  await page.getByRole('link', { name: reference }).click();
  await arriveAt(page, title);
  const admit = page.getByRole('button', { name: t('screening.checks.admit') });
  expect(await admit.isDisabled()).toBe(true);
  const items = page.getByRole('group').filter({ has: page.getByLabel(t('screening.result.pass'), { exact: true }) });
  for (const item of (await items.all()).slice(0, -1)) {
    await item.getByLabel(t('screening.result.pass'), { exact: true }).check();
  }
  await items.last().getByLabel(t('screening.result.fail'), { exact: true }).check();
  await page.getByLabel(t('screening.checks.sentence', { item: 'A5' })).fill(SENTENCE);
  await isSaved(page, t);
  await page.getByText(t('problems.CHECKS_FAILED', { items: 'A5' })).waitFor();

  await page.getByRole('button', { name: t('screening.inquire'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('screening.inquire') });
  await dialog.getByLabel(t('screening.field.budget'), { exact: true }).check();
  await dialog.getByLabel(t('screening.inquire.question', { field: t('screening.field.budget') })).fill(QUESTION);
  await dialog.getByLabel(t('screening.inquire.due')).fill('2099-12-31');
  await dialog.getByRole('button', { name: t('screening.inquire.send') }).click();
  await page
    .getByRole('term')
    .filter({ hasText: t('screening.inquiry.waiting') })
    .waitFor();
  const told = await until('the notices', async () => {
    const rows = await ask(product().databaseUrl, 'select from message where link = $1', [`/apply/${id}/inquiries`]);
    return rows.length > 0 && rows;
  });
  expect(told.length).toBeGreaterThan(0);
});

it('the municipality answers what is asked and nothing else; what it types outlives the page', async () => {
  const { id, key } = await screened();
  const { page, t } = await signed(key);
  await open(page, `/apply/${id}`);
  await page.getByRole('link', { name: t('applicant.hub.inquiries') }).click();
  await arriveAt(page, t('screening.own.title'));
  await page.getByText(QUESTION, { exact: true }).waitFor();
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(1);
  expect(await page.getByRole('main').innerText()).not.toContain(SENTENCE);
  const answer = page.getByLabel(t('screening.field.budget'), { exact: true });
  await answer.fill(ANSWER);
  await isKeptHere(page, ANSWER);
  await page.reload();
  await page.getByText(ANSWER, { exact: true }).waitFor();
  await page.getByRole('button', { name: t('screening.own.send') }).click();
  const dialog = page.getByRole('dialog', { name: t('screening.own.confirm') });
  await dialog.getByRole('button', { name: t('screening.own.send') }).click();
  await page.getByText(t('screening.inquiry.inTime')).waitFor();
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
});

it('a manager reads the answer beside the proposal, and admits it', async () => {
  const { page, t } = await signed('manager');
  const { id } = await screened();
  await open(page, `/manage/screenings/${id}`);
  await page.getByText(ANSWER, { exact: true }).waitFor();
  await page.getByRole('group', { name: /^A5/ }).getByLabel(t('screening.result.pass'), { exact: true }).check();
  await isSaved(page, t);
  await page.getByRole('button', { name: t('screening.checks.admit') }).click();
  await page.getByRole('button', { name: t('screening.checks.reopen') }).waitFor();
  await page.getByText(t('screening.state.admissible'), { exact: true }).first().waitFor();
  expect(await page.getByRole('button', { name: t('screening.checks.admit') }).count()).toBe(0);
});

it(
  'every page of it, in both themes and two widths',
  async () => {
    const { id, lotId, key } = await screened();
    const office = await signed('manager');
    const sights = ['register', 'screening'].map((part) => ({ address: `/manage/lots/${lotId}/${part}` }));
    expect(
      await inspect(office.page, office.t, [
        ...sights,
        { address: `/manage/screenings/${id}` },
        {
          address: `/manage/screenings/${id}`,
          name: 'a new inquiry',
          prepare: (page) => page.getByRole('button', { name: office.t('screening.inquire'), exact: true }).click(),
        },
      ]),
    ).toEqual([]);
    const writer = await signed(key);
    expect(await inspect(writer.page, writer.t, [{ address: `/apply/${id}/inquiries` }])).toEqual([]);
  },
  PATIENCE_MS,
);
