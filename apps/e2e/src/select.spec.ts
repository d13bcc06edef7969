import { formatAmount, formatPlainAmount } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { type BoardParts, readBoard } from './support/board';
import { useBrowser } from './support/browser';
import { arriveAt, factsOf, open, rowsOf, texts } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import {
  type Decided,
  decideWithoutDepartures,
  decisionsOf,
  depart,
  isPublic,
  letTheHourCome,
  lettersTo,
  localTime,
  whatIsVisible,
} from './support/selection';
import { until } from './support/until';
import { type Translator, within } from './support/words';

const visitors = useBrowser();
const product = ownProduct('select', 'selection');

/** The lot that is decided by hand: its envelope is the one that the proposals above the gates use up. */
const LOT = 3;
const ENVELOPE_CENTS = 12_000_000;
const money = (cents: number) => formatAmount(cents, 'EUR', 'en');

interface Signed {
  readonly page: Page;
  readonly t: Translator;
}

async function signed(key: string): Promise<Signed> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

/** Opens the board of the lot the way a manager finds it: call, then lot. */
async function openBoard({ page, t }: Signed): Promise<void> {
  const { lots } = await callOf(page);
  await open(page, `/manage/${CALL}`);
  await page
    .getByRole('link', { name: t('manager.overview.board') })
    .nth(LOT - 1)
    .click();
  await page.waitForURL(`**/manage/lots/${lots[LOT - 1]!.id}/board`);
}

it('a manager takes a proposal back from an evaluator who has not begun, and gives it out again', async () => {
  const { page, t } = await signed('manager');
  // the edition that is still being evaluated: where all sheets are in, nobody can be added
  const { lots } = await callOf(page, `${CALL}-second-edition`);
  await open(page, `/manage/lots/${lots[0]!.id}/assignments`);
  const takeBack = page.getByRole('button', { name: /^Take \S+ back from / }).first();
  const name = (await takeBack.getAttribute('aria-label'))!;
  const [, reference = '', evaluator = ''] = /^Take (\S+) back from (.+)$/.exec(name)!;
  const assigned = () =>
    ask(
      product().databaseUrl,
      `select from assignment a join proposal p on p.id = a.proposal_id join app_user u on u.id = a.evaluator_id
       where p.reference = $1 and u.name = $2`,
      [reference, evaluator],
    );
  expect(await assigned()).toHaveLength(1);
  await takeBack.click();
  const assign = page.getByRole('button', {
    name: t('manager.assign.assignTo', { reference, name: evaluator }),
    exact: true,
  });
  await assign.waitFor();
  expect(await assigned()).toHaveLength(0);
  await assign.click();
  await page.getByRole('button', { name, exact: true }).waitFor();
  expect(await assigned()).toHaveLength(1);
});

describe('the board of a lot', () => {
  let preview: BoardParts;
  /** The first of the reserve list, whom the managers prefer to the last above the line. */
  let preferred: string;
  let dropped: string;
  /** The first of all, who has to wait for its council. */
  let waiting: string;

  it('ranks down to the cut-off, then the reserve list, then what misses a minimum; every number opens', async () => {
    const manager = await signed('manager');
    const { page, t } = manager;
    await openBoard(manager);
    preview = await readBoard(page, t, 'en');
    const { above, reserve, belowGates, line } = preview;
    expect([...above, ...reserve].map(({ rank }) => rank)).toEqual([...above, ...reserve].map((_, place) => place + 1));
    expect(belowGates.map(({ rank }) => rank)).toEqual(belowGates.map(() => null));
    expect([above.length > 1, reserve.length > 0, belowGates.length > 0]).toEqual([true, true, true]);

    const sums = above.map((_, place) =>
      above.slice(0, place + 1).reduce((sum, { recommendedCents }) => sum + recommendedCents, 0),
    );
    expect(above.map(({ runningCents }) => runningCents)).toEqual(sums);
    const used = sums.at(-1)!;
    expect(used).toBeLessThanOrEqual(ENVELOPE_CENTS);
    expect(line).toBe(
      t('manager.board.line', {
        used: money(used),
        envelope: money(ENVELOPE_CENTS),
        left: money(ENVELOPE_CENTS - used),
      }),
    );
    reserve.forEach(({ outcome }, place) =>
      expect(outcome).toContain(t('manager.board.reservePlace', { place: place + 1 })),
    );
    const tied = [...above, ...reserve].filter(({ outcome }) => outcome.includes('Tie with'));
    expect(tied.length).toBeGreaterThan(1);

    const [, ...countries] = await rowsOf(page.getByRole('table', { name: t('manager.coverage.countries') }));
    const counted = (column: number) => countries.reduce((sum, cells) => sum + Number(cells[column]), 0);
    const passed = above.length + reserve.length;
    expect([1, 2, 3].map(counted)).toEqual([passed + belowGates.length, passed, above.length]);

    await page.getByRole('button', { name: t('manager.board.open', { reference: above[0]!.reference }) }).click();
    const details = page.getByRole('table', { name: t('manager.details.caption', { reference: above[0]!.reference }) });
    expect((await rowsOf(details)).at(-1)![0]).toBe(t('manager.details.total'));
  });

  it('freezes with the order it showed, and the browser computes the same ranking from the snapshot', async () => {
    const manager = await signed('manager');
    const { page, t } = manager;
    await openBoard(manager);
    await page.getByRole('button', { name: t('manager.freeze.button') }).click();
    const dialog = page.getByRole('dialog', { name: t('manager.freeze.confirm') });
    await dialog.getByRole('button', { name: t('manager.freeze.button') }).click();
    await page.getByRole('heading', { name: t('manager.proof.title') }).waitFor();
    const frozen = await readBoard(page, t, 'en');
    // the draw, revealed only now, may order exact ties anew; everything else stays
    expect(new Set([...frozen.above, ...frozen.reserve].map(({ reference }) => reference))).toEqual(
      new Set([...preview.above, ...preview.reserve].map(({ reference }) => reference)),
    );
    expect(await page.getByText(t('common.tieBreak.pendingDraw')).count()).toBe(0);
    await page.getByRole('button', { name: t('manager.proof.check') }).click();
    await page.getByText(t('manager.proof.right')).waitFor();
    preferred = frozen.reserve[0]!.reference;
    dropped = frozen.above.at(-1)!.reference;
    waiting = frozen.above[0]!.reference;
  });

  it('a departure needs a reason, shows its effect, and is proposed', async () => {
    const manager = await signed('manager');
    const { page, t } = manager;
    await openBoard(manager);
    await page.getByRole('button', { name: t('manager.propose.start') }).click();
    const propose = page.getByRole('button', { name: t('manager.propose.button') });
    const selected = t('common.outcome.selected');
    await depart(page, t, preferred, { outcome: selected, reason: 'First on the reserve list.' });
    expect(await propose.isDisabled()).toBe(true);
    const { requestedCents } = await rowOf(manager, preferred);
    await page
      .getByText(
        t('problems.ENVELOPE_EXCEEDED', {
          used: formatPlainAmount(ENVELOPE_CENTS + requestedCents, 'en'),
          envelope: formatPlainAmount(ENVELOPE_CENTS, 'en'),
        }),
      )
      .waitFor();
    const { recommendedCents: freed } = await rowOf(manager, dropped);
    await depart(page, t, dropped, { outcome: t('common.outcome.rejected'), reason: '' });
    await page.getByText(t('problems.REASON_REQUIRED')).waitFor();
    await depart(page, t, dropped, { reason: 'The municipality wrote that it cannot co-finance.' });
    await depart(page, t, preferred, { cents: Math.min(freed, requestedCents) });
    await depart(page, t, waiting, { outcome: t('common.outcome.reserve'), reason: 'Its council decides in May.' });
    await propose.click();
    await page.getByRole('heading', { name: t('manager.approve.title') }).waitFor();
    const proposed = await readBoard(page, t, 'en');
    const rows = [...proposed.above, ...proposed.reserve];
    expect(rows.find(({ reference }) => reference === preferred)!.outcome).toContain(t('manager.board.departs'));
    expect(rows.find(({ reference }) => reference === dropped)!.recommendedCents).toBe(0);
    expect(rows.reduce((sum, { recommendedCents }) => sum + recommendedCents, 0)).toBeLessThanOrEqual(ENVELOPE_CENTS);

    const approve = page.getByRole('button', { name: t('manager.approve.button') });
    expect(await approve.isDisabled()).toBe(true);
    await page.getByText(t('problems.FOUR_EYES')).waitFor();
  });

  it('a second manager sees the departures with their reasons, and approves', async () => {
    const second = await signed('manager2');
    const { page, t } = second;
    await openBoard(second);
    await page.getByRole('button', { name: t('manager.approve.button') }).click();
    const dialog = page.getByRole('dialog', { name: t('manager.approve.confirm') });
    expect(await texts(dialog.getByRole('listitem').getByRole('blockquote'))).toEqual([
      'Its council decides in May.',
      'The municipality wrote that it cannot co-finance.',
      'First on the reserve list.',
    ]);
    await dialog.getByRole('button', { name: t('manager.approve.button') }).click();
    await page.getByRole('heading', { name: t('manager.approved.title') }).waitFor();
    const [ranking] = await ask<{ state: string; eyes: boolean }>(
      product().databaseUrl,
      `select k.state, k.proposed_by <> k.approved_by as eyes from ranking k join lot l on l.id = k.lot_id
       join call c on c.id = l.call_id where c.slug = $1 and l.number = $2`,
      [CALL, LOT],
    );
    expect(ranking).toEqual({ state: 'approved', eyes: true });
  });

  const rowOf = async ({ page, t }: Signed, reference: string) => {
    const { above, reserve } = await readBoard(page, t, 'en');
    return [...above, ...reserve].find((row) => row.reference === reference)!;
  };
});

describe('the announcement', () => {
  let decided: readonly Decided[];

  it('is refused until every lot is approved', async () => {
    const { page, t } = await signed('manager');
    await open(page, `/manage/${CALL}`);
    const announce = page.getByRole('button', { name: t('manager.announce.button.now') });
    expect(await announce.isDisabled()).toBe(true);
    await page.getByText(t('problems.RANKING_NOT_APPROVED', { lots: '1, 2' })).waitFor();
    const { page: other } = await signed('manager2');
    const { lots } = await callOf(page);
    for (const { id } of lots.slice(0, 2)) await decideWithoutDepartures(page, other, id);
    await page.reload();
    await announce.waitFor();
    expect(await announce.isEnabled()).toBe(true);
  });

  it('shows nothing to anybody before its instant, and everything at it', async () => {
    decided = await decisionsOf(product());
    const { page, t } = await signed('manager');
    await open(page, `/manage/${CALL}`);
    await page.getByRole('radio', { name: t('manager.announce.later') }).check();
    const at = new Date(Date.now() + 86_400_000);
    const { definition } = await callOf(page);
    const local = page.getByLabel(t('manager.announce.local', { zone: definition.zone }));
    await local.fill(localTime(at, definition.zone));
    await page.getByRole('button', { name: t('manager.announce.button.later') }).click();
    const dialog = page.getByRole('dialog', { name: t('manager.announce.confirm') });
    await dialog.getByText(t('manager.announce.confirmText', { count: decided.length })).waitFor();
    await dialog.getByRole('button', { name: t('manager.announce.button.later') }).click();
    const [set] = t('manager.announce.set', { at: '\u0000' }).split('\u0000');
    await page.getByText(within(set!)).waitFor();

    const winner = await signed(decided.find(({ outcome }) => outcome === 'selected')!.key);
    expect(await whatIsVisible(winner.page)).toEqual({ results: 404, decision: 404, phase: 'closed', letters: 0 });
    await letTheHourCome(product());
    await until('the announcement', () => isPublic(page));
    expect(await whatIsVisible(winner.page)).toMatchObject({ results: 200, decision: 200, phase: 'announced' });
  });

  it.each(['selected', 'reserve', 'belowGates', 'rejected'] as const)(
    'tells a municipality that is %s on its page and by one letter',
    async (outcome) => {
      const own = decided.find((candidate) => candidate.outcome === outcome)!;
      const { page, t } = await signed(own.key);
      await open(page, '/apply');
      await page
        .getByRole('link', { name: t('applicant.hub.decision') })
        .first()
        .waitFor();
      await open(page, `/apply/${own.id}/decision`);
      await page.getByText(t(`common.outcome.${outcome}`), { exact: true }).waitFor();
      const grant = formatAmount(Number(own.cents), 'EUR', languageOf(own.key));
      const facts = Object.fromEntries(await factsOf(page));
      expect(facts[t('writing.decision.grant')]).toBe(outcome === 'selected' ? grant : undefined);
      const marks = await rowsOf(page.getByRole('table', { name: t('writing.decision.criteria') }));
      expect(marks.filter((cells) => cells.length === 3)).toHaveLength(9);
      const letters = await until('the letter', async () => {
        const rows = await lettersTo(product(), own);
        return rows.length > 0 && rows;
      });
      expect(letters).toHaveLength(1);
      await open(page, '/inbox');
      await page.getByText(letters[0]!.subject).waitFor();
    },
  );

  it('names the selected in public, and nobody twice', async () => {
    const { page, t } = await signed('auditor');
    await open(page, `/calls/${CALL}`);
    await page.getByRole('link', { name: t('public.call.results') }).click();
    await arriveAt(page, t('public.results.title'));
    const tables = await page.getByRole('table').all();
    const shown = (await Promise.all(tables.map(rowsOf))).flatMap(([, ...projects]) =>
      projects.map((cells) => cells.at(-1)),
    );
    const selected = decided.filter(({ outcome }) => outcome === 'selected');
    expect(shown).toEqual(selected.map(({ cents }) => money(Number(cents))));
  });
});
