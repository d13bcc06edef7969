/** When a suggested assignment can be asked for and taken over, and what happens when two do it at once. */
import { randomUUID } from 'node:crypto';
import { ELENA, LEYLA, NINO, OSTAP, SAMIR } from '@trilot/domain/testing';
import {
  accepted,
  type Answer,
  closeCall,
  publishedCall,
  refusalOf,
  statusesOf,
  submittedProposal,
  Suggestions,
  type TestCall,
  type TestProposal,
  whileLocked,
  World,
} from './harness';

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

describe('taking over', () => {
  it('is refused as a whole where a fact has changed, and names it; another suggestion heeds it', async () => {
    await closeCall(world, call);
    const { id } = await suggestions.computed();
    const { proposalId, evaluatorId, reference, name } = await world.sql.row<Record<string, string>>(
      `select p.id as "proposalId", p.reference, g.evaluator_id as "evaluatorId", u.name from suggested_assignment g
       join proposal p on p.id = g.proposal_id join app_user u on u.id = g.evaluator_id
       where g.suggestion_id = $1 order by p.reference, u.name limit 1`,
      [id],
    );
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'potential', 'A cousin')`,
      [proposalId, evaluatorId],
    );
    const facts = { count: 1, pairs: [{ reference, evaluator: name, because: 'declared' }] };
    expect((await suggestions.view()).suggestion!.takeOver).toEqual({
      allowed: false,
      refusal: { code: 'SUGGESTION_OUTDATED', facts },
    });
    expect(refusalOf(await suggestions.takeOver(id))).toEqual({ status: 409, code: 'SUGGESTION_OUTDATED', facts });
    expect(await suggestions.assignments()).toEqual([]);
    expect((await suggestions.discard(id)).status).toBe(204);
    const again = await suggestions.computed();
    accepted(await suggestions.takeOver(again.id));
    const pairs = (await suggestions.assignments()).map((one) => `${one.proposalId} ${one.evaluatorId}`);
    expect([pairs.length, pairs.includes(`${proposalId} ${evaluatorId}`)]).toEqual([6, false]);
  });

  it('sees what somebody assigned while it waited', async () => {
    await closeCall(world, call);
    const { id } = await suggestions.computed();
    const [pair] = await world.sql.rows<{ proposalId: string; evaluatorId: string }>(
      `select proposal_id as "proposalId", evaluator_id as "evaluatorId" from suggested_assignment
       where suggestion_id = $1 limit 1`,
      [id],
    );
    const answer = await whileLocked(
      world.sql,
      { sql: 'select from proposal where id = $1 for no key update', parameters: [pair!.proposalId] },
      () => suggestions.takeOver(id),
      (connection) =>
        connection.query(
          'insert into assignment (id, proposal_id, evaluator_id, assigned_by) values (gen_random_uuid(), $1, $2, $3)',
          [pair!.proposalId, pair!.evaluatorId, world.idOf(SAMIR)],
        ),
    );
    expect(answer.body).toMatchObject({ code: 'SUGGESTION_OUTDATED', facts: { pairs: [{ because: 'assigned' }] } });
    expect(await suggestions.assignments()).toHaveLength(1);
  });

  it('happens once when two press at once', async () => {
    await closeCall(world, call);
    const { id } = await suggestions.computed();
    expect(statusesOf(await Promise.all([1, 2, 3].map(() => suggestions.takeOver(id))))).toEqual([204, 409, 409]);
    expect(await suggestions.assignments()).toHaveLength(6);
  });
});

describe('asking', () => {
  it('is sealed until the deadline, on every path', async () => {
    const path = `/api/lots/${lot}/assignment-suggestion`;
    const answers: Answer<unknown>[] = [await world.as(ELENA).get(path), await suggestions.ask()];
    expect(answers.map((answer) => refusalOf(answer).code)).toEqual(['PROPOSAL_SEALED', 'PROPOSAL_SEALED']);
    const text = JSON.stringify(answers.map(({ body }) => body));
    for (const { id, reference } of proposals)
      expect([text.includes(id), text.includes(reference)]).toEqual([false, false]);
  });

  it('happens once per key, and one suggestion is open at a time', async () => {
    await closeCall(world, call);
    const key = randomUUID();
    const first = accepted(await suggestions.ask(ELENA, suggestions.terms(10), key));
    const { id } = first.suggestion!;
    expect(accepted(await suggestions.ask(ELENA, suggestions.terms(10), key)).suggestion!.id).toBe(id);
    expect(refusalOf(await suggestions.ask(ELENA, suggestions.terms(9), key))).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(refusalOf(await suggestions.ask(SAMIR))).toEqual({
      status: 409,
      code: 'SUGGESTION_OPEN',
      facts: { suggestionId: id },
    });
    expect((await suggestions.discard(id)).status).toBe(204);
    expect(refusalOf(await suggestions.discard(id))).toMatchObject({ code: 'ILLEGAL_MOVE' });
    accepted(await suggestions.ask(SAMIR));
  });

  it('keeps what was said of evaluators for the next time', async () => {
    await closeCall(world, call);
    const terms = suggestions.terms(7, ['social']);
    const { id } = await suggestions.computed(ELENA, terms);
    await suggestions.discard(id);
    expect((await suggestions.view()).evaluators.map(({ capacity, expertise }) => [capacity, expertise])).toEqual([
      [7, ['social']],
      [7, ['social']],
      [7, ['social']],
    ]);
  });

  it.each([
    ['a capacity below zero', { capacity: -1 }],
    ['a capacity above the largest', { capacity: 501 }],
    ['half a proposal', { capacity: 1.5 }],
    ['a surplus field', { name: 'Ana' }],
  ])('refuses %s', async (_, change) => {
    await closeCall(world, call);
    const [first] = suggestions.terms(1);
    const terms = [Object.assign({}, first, change)];
    expect(refusalOf(await suggestions.ask(ELENA, terms))).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('ends with the freeze, and so does taking over', async () => {
    await closeCall(world, call);
    const { id } = await suggestions.computed();
    await world.sql.rows(
      `insert into ranking (id, lot_id, rules_version, snapshot, hash, frozen_by, frozen_at)
       values (gen_random_uuid(), $1, 1, '{"call": {"version": 1}}', repeat('0', 64), $2, now())`,
      [lot, world.idOf(ELENA)],
    );
    expect(refusalOf(await suggestions.takeOver(id))).toMatchObject({ code: 'RANKING_FROZEN' });
    accepted(await suggestions.discard(id));
    expect(refusalOf(await suggestions.ask())).toMatchObject({ code: 'RANKING_FROZEN' });
  });
});
