import { randomUUID } from 'node:crypto';
import type { RankingSnapshot } from '@trilot/domain';
import { ANA, BORIS, CHIARA, DAVID, ELENA, LEYLA, MARTA, SAMIR } from '@trilot/domain/testing';
import type { AssignmentSummary } from '../src/capabilities/evaluation/evaluation.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { DecisionView } from '../src/capabilities/selection/selection.dto';
import { snapshotProblems } from '../src/capabilities/selection/snapshot-proof';
import {
  accepted,
  announce,
  answerConsensus,
  approve,
  assigned,
  closeCall,
  consolidate,
  declare,
  endConsensus,
  evaluated,
  freeze,
  propose,
  proposeConsensus,
  publishedCall,
  readConsensus,
  refusalOf,
  saveSheet,
  sheetOf,
  signMandate,
  statusesOf,
  submitSheet,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
  writeConsensus,
} from './harness';

/** 83 and 80 points; what is agreed on is 82. */
const ANAS = sheetOf({ P1: 5 });
const BORISS = sheetOf({ B1: 5, D2: 3 });
const AGREED = sheetOf({ B1: 5 });

let world: World;
let call: TestCall;
let lot: string;
let proposal: TestProposal;
let ana: string;
let boris: string;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world, { consensus: true });
  lot = call.lots[2];
  proposal = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
  ana = await evaluated(world, lot, proposal, ANA, ANAS);
  boris = await assigned(world, lot, proposal, BORIS);
  accepted(await declare(world.as(BORIS), boris));
  accepted(await saveSheet(world.as(BORIS), boris, 0, BORISS));
});
afterAll(() => world.close());

const bothIn = async () => accepted(await submitSheet(world.as(BORIS), boris));
const board = async () => accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
const row = async () => (await board()).rows[0]!;
const turnOf = async (member: typeof ANA) =>
  accepted(await world.as(member).get<AssignmentSummary[]>('/api/assignments')).find(
    ({ reference }) => reference === proposal.reference,
  )!.consensus;

async function putForward(content = AGREED, version = 0): Promise<void> {
  accepted(await writeConsensus(world.as(ANA), ana, version, content));
  accepted(await proposeConsensus(world.as(ANA), ana, version + 1));
}

async function concluded(): Promise<void> {
  await bothIn();
  await putForward();
  accepted(await answerConsensus(world.as(BORIS), boris, 'agreed'));
}

it('opens with the last sheet, for the evaluator who was assigned first, and not before', async () => {
  const missing = refusalOf(await readConsensus(world.as(ANA), randomUUID()));
  expect(refusalOf(await readConsensus(world.as(ANA), ana))).toEqual(missing);
  await bothIn();
  const view = accepted(await readConsensus(world.as(ANA), ana));
  expect(view).toMatchObject({ state: 'draft', rapporteur: 'Ana', own: true, version: 0, answers: [] });
  expect(view.sheets.map(({ evaluatorName, own }) => [evaluatorName, own])).toEqual([
    ['Ana', true],
    ['Boris', false],
  ]);
  expect(view.differences.slice(0, 4)).toEqual([
    { question: 'P1', points: 3 },
    { question: 'D2', points: 2 },
    { question: 'B1', points: 2 },
    { question: 'P2', points: 0 },
  ]);
  expect([await turnOf(ANA), await turnOf(BORIS)]).toEqual([
    { state: 'draft', turn: true },
    { state: 'draft', turn: false },
  ]);
  await until(
    async () =>
      (await world.sql.count(`select from message where deduplication_key like 'consensus.opened%' and link = $1`, [
        `/evaluate/${ana}/consensus`,
      ])) === 1,
  );
});

it('is none of the business of an evaluator without a sheet in it, and what is not put forward is the rapporteur’s', async () => {
  await bothIn();
  const canary = sheetOf({ P1: 3 });
  const marked = { ...canary, comments: { ...canary.comments, P: 'CANARY' } };
  accepted(await writeConsensus(world.as(ANA), ana, 0, marked));
  expect(JSON.stringify(accepted(await readConsensus(world.as(BORIS), boris)))).not.toContain('CANARY');
  expect(JSON.stringify(accepted(await readConsensus(world.as(ANA), ana)))).toContain('CANARY');
  expect(JSON.stringify(await board())).not.toContain('CANARY');
  await world.sql.rows(
    `insert into assignment (id, proposal_id, evaluator_id, assigned_by) values (gen_random_uuid(), $1, $2, $3)`,
    [proposal.id, world.idOf(CHIARA), world.idOf(ELENA)],
  );
  const [chiara] = await world.sql.rows<{ id: string }>(
    'select id from assignment where proposal_id = $1 and evaluator_id = $2',
    [proposal.id, world.idOf(CHIARA)],
  );
  expect(refusalOf(await readConsensus(world.as(CHIARA), ana))).toMatchObject({ status: 404 });
  await signMandate(world, call, CHIARA);
  accepted(await declare(world.as(CHIARA), chiara!.id));
  expect(refusalOf(await readConsensus(world.as(CHIARA), chiara!.id))).toMatchObject({ status: 404 });
  expect(refusalOf(await writeConsensus(world.as(BORIS), boris, 1, AGREED))).toMatchObject({ code: 'NOT_RAPPORTEUR' });
});

it('is saved by versions and put forward when complete', async () => {
  await bothIn();
  const half = { scores: { P1: { value: 4, reason: 'So' } }, comments: {} };
  expect(accepted(await writeConsensus(world.as(ANA), ana, 0, half)).version).toBe(1);
  expect(refusalOf(await writeConsensus(world.as(ANA), ana, 0, AGREED))).toMatchObject({
    code: 'VERSION_MISMATCH',
    facts: { expected: 0, actual: 1 },
  });
  expect(refusalOf(await proposeConsensus(world.as(ANA), ana, 1))).toMatchObject({ code: 'SHEET_INCOMPLETE' });
  await putForward(AGREED, 1);
  expect(refusalOf(await writeConsensus(world.as(ANA), ana, 2, half))).toMatchObject({ code: 'ILLEGAL_MOVE' });
  expect([await turnOf(ANA), await turnOf(BORIS)]).toEqual([
    { state: 'proposed', turn: false },
    { state: 'proposed', turn: true },
  ]);
});

it('goes back to the rapporteur with an objection, and is put forward anew', async () => {
  await bothIn();
  await putForward();
  expect(refusalOf(await answerConsensus(world.as(BORIS), boris, 'objected'))).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  accepted(await answerConsensus(world.as(BORIS), boris, 'objected', { reason: 'B1 is a 4.' }));
  expect(accepted(await readConsensus(world.as(ANA), ana))).toMatchObject({
    state: 'draft',
    answers: [{ evaluatorName: 'Boris', answer: 'objected', reason: 'B1 is a 4.' }],
  });
  await putForward(sheetOf(), 1);
  expect(refusalOf(await answerConsensus(world.as(BORIS), boris, 'agreed', { round: 1 }))).toMatchObject({
    code: 'VERSION_MISMATCH',
  });
  expect(refusalOf(await answerConsensus(world.as(ANA), ana, 'agreed', { round: 2 }))).toMatchObject({
    code: 'FOUR_EYES',
  });
  accepted(await answerConsensus(world.as(BORIS), boris, 'agreed', { round: 2 }));
  expect((await row()).mean).toEqual({ numerator: 2 * 80, denominator: 2 });
});

it('counts in place of the mean once all have agreed, sealed, and the sheets stay as they are', async () => {
  await bothIn();
  expect((await row()).mean).toEqual({ numerator: 163, denominator: 2 });
  await putForward();
  const key = randomUUID();
  const agreeing = [1, 2].map(() => answerConsensus(world.as(BORIS), boris, 'agreed', { key }));
  expect(statusesOf(await Promise.all(agreeing))).toEqual([204, 204]);
  const { mean, scoredSheets, consensus, sheets } = await row();
  expect([mean, scoredSheets]).toEqual([{ numerator: 2 * 82, denominator: 2 }, 2]);
  expect(consensus).toMatchObject({
    state: 'concluded',
    rapporteur: 'Ana',
    content: AGREED,
    seal: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  expect(sheets.map(({ total }) => total)).toEqual([83, 80]);
  for (const change of [`content = '{}'`, `rapporteur_id = '${world.idOf(BORIS)}'`]) {
    await expect(
      world.sql.rows(`update consensus set ${change} where proposal_id = $1`, [proposal.id]),
    ).rejects.toThrow('a concluded consensus does not change');
  }
});

it('has to be reached before the ranking is frozen and before the committee departs from it', async () => {
  await bothIn();
  const missing = { status: 409, code: 'CONSENSUS_MISSING', facts: { proposals: [{ proposalId: proposal.id }] } };
  expect(refusalOf(await freeze(world.as(ELENA), lot))).toEqual(missing);
  const five = { question: 'P1', score: 5, reason: 'The register of needs was overlooked.' };
  expect(refusalOf(await consolidate(world.as(MARTA), proposal, five))).toEqual(missing);
  await putForward();
  accepted(await answerConsensus(world.as(BORIS), boris, 'agreed'));
  accepted(await consolidate(world.as(MARTA), proposal, five));
  const { mean, evaluatorsMean } = await row();
  expect([mean, evaluatorsMean]).toEqual([
    { numerator: 2 * 85, denominator: 2 },
    { numerator: 2 * 82, denominator: 2 },
  ]);
});

it('is in the snapshot, and in the letter with its reasons', async () => {
  await concluded();
  const boards: BoardView[] = [];
  for (const lotId of call.lots) {
    const view = accepted(await freeze(world.as(ELENA), lotId));
    boards.push(view);
    accepted(await propose(world.as(ELENA), view.ranking!.id));
    accepted(await approve(world.as(DAVID), view.ranking!.id));
  }
  const { hash, snapshot } = accepted(
    await world
      .as(DAVID)
      .get<{ hash: string; snapshot: RankingSnapshot }>(`/api/rankings/${boards[2]!.ranking!.id}/snapshot`),
  );
  const [entry] = snapshot.entries;
  expect(entry!.consensus!.scores).toEqual(
    Object.fromEntries(Object.entries(AGREED.scores).map(([id, { value }]) => [id, value])),
  );
  expect([entry!.score.sheets, entry!.score.totalSum]).toEqual([2, 2 * 82]);
  expect(snapshotProblems(snapshot, hash)).toEqual([]);
  const { consensus: _, ...without } = entry!;
  expect(snapshotProblems({ ...snapshot, entries: [without] }, hash)).toContain(
    `${proposal.reference}: the score does not follow from the sheets, the consensus and the consolidations.`,
  );
  accepted(await announce(world.as(ELENA), call));
  const decision = accepted(await world.as(LEYLA).get<DecisionView>(`/api/proposals/${proposal.id}/decision`));
  expect(decision.mean).toEqual({ numerator: 2 * 82, denominator: 2 });
  const reasons = decision.criteria.map(({ questionId, reasons: given }) => [questionId, given]);
  expect(reasons).toContainEqual(['B1', ['Why B1 deserves 5']]);
  expect(reasons).toContainEqual(['P1', []]);
});

it('is void when other sheets come to count, and opened anew for those', async () => {
  await concluded();
  accepted(await declare(world.as(BORIS), boris, 'disqualifying', 'My brother works there'));
  expect((await row()).consensus).toBeNull();
  await evaluated(world, lot, proposal, CHIARA);
  expect((await row()).consensus).toMatchObject({ state: 'draft', rapporteur: 'Ana' });
  expect((await row()).mean).toEqual({ numerator: 163, denominator: 2 });
  expect(refusalOf(await readConsensus(world.as(BORIS), boris))).toMatchObject({ status: 404 });
});

it('is written by whom those who assign appoint, one of the evaluators, while nothing is put forward', async () => {
  await bothIn();
  const appoint = (member: typeof ANA) =>
    world.as(SAMIR).put<void>(`/api/scored-proposals/${proposal.id}/consensus/rapporteur`, {
      body: { evaluatorId: world.idOf(member) },
    });
  expect(refusalOf(await appoint(CHIARA))).toMatchObject({ code: 'NOT_AN_EVALUATOR' });
  accepted(await appoint(BORIS));
  expect(refusalOf(await writeConsensus(world.as(ANA), ana, 0, AGREED))).toMatchObject({ code: 'NOT_RAPPORTEUR' });
  accepted(await writeConsensus(world.as(BORIS), boris, 0, AGREED));
  accepted(await proposeConsensus(world.as(BORIS), boris, 1));
  expect(refusalOf(await appoint(ANA))).toMatchObject({ code: 'ILLEGAL_MOVE' });
});

it('can be ended by the committee where none is reached: the mean counts', async () => {
  await bothIn();
  const end = (reason: string) => endConsensus(world.as(MARTA), proposal, reason);
  expect(refusalOf(await end(' '))).toMatchObject({ code: 'REASON_REQUIRED' });
  accepted(await end('They do not agree on P1.'));
  const { mean, consensus } = await row();
  expect(mean).toEqual({ numerator: 163, denominator: 2 });
  expect(consensus).toMatchObject({ state: 'failed', failedReason: 'They do not agree on P1.', failedBy: 'Marta' });
  accepted(await freeze(world.as(ELENA), lot));
  expect(refusalOf(await end('Again'))).toMatchObject({ code: 'RANKING_FROZEN' });
});

it('is not opened where the call asks for none', async () => {
  const other = await publishedCall(world);
  const lotId = other.lots[2];
  const plain = await submittedProposal(world, LEYLA, lotId);
  await closeCall(world, other);
  const own = await evaluated(world, lotId, plain, ANA, ANAS);
  await evaluated(world, lotId, plain, BORIS, BORISS);
  expect(refusalOf(await readConsensus(world.as(ANA), own))).toMatchObject({ status: 404 });
  expect(accepted(await freeze(world.as(ELENA), lotId)).rows[0]!.consensus).toBeNull();
});
