import { useQuery } from '@tanstack/react-query';
import type { CallDefinition, ProposalContent } from '@trilot/domain';
import { answerOf, api, queryClient, type Schemas, send } from '../../../shared/api';

export type Proposal = Schemas['ProposalView'];
export type Receipt = Schemas['ReceiptView'];

export interface Draft {
  readonly content: ProposalContent;
  readonly version: number;
}

const path = (id: string) => ({ path: { id } });

export function useProposal(id: string) {
  return useQuery({
    queryKey: ['proposal', id],
    queryFn: () => send(api.GET('/api/proposals/{id}', { params: path(id) })),
  });
}

/** The definition of the call a proposal is written for. */
export function useCallDefinition(slug: string | undefined) {
  return useQuery({
    queryKey: ['call', slug],
    enabled: slug !== undefined,
    queryFn: () => send(api.GET('/api/calls/{slug}', { params: { path: { slug: slug ?? '' } } })),
    select: ({ definition }) => definition as unknown as CallDefinition,
  });
}

export async function loadDraft(id: string): Promise<Draft> {
  const { content, version } = await answerOf(api.GET('/api/proposals/{id}/draft', { params: path(id) }));
  return { content: content as unknown as ProposalContent, version };
}

export function saveDraft(id: string, content: ProposalContent, version: number): Promise<Schemas['SavedDraftView']> {
  return answerOf(
    api.PUT('/api/proposals/{id}/draft', {
      params: path(id),
      headers: { 'If-Match': `"${version}"` },
      body: { content: content as never },
    }),
  );
}

/** Submits the checked version; the key makes a repeat harmless. */
export async function submitProposal(id: string, draftVersion: number, key: string): Promise<Receipt> {
  const receipt = await send(
    api.POST('/api/proposals/{id}/submission', {
      params: path(id),
      headers: { 'Idempotency-Key': key },
      body: { draftVersion },
    }),
  );
  await queryClient.invalidateQueries({ queryKey: ['proposal', id] });
  await queryClient.invalidateQueries({ queryKey: ['proposals'] });
  return receipt;
}

export async function withdrawProposal(id: string, reason: string, key: string): Promise<void> {
  await send(
    api.POST('/api/proposals/{id}/withdrawal', {
      params: path(id),
      headers: { 'Idempotency-Key': key },
      body: { reason },
    }),
  );
  await queryClient.invalidateQueries();
}
