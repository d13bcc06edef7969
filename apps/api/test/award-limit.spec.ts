import { ANA, BORIS, DAVID, ELENA, LEYLA, NINO } from '@trilot/domain/testing';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import {
  accepted,
  announce,
  approve,
  closeCall,
  correct,
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
  World,
} from './harness';

let world: World;
let call: TestCall;
/** The same municipality in two lots, and a rival in the second of them. */
let inFirst: TestProposal;
let inThird: TestProposal;
let rival: TestProposal;
let rankings: { first: string; third: string };

async function frozen(maxAwards: number | null): Promise<void> {
  call = await publishedCall(world, { eligibility: { questions: [], maxAsLead: null, maxAwards } });
  inFirst = await submittedProposal(world, LEYLA, call.lots[0]);
  inThird = await submittedProposal(world, LEYLA, call.lots[2]);
  rival = await submittedProposal(world, NINO, call.lots[2]);
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, call.lots[0], inFirst, evaluator);
    await evaluated(world, call.lots[2], inThird, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, call.lots[2], rival, evaluator);
  }
  const freezeLot = async (lotId: string) => accepted(await freeze(world.as(ELENA), lotId)).ranking!.id;
  rankings = { first: await freezeLot(call.lots[0]), third: await freezeLot(call.lots[2]) };
}

const exceeded = (here: TestProposal, elsewhere: TestProposal) => ({
  status: 409,
  code: 'AWARD_LIMIT_EXCEEDED',
  facts: { limit: 1, references: [here.reference], others: [elsewhere.reference] },
});

beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

describe('a call in which a municipality may win once', () => {
  beforeEach(() => frozen(1));

  it('refuses the second award, by the names of both, whether the first is proposed or approved', async () => {
    accepted(await propose(world.as(ELENA), rankings.first));
    expect(refusalOf(await propose(world.as(ELENA), rankings.third))).toEqual(exceeded(inThird, inFirst));
    accepted(await approve(world.as(DAVID), rankings.first));
    expect(refusalOf(await propose(world.as(ELENA), rankings.third))).toEqual(exceeded(inThird, inFirst));
    expect(await world.sql.count('select from decision where ranking_id = $1', [rankings.third])).toBe(0);
  });

  it('leaves the ranking as it is: a departure with its reason makes room', async () => {
    accepted(await propose(world.as(ELENA), rankings.first));
    const departure = {
      proposalId: inThird.id,
      outcome: 'reserve' as const,
      recommendedCents: 0,
      reason: 'It is selected in lot 1.',
    };
    const { rows } = accepted(await propose(world.as(ELENA), rankings.third, [departure]));
    expect(rows.map(({ reference, position, outcome }) => [reference, position, outcome])).toEqual([
      [inThird.reference, 1, 'reserve'],
      [rival.reference, 2, 'selected'],
    ]);
  });

  it('lets the award move when the first lot is proposed again without it', async () => {
    accepted(await propose(world.as(ELENA), rankings.first));
    const departure = {
      proposalId: inFirst.id,
      outcome: 'rejected' as const,
      recommendedCents: 0,
      reason: 'Withdrew.',
    };
    accepted(await propose(world.as(ELENA), rankings.first, [departure]));
    expect((await propose(world.as(ELENA), rankings.third)).status).toBe(201);
  });

  it('shows it on the board before anything is proposed', async () => {
    accepted(await propose(world.as(ELENA), rankings.first));
    const view = accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${call.lots[2]}/board`));
    expect(view.rules.maxAwards).toBe(1);
    expect(view.rows.map(({ reference, awardsElsewhere }) => [reference, awardsElsewhere])).toEqual([
      [inThird.reference, [inFirst.reference]],
      [rival.reference, []],
    ]);
  });

  it.each([1, 2, 3])('gives one award when both lots are proposed at once (%i)', async () => {
    const answers = await Promise.all([
      propose(world.as(ELENA), rankings.first),
      propose(world.as(DAVID), rankings.third),
    ]);
    expect(statusesOf(answers)).toEqual([201, 409]);
    expect(
      await world.sql.count(`select from decision where outcome = 'selected' and proposal_id = any($1)`, [
        [inFirst.id, inThird.id],
      ]),
    ).toBe(1);
  });
});

describe('a correction after the announcement', () => {
  const held = (proposal: TestProposal) => ({
    proposalId: proposal.id,
    outcome: 'reserve' as const,
    recommendedCents: 0,
    reason: 'A complaint is likely.',
  });
  /** Another version of a ranking, which selects what the one before held back. */
  const corrected = async (rankingId: string): Promise<string> => {
    const { ranking } = accepted(await correct(world.as(ELENA), rankingId, 'complaintUpheld'));
    accepted(await propose(world.as(ELENA), ranking!.id));
    return ranking!.id;
  };

  it('gives one award when two lots are corrected at once: the second approval sees the first', async () => {
    await frozen(1);
    const { ranking } = accepted(await freeze(world.as(ELENA), call.lots[1]));
    const decisions = [
      [rankings.first, [held(inFirst)]],
      [rankings.third, [held(inThird)]],
      [ranking!.id, []],
    ] as const;
    for (const [id, departures] of decisions) {
      accepted(await propose(world.as(ELENA), id, departures));
      accepted(await approve(world.as(DAVID), id));
    }
    accepted(await announce(world.as(ELENA), call));
    // neither stands before it is approved, so that both can be proposed
    const [first, third] = [await corrected(rankings.first), await corrected(rankings.third)];
    accepted(await approve(world.as(DAVID), first));
    expect(refusalOf(await approve(world.as(DAVID), third))).toEqual(exceeded(inThird, inFirst));
    expect(await world.sql.count('select from standing_award where lot_id = any($1)', [call.lots])).toBe(2);
  });
});

it('names nobody whom a conflict of interest hides from whoever proposes', async () => {
  await frozen(1);
  await world.sql.rows(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A sister')`,
    [inFirst.id, world.idOf(DAVID)],
  );
  accepted(await propose(world.as(ELENA), rankings.first));
  expect(refusalOf(await propose(world.as(DAVID), rankings.third))).toEqual({
    ...exceeded(inThird, inFirst),
    facts: { limit: 1, references: [inThird.reference], others: [] },
  });
});

it('a call without a limit gives both', async () => {
  await frozen(null);
  accepted(await propose(world.as(ELENA), rankings.first));
  expect((await propose(world.as(ELENA), rankings.third)).status).toBe(201);
});
