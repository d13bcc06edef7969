import { randomUUID } from 'node:crypto';
import { ANA, BORIS, CHIARA, ELENA, LEYLA, MARTA, MINGACHEVIR, SAMIR } from '@trilot/domain/testing';
import type { LotAssignmentsView } from '../src/capabilities/assignment/assignment.dto';
import type { AssignmentSummary } from '../src/capabilities/evaluation/evaluation.dto';
import {
  accepted,
  type Answer,
  assign,
  assigned,
  closeCall,
  declare,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  statusesOf,
  submittedProposal,
  submitSheet,
  type TestProposal,
  whileLocked,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };

let world: World;
let lot: string;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  const call = await publishedCall(world);
  lot = call.lots[0];
  proposal = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
});
afterAll(() => world.close());

const lotView = async () => accepted(await world.as(ELENA).get<LotAssignmentsView>(`/api/lots/${lot}/assignments`));
const takeBack = (id: string) => world.as(SAMIR).delete(`/api/assignments/${id}`);
const decide = (id: string, decision: string, reason: string): Promise<Answer<unknown>> =>
  world.as(MARTA).post(`/api/assignments/${id}/chair-decision`, { body: { decision, reason } });
const listOf = async (member: typeof ANA) =>
  accepted(await world.as(member).get<AssignmentSummary[]>('/api/assignments')).map(({ id }) => id);

describe('assigning', () => {
  it('puts the proposal on the list of the evaluator, without its title', async () => {
    const id = await assigned(world, lot, proposal, ANA);
    const mine = accepted(await world.as(ANA).get<AssignmentSummary[]>('/api/assignments'));
    expect(mine.find((one) => one.id === id)).toMatchObject({
      reference: proposal.reference,
      title: null,
      municipalityName: 'Mingachevir',
      lotNumber: 1,
      conflict: null,
      sheet: { state: 'notStarted', scored: 0, questions: 8, points: 0, max: 100 },
    });
    expect(await listOf(BORIS)).not.toContain(id);
  });

  it('is refused for somebody who is no evaluator', async () => {
    expect(refusalOf(await assign(world, lot, proposal, MARTA))).toEqual({
      status: 422,
      code: 'NOT_AN_EVALUATOR',
      facts: { userId: world.idOf(MARTA) },
    });
  });

  it('is refused twice', async () => {
    const id = await assigned(world, lot, proposal, ANA);
    expect(refusalOf(await assign(world, lot, proposal, ANA))).toEqual({
      status: 409,
      code: 'ASSIGNMENT_EXISTS',
      facts: { assignmentId: id },
    });
  });

  it('happens once when two press at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => assign(world, lot, proposal, ANA)));
    expect(statusesOf(answers)).toEqual([201, 409, 409, 409]);
  });

  it('sees what somebody else did while it waited', async () => {
    const id = randomUUID();
    const answer = await whileLocked(
      world.sql,
      { sql: 'select from proposal where id = $1 for no key update', parameters: [proposal.id] },
      () => assign(world, lot, proposal, ANA),
      (connection) =>
        connection.query(
          'insert into assignment (id, proposal_id, evaluator_id, assigned_by) values ($1, $2, $3, $4)',
          [id, proposal.id, world.idOf(ANA), world.idOf(SAMIR)],
        ),
    );
    expect(refusalOf(answer)).toEqual({ status: 409, code: 'ASSIGNMENT_EXISTS', facts: { assignmentId: id } });
  });

  it('is refused once the ranking was frozen while it waited', async () => {
    const answer = await whileLocked(
      world.sql,
      { sql: 'select from lot where id = $1 for update', parameters: [lot] },
      () => assign(world, lot, proposal, ANA),
      (connection) =>
        connection.query(
          `insert into ranking (id, lot_id, rules_version, snapshot, hash, frozen_by, frozen_at)
           values (gen_random_uuid(), $1, 1, '{"call": {"version": 1}}', repeat('0', 64), $2, now())`,
          [lot, world.idOf(ELENA)],
        ),
    );
    expect(answer.body).toMatchObject({ code: 'RANKING_FROZEN' });
  });

  it.each([
    ['a proposal of another lot', () => ({ proposalId: proposal.id, evaluatorId: world.idOf(ANA) }), randomUUID()],
    ['a proposal that does not exist', () => ({ proposalId: randomUUID(), evaluatorId: world.idOf(ANA) }), null],
  ])('finds nothing for %s', async (_, body, otherLot) => {
    const answer = await world.as(ELENA).post(`/api/lots/${otherLot ?? lot}/assignments`, { body: body() });
    expect(refusalOf(answer)).toEqual(NOT_FOUND);
  });

  it('is refused for an evaluator whom the applicant employs, and suggests a conflict within a country', async () => {
    const own = await World.shared();
    const employs = 'update evaluator_profile set municipality_id = $2, country = $3 where user_id = $1';
    await own.sql.rows(employs, [own.idOf(ANA), own.municipalityId(MINGACHEVIR), 'AZ']);
    await own.sql.rows(employs, [own.idOf(BORIS), null, 'AZ']);
    const call = await publishedCall(own);
    const theirs = await submittedProposal(own, LEYLA, call.lots[0]);
    await closeCall(own, call);
    expect(refusalOf(await assign(own, call.lots[0], theirs, ANA))).toEqual({
      status: 409,
      code: 'CONFLICT_DISQUALIFYING',
      facts: {},
    });
    await assigned(own, call.lots[0], theirs, BORIS);
    const { proposals } = accepted(
      await own.as(ELENA).get<LotAssignmentsView>(`/api/lots/${call.lots[0]}/assignments`),
    );
    const people = [own.idOf(ANA), own.idOf(BORIS), own.idOf(CHIARA)];
    expect(proposals[0]!.suggestedConflicts.filter(({ evaluatorId }) => people.includes(evaluatorId))).toEqual([
      {
        evaluatorId: own.idOf(ANA),
        level: 'disqualifying',
        because: 'sameMunicipality',
        grounds: ['sameMunicipality', 'sameRegion'],
      },
      { evaluatorId: own.idOf(BORIS), level: 'potential', because: 'sameCountry', grounds: ['sameCountry'] },
    ]);
    await own.close();
  });
});

describe('taking an assignment back', () => {
  it('removes it from the list of the evaluator', async () => {
    const id = await assigned(world, lot, proposal, ANA);
    expect((await takeBack(id)).status).toBe(204);
    expect(await listOf(ANA)).not.toContain(id);
    expect(refusalOf(await takeBack(id))).toEqual(NOT_FOUND);
  });

  it('is refused once there is a sheet', async () => {
    const id = await assigned(world, lot, proposal, ANA);
    accepted(await declare(world.as(ANA), id));
    accepted(await saveSheet(world.as(ANA), id, 0, sheetOf()));
    expect(refusalOf(await takeBack(id))).toEqual({
      status: 409,
      code: 'ASSIGNMENT_HAS_SHEET',
      facts: { assignmentId: id },
    });
  });

  it('sees a sheet that was saved while it waited', async () => {
    const id = await assigned(world, lot, proposal, ANA);
    const answer = await whileLocked(
      world.sql,
      { sql: 'select from assignment where id = $1 for no key update', parameters: [id] },
      () => takeBack(id),
      (connection) =>
        connection.query(
          `insert into score_sheet (id, assignment_id, proposal_id, revision) values (gen_random_uuid(), $1, $2, 1)`,
          [id, proposal.id],
        ),
    );
    expect(answer.body).toMatchObject({ code: 'ASSIGNMENT_HAS_SHEET' });
  });
});

describe('the declaration of interest', () => {
  let id: string;
  beforeEach(async () => {
    id = await assigned(world, lot, proposal, ANA);
  });

  const everything = (): Promise<Answer<unknown>[]> =>
    Promise.all([
      world.as(ANA).get(`/api/assignments/${id}`),
      saveSheet(world.as(ANA), id, 0, sheetOf()),
      submitSheet(world.as(ANA), id),
    ]);

  it('comes before the content opens', async () => {
    const undeclared = { status: 409, code: 'CONFLICT_UNDECLARED', facts: {} };
    expect((await everything()).map(refusalOf)).toEqual([undeclared, undeclared, undeclared]);
    expect((await declare(world.as(ANA), id)).status).toBe(204);
    expect((await world.as(ANA).get(`/api/assignments/${id}`)).status).toBe(200);
  });

  it('of a potential conflict waits for the chair, who clears it with a reason', async () => {
    accepted(await declare(world.as(ANA), id, 'potential', 'I advised the region in 2019.'));
    const waits = { status: 409, code: 'CONFLICT_AWAITS_CHAIR', facts: {} };
    expect((await everything()).map(refusalOf)).toEqual([waits, waits, waits]);
    expect(refusalOf(await decide(id, 'cleared', ' '))).toMatchObject({ code: 'REASON_REQUIRED' });
    expect((await decide(id, 'cleared', 'Long ago and unpaid.')).status).toBe(204);
    expect((await world.as(ANA).get(`/api/assignments/${id}`)).status).toBe(200);
    expect(refusalOf(await decide(id, 'cleared', 'On second thoughts'))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'conflict', from: 'decided', move: 'decide' },
    });
  });

  it.each([
    ['that disqualifies', () => declare(world.as(ANA), id, 'disqualifying', 'My sister works there.')],
    [
      'that the chair disqualifies',
      async () => {
        accepted(await declare(world.as(ANA), id, 'potential', 'My neighbour works there.'));
        return decide(id, 'disqualified', 'Too close.');
      },
    ],
  ])('%s lets the proposal vanish for that person, everywhere', async (_, disqualify) => {
    expect((await disqualify()).status).toBe(204);
    const answers = [...(await everything()), await declare(world.as(ANA), id, 'none')];
    expect(answers.map(refusalOf)).toEqual([NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND]);
    expect(await listOf(ANA)).not.toContain(id);
    expect(refusalOf(await assign(world, lot, proposal, ANA))).toMatchObject({ code: 'CONFLICT_DISQUALIFYING' });
  });

  it('needs a reason unless there is no conflict', async () => {
    expect(refusalOf(await declare(world.as(ANA), id, 'potential', ' '))).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(refusalOf(await declare(world.as(ANA), id, 'disqualifying'))).toMatchObject({ code: 'REASON_REQUIRED' });
  });

  it('changes nothing when it is made again, and can only become worse', async () => {
    accepted(await declare(world.as(ANA), id, 'potential', 'I advised the region.'));
    accepted(await declare(world.as(ANA), id, 'potential', 'I advised the region.'));
    expect(
      await world.sql.count(`select from audit_entry where action = 'conflict.declared' and subject_id = $1`, [id]),
    ).toBe(1);
    expect(refusalOf(await declare(world.as(ANA), id, 'none'))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'conflict', from: 'potential', move: 'declare' },
    });
    expect((await declare(world.as(ANA), id, 'disqualifying', 'And I still do.')).status).toBe(204);
  });

  it('is shown to whoever assigns, with its reason', async () => {
    accepted(await declare(world.as(ANA), id, 'potential', 'I advised the region.'));
    const [view] = (await lotView()).proposals;
    expect(view!.assignments).toEqual([
      {
        id,
        evaluatorId: world.idOf(ANA),
        evaluatorName: 'Ana',
        conflict: 'potential',
        conflictReason: 'I advised the region.',
        chairDecision: null,
        sheet: null,
        acceptedAt: null,
        reason: null,
      },
    ]);
  });

  it('leaves the chair nothing to decide where nobody declared', async () => {
    expect(refusalOf(await decide(id, 'cleared', 'Fine'))).toEqual(NOT_FOUND);
    accepted(await declare(world.as(ANA), id));
    expect(refusalOf(await decide(id, 'cleared', 'Fine'))).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });
});

it('counts the load of each evaluator in the lot', async () => {
  const before = (await lotView()).evaluators.find(({ id }) => id === world.idOf(BORIS))!.load;
  await assigned(world, lot, proposal, BORIS);
  const after = await lotView();
  expect(after.evaluators.find(({ id }) => id === world.idOf(BORIS))!.load).toBe(before + 1);
  expect(after).toMatchObject({ needed: 2, lot: { id: lot, number: 1 } });
  expect(after.proposals.map(({ municipalityName }) => municipalityName)).toEqual(['Mingachevir']);
});
