/** After the announcement: winners withdraw, the next in reserve that fits is promoted, and everything public follows. */
import { randomUUID } from 'node:crypto';
import { ANA, BORIS, DAVID, ELENA, HANNA, IVO, LEYLA, NINO, OSTAP, RASHAD } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { ResultsView } from '../src/capabilities/publication/results.dto';
import {
  accepted,
  announce,
  approve,
  awardsOfLot,
  closeCall,
  crowdLike,
  type CrowdProposal,
  decided,
  endAward,
  evaluated,
  freeze,
  giveUp,
  ownAward,
  promote,
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

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };
const NOBODY = { status: 409, code: 'NOBODY_TO_PROMOTE', facts: {} };
const ENVELOPE_CENTS = 12_000_000;

let world: World;
let call: TestCall;
let lot: string;
/** Two winners of 5,000,000 each; the first in reserve asks for as much, the two after it for 6,000,000 each. */
let leylas: TestProposal;
let ninos: TestProposal;
let ostaps: TestProposal;
let large: CrowdProposal[];
beforeEach(async () => {
  world = await World.shared();
  call = await publishedCall(world);
  lot = call.lots[2];
  leylas = await submittedProposal(world, LEYLA, lot);
  ninos = await submittedProposal(world, NINO, lot);
  ostaps = await submittedProposal(world, OSTAP, lot);
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, leylas, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, lot, ninos, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, lot, ostaps, evaluator);
  }
  large = await crowdLike(world, ostaps, 2, { requestedCents: 6_000_000 });
  await decided(world, call);
});
afterEach(() => world.close());

const view = (member = ELENA) => awardsOfLot(world.as(member), call.slug, lot);
const announced = async () => accepted(await announce(world.as(ELENA), call));
const stateOf = async ({ id }: { id: string }) =>
  (await view()).proposals.find(({ proposalId }) => proposalId === id)!.state;
const results = async () => {
  const { lots } = accepted(await world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`));
  return lots[2]!;
};
/** The reserve list that asks for 6,000,000, in its order. */
const larger = async () =>
  (await view()).proposals
    .filter(({ proposalId }) => large.some(({ id }) => id === proposalId))
    .map(({ proposalId }) => proposalId);

describe('before the announcement', () => {
  it('there are no awards, for managers neither', async () => {
    expect(refusalOf(await world.as(ELENA).get(`/api/calls/${call.slug}/awards`))).toEqual(NOT_FOUND);
    expect(refusalOf(await ownAward(world.as(LEYLA), leylas))).toEqual(NOT_FOUND);
    expect(refusalOf(await giveUp(world.as(LEYLA), leylas))).toEqual(NOT_FOUND);
    expect(refusalOf(await endAward(world.as(ELENA), leylas))).toEqual(NOT_FOUND);
    expect(refusalOf(await promote(world.as(ELENA), lot, ostaps.id))).toEqual(NOT_FOUND);
  });
});

describe('an award', () => {
  beforeEach(announced);

  it('is shown to its municipality, and to those who may see the ranking', async () => {
    expect(accepted(await ownAward(world.as(LEYLA), leylas))).toMatchObject({
      state: 'awarded',
      awardedCents: 5_000_000,
      givesGrant: true,
      end: { allowed: true },
    });
    expect(accepted(await ownAward(world.as(OSTAP), ostaps))).toMatchObject({
      state: 'reserve',
      awardedCents: 0,
      end: { allowed: false, refusal: { code: 'ILLEGAL_MOVE' } },
    });
    expect(refusalOf(await ownAward(world.as(NINO), leylas))).toEqual(NOT_FOUND);
    const { proposals, freedCents, awardedCents, nextId, promote: ability } = await view(IVO);
    expect(proposals.map(({ state }) => state)).toEqual(['awarded', 'awarded', 'reserve', 'reserve', 'reserve']);
    expect([freedCents, awardedCents, nextId]).toEqual([0, 10_000_000, null]);
    expect(ability.refusal).toEqual({ code: 'NOT_PERMITTED', facts: { permission: 'award:manage' } });
  });

  it('counts as an earlier grant in another call while it stands, and so does a promotion', async () => {
    accepted(await giveUp(world.as(LEYLA), leylas));
    accepted(await promote(world.as(ELENA), lot, ostaps.id));
    const next = await publishedCall(world);
    const [to] = next.lots.slice(2);
    const applicants = [LEYLA, NINO, OSTAP];
    const proposals = [];
    for (const applicant of applicants) proposals.push(await submittedProposal(world, applicant, to!));
    await closeCall(world, next);
    for (const proposal of proposals) {
      for (const evaluator of [ANA, BORIS]) await evaluated(world, to!, proposal, evaluator);
    }
    accepted(await freeze(world.as(ELENA), to!));
    const entries = await world.sql.rows<{ id: string; earlier: boolean }>(
      `select e ->> 'proposalId' as id, (e -> 'hadEarlierGrant')::boolean as earlier
       from ranking k, jsonb_array_elements(k.snapshot -> 'entries') e where k.lot_id = $1`,
      [to],
    );
    const earlier = new Map(entries.map((entry) => [entry.id, entry.earlier]));
    expect(proposals.map(({ id }) => earlier.get(id))).toEqual([false, true, true]);
  });

  it('is given up by those who write and sign, with a reason, once', async () => {
    expect(refusalOf(await giveUp(world.as(NINO), leylas))).toEqual(NOT_FOUND);
    expect((await giveUp(world.as(HANNA), leylas)).status).toBe(403);
    expect(refusalOf(await giveUp(world.as(LEYLA), leylas, ' '))).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(refusalOf(await giveUp(world.as(OSTAP), ostaps))).toMatchObject({ code: 'ILLEGAL_MOVE' });
    const key = randomUUID();
    const twice = [1, 2].map(() => giveUp(world.as(LEYLA), leylas, 'The council decided against it.', key));
    expect(statusesOf(await Promise.all(twice))).toEqual([204, 204]);
    expect(refusalOf(await giveUp(world.as(LEYLA), leylas))).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE' });
    expect(accepted(await ownAward(world.as(RASHAD), leylas))).toMatchObject({
      state: 'withdrawn',
      reason: 'The council decided against it.',
      end: { allowed: false },
    });
    const audited = await world.sql.rows(
      `select action, reason, actor_id as "actorId" from audit_entry where subject_id = $1 and action like 'award.%'`,
      [leylas.id],
    );
    expect(audited).toEqual([
      { action: 'award.withdrawn', reason: 'The council decided against it.', actorId: world.idOf(LEYLA) },
    ]);
    await expect(
      world.sql.rows(`update award_ending set reason = 'Other' where proposal_id = $1`, [leylas.id]),
    ).rejects.toThrow('award_ending');
  });

  it('that is given up is told to the municipality and to the managers', async () => {
    accepted(await endAward(world.as(ELENA), leylas));
    const told = async (member: typeof LEYLA) =>
      accepted(await world.as(member).get<MessageView[]>('/api/inbox')).filter(({ subject }) =>
        subject.includes(leylas.reference),
      );
    await until(async () => (await told(DAVID)).length === 1);
    expect((await told(DAVID))[0]).toMatchObject({ link: `/manage/${call.slug}/awards` });
    const aboutIt = async () =>
      (await told(RASHAD)).some(({ body }) => body.includes('It wrote that it cannot co-finance.'));
    await until(aboutIt);
  });

  it('that was given up is in no public result any more', async () => {
    expect(await results()).toMatchObject({ awardedCents: 10_000_000, reserve: 3 });
    accepted(await giveUp(world.as(LEYLA), leylas));
    const after = await results();
    expect(after).toMatchObject({ awardedCents: 5_000_000, reserve: 3, evaluated: 5 });
    expect(after.selected.map(({ municipality }) => municipality)).toEqual(['Kutaisi']);
  });
});

describe('a promotion', () => {
  beforeEach(announced);

  it('is impossible while every award stands, though money was left over', async () => {
    expect(refusalOf(await promote(world.as(ELENA), lot, ostaps.id))).toEqual(NOBODY);
  });

  it('goes to the next in reserve that fits, and to nobody else', async () => {
    accepted(await giveUp(world.as(LEYLA), leylas));
    const before = await view();
    expect([before.freedCents, before.nextId, before.promote.allowed]).toEqual([5_000_000, ostaps.id, true]);
    const [first] = await larger();
    expect(refusalOf(await promote(world.as(ELENA), lot, first!))).toEqual({
      status: 409,
      code: 'NOT_NEXT_IN_RESERVE',
      facts: { next: ostaps.reference },
    });
    accepted(await promote(world.as(ELENA), lot, ostaps.id));
    expect(accepted(await ownAward(world.as(OSTAP), ostaps))).toMatchObject({
      state: 'promoted',
      awardedCents: 5_000_000,
    });
    expect(await results()).toMatchObject({ awardedCents: 10_000_000, reserve: 2 });
    expect((await results()).selected.map(({ municipality }) => municipality)).toEqual(['Kutaisi', 'Drohobych']);
    expect(refusalOf(await promote(world.as(ELENA), lot, first!))).toEqual(NOBODY);
  });

  it('passes over who asks for more than is free, says so, and comes back to it when there is enough', async () => {
    accepted(await giveUp(world.as(LEYLA), leylas));
    accepted(await promote(world.as(ELENA), lot, ostaps.id));
    accepted(await giveUp(world.as(OSTAP), ostaps, 'We have found other money.'));
    expect(await stateOf(ostaps)).toBe('declined');
    const [first] = await larger();
    const short = await view();
    expect([short.freedCents, short.nextId]).toEqual([5_000_000, null]);
    expect(short.proposals.find(({ proposalId }) => proposalId === first)!.passedOver).toBe('doesNotFit');
    expect(refusalOf(await promote(world.as(ELENA), lot, first!))).toEqual(NOBODY);
    accepted(await endAward(world.as(ELENA), ninos));
    accepted(await promote(world.as(DAVID), lot, first!));
    const { awardedCents, freedCents } = await view();
    expect([awardedCents, freedCents]).toEqual([6_000_000, 4_000_000]);
    expect(awardedCents).toBeLessThanOrEqual(ENVELOPE_CENTS);
  });

  it('of two at once: one wins, and the other is told who is next, or that nobody is', async () => {
    accepted(await giveUp(world.as(LEYLA), leylas));
    const both = () => [ELENA, DAVID].map((manager) => promote(world.as(manager), lot, ostaps.id));
    const first = await Promise.all(both());
    expect(statusesOf(first)).toEqual([204, 409]);
    expect(refusalOf(first.find(({ status }) => status === 409)!)).toEqual(NOBODY);
    expect(await world.sql.count('select from promotion where lot_id = $1', [lot])).toBe(1);
  });

  it('of two at once with room for two: the second promotes the next', async () => {
    accepted(await giveUp(world.as(LEYLA), leylas));
    accepted(await giveUp(world.as(NINO), ninos));
    const both = await Promise.all([ELENA, DAVID].map((manager) => promote(world.as(manager), lot, ostaps.id)));
    expect(statusesOf(both)).toEqual([204, 409]);
    // 10,000,000 were freed and 5,000,000 used: the next asks for 6,000,000
    expect(refusalOf(both.find(({ status }) => status === 409)!)).toEqual(NOBODY);
    accepted(await giveUp(world.as(OSTAP), ostaps));
    const [next, last] = await larger();
    const race = await Promise.all([promote(world.as(ELENA), lot, next!), promote(world.as(DAVID), lot, last!)]);
    expect(statusesOf(race)).toEqual([204, 409]);
    expect(race[0].status).toBe(204);
    expect((await view()).awardedCents).toBe(6_000_000);
  });

  it('and a withdrawal at once leave a lot that adds up', async () => {
    accepted(await giveUp(world.as(LEYLA), leylas));
    await Promise.all([promote(world.as(ELENA), lot, ostaps.id), giveUp(world.as(NINO), ninos)]);
    const { awardedCents, freedCents, proposals } = await view();
    const standing = proposals.filter(({ state }) => state === 'awarded' || state === 'promoted');
    expect(awardedCents).toBe(standing.reduce((sum, award) => sum + award.awardedCents, 0));
    expect([awardedCents, freedCents]).toEqual([5_000_000, 5_000_000]);
  });

  it('is told by one letter, in the language of who submitted', async () => {
    accepted(await giveUp(world.as(LEYLA), leylas));
    const key = randomUUID();
    accepted(await promote(world.as(ELENA), lot, ostaps.id, key));
    accepted(await promote(world.as(ELENA), lot, ostaps.id, key));
    const letters = async () =>
      accepted(await world.as(OSTAP).get<MessageView[]>('/api/inbox')).filter(({ subject }) =>
        subject.startsWith(`Вашу пропозицію ${ostaps.reference}`),
      );
    await until(async () => (await letters()).length > 0);
    expect((await letters()).map(({ link, language }) => [link, language])).toEqual([
      [`/apply/${ostaps.id}/decision`, 'uk'],
    ]);
    expect((await letters())[0]!.body).toContain('50');
    expect(await world.sql.count(`select from letter where proposal_id = $1 and kind = 'promotion'`, [ostaps.id])).toBe(
      1,
    );
  });

  it('is not for a manager who has a disqualifying conflict in the lot', async () => {
    accepted(await giveUp(world.as(LEYLA), leylas));
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'My cousin')`,
      [ostaps.id, world.idOf(ELENA)],
    );
    const seen = await view();
    expect([seen.nextId, seen.promote.refusal]).toEqual([null, { code: 'CONFLICT_DISQUALIFYING', facts: {} }]);
    expect(JSON.stringify(seen)).not.toContain(ostaps.reference);
    expect(refusalOf(await promote(world.as(ELENA), lot, ostaps.id))).toMatchObject({ code: 'CONFLICT_DISQUALIFYING' });
    expect(refusalOf(await endAward(world.as(ELENA), ostaps))).toEqual(NOT_FOUND);
    accepted(await promote(world.as(DAVID), lot, ostaps.id));
  });
});

it('a municipality is not promoted beyond the awards it may win in the call', async () => {
  const own = await publishedCall(world, { eligibility: { questions: [], maxAsLead: null, maxAwards: 1 } });
  const [first, , third] = own.lots;
  const elsewhere = await submittedProposal(world, LEYLA, first);
  const best = await submittedProposal(world, NINO, third);
  const next = await submittedProposal(world, LEYLA, third);
  await closeCall(world, own);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, first, elsewhere, evaluator);
    await evaluated(world, third, best, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, third, next, evaluator);
  }
  await decidedWithReserve(own, next);
  accepted(await announce(world.as(ELENA), own));
  accepted(await giveUp(world.as(NINO), best));
  const { nextId, proposals } = await awardsOfLot(world.as(ELENA), own.slug, third);
  expect([nextId, proposals.find(({ proposalId }) => proposalId === next.id)!.passedOver]).toEqual([
    null,
    'awardLimit',
  ]);
  accepted(await giveUp(world.as(LEYLA), elsewhere));
  accepted(await promote(world.as(ELENA), third, next.id));
});

/** Follows the rankings, but keeps one proposal in reserve. */
async function decidedWithReserve({ lots }: TestCall, { id }: TestProposal): Promise<void> {
  for (const lotId of lots) {
    const { ranking, rows } = accepted(await freeze(world.as(ELENA), lotId));
    const kept = { proposalId: id, outcome: 'reserve' as const, recommendedCents: 0, reason: 'It has another award.' };
    const departs = rows.some(({ proposalId }) => proposalId === id);
    accepted(await propose(world.as(ELENA), ranking!.id, departs ? [kept] : []));
    accepted(await approve(world.as(DAVID), ranking!.id));
  }
}
