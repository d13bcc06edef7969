/** Talks HTTP to the product and holds every answer to the contract of errors. */

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON; null for an answer without a body. */
  readonly body: Body;
  /** The body as it was sent. */
  readonly text: string;
  /** The same where it is a file. */
  readonly bytes: Uint8Array;
}

/** The body of a refusal. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is a string or bytes, which are sent as they are. */
  readonly body?: unknown;
}

/** One person at one address; null for a visitor. */
export class Client {
  constructor(
    readonly url: string,
    private readonly token: string | null,
  ) {}

  /** The same person at another address, such as a second API process. */
  at(url: string): Client {
    return new Client(url, this.token);
  }

  get<Body = unknown>(path: string, sending: Sending = {}): Promise<Answer<Body>> {
    return this.send('GET', path, sending);
  }

  post<Body = unknown>(path: string, sending: Sending = {}): Promise<Answer<Body>> {
    return this.send('POST', path, sending);
  }

  put<Body = unknown>(path: string, sending: Sending = {}): Promise<Answer<Body>> {
    return this.send('PUT', path, sending);
  }

  delete(path: string): Promise<Answer<unknown>> {
    return this.send('DELETE', path, {});
  }

  /** Asks for a file. */
  async download(
    path: string,
  ): Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Buffer }> {
    const headers: Record<string, string> = this.token === null ? {} : { cookie: `trilot_session=${this.token}` };
    const response = await fetch(`${this.url}${path}`, { headers });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  /** Sends a request; an error that is not a problem with a code fails whatever asked for it. */
  async send<Body>(method: string, path: string, { headers = {}, body }: Sending): Promise<Answer<Body>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.token === null ? {} : { cookie: `trilot_session=${this.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: asSent(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const answer = { status: response.status, headers: response.headers, body: parsed(text) as Body, text, bytes };
    if (response.status >= 400) checkProblem(answer as Answer<ProblemBody>, `${method} ${path}`);
    return answer;
  }
}

/** What a spec compares of a refusal: everything but the words and the request's own id. */
export function refusalOf({ status, body }: Answer<unknown>): { status: number; code: string; facts: unknown } {
  const { code, facts } = body as ProblemBody;
  return { status, code, facts };
}

/** The statuses of answers that came in any order. */
export function statusesOf(answers: readonly Answer<unknown>[]): number[] {
  return answers.map(({ status }) => status).sort((a, b) => a - b);
}

/** The body of an answer that must not have been refused. */
export function accepted<Body>(answer: Answer<Body>): Body {
  if (answer.status >= 400) throw new Error(`Refused with ${answer.status}: ${answer.text}`);
  return answer.body;
}

function asSent(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

function checkProblem({ status, headers, body }: Answer<ProblemBody>, request: string): void {
  const sound =
    headers.get('content-type')?.startsWith('application/problem+json') &&
    body?.type === `urn:trilot:problem:${body?.code}` &&
    body.status === status &&
    /^[A-Z_]+$/.test(body.code) &&
    typeof body.facts === 'object' &&
    body.requestId === headers.get('x-request-id');
  if (!sound) throw new Error(`${request}: ${status} is not a problem with a code: ${JSON.stringify(body)}`);
}
