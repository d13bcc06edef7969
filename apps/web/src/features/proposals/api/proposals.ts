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

/** The proposal as the server has it; asked for anew whenever it is opened, because others may have written on it. */
export function useProposal(id: string) {
  return useQuery({
    queryKey: ['proposal', id],
    staleTime: 0,
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

/** A draft as the domain knows it; the API's document describes its content more loosely. */
export function draftOf({ content, version }: Schemas['DraftView']): Draft {
  return { content: content as unknown as ProposalContent, version };
}

export async function loadDraft(id: string): Promise<Draft> {
  return draftOf(await answerOf(api.GET('/api/proposals/{id}/draft', { params: path(id) })));
}

export async function saveDraft(id: string, content: ProposalContent, version: number) {
  const saved = await answerOf(
    api.PUT('/api/proposals/{id}/draft', {
      params: path(id),
      headers: { 'If-Match': `"${version}"` },
      body: { content: content as never },
    }),
  );
  rememberDraft(id, { content, version: saved.version });
  return saved;
}

/** Keeps the proposal in step with a draft that was just saved, so that opening it again shows no older text. */
function rememberDraft(id: string, { content, version }: Draft): void {
  queryClient.setQueryData<Proposal>(
    ['proposal', id],
    (proposal) =>
      proposal && {
        ...proposal,
        hasUnsubmittedChanges: true,
        draft: { ...proposal.draft, content: content as never, version },
      },
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
