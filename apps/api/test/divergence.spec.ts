import { type RankingSnapshot, recompute, type ThirdScoreRule } from '@trilot/domain';
import { ANA, BORIS, type CastMember, CHIARA, ELENA, LEYLA, NINO, OLENA } from '@trilot/domain/testing';
import type { LotAssignmentsView } from '../src/capabilities/assignment/assignment.dto';
import type { AssignmentSummary } from '../src/capabilities/evaluation/evaluation.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { DivergencesView } from '../src/capabilities/selection/divergences.dto';
import type { CallOverview, DecisionView } from '../src/capabilities/selection/selection.dto';
import {
  accepted,
  announce,
  assign,
  assigned,
  closeCall,
  decided,
  declare,
  evaluated,
  freeze,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  submitSheet,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

/** 86 points, 63, and 77: the first two further apart than 20, the third closer to the first. */
const EIGHTY_SIX = sheetOf({ P1: 5, D1: 5 });
const SIXTY_THREE = sheetOf({ P1: 3, P2: 3, P3: 3, D2: 3, D3: 3, B1: 2 });
const SEVENTY_SEVEN = sheetOf({ D1: 3 });

let world: World;
let call: TestCall;
let lot: string;
let agreed: TestProposal;
let diverging: TestProposal;

async function scored(thirdScore: ThirdScoreRule): Promise<void> {
  call = await publishedCall(world, { divergence: { limit: 20, thirdScore } });
  lot = call.lots[2];
  agreed = await submittedProposal(world, NINO, lot);
  diverging = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) await evaluated(world, lot, agreed, evaluator);
  await evaluated(world, lot, diverging, ANA, EIGHTY_SIX);
  await evaluated(world, lot, diverging, BORIS, SIXTY_THREE);
}

beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

const board = async () => accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
const rowOf = ({ rows }: BoardView, { id }: TestProposal) => rows.find(({ proposalId }) => proposalId === id)!;
const lotView = async () => accepted(await world.as(ELENA).get<LotAssignmentsView>(`/api/lots/${lot}/assignments`));
const third = () => evaluated(world, lot, diverging, CHIARA, SEVENTY_SEVEN);
const mine = async (member: CastMember) =>
  accepted(await world.as(member).get<AssignmentSummary[]>('/api/assignments'));

describe('two sheets that diverge', () => {
  beforeEach(() => scored('meanOfThree'));

  it('bar the freeze, by the name of the proposal', async () => {
    expect(refusalOf(await freeze(world.as(ELENA), lot))).toEqual({
      status: 409,
      code: 'THIRD_SHEET_MISSING',
      facts: { limit: 20, proposals: [{ proposalId: diverging.id, difference: 23 }] },
    });
    const { diverging: listed, unfinished, abilities } = await board();
    expect(listed).toEqual([
      {
        proposalId: diverging.id,
        reference: diverging.reference,
        reason: 'difference',
        difference: 23,
        limit: 20,
        sheets: 2,
      },
    ]);
    expect(unfinished).toEqual([]);
    expect(abilities.freeze).toMatchObject({ allowed: false, refusal: { code: 'THIRD_SHEET_MISSING' } });
  });

  it('need one sheet more in the overview', async () => {
    const overview = async () => {
      const { lots } = accepted(await world.as(ELENA).get<CallOverview>(`/api/calls/${call.slug}/overview`));
      const { sheetsNeeded, sheetsSubmitted, diverging: count } = lots[2]!;
      return [sheetsSubmitted, sheetsNeeded, count];
    };
    expect(await overview()).toEqual([4, 5, 1]);
    await third();
    expect(await overview()).toEqual([5, 5, 1]);
  });

  it('want a third evaluator; two that agree want nobody', async () => {
    const before = (await lotView()).proposals.map(({ reference, needed, divergence, assign: wanted }) => [
      reference,
      needed,
      divergence,
      wanted.allowed,
    ]);
    expect(before).toHaveLength(2);
    expect(before).toContainEqual([agreed.reference, 2, null, false]);
    expect(before).toContainEqual([diverging.reference, 3, { reason: 'difference', difference: 23, limit: 20 }, true]);
    expect(refusalOf(await assign(world, lot, agreed, CHIARA))).toEqual({
      status: 409,
      code: 'EVALUATORS_ENOUGH',
      facts: { needed: 2 },
    });
    await third();
    expect((await lotView()).proposals.map(({ assign: wanted }) => wanted.allowed)).toEqual([false, false]);
  });

  it('are listed with what sets them apart and with who is the third', async () => {
    const list = async () =>
      accepted(await world.as(ELENA).get<DivergencesView>(`/api/lots/${lot}/divergences`)).proposals;
    const [listed, ...others] = await list();
    expect(others).toEqual([]);
    expect(listed).toMatchObject({ reference: diverging.reference, reason: 'difference', difference: 23, thirds: [] });
    expect(listed!.sheets.map(({ evaluatorName, total, missed }) => [evaluatorName, total, missed])).toEqual([
      ['Ana', 86, []],
      ['Boris', 63, []],
    ]);
    const thirds = async () => (await list())[0]!.thirds;
    const chiaras = await assigned(world, lot, diverging, CHIARA);
    expect(await thirds()).toEqual([{ evaluatorName: 'Chiara', state: 'assigned' }]);
    accepted(await declare(world.as(CHIARA), chiaras));
    accepted(await saveSheet(world.as(CHIARA), chiaras, 0, SEVENTY_SEVEN));
    expect(await thirds()).toEqual([{ evaluatorName: 'Chiara', state: 'begun' }]);
    accepted(await submitSheet(world.as(CHIARA), chiaras));
    expect(await thirds()).toEqual([{ evaluatorName: 'Chiara', state: 'submitted' }]);
  });

  it('are not listed to whoever must not know of the proposal', async () => {
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A relative')`,
      [diverging.id, world.idOf(OLENA)],
    );
    const { proposals } = accepted(await world.as(OLENA).get<DivergencesView>(`/api/lots/${lot}/divergences`));
    expect(proposals).toEqual([]);
  });

  it('are no business of any evaluator', async () => {
    const before = (await mine(ANA)).find(({ reference }) => reference === diverging.reference)!;
    await third();
    const after = (await mine(ANA)).find(({ reference }) => reference === diverging.reference)!;
    expect(after).toEqual(before);
    const thirds = (await mine(CHIARA)).find(({ reference }) => reference === diverging.reference)!;
    expect(Object.keys(thirds)).toEqual(Object.keys(before));
  });

  it('no longer diverge once one of them is void', async () => {
    const [anas] = await world.sql.rows<{ id: string }>(
      'select id from assignment where proposal_id = $1 and evaluator_id = $2',
      [diverging.id, world.idOf(ANA)],
    );
    await third();
    accepted(await declare(world.as(ANA), anas!.id, 'disqualifying', 'My brother wrote it.'));
    const view = await board();
    expect(view.diverging).toEqual([]);
    expect(rowOf(view, diverging).mean).toEqual({ numerator: 63 + 77, denominator: 2 });
  });
});

describe.each<[ThirdScoreRule, { numerator: number; denominator: number }, boolean[]]>([
  ['meanOfThree', { numerator: 86 + 63 + 77, denominator: 3 }, [true, true, true]],
  ['twoClosest', { numerator: 86 + 77, denominator: 2 }, [true, false, true]],
])('a third sheet, by %s', (thirdScore, mean, counts) => {
  beforeEach(async () => {
    await scored(thirdScore);
    await third();
  });

  it('makes the exact mean, and says which sheets are part of it', async () => {
    const row = rowOf(await board(), diverging);
    expect(row.mean).toEqual(mean);
    expect(row.sheets.map(({ evaluatorName, counts: does }) => [evaluatorName, does])).toEqual([
      ['Ana', counts[0]],
      ['Boris', counts[1]],
      ['Chiara', counts[2]],
    ]);
  });

  it('is frozen with the sheets that count, so that anybody can compute the same', async () => {
    const { ranking, rows } = accepted(await freeze(world.as(ELENA), lot));
    const { snapshot } = await world.sql.row<{ snapshot: RankingSnapshot }>(
      'select snapshot from ranking where id = $1',
      [ranking!.id],
    );
    const entry = snapshot.entries.find(({ proposalId }) => proposalId === diverging.id)!;
    expect(Object.fromEntries(entry.sheets.map(({ total, counts: does }) => [total, does]))).toEqual({
      86: counts[0],
      63: counts[1],
      77: counts[2],
    });
    expect(recompute(snapshot).rows.map(({ proposalId, mean: own }) => [proposalId, own])).toEqual(
      rows.map(({ proposalId, mean: own }) => [proposalId, own]),
    );
  });

  it('gives the applicant the reasons of the sheets that count, and no others', async () => {
    await decided(world, call);
    accepted(await announce(world.as(ELENA), call));
    const { mean: own, criteria } = accepted(
      await world.as(LEYLA).get<DecisionView>(`/api/proposals/${diverging.id}/decision`),
    );
    expect(own).toEqual(mean);
    const { reasons } = criteria.find(({ questionId }) => questionId === 'B1')!;
    expect(reasons).toEqual(counts[1] ? ['Why B1 deserves 2'] : []);
  });
});

it('counts no sheet of a proposal that nobody has scored', async () => {
  const unscored = await publishedCall(world);
  await submittedProposal(world, LEYLA, unscored.lots[0]);
  await closeCall(world, unscored);
  const { lots } = accepted(await world.as(ELENA).get<CallOverview>(`/api/calls/${unscored.slug}/overview`));
  expect(lots.map(({ sheetsSubmitted, sheetsNeeded }) => [sheetsSubmitted, sheetsNeeded])).toEqual([
    [0, 2],
    [0, 0],
    [0, 0],
  ]);
});
