import { randomUUID } from 'node:crypto';
import { completeContent, LEYLA, RASHAD } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { ProposalView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  type Client,
  draftedProposal,
  publishedCall,
  refusalOf,
  saveDraft,
  startProposal,
  submit,
  type TestCall,
  type TestProposal,
  until,
  whileLocked,
  World,
} from './harness';

const FINAL = { status: 409, code: 'SUBMISSION_FINAL', facts: {} };
const OTHER = completeContent({ title: 'A better square' });

let world: World;
let leyla: Client;
let call: TestCall;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
  leyla = world.as(LEYLA);
});
beforeEach(async () => {
  call = await publishedCall(world, { changeAfterSubmission: false });
  proposal = await draftedProposal(world, LEYLA, call.lots[0]);
});
afterAll(() => world.close());

const view = async () => accepted(await leyla.get<ProposalView>(`/api/proposals/${proposal.id}`));
const abilities = async () => {
  const { edit, submit: again, withdraw } = (await view()).abilities;
  return [edit.allowed, again.refusal?.code ?? null, withdraw.allowed];
};

it('a draft can be written and submitted as anywhere', async () => {
  expect(await abilities()).toEqual([true, null, true]);
  accepted(await saveDraft(leyla, proposal, OTHER));
  expect((await submit(leyla, { ...proposal, version: proposal.version + 1 })).status).toBe(201);
});

it('once submitted nothing is saved any more, so that nobody writes in vain', async () => {
  accepted(await submit(leyla, proposal));
  expect(refusalOf(await saveDraft(leyla, proposal, OTHER))).toEqual(FINAL);
  expect(refusalOf(await saveDraft(world.as(RASHAD), proposal, OTHER))).toEqual(FINAL);
  const { draft, hasUnsubmittedChanges } = await view();
  expect([draft.version, draft.content.title, hasUnsubmittedChanges]).toEqual([
    proposal.version,
    'A square for everybody',
    false,
  ]);
  expect(await abilities()).toEqual([false, 'SUBMISSION_FINAL', true]);
});

it('a save that waited for the submission is not written either', async () => {
  const answer = await whileLocked(
    world.sql,
    { sql: 'select from proposal_draft where proposal_id = $1 for no key update', parameters: [proposal.id] },
    () => saveDraft(leyla, proposal, OTHER),
    (connection) =>
      connection.query('update proposal_draft set submitted_version = version where proposal_id = $1', [proposal.id]),
  );
  expect(refusalOf(answer)).toEqual(FINAL);
});

it('the same text submitted from a second tab gets the receipt it has', async () => {
  const first = accepted(await submit(leyla, proposal));
  expect(accepted(await submit(world.as(RASHAD), proposal, randomUUID()))).toEqual(first);
  expect(await world.sql.count('select from proposal_revision where proposal_id = $1', [proposal.id])).toBe(1);
});

it('what was submitted can be withdrawn, and another one be started', async () => {
  accepted(await submit(leyla, proposal));
  const answer = await leyla.post<ProposalView>(`/api/proposals/${proposal.id}/withdrawal`, {
    headers: { 'idempotency-key': randomUUID() },
    body: { reason: 'The wrong budget.' },
  });
  expect(accepted(answer).state).toBe('withdrawn');
  expect((await startProposal(world, LEYLA, call.lots[0])).status).toBe(201);
});

it('the notice of receipt says that it is final, and not that one can go on editing', async () => {
  accepted(await submit(leyla, proposal));
  const notice = async () =>
    accepted(await world.as(RASHAD).get<MessageView[]>('/api/inbox')).find(({ link }) =>
      link?.includes(`${proposal.id}/receipt`),
    );
  await until(async () => (await notice()) !== undefined);
  expect((await notice())!.body).toContain('dəyişikliyə icazə verilmir');
});
