import { useQuery } from '@tanstack/react-query';
import { answerOf, api, queryClient, type Schemas, send } from '../../../shared/api';

export type Thread = Schemas['ThreadView'];
export type Comment = Schemas['CommentView'];

/** How often what colleagues say is asked for, in ms. */
const EVERY_MS = 30_000;

const keyOf = (id: string) => ['comments', id];

/** What the municipality says to itself about the proposal; a colleague's comment comes within half a minute. */
export function useThreads(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: true,
    queryFn: () => answerOf(api.GET('/api/proposals/{id}/threads', { params: { path: { id } } })),
  });
}

async function andLookAgain<Answer>(id: string, act: Promise<Answer>): Promise<Answer> {
  const answer = await act;
  await queryClient.invalidateQueries({ queryKey: keyOf(id) });
  return answer;
}

/** @param key makes a repeat harmless */
export function beginThread(id: string, place: string | null, text: string, key: string): Promise<Thread> {
  const params = { path: { id } };
  const headers = { 'Idempotency-Key': key };
  return andLookAgain(id, send(api.POST('/api/proposals/{id}/threads', { params, headers, body: { place, text } })));
}

/** @param key makes a repeat harmless */
export function reply(id: string, threadId: string, text: string, key: string): Promise<Thread> {
  const params = { path: { id, threadId } };
  const headers = { 'Idempotency-Key': key };
  return andLookAgain(
    id,
    send(api.POST('/api/proposals/{id}/threads/{threadId}/comments', { params, headers, body: { text } })),
  );
}

export function resolveThread(id: string, threadId: string, resolved: boolean): Promise<unknown> {
  const params = { path: { id, threadId } };
  return andLookAgain(
    id,
    send(api.PUT('/api/proposals/{id}/threads/{threadId}/resolution', { params, body: { resolved } })),
  );
}

export function editComment(id: string, { id: commentId, version }: Comment, text: string): Promise<unknown> {
  const params = { path: { id, commentId } };
  const headers = { 'If-Match': `"${version}"` };
  return andLookAgain(
    id,
    send(api.PUT('/api/proposals/{id}/comments/{commentId}', { params, headers, body: { text } })),
  );
}

export function deleteComment(id: string, { id: commentId, version }: Comment): Promise<unknown> {
  const params = { path: { id, commentId } };
  const headers = { 'If-Match': `"${version}"` };
  return andLookAgain(id, send(api.DELETE('/api/proposals/{id}/comments/{commentId}', { params, headers })));
}

/** Notes that everything in these threads has been read; that it could not be noted is no matter. */
export async function noteRead(id: string, threads: readonly Thread[]): Promise<void> {
  const unread = threads.filter(({ comments }) => comments.some((comment) => comment.unread));
  if (unread.length === 0) return;
  await Promise.all(
    unread.map(({ id: threadId, comments }) =>
      answerOf(
        api.PUT('/api/proposals/{id}/threads/{threadId}/reading', {
          params: { path: { id, threadId } },
          body: { seenUntil: comments.at(-1)!.writtenAt },
        }),
      ).catch(() => undefined),
    ),
  );
  await queryClient.invalidateQueries({ queryKey: keyOf(id) });
}

/** How many comments are new to the reader. */
export function unreadIn(threads: readonly Thread[]): number {
  return threads.flatMap(({ comments }) => comments).filter(({ unread }) => unread).length;
}
