/** Awards as a spec needs them: given up and promoted, each once. */
import { randomUUID } from 'node:crypto';
import type { CallAwardsView, LotAwardsView, OwnAwardView } from '../../src/capabilities/awards/awards.dto';
import { accepted, type Answer, type Client } from './client';

const once = (key: string) => ({ 'idempotency-key': key });

export function promote(
  client: Client,
  lotId: string,
  proposalId: string,
  key: string = randomUUID(),
): Promise<Answer<unknown>> {
  return client.post(`/api/lots/${lotId}/promotions`, { headers: once(key), body: { proposalId } });
}

/** By the municipality itself. */
export function giveUp(
  client: Client,
  { id }: { readonly id: string },
  reason = 'The council decided against it.',
  key: string = randomUUID(),
): Promise<Answer<unknown>> {
  return client.post(`/api/proposals/${id}/award/ending`, { headers: once(key), body: { reason } });
}

/** By a manager, to whom the municipality has written. */
export function endAward(
  client: Client,
  { id }: { readonly id: string },
  reason = 'It wrote that it cannot co-finance.',
  key: string = randomUUID(),
): Promise<Answer<unknown>> {
  return client.post(`/api/awards/${id}/ending`, { headers: once(key), body: { reason } });
}

export async function awardsOfLot(client: Client, slug: string, lotId: string): Promise<LotAwardsView> {
  const { lots } = accepted(await client.get<CallAwardsView>(`/api/calls/${slug}/awards`));
  return lots.find((lot) => lot.lotId === lotId)!;
}

export function ownAward(client: Client, { id }: { readonly id: string }): Promise<Answer<OwnAwardView>> {
  return client.get<OwnAwardView>(`/api/proposals/${id}/award`);
}
