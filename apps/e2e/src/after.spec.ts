/** After the decisions: letters previewed and followed, a complaint answered, a winner who withdraws and the next in reserve. */
import { formatAmount } from '@trilot/domain';
import { createTranslator, type InterfaceLanguage, lettersIn } from '@trilot/i18n';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { isKeptHere } from './support/local-copy';
import { arriveAt, factsOf, isSaved, open, rowsOf } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import {
  type Decided,
  decideWithoutDepartures,
  decisionsOf,
  isPublic,
  lettersTo,
  proposeOtherwise,
} from './support/selection';
import { until } from './support/until';
import type { Translator } from './support/words';

const PATIENCE_MS = 120_000;
/** The lot with a reserve list. */
const LOT = 3;
const COMPLAINT = 'The second evaluator writes about another proposal.';
const CORRECTION_COMPLAINT = 'The correction has taken the wrong total.';
const ANSWER = 'Both sheets are about this proposal, as the log of the evaluation shows.';
const REASON = 'The council has decided against the project.';

const visitors = useBrowser();
const product = ownProduct('after', 'selection');

interface Signed {
  readonly page: Page;
  readonly t: Translator;
}
async function signed(key: string): Promise<Signed> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

/** The decisions of the lot, by rank. */
async function decided(): Promise<Decided[]> {
  const all = await decisionsOf(product());
  const lots = await ask<{ id: string }>(
    product().databaseUrl,
    `select p.id from proposal p join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     where c.slug = $1 and l.number = $2`,
    [CALL, LOT],
  );
  return all.filter(({ id }) => lots.some((own) => own.id === id));
}
const outcomeOf = async (outcome: Decided['outcome']) => (await decided()).find((one) => one.outcome === outcome)!;

/** Lodges what has been written on the page of a decision. */
async function lodge({ page, t }: Signed): Promise<void> {
  await page.getByRole('button', { name: t('announced.complaint.lodge') }).click();
  const dialog = page.getByRole('dialog', { name: t('announced.complaint.confirm') });
  await dialog.getByRole('button', { name: t('announced.complaint.lodge') }).click();
  await page.getByText(t('announced.complaint.state.lodged')).first().waitFor();
}

/** Writes a complaint on the page of a decision, and lodges it. */
async function complain({ page, t }: Signed, text: string): Promise<void> {
  await page.getByRole('button', { name: t('announced.complaint.begin') }).click();
  await page.getByRole('radio', { name: t('announced.ground.manifestError') }).check();
  await page.getByLabel(t('announced.complaint.textAsk')).fill(text);
  await lodge({ page, t });
}

describe('letters', () => {
  it('are read by the manager before anybody gets one, in every language', async () => {
    const { page, t } = await signed('manager');
    const { page: second } = await signed('manager2');
    const { lots } = await callOf(page);
    for (const { id } of lots) await decideWithoutDepartures(page, second, id);
    await open(page, `/manage/${CALL}`);
    await page.getByRole('link', { name: t('manager.announce.letters'), exact: true }).click();
    await arriveAt(page, t('announced.letters.title'));
    const facts = Object.fromEntries(await factsOf(page));
    expect(facts[t('announced.letters.count')]).toBe(String((await decisionsOf(product())).length));
    expect(facts[t('announced.letters.written')]).toBe('0');
    const winner = await outcomeOf('selected');
    await open(page, `/manage/${CALL}/letters/${winner.id}`);
    await page.getByText(t('announced.letter.previewText')).waitFor();
    await page.getByLabel(t('announced.letter.language')).selectOption('hy');
    await page.locator('[lang="hy"]', { hasText: winner.reference }).first().waitFor();
    expect(
      await ask(
        product().databaseUrl,
        'select from letter x join proposal p on p.id = x.proposal_id join lot l on l.id = p.lot_id join call c on c.id = l.call_id where c.slug = $1',
        [CALL],
      ),
    ).toHaveLength(0);
  });

  it('are written once the call is announced, and followed to each reader', async () => {
    const { page, t } = await signed('manager');
    await open(page, `/manage/${CALL}`);
    await page.getByRole('button', { name: t('manager.announce.button.now') }).click();
    const dialog = page.getByRole('dialog', { name: t('manager.announce.confirm') });
    await dialog.getByRole('button', { name: t('manager.announce.button.now') }).click();
    await until('the announcement', () => isPublic(page));
    const expected = String((await decisionsOf(product())).length);
    await until('every letter', async () => {
      await open(page, `/manage/${CALL}/letters`);
      return Object.fromEntries(await factsOf(page))[t('announced.letters.written')] === expected;
    });
    const winner = await outcomeOf('selected');
    const { page: own, t: words } = await signed(winner.key);
    await open(own, `/apply/${winner.id}/decision`);
    await own.getByText(words('announced.complaint.openedOn')).waitFor();
    const opened = await until('the opening', async () => {
      await open(page, `/manage/${CALL}/letters`);
      return Object.fromEntries(await factsOf(page))[t('announced.letters.state.opened')] === '1';
    });
    expect(opened).toBe(true);
  });
});

describe('a complaint', () => {
  it('is written on the page of the decision, outlives the page, and is lodged with a receipt', async () => {
    const loser = await outcomeOf('belowGates');
    const { page, t } = await signed(loser.key);
    await open(page, `/apply/${loser.id}/decision`);
    await page.getByRole('button', { name: t('announced.complaint.begin') }).click();
    expect(await page.getByRole('button', { name: t('announced.complaint.lodge') }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: t('announced.ground.procedure') }).check();
    await page.getByLabel(t('announced.complaint.textAsk')).fill(COMPLAINT);
    await isKeptHere(page, COMPLAINT);
    await page.reload();
    const text = page.getByLabel(t('announced.complaint.textAsk'));
    await until('the text', async () => (await text.inputValue()) === COMPLAINT);
    await isSaved(page, t);
    await lodge({ page, t });
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
  });

  it('is not answered by who decided, but by the chair', async () => {
    const loser = await outcomeOf('belowGates');
    const manager = await signed('manager');
    await open(manager.page, '/manage');
    await manager.page.getByRole('link', { name: loser.reference }).waitFor();
    await open(manager.page, `/manage/${CALL}`);
    await manager.page.getByRole('heading', { name: manager.t('manager.overview.complaints') }).waitFor();
    await manager.page.getByRole('link', { name: loser.reference }).click();
    await manager.page.getByText(manager.t('problems.COMPLAINT_INVOLVED')).waitFor();
    const { page, t } = await signed('chair');
    await open(page, `/manage/${CALL}/complaints`);
    await page.getByRole('link', { name: loser.reference }).click();
    await page.getByText(COMPLAINT, { exact: true }).waitFor();
    await page.getByLabel(t('announced.complaints.reasons')).fill(ANSWER);
    await page.getByRole('button', { name: t('announced.complaints.give.dismissed') }).click();
    const dialog = page.getByRole('dialog', { name: t('announced.complaints.confirm.dismissed') });
    await dialog.getByRole('button', { name: t('announced.complaints.give.dismissed') }).click();
    await page.getByText(t('announced.complaint.state.dismissed')).waitFor();
    const waiting = page.waitForResponse((answer) => answer.url().endsWith('/api/complaints'));
    await open(page, `/manage/${CALL}`);
    expect(await (await waiting).json()).toEqual([]);
    expect(await page.getByRole('heading', { name: t('manager.overview.complaints') }).count()).toBe(0);
    const own = await signed(loser.key);
    await open(own.page, `/apply/${loser.id}/decision`);
    await own.page.getByText(ANSWER, { exact: true }).waitFor();
    expect(await own.page.getByRole('button', { name: own.t('announced.complaint.begin') }).count()).toBe(0);
  });
});

describe('a winner who withdraws', () => {
  it('says why, and is in the public results no more', async () => {
    // the one with the most money, so that somebody in reserve fits what becomes free
    const winners = (await decided()).filter(({ outcome }) => outcome === 'selected');
    const winner = winners.sort((a, b) => Number(b.cents) - Number(a.cents))[0]!;
    const { page, t } = await signed(winner.key);
    await open(page, `/apply/${winner.id}/decision`);
    await page.getByRole('button', { name: t('announced.own.withdraw') }).click();
    const dialog = page.getByRole('dialog', { name: t('announced.own.withdraw') });
    await dialog.getByRole('button', { name: t('announced.own.withdraw') }).click();
    await dialog.getByText(t('problems.REASON_REQUIRED')).waitFor();
    await dialog.getByLabel(t('common.reason')).fill(REASON);
    await dialog.getByRole('button', { name: t('announced.own.withdraw') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(REASON, { exact: true }).waitFor();
    const standing = await ask(product().databaseUrl, 'select from standing_award where proposal_id = $1', [winner.id]);
    expect(standing).toEqual([]);
  });

  it('makes room for the next in reserve, whom a manager promotes', async () => {
    const next = await outcomeOf('reserve');
    const { page, t } = await signed('manager');
    await open(page, `/manage/${CALL}`);
    await page.getByRole('link', { name: t('manager.announce.awards') }).click();
    await arriveAt(page, t('announced.awards.title'));
    await page.getByText(REASON, { exact: true }).waitFor();
    const promoted = page.getByRole('button', { name: /^Promote / });
    const name = (await promoted.innerText()).replace('Promote ', '');
    await promoted.click();
    const dialog = page.getByRole('dialog', { name: t('announced.awards.promoteConfirm', { reference: name }) });
    await dialog.getByRole('button', { name: t('announced.awards.promote', { reference: name }) }).click();
    await page.getByText(t('announced.award.promoted'), { exact: true }).waitFor();
    const all = await decided();
    const own = all.find(({ reference }) => reference === name)!;
    expect([own.outcome, all.indexOf(own) >= all.indexOf(next)]).toEqual(['reserve', true]);
    const applicant = await signed(own.key);
    await open(applicant.page, `/apply/${own.id}/decision`);
    await applicant.page.getByRole('heading', { name: applicant.t('announced.own.promoted') }).waitFor();
    await until('the letter', async () => {
      const rows = await ask(
        product().databaseUrl,
        `select from letter where proposal_id = $1 and kind = 'promotion'`,
        [own.id],
      );
      return rows.length === 1;
    });
    const [award] = await ask<{ cents: string }>(
      product().databaseUrl,
      'select awarded_cents as cents from standing_award where proposal_id = $1',
      [own.id],
    );
    await open(page, `/calls/${CALL}/results`);
    const amounts = (await Promise.all((await page.getByRole('table').all()).map(rowsOf)))
      .flat()
      .map((cells) => cells.at(-1));
    expect(amounts).toContain(formatAmount(Number(award!.cents), 'EUR', 'en'));
  });
});

it('a correction is told by a letter that a manager reads before anybody gets it, and can be complained of', async () => {
  const { page, t } = await signed('manager');
  const { lots } = await callOf(page);
  const lot = lots[0]!.id;
  const winner = (await decisionsOf(product())).find(({ outcome }) => outcome === 'selected')!;
  const own = await signed(winner.key);
  await open(own.page, `/apply/${winner.id}/decision`);
  await complain(own, COMPLAINT);
  await proposeOtherwise(page, lot, winner);
  await open(page, `/manage/${CALL}/letters`);
  const row = page.getByRole('row').filter({ hasText: t('announced.letters.correction', { version: 2 }) });
  await row.getByText(t('announced.letters.notWritten')).waitFor();
  await row.getByRole('link').click();
  await page.getByText(t('announced.letter.correctionText')).waitFor();
  const subjectIn = (language: InterfaceLanguage) =>
    createTranslator(language, [lettersIn(language)])('letters.corrected.subject', { reference: winner.reference });
  await page.getByLabel(t('announced.letter.language')).selectOption('en');
  await page.getByRole('heading', { name: subjectIn('en') }).waitFor();

  const second = await signed('manager2');
  await open(second.page, `/manage/lots/${lot}/board`);
  await second.page.getByRole('button', { name: second.t('manager.approve.button') }).click();
  const dialog = second.page.getByRole('dialog', { name: second.t('manager.approve.confirm') });
  await dialog.getByRole('button', { name: second.t('manager.approve.button') }).click();
  await dialog.waitFor({ state: 'hidden' });
  const told = subjectIn(languageOf(winner.key));
  await until('the letter', async () => (await lettersTo(product(), winner)).some(({ subject }) => subject === told));
  await open(own.page, '/inbox');
  await own.page.getByText(told).waitFor();
  expect((await lettersTo(product(), winner)).filter(({ subject }) => subject === told)).toHaveLength(1);
  await open(own.page, `/apply/${winner.id}/decision`);
  await own.page.getByRole('heading', { name: own.t('announced.complaint.earlier') }).waitFor();
  await complain(own, CORRECTION_COMPLAINT);
  for (const text of [COMPLAINT, CORRECTION_COMPLAINT]) await own.page.getByText(text, { exact: true }).waitFor();
  await open(page, `/manage/${CALL}/complaints`);
  await page.getByText(t('announced.complaints.aboutCorrection')).waitFor();
});

it(
  'every page of it is accessible, in both themes and on a phone',
  async () => {
    const { page, t } = await signed('chair');
    const [complaint] = await ask<{ id: string }>(product().databaseUrl, 'select id from complaint limit 1');
    const manager = await signed('manager');
    const winner = await outcomeOf('selected');
    const loser = await outcomeOf('belowGates');
    const applicant = await signed(loser.key);
    expect([
      ...(await inspect(page, t, [
        { address: `/manage/${CALL}/complaints` },
        { address: `/manage/complaints/${complaint!.id}` },
      ])),
      ...(await inspect(manager.page, manager.t, [
        { address: `/manage/${CALL}/letters` },
        { address: `/manage/${CALL}/letters/${winner.id}` },
        { address: `/manage/${CALL}/awards` },
        { address: `/calls/${CALL}/results` },
      ])),
      ...(await inspect(applicant.page, applicant.t, [{ address: `/apply/${loser.id}/decision` }])),
    ]).toEqual([]);
  },
  PATIENCE_MS,
);
