/** Before the scores: an evaluator signs the mandate, sees what is suggested, declares, takes proposals on and declines. */
import { lettersIn } from '@trilot/i18n';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL } from './support/proposals';
import { until } from './support/until';
import { within } from './support/words';

const PATIENCE_MS = 120_000;
const visitors = useBrowser();
const product = ownProduct('mandate', 'evaluation');

const SENTENCE = 'Stormwater is not what I know about.';
const TEXT = 'I shall read what I am given, be fair, and say nothing of it to anybody.';

async function signed(key: string) {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

interface Assigned {
  readonly id: string;
  readonly proposalId: string;
  readonly lotId: string;
  readonly municipalityId: string;
  readonly evaluatorId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly evaluator: string;
  readonly key: string;
}

/** Assignments of the demonstration call on which nobody has declared anything yet. */
const untouched = () =>
  ask<Assigned & Record<string, unknown>>(
    product().databaseUrl,
    `select a.id, p.id as "proposalId", p.lot_id as "lotId", m.id as "municipalityId", u.id as "evaluatorId",
            p.reference, m.name as municipality, u.name as evaluator, split_part(u.email, '@', 1) as key
     from assignment a join proposal p on p.id = a.proposal_id join municipality m on m.id = p.municipality_id
     join app_user u on u.id = a.evaluator_id join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     where c.slug = '${CALL}' and u.language = 'en'
       and not exists (select from conflict x where x.proposal_id = p.id and x.person_id = u.id)
     order by u.email, p.reference`,
  );

/** Two assignments of one evaluator: the first is taken on, the other declined. */
let first: Assigned;
let other: Assigned;
beforeAll(async () => {
  const all = await untouched();
  other = all.find(({ id, key }, place) => all.findIndex((one) => one.key === key) < place && id !== all[0]!.id)!;
  first = all.find(({ key }) => key === other.key)!;
});

it(
  'a manager writes another mandate and sees who has signed',
  async () => {
    const { page, t } = await signed('manager');
    await open(page, `/manage/${CALL}`);
    await page.getByRole('link', { name: t('manager.overview.mandate') }).click();
    await arriveAt(page, t('manager.mandate.title'));
    const row = page.getByRole('row').filter({ hasText: first.evaluator });
    expect(await row.innerText()).toContain(t('manager.mandate.signed.at', { version: 1, at: '' }).trim());
    await page.getByText(t('manager.mandate.write'), { exact: true }).click();
    await page.getByLabel('English').fill(TEXT);
    await page.getByRole('button', { name: t('manager.mandate.write.act') }).click();
    await page.getByRole('heading', { name: t('manager.mandate.text', { version: 2 }) }).waitFor();
    await row.getByText(t('manager.mandate.signed.old', { version: 1 })).waitFor();
    expect(await inspect(page, t, [{ address: `/manage/${CALL}/mandate` }])).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'an evaluator knows lot and country alone until the mandate is signed, and declares after that',
  async () => {
    const { page, t } = await signed(first.key);
    await page.getByText(t('evaluator.step.sign')).first().waitFor();
    const rows = page.getByRole('main').getByRole('listitem').filter({ hasText: first.reference });
    expect(await rows.innerText()).not.toContain(first.municipality);
    await until('the notice', async () => {
      await open(page, '/inbox');
      return (await page.locator(`main a[href="/evaluate/mandates/${CALL}"]`).count()) > 0;
    });
    const sealed = await page.request.get(`/api/assignments/${first.id}`);
    expect(await sealed.json()).toMatchObject({ code: 'MANDATE_UNSIGNED', facts: { version: 2 } });
    expect(await inspect(page, t, [{ address: `/evaluate/${first.id}` }])).toEqual([]);

    await open(page, `/evaluate/${first.id}`);
    await arriveAt(page, t('evaluator.mandate.title'));
    await page.getByText(TEXT).waitFor();
    await page.getByLabel(t('evaluator.mandate.name')).fill('Somebody else');
    await page.getByRole('button', { name: t('evaluator.mandate.act'), exact: true }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: t('problems.SIGNATURE_NAME_DIFFERS', { name: first.evaluator }) })
      .waitFor();
    await page.getByLabel(t('evaluator.mandate.name')).fill(first.evaluator);
    await page.keyboard.press('Enter');
    await arriveAt(page, t('evaluator.declare.title'));
    await page.getByText(first.municipality, { exact: true }).waitFor();
    const signatures = await ask<{ version: number }>(
      product().databaseUrl,
      `select g.version from mandate_signature g join app_user u on u.id = g.person_id join call c on c.id = g.call_id
       where c.slug = '${CALL}' and u.email like '${first.key}@%' order by g.version`,
    );
    expect(signatures).toEqual([{ version: 1 }, { version: 2 }]);

    await open(page, `/evaluate/mandates/${CALL}`);
    await arriveAt(page, t('evaluator.mandate.title'));
    expect(await page.getByRole('button', { name: t('evaluator.mandate.act'), exact: true }).count()).toBe(0);
  },
  PATIENCE_MS,
);

it(
  'a manager knows of an earlier employer, which is suggested to the evaluator, who declares and takes the proposal on',
  async () => {
    const manager = await signed('manager');
    await open(manager.page, '/people');
    await manager.page.getByLabel(manager.t('account.people.find')).fill(first.key);
    const person = manager.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: `${first.key}@` });
    await person.getByText(manager.t('account.people.edit')).click();
    await person.getByLabel(manager.t('account.people.earlier.add')).selectOption(first.municipalityId);
    await person.getByRole('button', { name: manager.t('account.people.saveProfile') }).click();
    await person.getByRole('status').getByText(manager.t('account.saved')).waitFor();

    const { page, t } = await signed(first.key);
    await open(page, `/evaluate/${first.id}`);
    await arriveAt(page, t('evaluator.declare.title'));
    await page.getByText(t('evaluator.suggested.earlierEmployer')).waitFor();
    expect(await inspect(page, t, [{ address: `/evaluate/${first.id}` }])).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('radio', { name: t('evaluator.declare.none'), exact: true }).press('Space');
    await page.getByRole('button', { name: t('evaluator.declare.act.none') }).click();
    await page.getByRole('region', { name: t('evaluator.pane.sheet') }).waitFor();
    await until('the acceptance', async () => {
      const [row] = await ask<{ accepted: boolean }>(
        product().databaseUrl,
        `select accepted_at is not null as accepted from assignment where id = '${first.id}'`,
      );
      return row!.accepted;
    });
  },
  PATIENCE_MS,
);

it(
  'an evaluator declines with a reason, and whoever assigns sees it and is told',
  async () => {
    const { page, t } = await signed(other.key);
    await open(page, `/evaluate/${other.id}`);
    await page.getByRole('button', { name: t('evaluator.decline'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: t('evaluator.decline.title') });
    await dialog.getByRole('button', { name: t('evaluator.decline.act'), exact: true }).click();
    await dialog.getByRole('alert').getByText(t('evaluator.decline.choose')).waitFor();
    await dialog.getByRole('radio', { name: t('evaluator.decline.code.notMyField') }).press('Space');
    await dialog.getByLabel(t('evaluator.decline.sentence')).fill(SENTENCE);
    await dialog.getByRole('button', { name: t('evaluator.decline.act'), exact: true }).click();
    await page.getByText(t('evaluator.list.declined', { reference: other.reference })).waitFor();
    await page
      .getByRole('link', { name: within(other.reference) })
      .first()
      .waitFor({ state: 'hidden' });

    const manager = await signed('manager');
    await open(manager.page, `/manage/lots/${other.lotId}/assignments`);
    await manager.page.getByLabel(manager.t('assigning.matrix.search'), { exact: true }).fill(other.reference);
    await manager.page
      .getByLabel(manager.t('assigning.matrix.searchEvaluators'), { exact: true })
      .fill(other.evaluator);
    const row = manager.page.getByRole('row').filter({ hasText: other.reference });
    await row.getByText(SENTENCE).waitFor();
    const again = await manager.page.request.post(`/api/lots/${other.lotId}/assignments`, {
      data: { proposalId: other.proposalId, evaluatorId: other.evaluatorId },
    });
    expect(await again.json()).toMatchObject({ code: 'ASSIGNMENT_DECLINED', facts: { code: 'notMyField' } });
    await open(manager.page, '/inbox');
    await manager.page
      .getByText(lettersIn('en')['letters.declined.subject']!.replace('{reference}', other.reference))
      .first()
      .waitFor();
  },
  PATIENCE_MS,
);
