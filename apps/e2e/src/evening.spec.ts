/** An evaluator's evening without a mouse: from the sign-in to what was scored, by keys alone. */
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { enter, tabTo, typeInto } from './support/keyboard';
import { arriveAt, focusIsOn, heading } from './support/page';
import { languageOf, PASSWORD, signIn } from './support/people';
import { CALL } from './support/proposals';
import { isSavedWith, POINTS, scoreSection } from './support/sheet';
import { type Translator, within, wordsOf } from './support/words';

const PATIENCE_MS = 120_000;
const visitors = useBrowser();
const product = ownProduct('evening', 'evaluation');

const REASONS = {
  P1: 'Nobody is left out: ramps, benches, hours.',
  B1: 'Two lines are not explained.',
};

interface Evening {
  readonly key: string;
  readonly name: string;
  /** Of all calls. */
  readonly assigned: number;
  readonly submitted: number;
  /** Of this call, on which nothing has been declared yet. */
  readonly untouched: readonly string[];
}

async function eveningAhead(): Promise<Evening> {
  const [evening] = await ask<Evening & Record<string, unknown>>(
    product().databaseUrl,
    `select split_part(u.email, '@', 1) as key, u.name, count(*)::integer as assigned,
            (count(*) filter (where s.state = 'submitted'))::integer as submitted,
            array_agg(p.reference order by p.reference)
              filter (where x.person_id is null and c.slug = '${CALL}') as untouched
     from assignment a join app_user u on u.id = a.evaluator_id
     join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     left join conflict x on x.proposal_id = p.id and x.person_id = u.id
     left join score_sheet s on s.assignment_id = a.id
     where u.language = 'en' group by u.id
     having count(*) filter (where x.person_id is null and c.slug = '${CALL}') >= 2 order by u.email limit 1`,
  );
  return evening!;
}

/** Another version of the mandate, so that it has to be signed first. */
async function writeMandate(): Promise<void> {
  const page = await visitors.visit(product());
  await signIn(page, 'manager');
  const answer = await page.request.post(`/api/managed-calls/${CALL}/mandate/versions`, {
    headers: { 'if-match': '"1"' },
    data: { texts: { en: 'I shall read what I am given, and say nothing of it to anybody.' } },
  });
  expect(answer.status()).toBe(201);
}

it(
  'signs in, signs the mandate, declares, reads, scores and submits two proposals, and sees what was scored',
  async () => {
    const { key, name, assigned, submitted, untouched } = await eveningAhead();
    await writeMandate();
    const page = await visitors.visit(product(), { language: languageOf(key) });
    const t = await wordsOf(languageOf(key));
    await page.goto('/sign-in');
    await heading(page);
    await typeInto(page, page.getByLabel(t('public.signIn.email')), `${key}@demo.trilot.example`);
    await typeInto(page, page.getByLabel(t('public.signIn.password')), PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText(`${submitted} / ${assigned}`).waitFor();

    const evening = untouched.slice(0, 2);
    for (const [place, reference] of evening.entries()) {
      if (place > 0) await toOwnList(page, t);
      await enter(page, page.getByRole('link', { name: t('evaluator.row.sealed', { reference }) }));
      if (place === 0) await sign(page, t, name);
      await evaluate(page, t);
      await page
        .getByRole('status')
        .filter({ hasText: within(t('evaluator.submitted.last', { reference })) })
        .waitFor();
    }
    await toOwnList(page, t);
    await page.getByText(`${submitted + 2} / ${assigned}`).waitFor();
    await enter(page, page.getByRole('link', { name: t('evaluator.list.scoring') }));
    await arriveAt(page, t('statistics.own.title'));
    const sheets = await ask(
      product().databaseUrl,
      `select p.reference, s.total, s.state from score_sheet s join assignment a on a.id = s.assignment_id
       join proposal p on p.id = a.proposal_id join app_user u on u.id = a.evaluator_id
       where u.email like $1 and p.reference = any ($2) order by p.reference`,
      [`${key}@%`, evening],
    );
    expect(sheets).toEqual(evening.map((reference) => ({ reference, total: POINTS, state: 'submitted' })));
  },
  PATIENCE_MS,
);

const toOwnList = (page: Page, t: Translator) =>
  enter(page, page.getByRole('link', { name: t('common.nav.evaluate'), exact: true }).first());

async function sign(page: Page, t: Translator, name: string): Promise<void> {
  await arriveAt(page, t('evaluator.mandate.title'));
  await typeInto(page, page.getByLabel(t('evaluator.mandate.name')), name);
  await page.keyboard.press('Enter');
}

/** From the declaration on one proposal to its submitted sheet. */
async function evaluate(page: Page, t: Translator): Promise<void> {
  await arriveAt(page, t('evaluator.declare.title'));
  await tabTo(page, page.getByRole('radio', { name: t('evaluator.declare.none'), exact: true }));
  await page.keyboard.press('Space');
  await enter(page, page.getByRole('button', { name: t('evaluator.declare.act.none') }));
  await page.getByRole('region', { name: t('evaluator.pane.sheet') }).waitFor();

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: t('evaluator.keys.title') }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  const find = page.getByRole('searchbox', { name: t('evaluator.find') });
  await focusIsOn(find);
  await page.keyboard.type('the');
  const [first] = t('evaluator.find.count', { place: 1, count: 0 }).split('0');
  await page.getByText(within(first!)).first().waitFor();
  await page.keyboard.press('Escape');

  for (const section of ['P', 'D', 'C', 'B'] as const) await scoreSection(page, section, REASONS);
  await isSavedWith(page, t, POINTS);
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: t('evaluator.submit.title') });
  await enter(page, dialog.getByRole('button', { name: t('evaluator.submit.act') }));
}
