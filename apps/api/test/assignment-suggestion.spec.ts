/** A suggested assignment: computed by a job, taken over as a whole, blind to own conflicts. */
import { randomUUID } from 'node:crypto';
import { ANA, BORIS, CHIARA, ELENA, LEYLA, NINO, OSTAP, SAMIR, type CastMember } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  type Answer,
  assign,
  assigned,
  closeCall,
  declare,
  EVALUATORS,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  statusesOf,
  submittedProposal,
  Suggestions,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };

let world: World;
let call: TestCall;
let lot: string;
/** Of Mingachevir, Kutaisi and Drohobych; each wants two evaluators. */
let proposals: TestProposal[];
let suggestions: Suggestions;
beforeAll(async () => {
  world = await World.own();
});
beforeEach(async () => {
  call = await publishedCall(world);
  lot = call.lots[2];
  suggestions = new Suggestions(world, lot);
  proposals = [];
  for (const member of [LEYLA, NINO, OSTAP]) proposals.push(await submittedProposal(world, member, lot));
});
afterAll(() => world.close());

describe('a suggestion', () => {
  it('is computed by a job, says why for every pair, and assigns nothing', async () => {
    await closeCall(world, call);
    const { id, places, made, missing, takeOver: ability } = await suggestions.computed();
    expect({ places, made, missing, ability }).toEqual({
      places: 6,
      made: 6,
      missing: [],
      ability: { allowed: true, refusal: null },
    });
    const page = accepted(await suggestions.page(id));
    expect(page.counts).toEqual({ all: 3, short: 0, conflict: 0 });
    expect(page.proposals.map(({ pairs }) => pairs.length)).toEqual([2, 2, 2]);
    const { reason } = page.proposals[0]!.pairs[0]!;
    expect(reason).toEqual({
      language: 'en',
      languagePlace: 1,
      knownBp: 0,
      conflict: null,
      load: 2,
      capacity: 10,
      possible: 3,
      better: 0,
    });
    expect((await suggestions.view()).evaluators.map(({ load, suggested }) => [load, suggested])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
    expect(await suggestions.assignments()).toEqual([]);
  });

  it('is taken over in one act: assigned, recorded with the reasons, and told to each evaluator once', async () => {
    await closeCall(world, call);
    const { id } = await suggestions.computed();
    const key = randomUUID();
    expect(
      statusesOf([await suggestions.takeOver(id, ELENA, key), await suggestions.takeOver(id, ELENA, key)]),
    ).toEqual([204, 204]);
    expect(refusalOf(await suggestions.takeOver(id))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'assignmentSuggestion', from: 'takenOver', move: 'takeOver' },
    });
    const made = await suggestions.assignments();
    expect(made.map(({ suggestionId }) => suggestionId)).toEqual(Array.from({ length: 6 }, () => id));
    const recorded = await world.sql.rows<{ facts: { proposalId: string; evaluatorId: string } }>(
      `select facts from audit_entry where action = 'assignment.made' and facts ->> 'suggestionId' = $1`,
      [id],
    );
    expect(recorded.map(({ facts }) => facts)).toHaveLength(6);
    expect(recorded.map(({ facts }) => facts)).toEqual(expect.arrayContaining(made));
    const told = async (member: CastMember) =>
      accepted(await world.as(member).get<MessageView[]>('/api/inbox')).filter(({ body }) =>
        proposals.some(({ reference }) => body.includes(reference)),
      );
    for (const member of EVALUATORS) {
      await until(async () => (await told(member)).length > 0);
      const [message, ...more] = await told(member);
      expect([message!.link, more]).toEqual(['/evaluate', []]);
    }
    expect(await world.sql.count(`select from outbox where topic = 'assignment.made'`)).toBe(0);
    expect((await suggestions.view()).ask.refusal).toEqual({ code: 'ASSIGNMENT_COMPLETE', facts: {} });
  });

  it('adds to what stands and touches neither assignments nor sheets', async () => {
    await closeCall(world, call);
    const [first, second] = proposals as [TestProposal, TestProposal];
    const begun = await assigned(world, lot, first, ANA);
    accepted(await declare(world.as(ANA), begun));
    accepted(await saveSheet(world.as(ANA), begun, 0, sheetOf()));
    const before = await assigned(world, lot, second, ANA);
    const { id, made } = await suggestions.computed();
    expect(made).toBe(4);
    accepted(await suggestions.takeOver(id));
    const after = await world.sql.rows<{ id: string; sheet: string | null }>(
      `select a.id, s.state as sheet from assignment a left join score_sheet s on s.assignment_id = a.id
       where a.id = any($1) order by s.state nulls last`,
      [[begun, before]],
    );
    expect(after).toEqual([
      { id: begun, sheet: 'draft' },
      { id: before, sheet: null },
    ]);
    expect(await suggestions.assignments()).toHaveLength(6);
  });

  it('names what cannot be filled, and what keeps the others away', async () => {
    await closeCall(world, call);
    await suggestions.conflict(BORIS, proposals[0]!, 'potential');
    await world.sql.rows(`update evaluator_profile set languages = '{uk}' where user_id = $1`, [world.idOf(CHIARA)]);
    const terms = suggestions.terms(10).map(({ evaluatorId }) => ({
      evaluatorId,
      capacity: evaluatorId === world.idOf(ANA) ? 2 : 10,
      expertise: [],
    }));
    const { id, places, made, missing } = await suggestions.computed(ELENA, terms);
    await world.sql.rows(`update evaluator_profile set languages = '{en}' where user_id = $1`, [world.idOf(CHIARA)]);
    expect([places, made, missing]).toEqual([6, 4, [{ language: 'en', proposals: 2, missing: 2 }]]);
    const page = accepted(await suggestions.page(id, ELENA, '?show=short'));
    const shortfall = page.proposals.find(({ proposalId }) => proposalId === proposals[0]!.id)?.shortfall;
    expect(shortfall).toEqual({
      missing: 1,
      language: 'en',
      barred: { suggested: 0, declared: 1, declined: 0, language: 1 },
      compatriots: 0,
      full: 0,
    });
    expect(page.total).toBe(2);
  });

  it('is found by reference, municipality and evaluator, literally', async () => {
    await closeCall(world, call);
    const { id } = await suggestions.computed();
    const found = async (search: string) =>
      accepted(await suggestions.page(id, ELENA, `?search=${encodeURIComponent(search)}`)).proposals.map(
        ({ reference }) => reference,
      );
    expect(await found(proposals[1]!.reference.toLowerCase())).toEqual([proposals[1]!.reference]);
    expect(await found('kutais')).toEqual([proposals[1]!.reference]);
    expect(await found('%')).toEqual([]);
    expect((await found('ana')).length).toBe(2);
  });
});

describe('somebody with a disqualifying conflict', () => {
  it('sees nothing of the proposal, on no path, and decides nothing about it', async () => {
    await closeCall(world, call);
    const [hidden, ...open] = proposals as [TestProposal, TestProposal, TestProposal];
    const byHidden = await assigned(world, lot, hidden, ANA);
    await suggestions.conflict(ELENA, hidden, 'disqualifying');
    const { id, places } = await suggestions.computed(SAMIR);
    expect(places).toBe(5);
    const answers: Answer<unknown>[] = [
      await world.as(ELENA).get(`/api/lots/${lot}/assignment-suggestion`),
      await suggestions.page(id),
      await suggestions.page(id, ELENA, `?search=${hidden.reference}`),
      await world.as(ELENA).get(`/api/lots/${lot}/assignments`),
    ];
    const text = JSON.stringify(answers);
    const told = (proposal: TestProposal) => [text.includes(proposal.id), text.includes(proposal.reference)];
    expect(open.map(told)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(told(hidden)).toEqual([false, false]);
    expect(refusalOf(await assign(world, lot, hidden, BORIS))).toEqual(NOT_FOUND);
    expect(refusalOf(await world.as(ELENA).delete(`/api/assignments/${byHidden}`))).toEqual(NOT_FOUND);
    accepted(await suggestions.takeOver(id));
    const given = (await suggestions.assignments()).map(({ proposalId }) => proposalId);
    expect(given.filter((one) => one === hidden.id)).toHaveLength(1);
    expect(given).toHaveLength(5);
  });

  it('asks for a suggestion of the others alone', async () => {
    await closeCall(world, call);
    await suggestions.conflict(ELENA, proposals[0]!, 'disqualifying');
    expect((await suggestions.computed()).places).toBe(4);
    expect((await suggestions.view()).wanted).toBe(4);
  });
});

it('finds nothing for a lot or a suggestion that does not exist, and is no business of an evaluator', async () => {
  await closeCall(world, call);
  const nowhere = randomUUID();
  const answers: Answer<unknown>[] = [
    await world.as(ELENA).get(`/api/lots/${nowhere}/assignment-suggestion`),
    await world.as(ELENA).post(`/api/lots/${nowhere}/assignment-suggestions`, {
      headers: { 'idempotency-key': nowhere },
      body: { terms: [] },
    }),
    await suggestions.page(nowhere),
    await suggestions.takeOver(nowhere),
    await suggestions.discard(nowhere),
  ];
  expect(answers.map(refusalOf)).toEqual(answers.map(() => NOT_FOUND));
  expect(refusalOf(await suggestions.ask(ANA)).code).toBe('NOT_PERMITTED');
});
