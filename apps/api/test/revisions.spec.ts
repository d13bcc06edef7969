import { randomUUID } from 'node:crypto';
import { completeContent, LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import type { ProposalView, ReceiptView, RevisionView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  type Client,
  closeCall,
  draftedProposal,
  publishedCall,
  refusalOf,
  saveDraft,
  submit,
  submittedProposal,
  type TestCall,
  World,
} from './harness';

let world: World;
let leyla: Client;
let call: TestCall;
beforeAll(async () => {
  world = await World.shared();
  leyla = world.as(LEYLA);
});
beforeEach(async () => {
  call = await publishedCall(world);
});
afterAll(() => world.close());

const view = async ({ id }: { id: string }) => accepted(await leyla.get<ProposalView>(`/api/proposals/${id}`));
const revisionsOf = async ({ id }: { id: string }) =>
  accepted(await leyla.get<RevisionView[]>(`/api/proposals/${id}/revisions`));

describe('editing after a submission', () => {
  it('makes a new draft while the submitted revision stands', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const { submitted } = await view(proposal);
    accepted(await saveDraft(leyla, proposal, completeContent({ title: 'A better square' })));
    const after = await view(proposal);
    expect(after).toMatchObject({ state: 'submitted', hasUnsubmittedChanges: true });
    expect(after.draft.content.title).toBe('A better square');
    expect(after.submitted).toEqual(submitted);
    expect(after.abilities).toMatchObject({ edit: { allowed: true }, submit: { allowed: true } });
  });

  it('never endangers it: a draft that became incomplete is refused, the revision stands', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const { submitted } = await view(proposal);
    const { version } = accepted(await saveDraft(leyla, proposal, completeContent({ title: '' })));
    expect((await submit(leyla, { ...proposal, version })).body).toMatchObject({ code: 'PROPOSAL_INCOMPLETE' });
    expect(await view(proposal)).toMatchObject({ state: 'submitted', submitted });
  });

  it('and submitting again makes revision 2, which stands from then on', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const { version } = accepted(await saveDraft(leyla, proposal, completeContent({ title: 'A better square' })));
    const second = accepted(await submit(world.as(RASHAD), { ...proposal, version }));
    expect(second).toMatchObject({ revision: 2, title: 'A better square', submittedBy: 'Rashad' });
    expect((await view(proposal)).submitted).toEqual(second);
    const [now, before] = await revisionsOf(proposal);
    expect(now).toMatchObject({ number: 2, stands: true, receiptNumber: second.number, digest: second.digest });
    expect(before).toMatchObject({ number: 1, stands: false, submittedBy: 'Leyla' });
    expect(before!.digest).not.toBe(now!.digest);
  });

  it('is not submitted by a page that shows an older version', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    accepted(await saveDraft(world.as(RASHAD), proposal, completeContent({ title: 'His' })));
    expect(refusalOf(await submit(leyla, proposal))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 2, actual: 3 },
    });
  });

  it('seals what was checked, even when somebody saves at the same moment', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const [saved, submitted] = await Promise.all([
      saveDraft(world.as(RASHAD), proposal, completeContent({ title: 'His' })),
      submit(leyla, proposal),
    ]);
    const stands = await world.sql.rows<{ title: string }>(
      `select content ->> 'title' as title from proposal_revision where proposal_id = $1`,
      [proposal.id],
    );
    expect(saved.status).toBe(200);
    expect([201, 412]).toContain(submitted.status);
    expect(stands).toEqual(submitted.status === 201 ? [{ title: 'A square for everybody' }] : []);
  });

  it('of the same text at the same moment by two people makes one revision, and both hold its receipt', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const answers = await Promise.all([LEYLA, RASHAD].map((member) => submit(world.as(member), proposal)));
    expect(answers.map(({ body }) => body.revision)).toEqual([1, 1]);
    expect(answers[1]!.body).toEqual(answers[0]!.body);
  });
});

describe('a withdrawn proposal', () => {
  const withdraw = ({ id }: { id: string }) =>
    leyla.post<ProposalView>(`/api/proposals/${id}/withdrawal`, {
      headers: { 'idempotency-key': randomUUID() },
      body: { reason: 'The council decided otherwise.' },
    });

  it('keeps its revisions readable, none of which stands', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    accepted(await withdraw(proposal));
    expect(await revisionsOf(proposal)).toMatchObject([{ number: 1, stands: false }]);
    expect(await view(proposal)).toMatchObject({
      state: 'withdrawn',
      hasUnsubmittedChanges: false,
      abilities: {
        edit: { allowed: false, refusal: { code: 'ILLEGAL_MOVE' } },
        submit: { allowed: false, refusal: { code: 'ILLEGAL_MOVE' } },
        withdraw: { allowed: false, refusal: { code: 'ILLEGAL_MOVE' } },
      },
    });
  });

  it('is not submitted again', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    accepted(await withdraw(proposal));
    expect(refusalOf(await submit(leyla, proposal))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'proposal', from: 'withdrawn', move: 'submit' },
    });
  });

  it('wins or loses against a submission at the same moment, whole', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const [submitted, withdrawn] = await Promise.all([submit(leyla, proposal), withdraw(proposal)]);
    expect(withdrawn.status).toBe(201);
    expect([201, 409]).toContain(submitted.status);
    expect((await view(proposal)).state).toBe('withdrawn');
    expect(await revisionsOf(proposal)).toHaveLength(submitted.status === 201 ? 1 : 0);
  });
});

describe('a receipt', () => {
  it('is not there before anything was submitted', async () => {
    const { id } = await draftedProposal(world, LEYLA, call.lots[0]);
    expect(refusalOf(await leyla.get(`/api/proposals/${id}/receipt`))).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      facts: {},
    });
  });

  it('names the deadline it was received before, also after that has moved', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const { body: before } = await leyla.get<ReceiptView>(`/api/proposals/${proposal.id}/receipt`);
    await closeCall(world, call);
    expect((await leyla.get(`/api/proposals/${proposal.id}/receipt`)).body).toEqual(before);
  });

  it('has a number that no other has', async () => {
    const first = await submittedProposal(world, LEYLA, call.lots[0]);
    const second = await submittedProposal(world, NINO, call.lots[0]);
    const numbers = await world.sql.rows(
      'select distinct receipt_number from proposal_revision where proposal_id = any($1)',
      [[first.id, second.id]],
    );
    expect(numbers).toHaveLength(2);
  });
});
