import { randomUUID } from 'node:crypto';
import { ANA, ELENA, INGRID, IVO, LEYLA, MARTA, RASHAD } from '@trilot/domain/testing';
import { STATUS_OF } from '../src/platform/http/status-of';
import {
  accepted,
  type Answer,
  draftedProposal,
  type ProblemBody,
  publishedCall,
  type Sending,
  type TestProposal,
  World,
} from './harness';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly 'x-permission'?: string;
  readonly 'x-refusals'?: readonly string[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface Route extends Operation {
  readonly method: string;
  readonly path: string;
}

/** What any operation may refuse with, without saying so. */
const EVERYWHERE = ['NOT_SIGNED_IN', 'NOT_PERMITTED', 'VALIDATION_FAILED', 'CROSS_SITE_REQUEST', 'UNAVAILABLE'];
/** Together they may do everything. */
const PEOPLE = [LEYLA, RASHAD, ANA, ELENA, MARTA, IVO, INGRID];
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

let world: World;
let slug: string;
let proposal: TestProposal;
let routes: readonly Route[];
beforeAll(async () => {
  world = await World.shared();
  const call = await publishedCall(world);
  ({ slug } = call);
  proposal = await draftedProposal(world, LEYLA, call.lots[0]);
  const { paths } = accepted(
    await world.visitor.get<{ paths: Record<string, Record<string, Operation>> }>('/api/openapi.json'),
  );
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
});
afterAll(() => world.close());

const name = ({ method, path }: Route) => `${method} ${path}`;
const where = (isWrong: (route: Route) => boolean) => routes.filter(isWrong).map(name);

describe('every operation', () => {
  it('says what it does, who may call it and what it refuses with', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(where(({ summary }) => !summary || summary.length < 10)).toEqual([]);
    expect(where((route) => !route['x-permission'])).toEqual([]);
    expect(where((route) => !Array.isArray(route['x-refusals']))).toEqual([]);
    expect(where(({ tags }) => tags?.length !== 1)).toEqual([]);
  });

  it('has a name of its own, by resource and method', () => {
    expect(new Set(routes.map(({ operationId }) => operationId)).size).toBe(routes.length);
    expect(where(({ operationId }) => !/^[a-zA-Z]+\.[a-zA-Z]+$/.test(operationId))).toEqual([]);
  });

  it('refuses with codes of the published list, each documented under its status as a problem', () => {
    const codes = Object.keys(STATUS_OF);
    expect(routes.flatMap((route) => route['x-refusals']!.filter((code) => !codes.includes(code)))).toEqual([]);
    const undocumented = routes.flatMap((route) =>
      route['x-refusals']!.map((code) => route.responses[String(STATUS_OF[code as keyof typeof STATUS_OF])])
        .filter((response) => !response?.content?.['application/problem+json'])
        .map(() => name(route)),
    );
    expect(undocumented).toEqual([]);
  });

  it('answers with something when it succeeds', () => {
    expect(where(({ responses }) => !Object.keys(responses).some((status) => status.startsWith('2')))).toEqual([]);
  });
});

/** Ids and slugs that are none, or nobody's. */
const STRANGE_IDS = [randomUUID(), '1', "'; drop table call; --", '%00', '..%2f..', 'ü', '0'.repeat(300), '{}', '-1'];
/** Documents that no operation asks for. */
const STRANGE_BODIES: readonly unknown[] = [
  {},
  [],
  'null',
  '"text"',
  '17',
  { content: null },
  { content: { scores: { P1: { value: '5 ', reason: 5 } }, comments: [] } },
  { slug: 'x y', definition: { lots: 'all' } },
  { draftVersion: 3e9 },
  { version: 3e9 },
  { version: 1e99 },
  { lotId: '1', municipalityId: 1, proposalId: [], evaluatorId: {}, draftVersion: -1, version: 1e9, level: 'high' },
  {
    reason: { $ne: 1 },
    decision: 7,
    departures: [{ proposalId: 'x' }],
    at: 'soon',
    language: 'xx',
    email: [],
    password: {},
  },
];
const STRANGE_QUESTIONS = [
  'limit=-1',
  'limit=x',
  'before=1e99',
  'page=0.5',
  'page=1e99',
  'role=king',
  'role=%00',
  'a=1&a=2',
  '__proto__=1',
  'limit[]=1',
];
const HEADERS = { 'if-match': '"1"', 'idempotency-key': 'key-of-strange-requests' };

type Strange = (route: Route) => Promise<Answer<ProblemBody | null>>;

/** Sends a strange request as the first person whom the door does not turn away. */
async function ask(route: Route, id: string, sending: Sending): Promise<Answer<ProblemBody | null>> {
  const path = route.path.replaceAll(/\{[^}]+\}/g, id);
  for (const member of PEOPLE) {
    const answer = await world
      .as(member)
      .send<ProblemBody | null>(route.method, path, { headers: HEADERS, ...sending });
    if (answer.status !== 403) return answer;
  }
  throw new Error(`Nobody may ${name(route)}`);
}

/** Answers that are accidents, or refusals that the operation does not document. */
async function surprises(asked: readonly Route[], strange: readonly Strange[]): Promise<string[]> {
  const found = new Set<string>();
  for (const route of asked) {
    const known = [...EVERYWHERE, ...route['x-refusals']!];
    for (const { status, body } of await Promise.all(strange.map((request) => request(route)))) {
      const surprising = status >= 500 || (status >= 400 && !known.includes(body!.code));
      if (surprising) found.add(`${name(route)}: ${status} ${body?.code}`);
    }
  }
  return [...found];
}

describe('no strange request is an accident', () => {
  // thousands of requests, and more with every route
  jest.setTimeout(180_000);

  it('with ids that are none', async () => {
    const asked = routes.filter(({ path }) => path.includes('{'));
    const bodyOf = ({ method }: Route) => (method === 'GET' || method === 'DELETE' ? {} : { body: {} });
    const strange = STRANGE_IDS.map(
      (id): Strange =>
        (route) =>
          ask(route, id, bodyOf(route)),
    );
    expect(await surprises(asked, strange)).toEqual([]);
  });

  it('with documents that are none', async () => {
    // signing out would end what the other requests come with
    const asked = routes.filter(({ method }) => method !== 'GET' && method !== 'DELETE');
    const strange = STRANGE_BODIES.flatMap((body): Strange[] =>
      [randomUUID(), slug, proposal.id].map((id) => (route) => ask(route, id, { body })),
    );
    expect(await surprises(asked, strange)).toEqual([]);
  });

  it('with questions that are none', async () => {
    const asked = routes.filter(({ method }) => method === 'GET');
    const strange = STRANGE_QUESTIONS.map(
      (question): Strange =>
        (route) =>
          ask({ ...route, path: `${route.path}?${question}` }, randomUUID(), {}),
    );
    expect(await surprises(asked, strange)).toEqual([]);
  });
});
