import { randomUUID } from 'node:crypto';
import { type Consolidation, type RankingSnapshot, recompute } from '@trilot/domain';
import { ANA, BORIS, CHIARA, DAVID, ELENA, LEYLA, MARTA, NINO, OLENA, SAMIR } from '@trilot/domain/testing';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { DecisionView } from '../src/capabilities/selection/selection.dto';
import { snapshotProblems } from '../src/capabilities/selection/snapshot-proof';
import {
  accepted,
  announce,
  approve,
  closeCall,
  consolidate,
  declare,
  evaluated,
  freeze,
  propose,
  publishedCall,
  refusalOf,
  sheetOf,
  statusesOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

let world: World;
let call: TestCall;
let lot: string;
/** 81.5 points; 80 points. */
let first: TestProposal;
let second: TestProposal;
let anasSheet: string;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  lot = call.lots[2];
  first = await submittedProposal(world, LEYLA, lot);
  second = await submittedProposal(world, NINO, lot);
  await closeCall(world, call);
  await evaluated(world, lot, first, ANA, sheetOf({ P1: 5 }));
  await evaluated(world, lot, first, BORIS);
  anasSheet = await evaluated(world, lot, second, ANA, sheetOf({ B1: 5, D2: 3 }));
});
afterAll(() => world.close());

const complete = () => evaluated(world, lot, second, BORIS);
const P1_FIVE: Consolidation = { question: 'P1', score: 5, reason: 'The register of needs was overlooked.' };
const board = async (member = ELENA) => accepted(await world.as(member).get<BoardView>(`/api/lots/${lot}/board`));
const rowOf = ({ rows }: BoardView, { id }: TestProposal) => rows.find(({ proposalId }) => proposalId === id)!;
const points = (view: BoardView) =>
  view.rows.map(({ reference, position, mean }) => [reference, position, mean.numerator / mean.denominator]);
const records = () => world.sql.rows<{ number: number }>(
  'select number, question_id, score from consolidation where proposal_id = $1 order by number', [second.id]); // prettier-ignore
const sheetsOf = () =>
  world.sql.rows(
    `select s.id, s.total, s.comments, s.version, jsonb_agg(to_jsonb(c) order by c.question_id) as scores
     from score_sheet s join score c on c.sheet_id = s.id where s.proposal_id = $1 group by s.id order by s.id`,
    [second.id],
  );

it('puts the committee’s score in place of the mean, exactly, and ranks by it; sheets stay as they are', async () => {
  await complete();
  expect(points(await board())).toEqual([
    [first.reference, 1, 81.5],
    [second.reference, 2, 80],
  ]);
  const before = await sheetsOf();
  expect((await consolidate(world.as(MARTA), second, P1_FIVE)).status).toBe(204);
  const view = await board();
  expect(points(view)).toEqual([
    [second.reference, 1, 83],
    [first.reference, 2, 81.5],
  ]);
  expect(await sheetsOf()).toEqual(before);
  const row = rowOf(view, second);
  expect(row).toMatchObject({
    questionSums: [10, 8, 8, 8, 7, 8, 8, 9],
    scoredSheets: 2,
    evaluatorsMean: { numerator: 160, denominator: 2 },
  });
  expect(row.consolidations).toEqual([
    {
      questionId: 'P1',
      score: 5,
      reason: 'The register of needs was overlooked.',
      recordedBy: 'Marta',
      recordedAt: expect.any(String) as string,
      stands: true,
      evaluatorsMean: { numerator: 8, denominator: 2 },
    },
  ]);
  expect(row.sheets.map(({ total, counts }) => [total, counts])).toEqual([[80, true], [80, true]]); // prettier-ignore
  expect(rowOf(view, first)).toMatchObject({ evaluatorsMean: null, consolidations: [] });
});

it('lets a proposal miss a gate, and lets it pass again once it is taken back', async () => {
  await complete();
  accepted(await consolidate(world.as(SAMIR), second, { question: 'P2', score: 2, reason: 'No green at all.' }));
  expect(rowOf(await board(), second)).toMatchObject({
    position: null,
    failedGates: [{ gate: 'question', id: 'P2', needed: 3, got: { numerator: 4, denominator: 2 } }],
  });
  const back = { question: 'P2', score: null, reason: 'The annex has it.' };
  accepted(await consolidate(world.as(MARTA), second, back, 1));
  const { position, evaluatorsMean, consolidations } = rowOf(await board(), second);
  expect([position, evaluatorsMean]).toEqual([2, null]);
  expect(consolidations.map(({ score, stands, recordedBy }) => [score, stands, recordedBy])).toEqual([
    [2, false, 'Samir'],
    [null, false, 'Marta'],
  ]);
});

it('is recorded with author and reason, and no record ever changes', async () => {
  await complete();
  accepted(await consolidate(world.as(MARTA), second, P1_FIVE));
  const [entry] = await world.sql.rows(
    `select actor_id, reason, facts - 'consolidationId' - 'sheets' as facts
     from audit_entry where action = 'score.consolidated' and subject_id = $1`,
    [second.id],
  );
  expect(entry).toEqual({
    actor_id: world.idOf(MARTA),
    reason: P1_FIVE.reason,
    facts: { question: 'P1', score: 5, before: null },
  });
  for (const change of ['update consolidation set score = 1', 'delete from consolidation']) {
    await expect(world.sql.rows(`${change} where proposal_id = $1`, [second.id])).rejects.toThrow('append-only');
  }
});

it('happens once however often it is sent, and not over one that was not seen', async () => {
  await complete();
  const key = randomUUID();
  const sent = [1, 2].map(() => consolidate(world.as(MARTA), second, P1_FIVE, 0, key));
  expect(statusesOf(await Promise.all(sent))).toEqual([204, 204]);
  expect(await records()).toHaveLength(1);
  expect(refusalOf(await consolidate(world.as(SAMIR), second, { ...P1_FIVE, score: 3 }))).toEqual({
    status: 412,
    code: 'VERSION_MISMATCH',
    facts: { expected: 0, actual: 1 },
  });
});

it('waits for every sheet', async () => {
  expect(refusalOf(await consolidate(world.as(MARTA), second, P1_FIVE))).toEqual({
    status: 409,
    code: 'EVALUATION_INCOMPLETE',
    facts: { needed: 2, proposals: [{ proposalId: second.id, sheets: 1 }] },
  });
  expect(rowOf(await board(), second).consolidate).toMatchObject({ refusal: { code: 'EVALUATION_INCOMPLETE' } });
  await complete();
  expect(rowOf(await board(), second).consolidate).toEqual({ allowed: true, refusal: null });
});

it.each<[string, Partial<Consolidation>, object]>([
  ['no reason', { reason: '  ' }, { status: 422, code: 'REASON_REQUIRED' }],
  ['6', { score: 6 }, { status: 422, code: 'SCORE_OUT_OF_SCALE' }],
  ['half a point', { score: 3.5 }, { status: 422, code: 'VALIDATION_FAILED' }],
  ['an unknown question', { question: 'Z9' }, { status: 422, code: 'QUESTION_UNKNOWN' }],
  ['nothing to take back', { score: null }, { status: 409, code: 'ILLEGAL_MOVE' }],
])('is refused with %s', async (_, changes, refusal) => {
  await complete();
  expect(refusalOf(await consolidate(world.as(MARTA), second, { ...P1_FIVE, ...changes }))).toMatchObject(refusal);
  expect(await records()).toEqual([]);
});

it('is for the committee alone, and not for whoever has scored the proposal or must not know of it', async () => {
  await complete();
  for (const other of [ELENA, OLENA, ANA, NINO]) {
    expect(refusalOf(await consolidate(world.as(other), second, P1_FIVE))).toMatchObject({ code: 'NOT_PERMITTED' });
  }
  await world.sql.rows(
    `insert into assignment (id, proposal_id, evaluator_id, assigned_by) values (gen_random_uuid(), $1, $2, $3)`,
    [second.id, world.idOf(SAMIR), world.idOf(ELENA)],
  );
  expect(refusalOf(await consolidate(world.as(SAMIR), second, P1_FIVE))).toMatchObject({ code: 'SCORED_BY_ONESELF' });
  // whoever scores in a lot sees nothing of its board before the freeze
  const closed = await world.as(SAMIR).get(`/api/lots/${lot}/board`);
  expect(refusalOf(closed)).toMatchObject({ code: 'STATISTICS_CLOSED' });
  await world.sql.rows(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A relative')`,
    [second.id, world.idOf(MARTA)],
  );
  expect(refusalOf(await consolidate(world.as(MARTA), second, P1_FIVE))).toEqual(
    refusalOf(await consolidate(world.as(MARTA), { id: randomUUID() }, P1_FIVE)),
  );
  expect(await records()).toEqual([]);
});

it('counts no more when other sheets come to count, and stays to be read', async () => {
  await complete();
  accepted(await consolidate(world.as(MARTA), second, P1_FIVE));
  accepted(await declare(world.as(ANA), anasSheet, 'disqualifying', 'My brother works there'));
  await evaluated(world, lot, second, CHIARA);
  const { mean, consolidations } = rowOf(await board(), second);
  expect(mean).toEqual({ numerator: 160, denominator: 2 });
  expect(consolidations.map(({ score, stands }) => [score, stands])).toEqual([[5, false]]);
  accepted(await consolidate(world.as(MARTA), second, P1_FIVE, 1));
  expect(rowOf(await board(), second).mean).toEqual({ numerator: 166, denominator: 2 });
});

describe('frozen', () => {
  const snapshotOf = async (id: string) =>
    accepted(await world.as(DAVID).get<{ hash: string; snapshot: RankingSnapshot }>(`/api/rankings/${id}/snapshot`));

  it('is in the snapshot, from which anybody computes the same ranking again', async () => {
    await complete();
    accepted(await consolidate(world.as(MARTA), second, P1_FIVE));
    const view = accepted(await freeze(world.as(ELENA), lot));
    const { hash, snapshot } = await snapshotOf(view.ranking!.id);
    expect([snapshot.rulesVersion, view.ranking!.rulesVersion]).toEqual([5, 5]);
    const entry = snapshot.entries.find(({ proposalId }) => proposalId === second.id)!;
    expect(entry.consolidations).toEqual([
      {
        ...P1_FIVE,
        sheets: expect.arrayContaining(entry.sheets.map(({ sheetId }) => sheetId)) as string[],
        recordedBy: world.idOf(MARTA),
        recordedAt: expect.any(String) as string,
      },
    ]);
    expect(snapshotProblems(snapshot, hash)).toEqual([]);
    expect(recompute(snapshot).rows.map(({ proposalId, mean }) => [proposalId, mean])).toEqual(
      view.rows.map(({ proposalId, mean }) => [proposalId, mean]),
    );
    const without = { ...entry, consolidations: [] };
    const altered = { ...snapshot, entries: [without, ...snapshot.entries.filter((other) => other !== entry)] };
    expect(snapshotProblems(altered, hash)).toContain(
      `${second.reference}: the score does not follow from the sheets, the consensus and the consolidations.`,
    );
    expect(refusalOf(await consolidate(world.as(MARTA), second, P1_FIVE, 1))).toMatchObject({ code: 'RANKING_FROZEN' });
  });

  it.each([1, 2, 3])('while one is recorded: one wins, and the snapshot has it whole or not at all (%i)', async () => {
    await complete();
    const [recorded, ranking] = await Promise.all([
      consolidate(world.as(MARTA), second, P1_FIVE),
      freeze(world.as(ELENA), lot),
    ]);
    expect(ranking.status).toBe(201);
    expect([204, 409]).toContain(recorded.status);
    const { hash, snapshot } = await snapshotOf(accepted(ranking).ranking!.id);
    const entry = snapshot.entries.find(({ proposalId }) => proposalId === second.id)!;
    const won = recorded.status === 204;
    expect([entry.consolidations!.length, entry.score.totalSum]).toEqual(won ? [1, 166] : [0, 160]);
    expect(await records()).toHaveLength(won ? 1 : 0);
    expect(snapshotProblems(snapshot, hash)).toEqual([]);
  });

  it('and announced, the letter gives the mark as consolidated, with the committee’s reason', async () => {
    await complete();
    accepted(await consolidate(world.as(MARTA), second, P1_FIVE));
    for (const lotId of call.lots) {
      const { ranking } = accepted(await freeze(world.as(ELENA), lotId));
      accepted(await propose(world.as(ELENA), ranking!.id));
      accepted(await approve(world.as(DAVID), ranking!.id));
    }
    accepted(await announce(world.as(ELENA), call));
    const decision = accepted(await world.as(NINO).get<DecisionView>(`/api/proposals/${second.id}/decision`));
    expect(decision.mean).toEqual({ numerator: 166, denominator: 2 });
    const marks = decision.criteria.map(({ questionId, mean, reasons }) => [questionId, mean.numerator, reasons]);
    expect(marks).toContainEqual(['P1', 10, [P1_FIVE.reason]]);
    expect(marks).toContainEqual(['B1', 9, ['Why B1 deserves 5']]);
    await until(async () => (await world.sql.count('select from letter where proposal_id = $1', [second.id])) > 0);
    const { body } = await world.sql.row<{ body: string }>('select body from letter where proposal_id = $1', [
      second.id,
    ]);
    expect(body).toContain(P1_FIVE.reason);
    expect(JSON.stringify(decision) + body).not.toContain('Marta');
  });
});
