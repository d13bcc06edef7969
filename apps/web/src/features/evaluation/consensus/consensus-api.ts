import { useQuery } from '@tanstack/react-query';
import type { ConsensusAnswer, SheetContent } from '@trilot/domain';
import { answerOf, api, queryClient, type Schemas, send } from '../../../shared/api';
import type { Saved } from '../../../shared/autosave';

export type Consensus = Schemas['ConsensusView'];

const KEY = 'consensus';
const path = (id: string) => ({ path: { id } });

/** Forgotten with the page, as a sheet is: it is never shown as it was on an earlier visit. */
export function useConsensus(assignmentId: string) {
  return useQuery({
    queryKey: [KEY, assignmentId],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: () => send(api.GET('/api/assignments/{id}/consensus', { params: path(assignmentId) })),
  });
}

export async function loadConsensus(id: string): Promise<{ readonly content: SheetContent; readonly version: number }> {
  const { content, version } = await answerOf(api.GET('/api/assignments/{id}/consensus', { params: path(id) }));
  return { content: content as SheetContent, version };
}

export async function saveConsensus(id: string, content: SheetContent, version: number): Promise<Saved> {
  const saved = await answerOf(
    api.PUT('/api/assignments/{id}/consensus', {
      params: path(id),
      headers: { 'If-Match': `"${version}"` },
      body: { content: content as never },
    }),
  );
  return { version: saved.version, savedAt: saved.savedAt };
}

/** Puts the checked version to the others; the key makes a repeat harmless. */
export async function proposeConsensus(id: string, version: number, key: string): Promise<void> {
  await send(
    api.POST('/api/assignments/{id}/consensus/proposal', {
      params: path(id),
      headers: { 'Idempotency-Key': key },
      body: { version },
    }),
  );
  await refresh();
}

export async function answerConsensus(
  id: string,
  body: { readonly answer: ConsensusAnswer; readonly reason: string; readonly round: number },
  key: string,
): Promise<void> {
  await send(
    api.POST('/api/assignments/{id}/consensus/answer', {
      params: path(id),
      headers: { 'Idempotency-Key': key },
      body: { ...body },
    }),
  );
  await refresh();
}

/** The consensus, and whose turn it is in the list of assignments. */
async function refresh(): Promise<void> {
  await Promise.all([KEY, 'assignments'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
