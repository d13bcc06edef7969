/** Partners of a spec's proposals: Kutaisi takes part in what Mingachevir leads, asked and answering through the API. */
import type { Partner, ProposalContent } from '@trilot/domain';
import { type CastMember, completeContent, formBuilder, KUTAISI, LEYLA, NINO } from '@trilot/domain/testing';
import type { PartnershipView } from '../../src/capabilities/proposals/partners.dto';
import { publishedCall, type TestCall } from './calls';
import { accepted, type Answer, type Client } from './client';
import { draftedProposal, municipalityOf, type TestProposal } from './proposals';
import type { World } from './world';

/** A call that asks for partners. */
export function callWithPartners(world: World): Promise<TestCall> {
  const form = formBuilder({ parts: ['activities', 'priorities', 'budget', 'partners'] });
  return publishedCall(world, { forms: { fullApplication: form } });
}

/** Kutaisi's part, changed where a spec wants it. */
export function partOf(world: World, changes: Partial<Partner> = {}): Partner {
  return {
    id: world.municipalityId(KUTAISI),
    name: 'Kutaisi',
    role: 'Tries the benches out first',
    contribution: 'Two squares and a gardener.',
    ...changes,
  };
}

export function withPartners(...partners: readonly Partner[]): ProposalContent {
  return completeContent({ partners });
}

/** A draft of Leyla's with Kutaisi as its partner. */
export function draftWithPartner(world: World, lotId: string, part: Partner = partOf(world)): Promise<TestProposal> {
  return draftedProposal(world, LEYLA, lotId, withPartners(part));
}

export function askPartner(
  by: Client,
  { id, version }: TestProposal,
  municipalityId: string,
): Promise<Answer<unknown>> {
  return by.post(`/api/proposals/${id}/partners/${municipalityId}/request`, { body: { draftVersion: version } });
}

export async function partnershipsOf(world: World, member: CastMember): Promise<PartnershipView[]> {
  return accepted(await world.as(member).get<PartnershipView[]>('/api/partnerships'));
}

/** Answers for the municipality of a member, who has read the part as it is asked for now. */
export async function decideConsent(
  world: World,
  by: CastMember,
  proposal: TestProposal,
  decision: 'give' | 'refuse',
  changes: object = {},
): Promise<Answer<unknown>> {
  const own = (await partnershipsOf(world, by)).find(({ proposalId }) => proposalId === proposal.id);
  return world.as(by).put(`/api/partnerships/${proposal.id}/${municipalityOf(world, by)}`, {
    body: { decision, digest: own?.digest ?? '0'.repeat(64), reason: 'We have no gardener.', ...changes },
  });
}

/** A draft of Leyla's to which Kutaisi has consented. */
export async function consentedProposal(world: World, lotId: string): Promise<TestProposal> {
  const proposal = await draftWithPartner(world, lotId);
  accepted(await askPartner(world.as(LEYLA), proposal, world.municipalityId(KUTAISI)));
  accepted(await decideConsent(world, NINO, proposal, 'give'));
  return proposal;
}
