/** Corrections beside an announcement and after it. */
import { DAVID, ELENA, LEYLA, MARTA } from '@trilot/domain/testing';
import type { ResultsView } from '../src/capabilities/publication/results.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { DecisionView } from '../src/capabilities/selection/selection.dto';
import type { RankingVersionView } from '../src/capabilities/selection/versions.dto';
import {
  accepted,
  announce,
  approve,
  evaluatedLot,
  correct,
  decided,
  propose,
  refusalOf,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

let world: World;
let call: TestCall;
let lot: string;
/** By rank: both fit the envelope, a third does not. */
let first: TestProposal;
let second: TestProposal;
let third: TestProposal;

beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  ({
    call,
    lot,
    proposals: [first, second, third],
  } = await evaluatedLot(world));
  await decided(world, call);
});
afterAll(() => world.close());

const board = async () => accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
const versionOf = (id: string, by = ELENA) => world.as(by).get<RankingVersionView>(`/api/rankings/${id}`);

it.each([1, 2, 3])(
  'a correction and an announcement at once: nothing is announced that is not decided (%i)',
  async () => {
    const { ranking } = await board();
    const [corrected, announced] = await Promise.all([
      correct(world.as(ELENA), ranking!.id),
      announce(world.as(DAVID), call),
    ]);
    expect([
      [201, 'RANKING_NOT_APPROVED'],
      ['CORRECTION_AFTER_ANNOUNCEMENT', 201],
    ]).toContainEqual([corrected, announced].map((answer) => (answer.status === 201 ? 201 : refusalOf(answer).code)));
  },
);

describe('after the announcement', () => {
  const decisionOf = (person = LEYLA, { id } = first) =>
    world.as(person).get<DecisionView>(`/api/proposals/${id}/decision`);
  const results = async () =>
    accepted(await world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`)).lots[2]!;
  let one: string;
  beforeEach(async () => {
    one = (await board()).ranking!.id;
    accepted(await announce(world.as(ELENA), call));
  });

  it('only an upheld complaint or a conflict found late correct it', async () => {
    expect((await board()).abilities.correct).toEqual(['lateConflict', 'complaintUpheld']);
    expect(refusalOf(await correct(world.as(ELENA), one))).toMatchObject({ code: 'CORRECTION_AFTER_ANNOUNCEMENT' });
  });

  it('what has been promoted is there for nobody else', async () => {
    const promote = () =>
      world.sql.rows(
        `insert into promotion (proposal_id, lot_id, awarded_cents, passed_over, promoted_by, promoted_at)
         values ($1, $2, 6000000, '[]', $3, now())`,
        [third.id, lot, world.idOf(ELENA)],
      );
    const { ranking, moneyCents } = accepted(await correct(world.as(ELENA), one, 'complaintUpheld', 'A wrong weight.'));
    accepted(await propose(world.as(ELENA), ranking!.id));
    await promote();
    const exceeded = {
      status: 422,
      code: 'ENVELOPE_EXCEEDED',
      facts: { usedCents: 16_000_000, envelopeCents: moneyCents },
    };
    expect(refusalOf(await approve(world.as(DAVID), ranking!.id))).toEqual(exceeded);
    expect(refusalOf(await propose(world.as(ELENA), ranking!.id))).toEqual(exceeded);
    const room = {
      proposalId: second.id,
      outcome: 'reserve',
      recommendedCents: 0,
      reason: 'Promoted before.',
    } as const;
    accepted(await propose(world.as(ELENA), ranking!.id, [room]));
    accepted(await approve(world.as(DAVID), ranking!.id));
  });

  it('what was announced stands and is read by all, until two people have approved what follows', async () => {
    const announcedResults = await results();
    const announcedDecision = accepted(await decisionOf());
    const two = accepted(
      await correct(world.as(ELENA), one, 'complaintUpheld', 'A question was scored twice.'),
    ).ranking!;
    const same = async () => {
      expect(await results()).toEqual(announcedResults);
      expect(accepted(await decisionOf())).toEqual(announcedDecision);
    };
    await same();
    accepted(
      await propose(world.as(ELENA), two.id, [
        { proposalId: first.id, outcome: 'reserve', recommendedCents: 0, reason: 'The complaint was right.' },
      ]),
    );
    await same();
    accepted(await approve(world.as(DAVID), two.id));
    expect(accepted(await decisionOf())).toMatchObject({ outcome: 'reserve', awardedCents: 0 });
    const told = ({ id }: TestProposal) =>
      world.sql.count(`select from message where kind = 'decision' and deduplication_key like $1`, [
        `decision.corrected:${id}:2:%`,
      ]);
    await until(async () => (await told(first)) > 0);
    expect(await told(second)).toBe(0);
    const { selected, rankingHash, evaluated: count } = await results();
    expect([selected.length, rankingHash, count]).toEqual([1, two.hash, 3]);
    const { rows } = accepted(await versionOf(one, MARTA));
    expect(rows[0]).toMatchObject({ reference: first.reference, outcome: 'selected', recommendedCents: 5_000_000 });
  });
});
