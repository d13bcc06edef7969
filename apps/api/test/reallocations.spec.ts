import { randomUUID } from 'node:crypto';
import { moneyAddsUp, type RankingSnapshot } from '@trilot/domain';
import { DAVID, ELENA, IVO, MARTA } from '@trilot/domain/testing';
import type { ResultsView } from '../src/capabilities/publication/results.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { RankingVersionView } from '../src/capabilities/selection/versions.dto';
import type { AuditPage } from '../src/platform/audit/audit.dto';
import {
  accepted,
  announce,
  approve,
  evaluatedLot,
  correct,
  freeze,
  moneyOf,
  propose,
  publishedCall,
  reallocate,
  refusalOf,
  statusesOf,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

/** Three of 50,000.00 in the lot of 120,000.00: the third lacks 30,000.00, which the first lot gives. */
const MOVES = [{ from: 1, to: 3, cents: 3_000_000 }];

let world: World;
let call: TestCall;
let third: TestProposal;

beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  ({
    call,
    proposals: [, , third],
  } = await evaluatedLot(world, { reallocation: [3, 1] }));
});
afterAll(() => world.close());

const frozen = async () => {
  for (const lotId of call.lots) accepted(await freeze(world.as(ELENA), lotId));
};
const boardOf = async (place: 0 | 1 | 2) =>
  accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${call.lots[place]}/board`));
const decide = async (place: 0 | 1 | 2) => {
  const { id } = (await boardOf(place)).ranking!;
  accepted(await propose(world.as(ELENA), id));
  return accepted(await approve(world.as(DAVID), id));
};

it('waits until every lot is frozen', async () => {
  accepted(await freeze(world.as(ELENA), call.lots[2]));
  const refusal = { status: 409, code: 'RANKING_NOT_FROZEN', facts: { lots: [1, 2] } };
  expect(refusalOf(await reallocate(world.as(ELENA), call, MOVES))).toEqual(refusal);
  const { due, reallocate: ability, lots } = await moneyOf(world.as(MARTA), call);
  expect([due, ability.refusal?.code]).toEqual([[], 'RANKING_NOT_FROZEN']);
  expect(lots.map(({ usedCents, leftCents }) => [usedCents, leftCents])).toEqual([
    [null, null],
    [null, null],
    [10_000_000, 2_000_000],
  ]);
});

it('moves what is left in the published order, for good, and ranks the lots anew that give and take', async () => {
  await frozen();
  await decide(2);
  expect((await moneyOf(world.as(MARTA), call)).due).toEqual(MOVES);
  const { made, due, lots } = accepted(await reallocate(world.as(ELENA), call, MOVES));
  expect(made).toEqual([
    {
      ...MOVES[0],
      reason: 'Lot 3 has more good proposals than money.',
      madeBy: 'Elena',
      madeAt: expect.stringMatching(/^\d{4}-.*Z$/),
    },
  ]);
  expect(due).toEqual([]);
  expect(lots.map(({ envelopeCents, moneyCents, leftCents }) => [envelopeCents, moneyCents, leftCents])).toEqual([
    [60_000_000, 57_000_000, 57_000_000],
    [48_000_000, 48_000_000, 48_000_000],
    [12_000_000, 15_000_000, 0],
  ]);
  const [one, two, three] = [await boardOf(0), await boardOf(1), await boardOf(2)];
  expect([one, two, three].map(({ ranking, moneyCents }) => [ranking!.version, ranking!.state, moneyCents])).toEqual([
    [2, 'frozen', 57_000_000],
    [1, 'frozen', 48_000_000],
    [2, 'frozen', 15_000_000],
  ]);
  expect(three.rows.map(({ outcome }) => outcome)).toEqual(['selected', 'selected', 'selected']);
  const { diff, ranking } = accepted(
    await world.as(MARTA).get<RankingVersionView>(`/api/rankings/${three.ranking!.id}`),
  );
  expect(ranking.correction).toMatchObject({ kind: 'reallocation' });
  expect(diff!.rows.map(({ reference, changed }) => [reference, changed])).toEqual([
    [third.reference, ['outcome', 'money']],
  ]);
  expect([diff!.money.before.envelopeCents, diff!.money.after.envelopeCents]).toEqual([12_000_000, 15_000_000]);

  for (const place of [0, 1, 2] as const) await decide(place);
  accepted(await announce(world.as(ELENA), call));
  const results = accepted(await world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`));
  expect(results.lots.map(({ envelopeCents, awardedCents }) => [envelopeCents, awardedCents])).toEqual([
    [57_000_000, 0],
    [48_000_000, 0],
    [15_000_000, 15_000_000],
  ]);
});

it('holds to the money in every later version, and in its snapshot to the cent', async () => {
  await frozen();
  accepted(await reallocate(world.as(ELENA), call, MOVES));
  const { ranking } = await boardOf(2);
  const next = accepted(await correct(world.as(ELENA), ranking!.id)).ranking!;
  const { snapshot } = accepted(
    await world.as(DAVID).get<{ snapshot: RankingSnapshot }>(`/api/rankings/${next.id}/snapshot`),
  );
  expect(snapshot.money).toEqual({ publishedCents: 12_000_000, reallocations: MOVES });
  expect([snapshot.rules.envelopeCents, moneyAddsUp(snapshot)]).toEqual([15_000_000, true]);
  expect(
    refusalOf(
      await propose(world.as(ELENA), next.id, [
        { proposalId: third.id, outcome: 'selected', recommendedCents: 5_000_001, reason: 'A cent more.' },
      ]),
    ),
  ).toMatchObject({ code: 'RECOMMENDED_ABOVE_REQUESTED' });
});

it('is made as it was seen, or not at all', async () => {
  await frozen();
  const codes = [
    await reallocate(world.as(ELENA), call, [{ ...MOVES[0]!, cents: 2_999_999 }]),
    await reallocate(world.as(ELENA), call, []),
    await reallocate(world.as(ELENA), call, MOVES, randomUUID(), ' '),
    await reallocate(world.as(ELENA), { slug: 'no-such-call' }, MOVES),
  ].map((answer) => refusalOf(answer).code);
  expect(codes).toEqual(['REALLOCATION_CHANGED', 'REALLOCATION_CHANGED', 'REASON_REQUIRED', 'NOT_FOUND']);
  expect((await moneyOf(world.as(ELENA), call)).made).toEqual([]);
  accepted(await reallocate(world.as(ELENA), call, MOVES));
  expect(refusalOf(await reallocate(world.as(ELENA), call, MOVES))).toMatchObject({ code: 'REALLOCATION_NOT_DUE' });
});

it('tells its reason to nobody from whom something of the lots is hidden', async () => {
  await frozen();
  accepted(await reallocate(world.as(ELENA), call, MOVES));
  const reasons = async () => {
    const { entries } = accepted(await world.as(IVO).get<AuditPage>('/api/audit?limit=200'));
    const logged = entries.find(({ action, subjectId }) => action === 'money.reallocated' && subjectId === call.id);
    return [(await moneyOf(world.as(MARTA), call)).made[0]!.reason, logged!.reason];
  };
  const reason = 'Lot 3 has more good proposals than money.';
  expect(await reasons()).toEqual([reason, reason]);
  for (const person of [MARTA, IVO]) {
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`,
      [third.id, world.idOf(person)],
    );
  }
  expect(await reasons()).toEqual([null, null]);
  expect((await moneyOf(world.as(DAVID), call)).made[0]!.reason).toBe(reason);
});

it('is over once an announcement is set', async () => {
  await frozen();
  for (const place of [0, 1, 2] as const) await decide(place);
  accepted(await announce(world.as(ELENA), call, '2099-01-01T00:00:00.000Z'));
  expect(refusalOf(await reallocate(world.as(ELENA), call, MOVES))).toMatchObject({ code: 'ALREADY_ANNOUNCED' });
});

it.each([1, 2, 3])('happens once, whoever presses with whom (%i)', async () => {
  await frozen();
  const answers = await Promise.all([
    reallocate(world.as(ELENA), call, MOVES),
    reallocate(world.as(DAVID), call, MOVES),
  ]);
  expect(statusesOf(answers)).toEqual([201, 409]);
  expect((await moneyOf(world.as(ELENA), call)).made).toHaveLength(1);
  expect((await boardOf(2)).ranking!.version).toBe(2);
});

it.each([1, 2, 3])('and a decision on the last euro of a lot exclude each other (%i)', async () => {
  await frozen();
  const before = (await boardOf(2)).ranking!.id;
  const [proposed, moved] = await Promise.all([
    propose(world.as(DAVID), before),
    reallocate(world.as(ELENA), call, MOVES),
  ]);
  expect(moved.status).toBe(201);
  expect([201, 409]).toContain(proposed.status);
  const { ranking, rows } = await boardOf(2);
  expect([ranking!.version, ranking!.state, rows.length]).toEqual([2, 'frozen', 3]);
  expect(
    await world.sql.count('select from decision d join ranking k on k.id = d.ranking_id where k.lot_id = $1', [
      call.lots[2],
    ]),
  ).toBe(0);
});

it('cannot be changed, made up or taken twice, not even by SQL', async () => {
  await frozen();
  accepted(await reallocate(world.as(ELENA), call, MOVES));
  const [one, , three] = call.lots;
  await expect(world.sql.rows('update reallocation set cents = 1 where to_lot = $1', [three])).rejects.toThrow(
    'reallocation',
  );
  const insert = `insert into reallocation (id, act_id, place, from_lot, to_lot, cents, reason, made_by, made_at)
     values (gen_random_uuid(), gen_random_uuid(), 0, $1, $2, $3, 'x', $4, now())`;
  await expect(world.sql.rows(insert, [three, one, 15_000_001, world.idOf(ELENA)])).rejects.toThrow(
    'a lot gives no more than it has',
  );
  const other = await publishedCall(world);
  await expect(world.sql.rows(insert, [one, other.lots[0], 1, world.idOf(ELENA)])).rejects.toThrow(
    'money moves within a call',
  );
  const { id } = (await boardOf(2)).ranking!;
  await expect(
    world.sql.rows(
      `insert into ranking (id, lot_id, version, rules_version, snapshot, hash, frozen_by, frozen_at, predecessor_id,
                            correction, correction_reason, diff)
       select gen_random_uuid(), lot_id, 3, rules_version,
              jsonb_set(jsonb_set(snapshot, '{predecessor,hash}', to_jsonb(hash)), '{rules,envelopeCents}', '15000001'),
              hash, frozen_by, now(), id, 'manifestError', 'x', '{}'
       from ranking where id = $1`,
      [id],
    ),
  ).rejects.toThrow('the money of a ranking is the envelope and what was moved');
});
