/** PostgreSQL goes away and comes back: said plainly, nothing acknowledged is lost, nobody restarts anything. */
import { randomUUID } from 'node:crypto';
import { completeContent, LEYLA, NINO } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { DraftView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  type Client,
  draftedProposal,
  type PostgresProxy,
  type ProblemBody,
  publishedCall,
  refusalOf,
  saveDraft,
  submit,
  submittedProposal,
  type TestCall,
  until,
  World,
} from './harness';

const UNAVAILABLE = { status: 503, code: 'UNAVAILABLE', facts: { retryAfterSeconds: 5 } };

let world: World;
let proxy: PostgresProxy;
let call: TestCall;
beforeAll(async () => {
  ({ world, proxy } = await World.proxied());
  call = await publishedCall(world);
});
afterAll(async () => {
  await world.close();
  await proxy.cut();
});

const back = () => until(async () => (await world.visitor.get('/health/ready')).status === 200);

describe('while PostgreSQL is away', () => {
  let leyla: Client;
  beforeAll(async () => {
    leyla = world.as(LEYLA);
    await proxy.cut();
  });
  afterAll(async () => {
    await proxy.restore();
    await back();
  });

  it.each([
    ['a public page', () => world.visitor.get('/api/calls')],
    ['a page behind a session', () => leyla.get('/api/proposals')],
    ['a sign-in', () => world.visitor.post('/api/session', { body: { email: 'a@b.example', password: 'x' } })],
    ['a submission', () => submit(leyla, { id: randomUUID(), version: 1 })],
    ['a saving', () => saveDraft(leyla, { id: randomUUID(), version: 1 }, completeContent())],
  ])('%s is answered with when to come again', async (_, ask) => {
    const answer = await ask();
    expect(refusalOf(answer)).toEqual(UNAVAILABLE);
    expect(answer.headers.get('retry-after')).toBe('5');
  });

  it('the process is alive and says that it is not ready', async () => {
    const live = await world.visitor.get('/health/live');
    expect([live.status, live.body]).toEqual([200, { status: 'ok' }]);
    expect(refusalOf(await world.visitor.get<ProblemBody>('/health/ready'))).toEqual(UNAVAILABLE);
  });
});

it('once it is back everything goes on in the same process, what was acknowledged included', async () => {
  const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
  await proxy.cut();
  expect((await world.as(LEYLA).get('/api/proposals')).status).toBe(503);
  await proxy.restore();
  await back();
  const receipt = await world.as(LEYLA).get(`/api/proposals/${proposal.id}/receipt`);
  expect(receipt.body).toMatchObject({ proposalId: proposal.id, revision: 1 });
});

it('among fifty writers no answer is an accident, and what was acknowledged last is there', async () => {
  const { id, version } = await draftedProposal(world, LEYLA, call.lots[2]);
  const leyla = world.as(LEYLA);
  let acknowledged = version;
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, number) => {
      if (number === 25) await proxy.cut();
      const content = completeContent({ title: `Text ${number}` });
      const answer = await saveDraft(leyla, { id, version: acknowledged }, content);
      if (answer.status === 200) acknowledged = answer.body.version;
      return answer.status;
    }),
  );
  await proxy.restore();
  await back();
  expect(answers.filter((status) => ![200, 412, 503].includes(status))).toEqual([]);
  const draft = accepted(await leyla.get<DraftView>(`/api/proposals/${id}/draft`));
  // a saving whose answer was lost may have come after the last one that was acknowledged
  expect(draft.version).toBeGreaterThanOrEqual(acknowledged);
  expect((await submit(leyla, { id, version: draft.version })).status).toBe(201);
});

it('the jobs go on by themselves', async () => {
  const proposal = await submittedProposal(world, NINO, call.lots[0]);
  await proxy.cut();
  await proxy.restore();
  await back();
  await until(
    async () =>
      (await world.sql.count(
        `select from outbox where payload ->> 'proposalId' = $1 and topic = 'proposal.submitted' and handled_at is not null`,
        [proposal.id],
      )) === 1,
  );
  expect(await world.sql.count(`select from message where link = $1`, [`/apply/${proposal.id}/receipt`])).toBe(1);
});

it('may go away while the process still opens its queues', async () => {
  const early = await World.proxied();
  await early.proxy.cut();
  await early.proxy.restore();
  await until(async () => (await early.world.visitor.get('/health/ready')).status === 200);
  const { lots } = await publishedCall(early.world);
  await submittedProposal(early.world, LEYLA, lots[0]);
  await until(async () => (await early.world.sql.count('select from outbox where handled_at is null')) === 0);
  expect((await early.world.as(LEYLA).get<MessageView[]>('/api/inbox')).body).toHaveLength(1);
  await early.world.close();
  await early.proxy.cut();
});
