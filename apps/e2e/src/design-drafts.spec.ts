/** What managers type for a call is kept: amounts that cannot be read, times that clocks skip, two people at once. */
import { formatInstant } from '@trilot/i18n';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { addLot, beginCall, type Designer, designerOf, openPart, storedDraft, texts, write } from './support/designer';
import { inspect, type Sight } from './support/inspect';
import { focusIsOn, isSaved, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL } from './support/proposals';
import { until } from './support/until';

const visitors = useBrowser();
const product = ownProduct('drafts');

/** Some thirty looks in four forms each. */
const PATIENCE_MS = 180_000;

async function designer(key: 'manager' | 'manager2', slug: string): Promise<Designer> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key), slug };
}

it('keeps an amount that cannot be read, says so, and leads back to it', async () => {
  const manager = await designer('manager', 'amounts');
  const { page, t } = manager;
  await beginCall(manager);
  await openPart(manager, t('manager.design.page.lots'));
  await addLot(manager, { title: 'Valley', kind: 'geographic', codes: 'GE', envelope: '400,000', cap: '25,000' });
  const envelope = page.getByLabel(t('terms.lot.envelopeCents'), { exact: true });
  await envelope.fill('40O,000');
  await isSaved(page, t);
  await page.reload();
  await until('what was typed', async () => (await envelope.inputValue()) === '40O,000');
  await open(page, designerOf('amounts', 'publish'));
  expect(await page.getByRole('button', { name: t('manager.design.publish.button') }).isDisabled()).toBe(true);
  const place = `Lot 1 · ${t('terms.lot.envelopeCents')}`;
  await page
    .getByRole('link', { name: t('manager.design.problem.valuesReadable', { place, typed: '40O,000' }) })
    .click();
  await focusIsOn(envelope);
  await envelope.fill('400,000');
  await isSaved(page, t);
  expect((await storedDraft(product(), 'amounts')).unread).toEqual({ opensAt: '', 'lots.1.deadline': '' });
});

it('refuses a time that the clocks skip, and asks which of two is meant', async () => {
  const slug = 'clocks';
  const manager = await designer('manager', slug);
  const { page, t } = manager;
  await beginCall(manager);
  await openPart(manager, t('manager.design.page.timeline'));
  await page.getByLabel(t('terms.call.zone')).selectOption('Europe/Brussels');
  const opening = page.getByLabel(t('terms.call.opensAt'), { exact: true });
  await opening.fill('2027-03-28T02:30');
  await page.getByText(t('problems.LOCAL_TIME_DOES_NOT_EXIST', { zone: 'Europe/Brussels' })).waitFor();
  await isSaved(page, t);
  await page.reload();
  await until('what was typed', async () => (await opening.inputValue()) === '2027-03-28T02:30');
  await opening.fill('2026-10-25T02:30');
  const second = formatInstant('2026-10-25T01:30:00.000Z', 'Europe/Brussels', 'en');
  await page
    .getByRole('group', { name: t('manager.design.twice') })
    .getByLabel(second)
    .check();
  await isSaved(page, t);
  const { definition, unread } = await storedDraft(product(), slug);
  expect([definition.opensAt, unread]).toEqual(['2026-10-25T01:30:00.000Z', {}]);
});

it('two managers write at once, and both texts are there; the same text twice is shown to settle', async () => {
  const first = await designer('manager', 'clocks');
  const second = await designer('manager2', 'clocks');
  for (const { page } of [first, second]) await open(page, designerOf('clocks', 'texts'));
  await write(first.page, first.t('terms.call.title'), 'Clocks');
  await write(second.page, second.t('terms.call.summary'), 'Time.');
  await isSaved(first.page, first.t);
  await isSaved(second.page, second.t);
  await until('both texts', async () => {
    const { title, summary } = (await storedDraft(product(), 'clocks')).definition;
    return title.en === 'Clocks' && summary.en === 'Time.';
  });
  await write(first.page, first.t('terms.call.edition'), '2030');
  await write(second.page, second.t('terms.call.edition'), '2031');
  const clash = (t: typeof first.t) => new RegExp(t('common.clash.title'));
  const settled = await Promise.race([
    first.page
      .getByRole('heading', { name: clash(first.t) })
      .waitFor()
      .then(() => first),
    second.page
      .getByRole('heading', { name: clash(second.t) })
      .waitFor()
      .then(() => second),
  ]);
  await settled.page.getByRole('button', { name: settled.t('common.clash.settled') }).click();
  const heading = settled.page.getByRole('heading', { name: clash(settled.t) });
  await heading.waitFor({ state: 'hidden' });
  expect(await heading.count()).toBe(0);
});

it('a copy of last year’s call says what has to be looked at, each a link to its field', async () => {
  const { page, t } = await designer('manager', 'next-year');
  await open(page, '/manage/calls');
  await page.getByRole('button', { name: t('manager.design.new') }).click();
  await page.getByLabel(t('manager.design.new.address')).fill('Next Year');
  await page.getByRole('button', { name: t('manager.design.new.button') }).click();
  await page.getByText(t('manager.design.new.wrong')).waitFor();
  await page.getByLabel(t('manager.design.new.address')).fill('next-year');
  await page.getByLabel(t('manager.design.new.from')).selectOption(CALL);
  await page.getByRole('button', { name: t('manager.design.new.button') }).click();
  await page.getByText(t('manager.design.toChange')).waitFor();
  await page.getByRole('link', { name: `Lot 2 · ${t('terms.lot.deadline')}` }).click();
  await focusIsOn(page.getByLabel(`Lot 2 · ${t('terms.lot.deadline')}`, { exact: true }));
  await open(page, designerOf('next-year', 'texts'));
  expect(await texts(page, t('terms.call.title')).getByLabel('Azərbaycanca').inputValue()).toMatch(
    /^Urban Make-over: /,
  );
});

it(
  'every page of the designer, of a draft in two stages and of a published call',
  async () => {
    const { page, t } = await designer('manager2', 'looked-at');
    await page.request.post('/api/managed-calls/m4eg-pilot-projects-2021/copies', { data: { slug: 'looked-at' } });
    const { definition } = await storedDraft(product(), 'looked-at');
    const { id, questions } = definition.forms.conceptNote!.sections[0]!;
    const question = `form/conceptNote/${id}/${questions[0]!.id}`;
    const terms = [
      '',
      'texts',
      'lots',
      'lots/1',
      'priorities',
      'stages',
      'timeline',
      'eligibility',
      'checklist',
      'budget',
      'annexes',
    ];
    const rules = [
      'form/conceptNote',
      question,
      'grid/fullApplication',
      'selection',
      'publication',
      'check',
      'publish',
    ];
    const sights: readonly Sight[] = [
      { address: '/manage/calls' },
      {
        address: '/manage/calls',
        name: 'a new call',
        prepare: (list) => list.getByRole('button', { name: t('manager.design.new') }).click(),
      },
      ...[...terms, ...rules].map((part) => ({ address: designerOf('looked-at', part) })),
      ...['', 'texts', 'lots', 'change', 'extend', 'versions'].map((part) => ({ address: designerOf(CALL, part) })),
    ];
    expect(await inspect(page, t, sights)).toEqual([]);
  },
  PATIENCE_MS,
);
