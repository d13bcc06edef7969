import { randomUUID } from 'node:crypto';
import { DAVID, ELENA, MARTA } from '@trilot/domain/testing';
import { accepted, correct, evaluatedLot, freeze, refusalOf, statusesOf, type TestProposal, World } from './harness';

let world: World;
let lot: string;
let second: TestProposal;

beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  ({
    lot,
    proposals: [, second],
  } = await evaluatedLot(world));
});
afterAll(() => world.close());

const frozen = async () => accepted(await freeze(world.as(ELENA), lot)).ranking!.id;

it('needs a reason, and something that has changed where it says so', async () => {
  const one = await frozen();
  const codes = [
    await correct(world.as(ELENA), one, 'manifestError', ' '),
    await correct(world.as(ELENA), one, 'lateConflict'),
    await correct(world.as(ELENA), one, 'lateRejection'),
    await correct(world.as(ELENA), randomUUID()),
  ].map((answer) => refusalOf(answer).code);
  expect(codes).toEqual(['REASON_REQUIRED', 'CORRECTION_CHANGES_NOTHING', 'CORRECTION_CHANGES_NOTHING', 'NOT_FOUND']);
  expect((await correct(world.as(MARTA), one)).status).toBe(403);
});

it('does not rank a proposal whose sheets are all void', async () => {
  const one = await frozen();
  await world.sql.rows('delete from proposal_score where proposal_id = $1', [second.id]);
  expect(refusalOf(await correct(world.as(ELENA), one, 'lateConflict'))).toEqual({
    status: 409,
    code: 'EVALUATION_INCOMPLETE',
    facts: { needed: 2, proposals: [{ proposalId: second.id, sheets: 0 }] },
  });
});

it('names in its refusal no proposal that a conflict of interest hides', async () => {
  const one = await frozen();
  await world.sql.rows('delete from proposal_score where proposal_id = $1', [second.id]);
  await world.sql.rows(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A sister')`,
    [second.id, world.idOf(ELENA)],
  );
  expect(refusalOf(await correct(world.as(ELENA), one, 'lateConflict'))).toEqual({
    status: 409,
    code: 'EVALUATION_INCOMPLETE',
    facts: { needed: 2, proposals: [] },
  });
});

it.each([1, 2, 3])('two corrections at once: one wins, the other is told (%i)', async () => {
  const one = await frozen();
  const answers = await Promise.all([correct(world.as(ELENA), one), correct(world.as(DAVID), one)]);
  expect(statusesOf(answers)).toEqual([201, 409]);
  const lost = answers.find(({ status }) => status === 409)!;
  expect(refusalOf(lost)).toEqual({ status: 409, code: 'RANKING_SUPERSEDED', facts: { version: 1, newest: 2 } });
  expect(await world.sql.count('select from ranking where lot_id = $1', [lot])).toBe(2);
});

it('the same correction sent twice is one', async () => {
  const one = await frozen();
  const key = randomUUID();
  const send = () => correct(world.as(ELENA), one, 'manifestError', 'Once.', key);
  expect(statusesOf(await Promise.all([send(), send()]))).toEqual([201, 201]);
  expect(await world.sql.count('select from ranking where lot_id = $1', [lot])).toBe(2);
});
