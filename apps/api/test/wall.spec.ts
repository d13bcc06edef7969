import { randomUUID } from 'node:crypto';
import { ANA, BORIS, completeContent, ELENA, LEYLA, NINO, OSTAP, STRANGER } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  type Answer,
  assigned,
  type Client,
  closeCall,
  publishedCall,
  sheetOf,
  submittedProposal,
  type TestProposal,
  World,
} from './harness';

let world: World;
let proposal: TestProposal;
let anas: string;
let message: string;
beforeAll(async () => {
  world = await World.shared();
  const call = await publishedCall(world);
  proposal = await submittedProposal(world, LEYLA, call.lots[0]);
  await closeCall(world, call);
  anas = await assigned(world, call.lots[0], proposal, ANA);
  message = randomUUID();
  await world.sql.rows(
    `insert into message (id, recipient_id, deduplication_key, language, subject, body)
     values ($1, $2, $3, 'az', 'Subject', 'Body')`,
    [message, world.idOf(LEYLA), message],
  );
});
afterAll(() => world.close());

const once = () => ({ 'idempotency-key': randomUUID() });
const written = { 'if-match': '"2"' };

/** Everything that can be asked of a thing by its id. */
const QUESTIONS: Readonly<Record<string, (client: Client, id: string) => Promise<Answer<unknown>>>> = {
  'a proposal': (client, id) => client.get(`/api/proposals/${id}`),
  'its draft': (client, id) => client.get(`/api/proposals/${id}/draft`),
  'its receipt': (client, id) => client.get(`/api/proposals/${id}/receipt`),
  'its revisions': (client, id) => client.get(`/api/proposals/${id}/revisions`),
  'its decision': (client, id) => client.get(`/api/proposals/${id}/decision`),
  'a saving of its draft': (client, id) =>
    client.put(`/api/proposals/${id}/draft`, { headers: written, body: { content: completeContent() } }),
  'its submission': (client, id) =>
    client.post(`/api/proposals/${id}/submission`, { headers: once(), body: { draftVersion: 2 } }),
  'its withdrawal': (client, id) =>
    client.post(`/api/proposals/${id}/withdrawal`, { headers: once(), body: { reason: 'Mine now' } }),
  'an assignment': (client, id) => client.get(`/api/assignments/${id}`),
  'its declaration': (client, id) =>
    client.put(`/api/assignments/${id}/conflict`, { body: { level: 'none', reason: '' } }),
  'its sheet': (client, id) =>
    client.put(`/api/assignments/${id}/sheet`, { headers: { 'if-match': '"0"' }, body: { content: sheetOf() } }),
  "its sheet's submission": (client, id) =>
    client.post(`/api/assignments/${id}/sheet/submission`, { headers: once(), body: { version: 1 } }),
  'a reading of a message': (client, id) => client.post(`/api/inbox/${id}/reading`),
};

/** Everything of an answer but what tells two requests apart. */
const seen = ({ status, headers, text }: Answer<unknown>) => ({
  status,
  headers: [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date'),
  body: text.replace(/"requestId":"[^"]+"/, '"requestId":""'),
});

const PROPOSAL_QUESTIONS = Object.keys(QUESTIONS).slice(0, 8);
const ASSIGNMENT_QUESTIONS = Object.keys(QUESTIONS).slice(8, 12);

it.each([
  ...PROPOSAL_QUESTIONS.flatMap((question) => [
    [question, 'a rival in the same lot', NINO, () => proposal.id] as const,
    [question, 'a municipality of another country', OSTAP, () => proposal.id] as const,
  ]),
  ...ASSIGNMENT_QUESTIONS.map((question) => [question, 'another evaluator', BORIS, () => anas] as const),
  ['a reading of a message', 'a rival', NINO, () => message] as const,
  ['a reading of a message', 'a manager', ELENA, () => message] as const,
  ['a reading of a message', 'a stranger', STRANGER, () => message] as const,
])('%s, asked for by %s, answers to the byte as if there were none', async (question, _, member, id) => {
  const ask = QUESTIONS[question]!;
  const theirs = seen(await ask(world.as(member), id()));
  expect(theirs.status).toBe(404);
  expect(theirs).toEqual(seen(await ask(world.as(member), randomUUID())));
});

it('leaves everything as it was', async () => {
  const { state, revision } = await world.sql.row<{ state: string; revision: number }>(
    'select state, revision from proposal where id = $1',
    [proposal.id],
  );
  expect([state, revision]).toEqual(['submitted', 1]);
  expect(await world.sql.count('select from score_sheet where assignment_id = $1', [anas])).toBe(0);
  const inbox = accepted(await world.as(LEYLA).get<MessageView[]>('/api/inbox'));
  expect(inbox.find(({ id }) => id === message)?.readAt).toBeNull();
});

it.each(Object.keys(QUESTIONS).slice(0, 5))('%s is there for those it belongs to', async (question) => {
  const { status } = await QUESTIONS[question]!(world.as(LEYLA), proposal.id);
  expect(status).toBe(question === 'its decision' ? 404 : 200);
});
