import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type CallDefinition, callAtStage, type ProposalContent } from '@trilot/domain';
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
    refetchOnWindowFocus: true,
    queryFn: () => send(api.GET('/api/proposals/{id}', { params: path(id) })),
  });
}

/** Whether the person on the page may read the proposal and not write in it, whatever its state. */
export function onlyReads({ abilities }: Proposal): boolean {
  return abilities.edit.refusal?.code === 'NOT_PERMITTED';
}

/** A published version of a call never changes: it is asked for once. */
const versionQuery = (slug: string, version: number) => ({
  queryKey: ['call', slug, 'version', version],
  staleTime: Infinity,
  queryFn: () =>
    send(api.GET('/api/calls/{slug}/versions/{version}', { params: { path: { slug, version: String(version) } } })),
});

/** The call, at the stage and in the version that a proposal is written on; the one before until it has come. */
export function useCallDefinition(proposal: Proposal | undefined) {
  const stage = proposal?.stage ?? 'fullApplication';
  return useQuery({
    ...versionQuery(proposal?.callSlug ?? '', proposal?.draft.callVersion ?? 0),
    enabled: proposal !== undefined,
    placeholderData: keepPreviousData,
    select: ({ definition }) => callAtStage(definition as unknown as CallDefinition, stage),
  });
}

/** Goes on with the version of the call that stands; everything that has been written stays. */
export async function moveToVersion({ id, callSlug }: Proposal, version: number): Promise<void> {
  await queryClient.ensureQueryData(versionQuery(callSlug, version));
  const moved = await send(api.PUT('/api/proposals/{id}/call-version', { params: path(id), body: { version } }));
  queryClient.setQueryData<Proposal>(['proposal', id], moved);
}

/** A draft as the domain knows it; the API's document describes its content more loosely. */
export function draftOf({ content, version }: Schemas['DraftView']): Draft {
  return { content: content as unknown as ProposalContent, version };
}

export async function loadDraft(id: string): Promise<Draft> {
  const draft = await answerOf(api.GET('/api/proposals/{id}/draft', { params: path(id) }));
  const known = queryClient.getQueryData<Proposal>(['proposal', id]);
  // somebody else has moved the proposal to another version of its call
  if (known && known.draft.callVersion !== draft.callVersion) lookAgain(id);
  return draftOf(draft);
}

/** Asks for the proposal anew, beside whatever is going on. */
function lookAgain(id: string): void {
  void queryClient.invalidateQueries({ queryKey: ['proposal', id], exact: true });
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
  hearOfVersion(id, saved.callVersion);
  return saved;
}

/** Versions of a call that a page has heard of already, so that what does not concern a proposal is asked for once. */
const heardOf = new Map<string, number>();

/** Each save says which version of the call stands: a change of the call reaches whoever is writing. */
function hearOfVersion(id: string, version: number): void {
  const known = queryClient.getQueryData<Proposal>(['proposal', id]);
  const latest = Math.max(known?.draft.callVersion ?? 0, known?.newVersion?.version ?? 0, heardOf.get(id) ?? 0);
  if (version <= latest) return;
  heardOf.set(id, version);
  lookAgain(id);
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

/** Begins the full application of a concept note; gives its id. */
export async function beginFullApplication(id: string): Promise<string> {
  const begun = await send(api.POST('/api/proposals/{id}/full-application', { params: path(id) }));
  await queryClient.invalidateQueries({ queryKey: ['proposal', id] });
  await queryClient.invalidateQueries({ queryKey: ['proposals'] });
  return begun.id;
}

/** A signatory's word on the version that was read; a repeat changes nothing. */
export async function confirmProposal(id: string, draftVersion: number): Promise<void> {
  const confirmed = await send(
    api.PUT('/api/proposals/{id}/confirmation', { params: path(id), body: { draftVersion } }),
  );
  queryClient.setQueryData<Proposal>(['proposal', id], confirmed);
}

/** Tells those who sign that their word is waited for, once per version. */
export async function askConfirmation(id: string, draftVersion: number): Promise<void> {
  await send(api.POST('/api/proposals/{id}/confirmation-requests', { params: path(id), body: { draftVersion } }));
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
