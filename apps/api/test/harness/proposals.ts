/** Proposals of a spec, written and submitted through the API as municipalities do. */
import { randomUUID } from 'node:crypto';
import type { ProposalContent } from '@trilot/domain';
import { type CastMember, type CastMunicipality, completeContent } from '@trilot/domain/testing';
import type { ProposalView, ReceiptView, SavedDraftView } from '../../src/capabilities/proposals/proposals.dto';
import { accepted, type Answer, type Client } from './client';
import type { World } from './world';

export interface TestProposal {
  readonly id: string;
  readonly reference: string;
  /** Version of the draft as it was saved last. */
  readonly version: number;
}

/** The municipality a member of the cast acts for. */
export function municipalityOf(world: World, member: CastMember): string {
  const id = member.memberships[0]!.municipalityId;
  return world.municipalityId({ id } as CastMunicipality);
}

export function startProposal(world: World, member: CastMember, lotId: string): Promise<Answer<ProposalView>> {
  return world
    .as(member)
    .post<ProposalView>('/api/proposals', { body: { lotId, municipalityId: municipalityOf(world, member) } });
}

export function saveDraft(
  client: Client,
  { id, version }: Pick<TestProposal, 'id' | 'version'>,
  content: unknown,
): Promise<Answer<SavedDraftView>> {
  return client.put<SavedDraftView>(`/api/proposals/${id}/draft`, {
    headers: { 'if-match': `"${version}"` },
    body: { content },
  });
}

/** A proposal whose draft has been written but not submitted. */
export async function draftedProposal(
  world: World,
  member: CastMember,
  lotId: string,
  content: ProposalContent = completeContent(),
): Promise<TestProposal> {
  const { id, reference, draft } = accepted(await startProposal(world, member, lotId));
  const { version } = accepted(await saveDraft(world.as(member), { id, version: draft.version }, content));
  return { id, reference, version };
}

export function submit(
  client: Client,
  { id, version }: Pick<TestProposal, 'id' | 'version'>,
  key: string = randomUUID(),
): Promise<Answer<ReceiptView>> {
  return client.post<ReceiptView>(`/api/proposals/${id}/submission`, {
    headers: { 'idempotency-key': key },
    body: { draftVersion: version },
  });
}

/** A proposal that has been submitted. */
export async function submittedProposal(
  world: World,
  member: CastMember,
  lotId: string,
  content: ProposalContent = completeContent(),
): Promise<TestProposal> {
  const proposal = await draftedProposal(world, member, lotId, content);
  accepted(await submit(world.as(member), proposal));
  return proposal;
}
