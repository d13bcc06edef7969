/** Proposals that a journey starts from, made through the API so that the journey itself is about something else. */
import type { CallDefinition, ProposalContent } from '@trilot/domain';
import type { APIResponse, Page } from 'playwright-core';
import { ask } from '../harness/cluster';
import type { Address } from '../harness/run';

export const CALL = 'urban-make-over';

interface CallAnswer {
  readonly definition: CallDefinition;
  readonly lots: readonly { readonly id: string; readonly number: number; readonly deadline: string }[];
}

interface ProposalAnswer {
  readonly id: string;
  readonly reference: string;
  readonly draft: { readonly version: number; readonly content: ProposalContent };
}

/** The demonstration call as the API gives it. */
export function callOf(page: Page, slug = CALL): Promise<CallAnswer> {
  return read<CallAnswer>(page.request.get(`/api/calls/${slug}`));
}

/** Starts a proposal for the municipality of whoever is signed in. */
export async function startProposal(page: Page, lotNumber: number): Promise<ProposalAnswer> {
  const { lots } = await callOf(page);
  const { user } = await read<{ user: { memberships: readonly { municipalityId: string }[] } }>(
    page.request.get('/api/session'),
  );
  const data = {
    lotId: lots.find(({ number }) => number === lotNumber)!.id,
    municipalityId: user.memberships[0]!.municipalityId,
  };
  return read<ProposalAnswer>(page.request.post('/api/proposals', { data }));
}

/** Starts a proposal that lacks nothing, with content that another municipality submitted in the same lot without a partner. */
export async function startCompleteProposal(
  page: Page,
  product: Address,
  lotNumber: number,
): Promise<ProposalAnswer & { readonly content: ProposalContent }> {
  const [row] = await ask<{ content: ProposalContent }>(
    product.databaseUrl,
    `select r.content from proposal_revision r join lot l on l.id = r.lot_id join call c on c.id = l.call_id
     where c.slug = $1 and l.number = $2 and r.partner_ids = '[]' order by r.receipt_number limit 1`,
    [CALL, lotNumber],
  );
  const proposal = await startProposal(page, lotNumber);
  await save(page, proposal, row!.content);
  return { ...proposal, content: row!.content };
}

/** What the server holds as the working draft of a proposal. */
export async function storedDraft(product: Address, id: string): Promise<ProposalContent> {
  const [row] = await ask<{ content: ProposalContent }>(
    product.databaseUrl,
    'select content from proposal_draft where proposal_id = $1',
    [id],
  );
  return row!.content;
}

export interface Revision {
  readonly number: number;
  readonly digest: string;
  readonly receipt: string;
  readonly title: string;
}

/** Every sealed revision of a proposal, oldest first. */
export function revisionsOf(product: Address, id: string): Promise<Revision[]> {
  return ask<{ number: number; digest: string; receipt: string; title: string }>(
    product.databaseUrl,
    `select number, digest, receipt_number as receipt, content ->> 'title' as title
     from proposal_revision where proposal_id = $1 order by number`,
    [id],
  );
}

async function save(page: Page, { id, draft }: ProposalAnswer, content: ProposalContent): Promise<void> {
  const headers = { 'If-Match': `"${draft.version}"` };
  await read(page.request.put(`/api/proposals/${id}/draft`, { headers, data: { content } }));
}

async function read<Body>(answer: Promise<APIResponse>): Promise<Body> {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Body;
}
