/** The generated client: typed paths, one small fetcher that decodes problems. */
import type { RefusalCode } from '@trilot/domain';
import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/** A refusal as the API sends it: code and facts, with the id to quote. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: RefusalCode | 'OFFLINE',
    readonly facts: Readonly<Record<string, unknown>>,
    readonly requestId: string | null,
  ) {
    super(code);
  }
}

export type Api = Client<paths>;

/** @param fetch what sends the requests, the browser's own unless another is given */
export function createApi({ fetch }: { readonly fetch?: (request: Request) => Promise<Response> } = {}): Api {
  return createClient<paths>({ credentials: 'same-origin', ...(fetch && { fetch }) });
}

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer; throws a ProblemError for a refusal and for a server that cannot be reached. */
export async function answerOf<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const answer = await request.catch(() => {
    throw new ProblemError(0, 'OFFLINE', {}, null);
  });
  if (answer.response.ok) return answer.data as Data;
  const problem = (answer.error ?? {}) as { code?: RefusalCode; facts?: Record<string, unknown>; requestId?: string };
  const code = problem.code ?? (answer.response.status >= 500 ? 'UNAVAILABLE' : 'UNEXPECTED');
  throw new ProblemError(answer.response.status, code, problem.facts ?? {}, problem.requestId ?? null);
}
