/** A call of another shape than the seeded ones, built by the screens alone, published by two, seen, corrected, extended. */
import { localToInstant } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import {
  addCriterion,
  addLot,
  beginCall,
  type Designer,
  designerOf,
  isKeptHere,
  noonIn,
  openPart,
  storedDraft,
  write,
} from './support/designer';
import { arriveAt, isSaved, open, rowsOf } from './support/page';
import { languageOf, signIn } from './support/people';
import { until } from './support/until';
import { wordsOf, within } from './support/words';

const visitors = useBrowser();
const product = ownProduct('design');

const SLUG = 'clean-rivers';
const ZONE = 'Asia/Tbilisi';
const TITLE = 'Clean rivers';
/** A whole call is written in one test. */
const PATIENCE_MS = 180_000;

async function designer(key: 'manager' | 'manager2', slug = SLUG): Promise<Designer> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key), slug };
}

const now = async (): Promise<string> => {
  const [row] = await ask<{ now: Date }>(product().databaseUrl, 'select now() as now');
  return row!.now.toISOString();
};

/** Deadlines as they are typed; the second is the extended one. */
let deadline: string;
let later: string;

beforeAll(async () => {
  const begun = await now();
  deadline = noonIn(75, ZONE, begun);
  later = noonIn(82, ZONE, begun);
});

it(
  'a manager designs a call from nothing, until nothing stands in the way of publishing it',
  async () => {
    const manager = await designer('manager');
    const { page, t } = manager;
    await beginCall(manager);

    await openPart(manager, t('manager.design.page.texts'));
    await write(page, t('terms.call.title'), TITLE);
    await write(page, t('terms.call.edition'), '2028');
    await write(page, t('terms.call.summary'), 'Small works that keep rivers clean.');
    await page.getByLabel(t('terms.call.currency')).fill('gel');

    await openPart(manager, t('manager.design.page.lots'));
    await addLot(manager, {
      title: 'Upper valley',
      kind: 'geographic',
      codes: 'GE, GE-IM',
      envelope: '400,000',
      cap: '25,000',
    });
    await addLot(manager, {
      title: 'Across valleys',
      kind: 'horizontal',
      codes: 'GE AZ',
      envelope: '90,000.50',
      cap: '30,000',
    });

    await openPart(manager, t('manager.design.page.priorities'));
    await page.getByRole('button', { name: t('manager.design.priorities.add') }).click();
    await write(page, t('terms.priority.title'), 'Water');

    await openPart(manager, t('manager.design.page.timeline'));
    await page.getByLabel(t('terms.call.zone')).selectOption(ZONE);
    await page.getByLabel(t('terms.call.opensAt'), { exact: true }).fill(noonIn(-1, ZONE, await now()));
    await page.getByLabel(`Lot 1 · ${t('terms.lot.deadline')}`).fill(deadline);
    await page.getByRole('button', { name: t('manager.design.timeline.sameForAll') }).click();

    await openPart(manager, t('terms.thing.grid.only'));
    await page.getByLabel(t('terms.grid.max')).fill('25');
    await page.getByRole('button', { name: t('manager.design.grid.addSection') }).click();
    await write(page, t('terms.criteria.name'), 'The river');
    await addCriterion(manager, 'A1', 'Cleaner water', '3', 'Water');
    await addCriterion(manager, 'A2', 'Care afterwards', '2');
    await page.getByText(t('manager.design.grid.of', { points: 25, max: 25 })).waitFor();
    for (const [place, meaning] of ['none', 'little', 'some', 'much', 'all'].entries()) {
      await write(page, t('manager.design.grid.meaning', { score: place + 1 }), meaning);
    }

    await openPart(manager, t('manager.design.page.selection'));
    await page.getByLabel(t('terms.call.divergence.limit')).fill('5');

    await openPart(manager, t('terms.thing.form.only'));
    await page.getByRole('button', { name: t('manager.design.form.addSection') }).click();
    await write(page, t('terms.section.title'), 'Your river');
    await page.getByRole('button', { name: t('manager.design.form.addQuestion') }).click();
    await write(page, t('terms.question.label'), 'Is there a dam?');
    await page.getByLabel(t('terms.question.kind')).selectOption('choice');
    await write(page, t('manager.design.question.option', { place: 1 }), 'Yes');
    await write(page, t('manager.design.question.option', { place: 2 }), 'No');
    await page.getByRole('link', { name: t('manager.design.question.toForm') }).click();
    await page.getByRole('button', { name: t('manager.design.form.addQuestion') }).click();
    await write(page, t('terms.question.label'), 'Who runs the dam?');
    await page
      .getByLabel(t('terms.question.visibleIf'))
      .selectOption(t('manager.design.question.after', { question: 'Is there a dam?' }));
    await page
      .getByRole('group', { name: t('terms.question.visibleIf.equals') })
      .getByLabel('Yes')
      .check();
    await page
      .getByRole('group', { name: t('terms.question.judgedBy') })
      .getByLabel(/^A2: Care afterwards/)
      .check();
    await isSaved(page, t);

    await open(page, designerOf(SLUG, 'check'));
    await page.getByText(t('manager.design.check.ready')).waitFor();
    const { definition, unread } = await storedDraft(product(), SLUG);
    expect(unread).toEqual({});
    const { lots, currency, grids, forms } = definition;
    expect([
      currency,
      grids.fullApplication!.max,
      grids.fullApplication!.sections[0]!.questions.map(({ weight }) => weight),
    ]).toEqual(['GEL', 25, [3, 2]]);
    const instant = localToInstant(deadline, ZONE);
    expect(lots.map((lot) => [lot.kind, lot.territories, lot.envelopeCents, lot.maxGrantCents, lot.deadline])).toEqual([
      ['geographic', ['GE', 'GE-IM'], 40_000_000, 2_500_000, 'instant' in instant && instant.instant],
      ['horizontal', ['GE', 'AZ'], 9_000_050, 3_000_000, 'instant' in instant && instant.instant],
    ]);
    const [dam, runner] = forms.fullApplication!.sections[0]!.questions;
    expect([dam!.kind, dam!.options!.map(({ label }) => label)]).toEqual(['choice', [{ en: 'Yes' }, { en: 'No' }]]);
    expect(runner).toMatchObject({
      judgedBy: ['A2'],
      visibleIf: { question: dam!.id, equals: [dam!.options![0]!.id] },
    });
  },
  PATIENCE_MS,
);

it('is published by the second manager alone, and a municipality sees it and meets its form', async () => {
  const { page, t } = await designer('manager');
  await open(page, designerOf(SLUG, 'publish'));
  await page.getByText(t('manager.design.publish.fourEyes')).waitFor();
  const button = page.getByRole('button', { name: t('manager.design.publish.button') });
  expect(await button.isDisabled()).toBe(true);

  const second = await designer('manager2');
  await open(second.page, designerOf(SLUG, 'publish'));
  await second.page.getByRole('button', { name: second.t('manager.design.publish.button') }).click();
  await second.page.getByText(second.t('manager.design.publish.done')).waitFor();
  await second.page.getByRole('link', { name: second.t('manager.design.publish.page') }).click();
  await arriveAt(second.page, TITLE);

  const municipality = await visitors.visit(product());
  const words = await signIn(municipality, 'kutaisi');
  await open(municipality, '/');
  await municipality.getByRole('link', { name: TITLE }).click();
  await arriveAt(municipality, TITLE);
  for (const said of ['Upper valley', 'Across valleys', 'GEL\u00A0400,000.00', 'GEL\u00A025,000.00', 'Cleaner water']) {
    await municipality.getByText(said).first().waitFor();
  }
  await municipality.getByRole('link', { name: words('public.call.apply') }).click();
  await municipality
    .getByRole('button', { name: words('writing.start.go') })
    .first()
    .click();
  await municipality.getByRole('listitem').getByRole('link', { name: 'Your river', exact: true }).click();
  const condition = municipality.getByLabel('Who runs the dam?');
  await municipality.getByLabel('No', { exact: true }).check();
  expect(await condition.count()).toBe(0);
  await municipality.getByLabel('Yes', { exact: true }).check();
  await condition.waitFor();
});

it('is corrected with a reason: the change stays on the computer until it is published, and is then public', async () => {
  const { page, t } = await designer('manager');
  await open(page, designerOf(SLUG, 'texts'));
  await page.getByText(t('manager.design.fixed')).first().waitFor();
  await write(page, t('terms.call.summary'), 'Small works that keep rivers clean and cool.');
  await page.getByText(t('manager.design.bar.kept')).waitFor();
  await until('the change to be on this computer', () => isKeptHere(page));
  await page.reload();
  await page.getByRole('link', { name: within('1 change') }).click();
  const table = page.getByRole('table', { name: t('manager.design.change.caption') });
  expect((await rowsOf(table)).slice(1)).toEqual([
    [
      `${t('terms.call.summary')} (English)`,
      'Small works that keep rivers clean.',
      'Small works that keep rivers clean and cool.',
    ],
  ]);
  const publish = page.getByRole('button', { name: t('manager.design.change.button') });
  await publish.click();
  await page.getByText(t('problems.REASON_REQUIRED')).waitFor();
  await page.getByLabel(t('common.reason')).fill('Heat was left out.');
  await publish.click();
  await page.getByText(t('manager.design.change.done')).waitFor();

  const visitor = await visitors.visit(product());
  await open(visitor, `/calls/${SLUG}`);
  await visitor.getByText(t('terms.versions.reason', { reason: 'Heat was left out.' })).waitFor();
});

it('is extended for one lot with a reason, and says so on its page', async () => {
  const { page, t } = await designer('manager');
  await open(page, designerOf(SLUG, 'extend'));
  await page.getByLabel(`Lot 1 · ${t('terms.lot.deadline')}`).fill(later);
  await page.getByLabel(t('common.reason')).fill('Floods.');
  await page.getByRole('button', { name: t('manager.design.extend.button', { count: 1 }) }).click();
  await page.getByText(t('manager.design.extend.done')).waitFor();

  const visitor = await visitors.visit(product(), { language: 'az' });
  const words = await wordsOf('az');
  await open(visitor, `/calls/${SLUG}`);
  await visitor.getByText(words('terms.versions.reason', { reason: 'Floods.' })).waitFor();
  const [before, after] = [deadline, later].map((local) => {
    const read = localToInstant(local, ZONE);
    return 'instant' in read ? formatInstant(read.instant, ZONE, 'az') : '';
  });
  const table = visitor.getByRole('table', { name: words('terms.versions.caption', { version: 3 }) });
  expect((await rowsOf(table)).slice(1)).toEqual([[`Lot 1 · ${words('terms.lot.deadline')}`, before, after]]);
});
