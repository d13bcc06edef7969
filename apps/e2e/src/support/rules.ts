/** A call of the builders of the domain's tests in front of the browser, and the fields its cases are typed into. */
import type { ProposalContent } from '@trilot/domain';
import { callBuilder, lotBuilder } from '@trilot/domain/testing';
import type { APIResponse, Page } from 'playwright-core';

const DAY_MS = 86_400_000;
export const RULES_CALL = 'rules-in-every-door';

export async function read<Body>(answer: Promise<APIResponse>): Promise<Body> {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** Publishes the call, by a manager, with a calendar of today. */
export async function publishRulesCall(manager: Page): Promise<void> {
  const at = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
  const [opensAt, deadline] = [at(-70), at(1)];
  const lots = ([1, 2, 3] as const).map((number) => lotBuilder(number, { deadline }));
  const data = { slug: RULES_CALL, definition: callBuilder({ opensAt, lots }) };
  await read(manager.request.post('/api/managed-calls', { data }));
  await read(manager.request.post(`/api/managed-calls/${RULES_CALL}/publication`, { headers: { 'If-Match': '"1"' } }));
}

/** Saves a draft by the API, whatever it held; gives its version. */
export async function putDraft(page: Page, id: string, content: ProposalContent): Promise<number> {
  const { version } = await read<{ version: number }>(page.request.get(`/api/proposals/${id}/draft`));
  const headers = { 'If-Match': `"${version}"` };
  const saved = page.request.put(`/api/proposals/${id}/draft`, { headers, data: { content } });
  return (await read<{ version: number }>(saved)).version;
}
