/** A call in two stages in front of the people it concerns: what follows from a concept note, and what stays as it was. */
import { type CallDefinition, formatAmount, type ProposalContent, textAnswer } from '@trilot/domain';
import type { APIResponse, Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { open } from './support/page';
import { languageOf, signIn } from './support/people';
import { callOf } from './support/proposals';
import type { Translator } from './support/words';

const visitors = useBrowser();
const product = ownProduct('stages', 'submission');
const PATIENCE_MS = 120_000;
const SLUG = 'two-documents-together';
const DAY_MS = 86_400_000;
const money = (cents: number) => formatAmount(cents, 'EUR', 'en');

interface Signed {
  readonly page: Page;
  readonly t: Translator;
}

async function signed(key: string): Promise<Signed> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

async function read<Body>(answer: Promise<APIResponse>): Promise<Body> {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** The pilot call with a calendar of today, both documents by one deadline. */
async function publishTogether({ page }: Signed): Promise<void> {
  const { definition } = await callOf(page, 'm4eg-pilot-projects-2021');
  const deadline = new Date(Date.now() + DAY_MS).toISOString();
  const together: CallDefinition = {
    ...definition,
    opensAt: new Date(Date.now() - 90 * DAY_MS).toISOString(),
    signatoryConfirms: false,
    changeAfterSubmission: true,
    secondStage: { by: 'together', preselectionBp: 20_000, requestToleranceBp: 2_000 },
    lots: definition.lots.map((lot) => ({
      ...lot,
      durationMonths: { min: 6, max: 36 },
      deadline,
      fullApplicationDeadline: deadline,
    })),
  };
  await read(page.request.post('/api/managed-calls', { data: { slug: SLUG, definition: together } }));
  const headers = { 'If-Match': '"1"' };
  await read(page.request.post(`/api/managed-calls/${SLUG}/publication`, { headers }));
}

interface Started {
  readonly id: string;
  readonly draft: { readonly version: number };
}

/** A submitted concept note, with content that a municipality has submitted elsewhere; gives its id and its request. */
async function submitConceptNote({ page }: Signed): Promise<{ id: string; content: ProposalContent }> {
  const [row] = await ask<{ content: ProposalContent }>(
    product().databaseUrl,
    `select r.content from proposal_revision r where r.partner_ids = '[]' order by r.receipt_number limit 1`,
    [],
  );
  const { lots } = await callOf(page, SLUG);
  const { user } = await read<{ user: { memberships: readonly { municipalityId: string }[] } }>(
    page.request.get('/api/session'),
  );
  const data = { lotId: lots[0]!.id, municipalityId: user.memberships[0]!.municipalityId };
  const { id, draft } = await read<Started>(page.request.post('/api/proposals', { data }));
  const saved = await read<{ version: number }>(
    page.request.put(`/api/proposals/${id}/draft`, {
      headers: { 'If-Match': `"${draft.version}"` },
      data: { content: row!.content },
    }),
  );
  await read(
    page.request.post(`/api/proposals/${id}/submission`, {
      headers: { 'Idempotency-Key': crypto.randomUUID() },
      data: { draftVersion: saved.version },
    }),
  );
  return { id, content: row!.content };
}

it(
  'a municipality begins its full application, and finds what was assessed as it was and how far the request may move',
  async () => {
    await publishTogether(await signed('manager'));
    const kutaisi = await signed('kutaisi');
    const { page, t } = kutaisi;
    const { id, content } = await submitConceptNote(kutaisi);

    await open(page, `/apply/${id}`);
    await page.getByText(t('writing.stage.conceptNote')).waitFor();
    await page.getByRole('button', { name: t('writing.stage.begin') }).click();

    await page.getByText(t('writing.stage.fullApplication')).waitFor();
    const requested = content.budget.funding.requestedCents!;
    const fifth = Math.floor(requested / 5);
    await page
      .getByText(
        t('writing.stage.request', {
          requested: money(requested),
          percent: 20,
          min: money(requested - fifth),
          max: money(requested + fifth),
        }),
      )
      .waitFor();

    const full = page.url().split('/').at(-1)!;
    expect(full).not.toBe(id);
    await open(page, `/apply/${full}/form/place`);
    await page.getByText(t('writing.stage.assessedWhy')).first().waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByText(textAnswer(content.answers['situation']), { exact: true }).waitFor();

    await open(page, `/apply/${full}`);
    await page.getByRole('link', { name: t('writing.stage.to.conceptNote') }).click();
    await page.waitForURL(`**/apply/${id}`);
    await page.getByRole('link', { name: t('writing.stage.to.fullApplication') }).waitFor();
  },
  PATIENCE_MS,
);
