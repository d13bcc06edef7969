import { createHash, randomUUID } from 'node:crypto';
import { budgetBuilder, completeContent, LEYLA, lineBuilder, NINO, RASHAD } from '@trilot/domain/testing';
import canonicalize from 'canonicalize';
import type { ProposalView, ReceiptView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  type Client,
  closeCall,
  draftedProposal,
  moveDeadline,
  type ProblemBody,
  publishedCall,
  refusalOf,
  saveDraft,
  statusesOf,
  submit,
  submittedProposal,
  type TestCall,
  type TestProposal,
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
const receipt = async ({ id }: { id: string }) => leyla.get<ReceiptView>(`/api/proposals/${id}/receipt`);
const revisionsOf = ({ id }: { id: string }) =>
  world.sql.count('select from proposal_revision where proposal_id = $1', [id]);
const attemptsOf = ({ id }: { id: string }) =>
  world.sql.rows<{ actor_id: string; draft_version: number; refusal: ProblemBody }>(
    'select actor_id, draft_version, refusal from submission_attempt where proposal_id = $1 order by id',
    [id],
  );

/** What a proposal is refused for when its content lacks something: codes of the gaps, in order. */
async function gapsOf(proposal: TestProposal): Promise<unknown> {
  const { status, body } = await submit(leyla, proposal);
  const problem = body as unknown as ProblemBody;
  if (problem.code !== 'PROPOSAL_INCOMPLETE') throw new Error(`${status} ${problem.code}`);
  return problem.facts['gaps'];
}

describe('a submission in time', () => {
  it('gives a receipt that says what was received, when, and sealed by which hash', async () => {
    const before = await world.sql.now();
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const answer = await submit(leyla, proposal);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      proposalId: proposal.id,
      reference: proposal.reference,
      revision: 1,
      submittedBy: 'Leyla',
      municipalityName: 'Mingachevir',
      title: 'A square for everybody',
      callSlug: call.slug,
      lotNumber: 1,
      requestedCents: 5_000_000,
      zone: 'Europe/Brussels',
    });
    expect(answer.body.submittedAt >= before && answer.body.submittedAt <= (await world.sql.now())).toBe(true);
    expect((await receipt(proposal)).body).toEqual(answer.body);
    expect((await view(proposal)).submitted).toEqual(answer.body);
  });

  it('is sealed by a hash that anybody can compute again', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const sealed = { reference: proposal.reference, revision: 1, callVersion: 1, content: completeContent() };
    const digest = createHash('sha256').update(canonicalize(sealed)!).digest('hex');
    expect((await receipt(proposal)).body.digest).toBe(digest);
  });

  it('fixes the revision: not even the owner of the schema changes it', async () => {
    const { id } = await submittedProposal(world, LEYLA, call.lots[0]);
    const change = 'update proposal_revision set requested_cents = 1 where proposal_id = $1';
    await expect(world.sql.rows(change, [id])).rejects.toThrow('proposal_revision is append-only');
  });

  it('may be made by the signatory of what the editor wrote', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    expect((await submit(world.as(RASHAD), proposal)).body.submittedBy).toBe('Rashad');
  });
});

describe('a repeat', () => {
  it('with the same key gives the same receipt and makes no second revision', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const key = randomUUID();
    const first = accepted(await submit(leyla, proposal, key));
    expect((await submit(leyla, proposal, key)).body).toEqual(first);
    await closeCall(world, call);
    expect((await submit(leyla, proposal, key)).body).toEqual(first);
    expect(await revisionsOf(proposal)).toBe(1);
  });

  it('with the same key at the same moment: one revision, one receipt', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => submit(leyla, proposal, key)));
    expect(statusesOf(answers)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(answers.map(({ body }) => body)).toEqual(answers.map(() => answers[0]!.body));
    expect(await revisionsOf(proposal)).toBe(1);
  });

  it('with the same key for another version is refused', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const key = randomUUID();
    accepted(await submit(leyla, proposal, key));
    expect(refusalOf(await submit(leyla, { ...proposal, version: 9 }, key))).toEqual({
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
      facts: {},
    });
  });

  it('of a text that stands already, with another key or by a colleague, gives the receipt it has', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const first = accepted(await submit(leyla, proposal));
    const key = randomUUID();
    for (const _ of [1, 2]) expect((await submit(world.as(RASHAD), proposal, key)).body).toEqual(first);
    expect(await revisionsOf(proposal)).toBe(1);
  });

  it('with different keys at the same moment: one revision, one receipt', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => submit(leyla, proposal)));
    expect(statusesOf(answers)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(answers.map(({ body }) => body)).toEqual(answers.map(() => answers[0]!.body));
    expect(await revisionsOf(proposal)).toBe(1);
  });

  it("is no repeat with a colleague's key of the same name", async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const key = randomUUID();
    accepted(await submit(leyla, proposal, key));
    const { version } = accepted(await saveDraft(leyla, proposal, completeContent({ title: 'Second thoughts' })));
    expect((await submit(world.as(RASHAD), { ...proposal, version }, key)).body.revision).toBe(2);
  });

  it.each([
    ['without a key', {}],
    ['with a key that is too short', { 'idempotency-key': 'short' }],
    ['with a key of spaces', { 'idempotency-key': 'one two three' }],
  ])('cannot be told from the first %s: refused', async (_, headers) => {
    const { id } = await draftedProposal(world, LEYLA, call.lots[0]);
    const answer = await leyla.post(`/api/proposals/${id}/submission`, { headers, body: { draftVersion: 2 } });
    expect(refusalOf(answer)).toEqual({
      status: 428,
      code: 'PRECONDITION_REQUIRED',
      facts: { header: 'Idempotency-Key' },
    });
  });
});

describe('what is incomplete is refused by what is missing', () => {
  const without = (priority: string) => {
    const { priorities, activities, indicators } = completeContent();
    const off = <Tagged extends { priorities: readonly string[] }>(tagged: readonly Tagged[]) =>
      tagged.map((one) => ({ ...one, priorities: one.priorities.filter((tag) => tag !== priority) }));
    return completeContent({
      priorities: { ...priorities, [priority]: { statement: ' ' } },
      activities: off(activities),
      indicators: off(indicators),
      budget: budgetBuilder({
        lines: budgetBuilder().lines.map((line) => (line.priority === priority ? { ...line, priority: null } : line)),
      }),
    });
  };

  it.each([0, 2])('a mandatory priority, in lot with index %i', async (place) => {
    const priority = 'greeningOfCities';
    const proposal = await draftedProposal(world, LEYLA, call.lots[place]!, without(priority));
    expect(await gapsOf(proposal)).toEqual([
      { code: 'PRIORITY_STATEMENT_MISSING', facts: { priority } },
      { code: 'PRIORITY_ACTIVITY_MISSING', facts: { priority } },
      { code: 'PRIORITY_INDICATOR_MISSING', facts: { priority } },
      { code: 'PRIORITY_BUDGET_SHARE_MISSING', facts: { priority } },
    ]);
    expect(await revisionsOf(proposal)).toBe(0);
  });

  /** A budget in balance whose request is the given one: the rest is own money. */
  const requesting = (requestedCents: number) =>
    completeContent({
      budget: budgetBuilder({
        lines: [...budgetBuilder().lines, lineBuilder('b9', { quantityHundredths: 1_000, unitCents: 100_000 })],
        funding: { requestedCents, ownCents: 6_900_000 - requestedCents, otherCents: 0 },
      }),
    });

  it('a cap of 60,000.00 lets 60,000.00 pass', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], requesting(6_000_000));
    expect((await submit(leyla, proposal)).body.requestedCents).toBe(6_000_000);
  });

  it('a cap of 60,000.00 refuses 60,000.01', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], requesting(6_000_001));
    expect(await gapsOf(proposal)).toEqual([
      { code: 'GRANT_ABOVE_CAP', facts: { requestedCents: 6_000_001, capCents: 6_000_000 } },
    ]);
  });

  const revise = (proposalId: string, requestedCents: number, submittedAt: string) =>
    world.sql.rows(
      `insert into proposal_revision (id, proposal_id, number, lot_id, call_version, cap_cents, deadline,
                                      requested_cents, content, digest, receipt_number, submitted_at, submitted_by)
       select gen_random_uuid(), r.proposal_id, 2, r.lot_id, r.call_version, r.cap_cents, r.deadline, $2, r.content,
              r.digest, r.receipt_number || 'X', $3, r.submitted_by from proposal_revision r where proposal_id = $1`,
      [proposalId, requestedCents, submittedAt],
    );

  it('by the database as well, whoever writes to it', async () => {
    const { id } = await submittedProposal(world, LEYLA, call.lots[0]);
    const { deadline } = await world.sql.row<{ deadline: string }>(
      'select deadline::text from proposal_revision where proposal_id = $1',
      [id],
    );
    await expect(revise(id, 6_000_001, deadline)).rejects.toThrow('proposal_revision_cap_check');
    await expect(revise(id, 6_000_000, `${deadline.slice(0, 19)}.999+00`)).rejects.toThrow(
      'proposal_revision_in_time_check',
    );
    await expect(revise(id, 6_000_000, deadline)).resolves.toEqual([]);
  });
});

describe('a submission after the deadline', () => {
  it('is refused with how late it was', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const deadline = await moveDeadline(world, call, -5_000);
    const { status, code, facts } = refusalOf(await submit(leyla, proposal));
    const { at, lateByMs, ...rest } = facts as { at: string; lateByMs: number };
    expect([status, code, rest]).toEqual([409, 'CALL_CLOSED', { deadline }]);
    expect(lateByMs).toBe(Date.parse(at) - Date.parse(deadline));
    expect(lateByMs).toBeGreaterThanOrEqual(5_000);
  });

  it('stays refused when the content is complete only now', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], completeContent({ title: '' }));
    await closeCall(world, call);
    const { version } = accepted(await saveDraft(leyla, proposal, completeContent()));
    expect((await submit(leyla, { ...proposal, version })).body).toMatchObject({ code: 'CALL_CLOSED' });
  });

  it('does not touch what was submitted before', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const stands = (await receipt(proposal)).body;
    await closeCall(world, call);
    accepted(await saveDraft(leyla, proposal, completeContent({ title: 'Late thoughts' })));
    expect((await submit(leyla, { ...proposal, version: 3 })).body).toMatchObject({ code: 'CALL_CLOSED' });
    expect((await receipt(proposal)).body).toEqual(stands);
  });
});

describe('a refused attempt', () => {
  it('is recorded with what was missing, and by whom', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], completeContent({ title: '' }));
    await gapsOf(proposal);
    await closeCall(world, call);
    await submit(world.as(RASHAD), proposal);
    const [incomplete, late] = await attemptsOf(proposal);
    expect(incomplete).toEqual({
      actor_id: world.idOf(LEYLA),
      draft_version: 2,
      refusal: {
        code: 'PROPOSAL_INCOMPLETE',
        facts: { gaps: [{ code: 'ANSWER_MISSING', facts: { question: 'title' } }] },
      },
    });
    expect(late).toMatchObject({ actor_id: world.idOf(RASHAD), refusal: { code: 'CALL_CLOSED' } });
  });

  it('leaves no trace where there was nothing to attempt', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    expect((await submit(world.as(NINO), proposal)).status).toBe(404);
    expect(await attemptsOf(proposal)).toEqual([]);
  });

  it('frees its key: the same key submits once the proposal is complete', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], completeContent({ title: '' }));
    const key = randomUUID();
    expect((await submit(leyla, proposal, key)).status).toBe(422);
    const { version } = accepted(await saveDraft(leyla, proposal, completeContent()));
    expect((await submit(leyla, { ...proposal, version }, key)).status).toBe(201);
  });
});
