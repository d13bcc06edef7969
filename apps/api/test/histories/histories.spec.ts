/**
 * Random histories of a call over HTTP and on a real database: the same oracle as in the domain looks at what has become
 * of it, the audit chain verifies, and the log tells the same states.
 */
import { broken, ELENA } from '@trilot/domain/testing';
import fc from 'fast-check';
import type { VerificationView } from '../../src/platform/audit/audit.dto';
import { accepted, runCommand, standingOf, testRun, World } from '../harness';
import { type ActName, type Move, perform } from './acts';
import { History } from './history';

const HISTORIES = 40;
/** Given to fast-check, so that a history can be had again; a failure names it. */
const SEED = Number(process.env['TRILOT_HISTORY_SEED'] ?? 20_271_130);

const any = fc.nat({ max: 255 });
const moves = (weights: Partial<Record<ActName, number>>, minLength: number, maxLength: number) =>
  fc.array(
    fc.record<Move>({
      act: fc.oneof(
        ...Object.entries(weights).map(([act, weight]) => ({ weight, arbitrary: fc.constant(act as ActName) })),
      ),
      who: any,
      what: any,
      how: any,
    }),
    { minLength, maxLength, size: 'max' },
  );
const AFTER = {
  conclude: 4,
  endAward: 6,
  promote: 6,
  complain: 2,
  answerComplaint: 2,
  decideUphold: 2,
  correct: 2,
  declare: 1,
  read: 2,
};
const one = (act: ActName, what: number, who = 0, how = 0): Move => ({ act, who, what, how });
/** A history that is announced, so that there is room for what may happen then. */
const announced = fc
  .tuple(
    fc.constant([0, 1, 2, 3].map((what) => one('submit', what))),
    fc.constant([one('close', 0)]),
    fc
      .array(any, { minLength: 8, maxLength: 8 })
      .map((numbers) => numbers.map((how, place) => one('work', place >> 1, place % 2, how))),
    fc.constant([0, 1, 2].flatMap((lot) => [0, 0, 1].map((who) => one('conclude', lot, who)))),
    fc.constant([one('announce', 0)]),
    moves(AFTER, 8, 14),
  )
  .map((parts) => parts.flat());
const anyHistory = fc
  .tuple(
    moves({ submit: 12, withdraw: 1, read: 1, freeze: 1, assign: 1 }, 4, 7),
    fc.constant<Move[]>([{ act: 'close', who: 0, what: 0, how: 0 }]),
    moves(
      { work: 20, declare: 1, decideConflict: 1, takeBack: 1, reject: 1, verdict: 1, read: 4, submit: 1, freeze: 1 },
      6,
      14,
    ),
    moves(
      {
        conclude: 14,
        propose: 1,
        approve: 1,
        announce: 1,
        declare: 1,
        work: 2,
        reject: 1,
        verdict: 1,
        consolidate: 1,
        correct: 1,
        reallocate: 2,
        read: 3,
      },
      8,
      14,
    ),
    moves(AFTER, 0, 8),
  )
  .map((parts) => parts.flat());

let world: World;
beforeAll(async () => {
  world = await World.own();
});
afterAll(() => world.close());

const said = new Map<string, number>();

it.each(
  fc
    .sample(fc.oneof(anyHistory, announced), { seed: SEED, numRuns: HISTORIES })
    .map((sequence, place) => [place, sequence] as const),
)(`history %i of seed ${SEED} keeps every invariant`, async (place, sequence) => {
  const played = await History.begin(world, place);
  for (const move of sequence) await perform(played, move);
  const standing = await standingOf(world.sql, played.call.id, played);
  expect({ broken: broken(standing), told: [] }).toEqual({
    broken: [],
    told: broken(standing).length ? played.told : [],
  });
  for (const line of played.told) said.set(line, (said.get(line) ?? 0) + 1);
});

it('of all these histories the audit chain verifies', async () => {
  await runCommand(testRun().dist, world.sql.url, 'verify-audit');
  const { verified, unsealedEntries, firstProblem } = accepted(
    await world.as(ELENA).get<VerificationView>('/api/audit/verification'),
  );
  expect({ verified, unsealedEntries, firstProblem }).toEqual({
    verified: true,
    unsealedEntries: 0,
    firstProblem: null,
  });
});

it.each([
  'work 201',
  'freeze 201',
  'conclude 201',
  'read 200',
  'read PROPOSAL_SEALED',
  'announce ALREADY_ANNOUNCED',
  'correct 201',
  'endAward 204',
  'promote 204',
])('some of them came as far as: %s', (line) => {
  expect(said.get(line) ?? 0).toBeGreaterThan(0);
});
