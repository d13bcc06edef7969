import type { CallDefinition } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { currentRun } from './harness/run';
import { useBrowser } from './support/browser';
import { arriveAt, factsOf, open, rowsOf, texts } from './support/page';
import { fillSignIn, signIn } from './support/people';
import { wordsOf } from './support/words';

const visitors = useBrowser();
const { shared } = currentRun();
const CALL = '/calls/urban-make-over';

const WRITTEN = {
  en: {
    makeOver: 'Urban Make-over: reimagining life in the city',
    portfolios: 'Portfolios for municipal transformation',
    pilots: 'M4EG pilot projects 2021',
    belarus: 'Belarus',
    ukraine: 'Ukraine',
    countries: 'Armenia, Azerbaijan, Georgia, Moldova',
    amounts: ['EUR\u00A060,000.00', 'EUR\u00A0600,000.00', 'EUR\u00A0480,000.00', 'EUR\u00A0120,000.00'],
    priorities: ['Social inclusion.', 'Greening of cities.', 'Well-being and innovation.'],
  },
  az: {
    makeOver: 'Urban Make-over: şəhər həyatının yeni təsəvvürü',
    portfolios: 'Bələdiyyə transformasiyası üçün portfellər',
    pilots: 'M4EG pilot layihələri 2021',
    belarus: 'Belarus',
    ukraine: 'Ukrayna',
    countries: 'Ermənistan, Azərbaycan, Gürcüstan, Moldova',
    amounts: ['60.000,00\u00A0EUR', '600.000,00\u00A0EUR', '480.000,00\u00A0EUR', '120.000,00\u00A0EUR'],
    priorities: ['Sosial inkluzivlik.', 'Şəhərlərin yaşıllanması.', 'Rifah və innovasiya.'],
  },
} as const;

/** Projects each lot of the demonstration call is to support. */
const EXPECTED_PROJECTS = ['7–10', '5–8', '2'];
/** The small-grant grid as the page of the call shows it: points, and the score that is the minimum. */
const CRITERIA: readonly (readonly [points: string, minimum: number | null])[] = [
  ['45', null],
  ['15', 3],
  ['15', 3],
  ['15', 3],
  ['35', null],
  ['15', null],
  ['10', null],
  ['10', null],
  ['10', null],
  ['10', 2],
  ['10', null],
  ['10', null],
];

describe.each(['en', 'az'] as const)('a visitor who reads %s', (language) => {
  const written = WRITTEN[language];

  it('sees the calls by what can be done with them, and those of a country', async () => {
    const t = await wordsOf(language);
    const page = await visitors.visit(shared, { language });
    await open(page, '/');
    const headings = () => texts(page.getByRole('main').getByRole('heading'));
    const all = [
      t('public.calls.title'),
      t('public.calls.open'),
      written.makeOver,
      written.portfolios,
      t('public.calls.closed'),
      written.makeOver,
      written.makeOver,
      written.pilots,
    ];
    await page.getByRole('link', { name: written.pilots }).waitFor();
    expect(await headings()).toEqual(all);

    const country = page.getByLabel(t('public.calls.country'));
    await country.selectOption(written.belarus);
    expect(await headings()).toEqual([t('public.calls.title'), t('public.calls.closed'), written.pilots]);
    await country.selectOption(written.ukraine);
    expect(await headings()).toEqual(all);
  });

  it('reads on the page of a call who can apply, for how much, until when, and how it is judged', async () => {
    const t = await wordsOf(language);
    const page = await visitors.visit(shared, { language });
    await open(page, '/');
    await page.getByRole('link', { name: written.makeOver }).first().click();
    await arriveAt(page, written.makeOver);
    expect(new URL(page.url()).pathname).toBe(CALL);

    const main = page.getByRole('main');
    const [cap, ...envelopes] = written.amounts;
    const countries = [written.countries, written.ukraine, `${written.countries}, ${written.ukraine}`];
    expect(await factsOf(main)).toEqual(
      countries.flatMap((accepted, place) => [
        [t('public.lot.who'), accepted],
        [t('public.lot.envelope'), envelopes[place]],
        [t('public.lot.cap'), cap],
        [t('public.lot.expected'), EXPECTED_PROJECTS[place]],
      ]),
    );
    expect(await texts(main.getByRole('strong').filter({ hasText: /\.$/ }))).toEqual(written.priorities);
    const { deadline, zone } = await deadlineOf(page);
    await main.getByText(t('common.deadline.at', { at: formatInstant(deadline, zone, language) })).waitFor();
    await main.getByText(t('common.deadline.yours', { at: formatInstant(deadline, 'Asia/Baku', language) })).waitFor();
    await main.getByText(t('public.criteria.gate', { max: 100, gate: 60 })).waitFor();
    const [, ...criteria] = await rowsOf(page.getByRole('table', { name: t('public.call.criteria') }));
    expect(criteria.map(([, points, minimum]) => [points, minimum])).toEqual(
      CRITERIA.map(([points, minimum]) => [
        points,
        minimum === null ? '' : t('public.criteria.score', { score: minimum }),
      ]),
    );
  });

  it('meets the same words at an address that does not exist', async () => {
    const t = await wordsOf(language);
    const page = await visitors.visit(shared, { language });
    await open(page, '/no/such/page');
    await arriveAt(page, t('common.notFound.title'));
    await page.goto('/calls/no-such-call');
    await page.getByText(t('problems.NOT_FOUND')).waitFor();
    expect(await page.getByRole('main').innerText()).toBe(t('problems.NOT_FOUND'));
  });
});

it('results name what was selected, in every lot, and nobody else', async () => {
  const t = await wordsOf('en');
  const page = await visitors.visit(shared);
  await open(page, `${CALL}-first-edition/results`);
  await arriveAt(page, t('public.results.title'));
  const tables = await page.getByRole('table').all();
  const named = (await Promise.all(tables.map(rowsOf))).flatMap(([, ...projects]) =>
    projects.map(([title, municipality]) => [title, municipality]),
  );
  const decided = await ask<{ selected: boolean; title: string; municipality: string }>(
    shared.databaseUrl,
    `select d.outcome = 'selected' as selected, r.content ->> 'title' as title, m.name as municipality
     from decision d join proposal p on p.id = d.proposal_id join municipality m on m.id = p.municipality_id
     join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     where c.slug = 'urban-make-over-first-edition' order by l.number, d.position`,
  );
  expect(named).toEqual(
    decided.filter(({ selected }) => selected).map(({ title, municipality }) => [title, municipality]),
  );
  const shown = new Set((await page.getByRole('main').innerText()).split(/[\n\t]/));
  const others = decided.filter(({ selected }) => !selected);
  expect(others.length).not.toBe(0);
  // a municipality may have won in another lot
  const winners = new Set(named.map(([, municipality]) => municipality));
  const losers = others.filter(({ municipality }) => !winners.has(municipality));
  expect(others.filter(({ title }) => shown.has(title))).toEqual([]);
  expect(losers.filter(({ municipality }) => shown.has(municipality))).toEqual([]);
});

it('the results of a call that is not announced are not there', async () => {
  const t = await wordsOf('en');
  const page = await visitors.visit(shared);
  await page.goto(`${CALL}-second-edition/results`);
  await page.getByText(t('problems.NOT_FOUND')).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});

describe('the sign-in wall', () => {
  it('stands between the call and an application, says the same to every wrong guess, and leads on', async () => {
    const t = await wordsOf('en');
    const page = await visitors.visit(shared);
    await open(page, CALL);
    await page.getByRole('link', { name: t('public.call.apply') }).click();
    await arriveAt(page, t('common.signIn'));
    for (const [key, password] of [
      ['kutaisi', 'not-the-password'],
      ['nobody', 'trilot-demo-2026'],
    ] as const) {
      await fillSignIn(page, t, key, password);
      await page
        .getByRole('alert')
        .filter({ hasText: t('problems.SIGN_IN_FAILED') })
        .waitFor();
    }
    await fillSignIn(page, t, 'kutaisi');
    await arriveAt(page, t('writing.start.title'));
    expect(new URL(page.url()).pathname).toBe('/apply/start/urban-make-over');
  });

  it.each([
    ['mingachevir', '/apply'],
    ['evaluator1', '/evaluate'],
    ['manager', '/manage'],
    ['admin', '/audit'],
  ])('brings %s home to %s, and after signing out shows nothing', async (key, home) => {
    const page = await visitors.visit(shared);
    const t = await signIn(page, key);
    expect(new URL(page.url()).pathname).toBe(home);
    await page.getByRole('button', { name: t('common.signOut') }).click();
    await page.getByRole('link', { name: t('common.signIn') }).waitFor();
    await page.goto('/apply');
    await arriveAt(page, t('common.signIn'));
    expect(page.url()).toContain('/sign-in?next=%2Fapply');
    expect(await texts(page.getByRole('main').getByRole('link'))).toEqual([t('public.signIn.forgotten')]);
  });
});

async function deadlineOf(page: Page) {
  const answer = await page.request.get(`/api${CALL}`);
  const { lots, definition } = (await answer.json()) as {
    readonly lots: readonly { readonly deadline: string }[];
    readonly definition: CallDefinition;
  };
  return { deadline: lots[0]!.deadline, zone: definition.zone };
}
