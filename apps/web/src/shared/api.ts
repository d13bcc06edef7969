import { answerOf, createApi, ProblemError, type Schemas } from '@trilot/api-client';
import { QueryClient } from '@tanstack/react-query';
import { fetchOrTake } from './ahead';
import { messages } from './messages';
import { sessionEnded, signedInAgain } from './session-events';

export { answerOf, ProblemError, type Schemas };

export const api = createApi({ fetch: fetchOrTake });

/** Sends a request for a screen; a session that has ended is announced and then refused like anything else. */
export async function send<Data>(request: Parameters<typeof answerOf<Data>>[0]): Promise<Data> {
  try {
    return await answerOf(request);
  } catch (error) {
    // the sentence for it, which the first screen did not wait for; without a connection there is a general one
    await messages.need('problems').catch(() => undefined);
    if (error instanceof ProblemError && error.code === 'NOT_SIGNED_IN') sessionEnded.dispatchEvent(new Event('ended'));
    throw error;
  }
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // a refusal does not change by asking again; a server that is away may come back
      retry: (count, error) =>
        error instanceof ProblemError && (error.status === 0 || error.status === 503) && count < 2,
      staleTime: 5_000,
      refetchOnWindowFocus: false,
    },
  },
});

// what a page could not show for want of a session is asked for again
signedInAgain.addEventListener('again', () => {
  void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
});

/** A key for an act that must happen once; keep it for every repeat of the same act. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
