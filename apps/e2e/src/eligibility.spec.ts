/** Before anybody signs in: finding a call, its dates, and whether one can apply. */
import type { Page } from 'playwright-core';
import { currentRun } from './harness/run';
import { useBrowser } from './support/browser';
import { arriveAt, focusIsOn, open, texts } from './support/page';
import { fillSignIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import { type InterfaceLanguage, type Translator, within, wordsOf } from './support/words';

const visitors = useBrowser();
const { shared } = currentRun();

const WRITTEN = {
  en: { georgia: 'Georgia', ukraine: 'Ukraine', cap: '60,000', above: '60,000.01' },
  az: { georgia: 'Gürcüstan', ukraine: 'Ukrayna', cap: '60.000', above: '60.000,01' },
} as const;

/** Opens the check from the page of the call, in a language. */
async function opened(language: InterfaceLanguage) {
  const page = await visitors.visit(shared, { language });
  const t = await wordsOf(language);
  await open(page, `/calls/${CALL}`);
  const { definition } = await callOf(page);
  await page.getByRole('link', { name: t('public.check.title') }).click();
  await arriveAt(page, t('public.check.title'));
  return { page, t, definition, conditions: definition.eligibility.questions.map(({ text }) => text[language]!) };
}

const group = (page: Page, name: string) => page.getByRole('group', { name: within(name) });

const statesOf = (page: Page, t: Translator) =>
  texts(page.getByRole('main').getByText(new RegExp(`^(${t('public.check.open')}|${t('public.check.notOpen')})$`)));

describe.each(['en', 'az'] as const)('a visitor who reads %s', (language) => {
  const written = WRITTEN[language];

  it('is asked what the call depends on, and told which lots are open and why others are not', async () => {
    const { page, t, definition, conditions } = await opened(language);
    const check = page.getByRole('button', { name: t('public.check.go') });
    await check.click();
    const country = page.getByLabel(t('public.check.country'));
    await page
      .getByRole('alert')
      .getByRole('link', { name: within(t('public.check.country')) })
      .click();
    await focusIsOn(country);

    await country.selectOption(written.georgia);
    await group(page, conditions[0]!).getByLabel(t('public.check.yes')).check();
    await group(page, conditions[1]!).getByLabel(t('public.check.no')).check();
    await group(page, t('public.check.leads')).getByRole('radio').first().check();
    await page.getByLabel(t('public.check.grant')).fill(written.cap);
    await page.getByLabel(t('public.check.duration')).fill('12');
    await check.click();
    const result = page.getByRole('heading', { level: 2, name: t('public.check.result', { count: 2 }) });
    await focusIsOn(result);
    expect(await statesOf(page, t)).toEqual([
      t('public.check.open'),
      t('public.check.notOpen'),
      t('public.check.open'),
    ]);
    const refused = { territory: written.georgia, lot: 2, accepted: written.ukraine };
    await page.getByText(t('problems.TERRITORY_NOT_IN_LOT', refused)).waitFor();

    await page.getByLabel(t('public.check.grant')).fill(written.above);
    expect(await result.count()).toBe(0);
    await group(page, conditions[1]!).getByLabel(t('public.check.yes')).check();
    await check.click();
    await page.getByRole('heading', { level: 2, name: t('public.check.result', { count: 0 }) }).waitFor();
    const amounts = { requested: written.above, cap: language === 'az' ? '60.000,00' : '60,000.00' };
    const lots = definition.lots.length;
    expect(await page.getByText(t('problems.GRANT_ABOVE_CAP', amounts)).count()).toBe(lots);
    const needed = t('public.check.needs.no', { question: conditions[1]! });
    expect(await page.getByText(needed).count()).toBe(lots);
    expect(await page.getByRole('link', { name: t('public.check.start') }).count()).toBe(0);
  });

  it('filters the calls by country, kind of lot and state, and keeps the choice in the address', async () => {
    const page = await visitors.visit(shared, { language });
    const t = await wordsOf(language);
    await open(page, '/');
    const titles = () => page.getByRole('main').getByRole('heading', { level: 3 }).count();
    await page.getByLabel(t('public.calls.state')).selectOption(t('public.calls.open'));
    await page.getByLabel(t('public.calls.kind')).selectOption(t('common.lot.geographic'));
    await page.getByLabel(t('public.calls.country')).selectOption(written.georgia);
    await page.waitForURL(/\?country=GE&kind=geographic&state=open$/);
    expect(await titles()).toBe(1);
    await page.reload();
    await page.getByLabel(t('public.calls.state')).selectOption(t('public.calls.coming'));
    await page.getByRole('heading', { name: t('public.calls.none') }).waitFor();
    expect(await titles()).toBe(0);
  });

  it('takes the dates of a call along', async () => {
    const page = await visitors.visit(shared, { language });
    const t = await wordsOf(language);
    await open(page, `/calls/${CALL}`);
    const address = await page.getByRole('link', { name: t('public.call.calendar') }).getAttribute('href');
    const calendar = await page.request.get(address!);
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const { lots } = await callOf(page);
    const deadline = lots[0]!.deadline.replace(/[-:]|\.\d+/g, '');
    expect(await calendar.text()).toContain(`DTSTART:${deadline}`);
    await open(page, '/');
    const feed = await page.getByRole('link', { name: t('public.calls.calendar') }).getAttribute('href');
    expect(await (await page.request.get(feed!)).text()).toContain(`DTSTART:${deadline}`);
  });
});

it('leads whom a lot is open to through the sign-in to the start of a proposal', async () => {
  const { page, t, conditions } = await opened('en');
  await page.getByLabel(t('public.check.country')).selectOption(WRITTEN.en.georgia);
  await group(page, conditions[0]!).getByLabel(t('public.check.yes')).check();
  await group(page, conditions[1]!).getByLabel(t('public.check.no')).check();
  await group(page, t('public.check.leads')).getByRole('radio').first().check();
  await page.getByRole('button', { name: t('public.check.go') }).click();
  await page.getByRole('link', { name: t('public.check.start') }).click();
  await arriveAt(page, t('common.signIn'));
  await fillSignIn(page, t, 'kutaisi');
  await arriveAt(page, t('writing.start.title'));
  expect(new URL(page.url()).pathname).toBe(`/apply/start/${CALL}`);
});
