/**
 * Requests that are sent while the code that needs their answers is still on its way: on a slow line the two then take the
 * time of one.
 */

interface Begun {
  readonly answer: Promise<Response>;
  /** When the answer came, in ms of `performance.now()`; null while it has not. */
  arrivedAt: number | null;
}

const begun = new Map<string, Begun>();
const arrivals = new Map<string, number>();

/** After this long (ms) an answer that nobody has asked for is forgotten. */
const KEPT_MS = 30_000;

/** Sends a GET of the API now, for the first who asks for it. @param path with its query, from the root */
export function askAhead(path: string): void {
  const early: Begun = { answer: fetch(path, { credentials: 'same-origin' }), arrivedAt: null };
  early.answer.then(
    () => void (early.arrivedAt = performance.now()),
    () => begun.delete(path),
  );
  begun.set(path, early);
  setTimeout(() => begun.delete(path), KEPT_MS);
}

/** As `fetch`, but gives the answer to a request that was sent ahead. What changes something makes such answers stale. */
export async function fetchOrTake(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname + search;
  const early = request.method === 'GET' ? begun.get(path) : undefined;
  if (request.method === 'GET') begun.delete(path);
  else begun.clear();
  const answer = await early?.answer.catch(() => undefined);
  if (!answer) return fetch(request);
  arrivals.set(path, early!.arrivedAt!);
  return answer;
}

/** How long ago the answer just taken had come, in ms; 0 for one that was not sent ahead. */
export function waitedMs(path: string): number {
  const arrivedAt = arrivals.get(path);
  arrivals.delete(path);
  return arrivedAt === undefined ? 0 : performance.now() - arrivedAt;
}
