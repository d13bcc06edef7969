import { randomUUID } from 'node:crypto';
import { EMPTY_CONTENT } from '@trilot/domain';
import {
  completeContent,
  ELENA,
  KUTAISI,
  LEYLA,
  lotBuilder,
  MINGACHEVIR,
  NINO,
  OSTAP,
  RASHAD,
} from '@trilot/domain/testing';
import type { DraftView, ProposalSummary, ProposalView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  type Client,
  closeCall,
  draftedProposal,
  municipalityOf,
  publishedCall,
  refusalOf,
  saveDraft,
  startProposal,
  statusesOf,
  submit,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };

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

const view = async (client: Client, { id }: { id: string }) =>
  accepted(await client.get<ProposalView>(`/api/proposals/${id}`));

describe('starting a proposal', () => {
  it('gives an empty draft with everything that is to be done', async () => {
    const answer = await startProposal(world, LEYLA, call.lots[0]);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      state: 'draft',
      callSlug: call.slug,
      municipality: { id: world.municipalityId(MINGACHEVIR), name: 'Mingachevir', territory: 'AZ-MI' },
      draft: { content: EMPTY_CONTENT, version: 1, updatedBy: 'Leyla' },
      submitted: null,
      hasUnsubmittedChanges: true,
    });
    expect(answer.body.reference).toMatch(/^L1-[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(answer.body.tasks.map(({ section, state }) => [section, state])).toEqual([
      ['basics', 'notStarted'],
      ['form:context', 'notStarted'],
      ['form:project', 'notStarted'],
      ['activities', 'notStarted'],
      ['priorities', 'notStarted'],
      ['budget', 'notStarted'],
    ]);
  });

  it.each([
    [
      'a municipality of Ukraine in lot 1',
      OSTAP,
      0,
      { lot: 1, territory: 'UA-46', accepted: ['AM', 'AZ', 'GE', 'MD'] },
    ],
    ['a municipality of Azerbaijan in lot 2', LEYLA, 1, { lot: 2, territory: 'AZ-MI', accepted: ['UA'] }],
  ])('is refused for %s', async (_, member, place, facts) => {
    expect(refusalOf(await startProposal(world, member, call.lots[place]!))).toEqual({
      status: 422,
      code: 'TERRITORY_NOT_IN_LOT',
      facts,
    });
  });

  it('is open to every country in the horizontal lot', async () => {
    for (const member of [LEYLA, NINO, OSTAP]) {
      expect((await startProposal(world, member, call.lots[2])).status).toBe(201);
    }
  });

  it('is refused twice in the same lot, with the one that is open', async () => {
    const { id } = accepted(await startProposal(world, LEYLA, call.lots[0]));
    expect(refusalOf(await startProposal(world, RASHAD, call.lots[0]))).toEqual({
      status: 409,
      code: 'PROPOSAL_ALREADY_OPEN',
      facts: { proposalId: id },
    });
    expect((await startProposal(world, LEYLA, call.lots[2])).status).toBe(201);
  });

  it('makes one when two people start at once', async () => {
    const answers = await Promise.all([LEYLA, RASHAD].map((member) => startProposal(world, member, call.lots[0])));
    expect(statusesOf(answers)).toEqual([201, 409]);
  });

  it.each([
    ["another's municipality", () => ({ lotId: call.lots[0], municipalityId: world.municipalityId(KUTAISI) })],
    ['a municipality that does not exist', () => ({ lotId: call.lots[0], municipalityId: randomUUID() })],
    ['a lot that does not exist', () => ({ lotId: randomUUID(), municipalityId: municipalityOf(world, LEYLA) })],
  ])('finds nothing for %s', async (_, body) => {
    expect(refusalOf(await leyla.post('/api/proposals', { body: body() }))).toEqual(NOT_FOUND);
  });

  it('is refused before the call opens and after its deadline', async () => {
    const deadline = '2999-06-01T00:00:00.000Z';
    const coming = await publishedCall(world, {
      opensAt: '2999-01-01T00:00:00.000Z',
      lots: [lotBuilder(1, { deadline })],
    });
    expect((await startProposal(world, LEYLA, coming.lots[0])).body).toMatchObject({
      code: 'CALL_NOT_OPEN',
      facts: { opensAt: '2999-01-01T00:00:00.000Z' },
    });
    const closed = await closeCall(world, call);
    expect((await startProposal(world, LEYLA, call.lots[0])).body).toMatchObject({
      code: 'CALL_CLOSED',
      facts: { deadline: closed },
    });
  });

  it('is refused once the call is cancelled', async () => {
    const body = { reason: 'The budget was cut.' };
    accepted(await world.as(ELENA).post(`/api/managed-calls/${call.slug}/cancellation`, { body }));
    expect((await startProposal(world, LEYLA, call.lots[0])).body).toMatchObject({ code: 'CALL_CANCELLED' });
  });
});

describe('saving a draft', () => {
  let proposal: TestProposal;
  beforeEach(async () => {
    const { id, reference } = accepted(await startProposal(world, LEYLA, call.lots[0]));
    proposal = { id, reference, version: 1 };
  });

  it('keeps it under a new version, which the entity tag tells', async () => {
    const content = completeContent({ title: 'A square for everybody, with trees 🌳' });
    const saved = await saveDraft(leyla, proposal, content);
    expect([saved.status, saved.body.version, saved.headers.get('etag')]).toEqual([200, 2, '"2"']);
    const draft = await world.as(RASHAD).get<DraftView>(`/api/proposals/${proposal.id}/draft`);
    expect(draft.headers.get('etag')).toBe('"2"');
    expect(draft.body).toMatchObject({ content, version: 2, updatedBy: 'Leyla' });
  });

  it.each([
    ['without the version it was written on', {}],
    ['with a version that is none', { 'if-match': '1' }],
    ['with any version', { 'if-match': '*' }],
    ['with a weak tag', { 'if-match': 'W/"1"' }],
  ])('is refused %s', async (_, headers) => {
    const body = { content: completeContent() };
    expect(refusalOf(await leyla.put(`/api/proposals/${proposal.id}/draft`, { headers, body }))).toEqual({
      status: 428,
      code: 'PRECONDITION_REQUIRED',
      facts: { header: 'If-Match' },
    });
  });

  it('is refused on a version that somebody has saved over, and keeps what they saved', async () => {
    accepted(await saveDraft(world.as(RASHAD), proposal, completeContent({ title: 'His' })));
    expect(refusalOf(await saveDraft(leyla, proposal, completeContent({ title: 'Hers' })))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 1, actual: 2 },
    });
    expect((await view(leyla, proposal)).draft).toMatchObject({ version: 2, content: { title: 'His' } });
  });

  it('lets one of two savings at once win', async () => {
    const titles = ['One', 'Two', 'Three', 'Four'];
    const answers = await Promise.all(titles.map((title) => saveDraft(leyla, proposal, completeContent({ title }))));
    expect(statusesOf(answers)).toEqual([200, 412, 412, 412]);
  });

  it.each([
    ['a text instead of a number', { durationMonths: '12' }, 'durationMonths', 'type'],
    ['half a cent', { budget: { ...completeContent().budget, indirectCents: 0.5 } }, 'budget.indirectCents', 'type'],
    [
      'less than nothing',
      { budget: { ...completeContent().budget, inKindCents: -1 } },
      'budget.inKindCents',
      'minimum',
    ],
    ['a month before the first', { durationMonths: 0 }, 'durationMonths', 'minimum'],
    ['a field that is missing', { unread: undefined }, 'unread', 'required'],
    ['a field that is unknown', { state: 'submitted' }, 'state', 'additionalProperties'],
  ])('refuses %s by its place', async (_, changes, path, rule) => {
    const content = { ...completeContent(), ...changes };
    expect(refusalOf(await saveDraft(leyla, proposal, content))).toEqual({
      status: 422,
      code: 'VALIDATION_FAILED',
      facts: { fields: [{ path, rule }] },
    });
  });

  it('takes what is far from complete: drafts are checked at submission', async () => {
    expect((await saveDraft(leyla, proposal, EMPTY_CONTENT)).status).toBe(200);
  });

  it('keeps late text, but does not submit it', async () => {
    await closeCall(world, call);
    const saved = accepted(await saveDraft(leyla, proposal, completeContent()));
    const { abilities } = await view(leyla, proposal);
    expect(abilities.edit).toEqual({ allowed: true, refusal: null });
    expect(abilities.submit).toMatchObject({ allowed: false, refusal: { code: 'CALL_CLOSED' } });
    expect((await submit(leyla, { ...proposal, version: saved.version })).body).toMatchObject({ code: 'CALL_CLOSED' });
  });
});

describe('the list of proposals', () => {
  it("shows one's own municipality's, the last touched first, and nobody else's", async () => {
    const first = await submittedProposal(world, LEYLA, call.lots[0]);
    const second = await draftedProposal(world, RASHAD, call.lots[2], completeContent({ title: 'Second' }));
    await draftedProposal(world, NINO, call.lots[0]);
    const mine = accepted(await leyla.get<ProposalSummary[]>('/api/proposals')).filter(
      ({ callSlug }) => callSlug === call.slug,
    );
    expect(
      mine.map(({ id, title, state, hasUnsubmittedChanges }) => [id, title, state, hasUnsubmittedChanges]),
    ).toEqual([
      [second.id, 'Second', 'draft', true],
      [first.id, 'A square for everybody', 'submitted', false],
    ]);
    expect(mine[0]).toMatchObject({ receiptNumber: null, submittedAt: null, municipalityName: 'Mingachevir' });
    expect(mine[1]!.receiptNumber).toMatch(/^R-[0-9A-HJKMNP-TV-Z]{10}$/);
  });
});

describe('withdrawing', () => {
  const withdraw = (client: Client, { id }: { id: string }, reason: string, key: string = randomUUID()) =>
    client.post<ProposalView>(`/api/proposals/${id}/withdrawal`, {
      headers: { 'idempotency-key': key },
      body: { reason },
    });

  it('ends a proposal with a reason and makes room for another', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const answer = await withdraw(leyla, proposal, ' The council decided otherwise. ');
    expect([answer.status, answer.body.state]).toEqual([201, 'withdrawn']);
    expect(refusalOf(await saveDraft(leyla, proposal, completeContent()))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'proposal', from: 'withdrawn', move: 'edit' },
    });
    expect((await startProposal(world, LEYLA, call.lots[0])).status).toBe(201);
  });

  it('needs a reason that says something', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    expect(refusalOf(await withdraw(leyla, proposal, ' \u200b '))).toEqual({
      status: 422,
      code: 'REASON_REQUIRED',
      facts: {},
    });
    expect((await view(leyla, proposal)).state).toBe('draft');
  });

  it('happens once, however often it is asked for', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => withdraw(leyla, proposal, 'Enough', key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(
      await world.sql.count(`select from audit_entry where action = 'proposal.withdrawn' and subject_id = $1`, [
        proposal.id,
      ]),
    ).toBe(1);
    expect((await withdraw(leyla, proposal, 'Again')).body).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  it('is over with the deadline', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    await closeCall(world, call);
    expect((await withdraw(leyla, proposal, 'Too late')).body).toMatchObject({ code: 'CALL_CLOSED' });
  });
});
