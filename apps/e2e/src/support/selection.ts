/** What the managers' journey does besides reading the board: departures, decisions by API, and what may be visible when. */
import { formatPlainAmount } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from '../harness/cluster';
import type { Address } from '../harness/run';
import { CALL } from './proposals';
import type { Translator } from './words';

/** A decision on a proposal. */
export interface Decided {
  readonly id: string;
  readonly reference: string;
  readonly outcome: 'selected' | 'reserve' | 'belowGates' | 'rejected';
  readonly cents: string;
  /** Account of the editor of the municipality. */
  readonly key: string;
}

/** What is changed about a decision; what is left out stays as it is. */
export interface Departure {
  /** The outcome as the page names it. */
  readonly outcome?: string;
  readonly cents?: number;
  readonly reason?: string;
}

/** Prepares a departure in its dialog, or changes what has been prepared. */
export async function depart(
  page: Page,
  t: Translator,
  reference: string,
  { outcome, cents, reason }: Departure,
): Promise<void> {
  const button = (key: 'depart' | 'change') =>
    page.getByRole('table').getByRole('button', { name: `${t(`manager.propose.${key}`)} ${reference}` });
  await button('depart').or(button('change')).click();
  const dialog = page.getByRole('dialog', { name: t('manager.propose.departFor', { reference }) });
  if (outcome !== undefined) await dialog.getByLabel(t('manager.departure.outcome')).selectOption(outcome);
  if (cents !== undefined) {
    await dialog.getByLabel(t('manager.departure.amount', { currency: 'EUR' })).fill(formatPlainAmount(cents, 'en'));
  }
  if (reason !== undefined) await dialog.getByLabel(t('manager.departure.reason'), { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: t('manager.departure.done') }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Every decision of the call, by lot and rank. */
export function decisionsOf({ databaseUrl }: Address): Promise<Decided[]> {
  return ask<Decided & Record<string, unknown>>(
    databaseUrl,
    `select p.id, p.reference, d.outcome, d.recommended_cents as cents,
            (select split_part(u.email, '@', 1) from member b join app_user u on u.id = b.user_id
             where b.municipality_id = p.municipality_id and b.role = 'editor' limit 1) as key
     from decision d join proposal p on p.id = d.proposal_id join lot l on l.id = p.lot_id
     join call c on c.id = l.call_id where c.slug = $1 order by l.number, d.position`,
    [CALL],
  );
}

/** Score sheets in a lot of a call that are in, with the account of the evaluator. */
export function submittedSheets({ databaseUrl }: Address, slug: string, lot: number) {
  return ask<{ id: string; key: string }>(
    databaseUrl,
    `select a.id, split_part(u.email, '@', 1) as key
     from score_sheet s join assignment a on a.id = s.assignment_id join app_user u on u.id = a.evaluator_id
     join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     where c.slug = $1 and l.number = $2 and s.state = 'submitted' order by p.reference, key`,
    [slug, lot],
  );
}

/** Letters about the result of a proposal in the inbox of the editor. */
export function lettersTo({ databaseUrl }: Address, { id, key }: Decided) {
  return ask<{ subject: string }>(
    databaseUrl,
    `select m.subject from message m join app_user u on u.id = m.recipient_id
     where m.link = '/apply/' || $1 || '/decision' and split_part(u.email, '@', 1) = $2`,
    [id, key],
  );
}

interface Frozen {
  readonly ranking: { readonly id: string; readonly decisionsVersion: number };
}

async function post(page: Page, address: string, data: object, seen?: number): Promise<Frozen> {
  const headers = { 'Idempotency-Key': crypto.randomUUID(), ...(seen !== undefined && { 'If-Match': `"${seen}"` }) };
  const answer = await page.request.post(`/api/${address}`, { headers, data });
  if (answer.status() !== 201) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Frozen;
}

/** Freezes a lot through the API. */
export async function freezeLot(page: Page, lotId: string): Promise<void> {
  await post(page, `lots/${lotId}/ranking`, {});
}

/** Proposes and approves the newest version of a lot through the API. */
export async function decideVersion(first: Page, second: Page, lotId: string): Promise<void> {
  const { ranking } = (await (await first.request.get(`/api/lots/${lotId}/board`)).json()) as Frozen;
  const proposed = await post(first, `rankings/${ranking.id}/decisions`, { departures: [] });
  await post(second, `rankings/${ranking.id}/approval`, {}, proposed.ranking.decisionsVersion);
}

/** Corrects a lot after the announcement and proposes another outcome for one proposal, through the API. */
export async function proposeOtherwise(page: Page, lotId: string, { id }: Decided): Promise<void> {
  const { ranking } = (await (await page.request.get(`/api/lots/${lotId}/board`)).json()) as Frozen;
  const reason = 'The complaint was right.';
  const another = await post(page, `rankings/${ranking.id}/corrections`, { kind: 'complaintUpheld', reason });
  const departures = [{ proposalId: id, outcome: 'reserve', recommendedCents: 0, reason }];
  await post(page, `rankings/${another.ranking.id}/decisions`, { departures });
}

/** Freezes, proposes and approves a lot through the API, as the journey has done by hand for one. */
export async function decideWithoutDepartures(first: Page, second: Page, lotId: string): Promise<void> {
  await freezeLot(first, lotId);
  await decideVersion(first, second, lotId);
}

/** Moves the instant of the announcement, and what waits for it, from tomorrow to now; only the schema's owner can. */
export async function letTheHourCome({ databaseUrl }: Address): Promise<void> {
  await ask(databaseUrl, 'update announcement set at = now() where at > now()');
  await ask(databaseUrl, 'update outbox set due_at = now() where due_at > now()');
}

/** Whether the results of the call can be read. */
export const isPublic = async (page: Page) => (await page.request.get(`/api/calls/${CALL}/results`)).ok();

/** What an applicant can find out about the result on every path there is. */
export async function whatIsVisible(page: Page) {
  const mine = (await (await page.request.get('/api/proposals')).json()) as readonly {
    readonly id: string;
    readonly callSlug: string;
    readonly lot: { readonly phase: string };
  }[];
  const own = mine.find(({ callSlug }) => callSlug === CALL)!;
  const inbox = (await (await page.request.get('/api/inbox')).json()) as readonly { readonly link: string | null }[];
  return {
    results: (await page.request.get(`/api/calls/${CALL}/results`)).status(),
    decision: (await page.request.get(`/api/proposals/${own.id}/decision`)).status(),
    phase: own.lot.phase,
    letters: inbox.filter(({ link }) => link === `/apply/${own.id}/decision`).length,
  };
}

/** "2026-11-25T10:05" in a zone. */
export function localTime(at: Date, zone: string): string {
  return at.toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16).replace(' ', 'T');
}
