import { useQuery } from '@tanstack/react-query';
import type { ConflictLevel, DeclineCode, Language, SheetContent } from '@trilot/domain';
import { answerOf, api, queryClient, type Schemas, send } from '../../../shared/api';
import type { Saved } from '../../../shared/autosave';

export type Assignment = Schemas['AssignmentSummary'];
export type Workspace = Schemas['WorkspaceView'];
export type OwnScoring = Schemas['OwnScoringView'];
export type Call = Schemas['CallSummary'];
export type Mandate = Schemas['MandateView'];

const LIST = ['assignments'];
const path = (id: string) => ({ path: { id } });

/** Own assignments, open ones first. */
export function useAssignments() {
  return useQuery({ queryKey: LIST, queryFn: () => send(api.GET('/api/assignments')) });
}

/** The published calls, for the names of editions and lots. */
export function useCalls() {
  return useQuery({ queryKey: ['calls'], queryFn: () => send(api.GET('/api/calls')) });
}

/** Proposal, grid and own sheet. Forgotten with the page: a sheet is never shown as it was on an earlier visit. */
export function useWorkspace(id: string) {
  return useQuery({
    queryKey: ['workspace', id],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: () => send(api.GET('/api/assignments/{id}', { params: path(id) })),
  });
}

/** The mandate of a call as it stands, and whether one has signed it. */
export function useMandate(slug: string) {
  return useQuery({
    queryKey: ['mandate', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/mandate', { params: { path: { slug } } })),
  });
}

/** Signs exactly the text that was shown; the list is asked for again, for it opens. */
export async function signMandate(
  { callSlug: slug, digest }: Mandate,
  language: Language,
  name: string,
): Promise<void> {
  const signed = await send(
    api.POST('/api/calls/{slug}/mandate/signature', { params: { path: { slug } }, body: { digest, language, name } }),
  );
  queryClient.setQueryData(['mandate', slug], signed);
  await refreshAssignments();
}

export async function declareConflict(id: string, level: ConflictLevel, reason: string): Promise<void> {
  await send(api.PUT('/api/assignments/{id}/conflict', { params: path(id), body: { level, reason } }));
}

/** Takes an assignment on, once its declaration is made. */
export async function acceptAssignment(id: string): Promise<void> {
  await send(api.POST('/api/assignments/{id}/acceptance', { params: path(id) }));
}

export async function declineAssignment(id: string, code: DeclineCode, sentence: string): Promise<void> {
  await send(api.POST('/api/assignments/{id}/decline', { params: path(id), body: { code, sentence } }));
}

/** Asks for the list again, after something that changes which assignments there are or whether they are open. */
export function refreshAssignments(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: LIST });
}

export async function loadSheet(id: string): Promise<{ readonly content: SheetContent; readonly version: number }> {
  const { sheet } = await answerOf(api.GET('/api/assignments/{id}', { params: path(id) }));
  return { content: sheet.content as SheetContent, version: sheet.version };
}

export async function saveSheet(id: string, content: SheetContent, version: number): Promise<Saved> {
  const sheet = await answerOf(
    api.PUT('/api/assignments/{id}/sheet', {
      params: path(id),
      headers: { 'If-Match': `"${version}"` },
      body: { content: content as never },
    }),
  );
  rememberProgress(id, sheet.progress);
  // a sheet that has just been saved has an instant of its save
  return { version: sheet.version, savedAt: sheet.savedAt! };
}

/** Submits the checked version for good; the key makes a repeat harmless. */
export async function submitSheet(id: string, version: number, key: string): Promise<void> {
  const sheet = await send(
    api.POST('/api/assignments/{id}/sheet/submission', {
      params: path(id),
      headers: { 'Idempotency-Key': key },
      body: { version },
    }),
  );
  rememberProgress(id, sheet.progress);
  await queryClient.invalidateQueries({ queryKey: ['workspace', id] });
}

/** Keeps the list in step with a sheet without asking for the whole list again. */
function rememberProgress(id: string, sheet: Assignment['sheet']): void {
  queryClient.setQueryData<Assignment[]>(LIST, (list) =>
    list?.map((assignment) => (assignment.id === id ? { ...assignment, sheet } : assignment)),
  );
}

/** One's own scoring so far, by call and stage. */
export function useOwnScoring() {
  return useQuery({ queryKey: ['own-scoring'], queryFn: () => send(api.GET('/api/own-scoring')) });
}
