/** The last euro of a lot, and the announcement: two people at two processes, and one decision. */
import type { Departure } from '@trilot/domain';
import { randomUUID } from 'node:crypto';
import { DAVID, ELENA, MARTA } from '@trilot/domain/testing';
import type { BoardView } from '../../src/capabilities/selection/board.dto';
import {
  accepted,
  announce,
  type Answer,
  approve,
  closeCall,
  decided,
  evaluatedLot,
  freeze,
  propose,
  publishedCall,
  statusesOf,
  type TestCall,
  type World,
} from '../harness';
import { apart, codeOf, TwoProcesses } from './two-processes';

let two: TwoProcesses;
let world: World;
beforeAll(async () => {
  two = await TwoProcesses.start();
  world = two.world;
});
afterAll(() => two.close());

/** A call whose third lot has three proposals with money for two and a bit, frozen. */
async function frozenLot(): Promise<{ call: TestCall; ranking: string; ids: string[] }> {
  const { call, lot } = await evaluatedLot(world);
  const { ranking, rows } = accepted(await freeze(world.as(ELENA), lot));
  return { call, ranking: ranking!.id, ids: rows.map(({ proposalId }) => proposalId) };
}

describe('the last euro of a lot', () => {
  const departure = (proposalId: string, outcome: 'selected' | 'reserve', recommendedCents: number): Departure => ({
    proposalId,
    outcome,
    recommendedCents,
    reason: 'It was weighed again.',
  });
  const decisionsOf = (ranking: string) =>
    world.sql.rows<{ proposalId: string; outcome: string; cents: number; reason: string | null }>(
      `select proposal_id as "proposalId", outcome, recommended_cents::integer as cents, departure_reason as reason
       from decision where ranking_id = $1 order by position`,
      [ranking],
    );
  const sum = (decisions: readonly { cents: number }[]) => decisions.reduce((total, { cents }) => total + cents, 0);

  it.each([-3, -1, 0, 0, 1, 3])('given by two managers at once is given once (%i ms)', async (offset) => {
    const { ranking, ids } = await frozenLot();
    const [first, , last] = ids as [string, string, string];
    // either of them fits alone: the last one with what is left, or the first one cut and the last one with more
    const modest = [departure(last, 'selected', 2_000_000)];
    const bold = [departure(first, 'selected', 3_000_000), departure(last, 'selected', 4_000_000)];
    const answers = await apart(
      offset,
      () => propose(world.as(ELENA), ranking, modest),
      () => propose(two.there(DAVID), ranking, bold),
    );
    expect(statusesOf(answers)).toEqual([201, 201]);
    const decisions = await decisionsOf(ranking);
    expect(sum(decisions)).toBeLessThanOrEqual(12_000_000);
    // all of the one or all of the other, and the ranking says whose it is
    const { proposedBy } = await world.sql.row<{ proposedBy: string }>(
      'select proposed_by as "proposedBy" from ranking where id = $1',
      [ranking],
    );
    const [firstCents, lastCents] = proposedBy === world.idOf(ELENA) ? [5_000_000, 2_000_000] : [3_000_000, 4_000_000];
    expect(decisions.map(({ cents }) => cents)).toEqual([firstCents, 5_000_000, lastCents]);
    expect(decisions.map(({ reason }) => reason !== null)).toEqual([proposedBy === world.idOf(DAVID), false, true]);
  });

  it.each([-3, -1, 0, 1, 3])('approved while it is proposed again is what was approved (%i ms)', async (offset) => {
    const { ranking, ids } = await frozenLot();
    accepted(await propose(world.as(ELENA), ranking, [departure(ids[2]!, 'selected', 2_000_000)]));
    const [approval, again] = await apart(
      offset,
      () => approve(world.as(MARTA), ranking, randomUUID(), 1),
      () => propose(two.there(DAVID), ranking, [departure(ids[1]!, 'selected', 4_000_000)]),
    );
    // nobody approves what they have not seen
    expect([
      [201, 'ILLEGAL_MOVE'],
      ['VERSION_MISMATCH', 201],
    ]).toContainEqual([codeOf(approval), codeOf(again)]);
    const { state, proposedBy, approvedBy } = await world.sql.row<{
      state: string;
      proposedBy: string;
      approvedBy: string | null;
    }>('select state, proposed_by as "proposedBy", approved_by as "approvedBy" from ranking where id = $1', [ranking]);
    expect(approvedBy).not.toBe(proposedBy);
    const cents = (await decisionsOf(ranking)).map((decision) => decision.cents);
    expect([state, cents]).toEqual(
      approval.status === 201
        ? ['approved', [5_000_000, 5_000_000, 2_000_000]]
        : ['proposed', [5_000_000, 4_000_000, 0]],
    );
  });

  it('is approved once, however many press at once', async () => {
    const { ranking } = await frozenLot();
    accepted(await propose(world.as(ELENA), ranking));
    const answers = await Promise.all<Answer<BoardView>>([
      approve(world.as(DAVID), ranking),
      approve(two.there(MARTA), ranking),
      approve(two.there(DAVID), ranking),
      approve(world.as(MARTA), ranking),
    ]);
    expect(answers.map(codeOf).map(String).sort()).toEqual(['201', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']);
    expect(
      await world.sql.count(`select from audit_entry where subject_id = $1 and action = 'decisions.approved'`, [
        ranking,
      ]),
    ).toBe(1);
  });
});

describe('two announcements at once', () => {
  const announcements = ({ id }: TestCall) =>
    world.sql.row<{ rows: number; events: number; entries: number }>(
      `select (select count(*)::integer from announcement where call_id = $1) as rows,
              (select count(*)::integer from outbox where topic = 'call.announced' and payload ->> 'callId' = $1::text) as events,
              (select count(*)::integer from audit_entry where action = 'call.announced' and subject_id = $1::text) as entries`,
      [id],
    );

  it.each([-2, 0, 0, 2])('are one, with one event for its letters (%i ms)', async (offset) => {
    const { call } = await frozenLot();
    for (const lot of call.lots.slice(0, 2)) await decidedLot(lot);
    await decidedRest(call);
    const at = new Date(Date.parse(await world.sql.now()) + 3_600_000).toISOString();
    const answers = await apart(
      offset,
      () => announce(world.as(ELENA), call, at),
      () => announce(two.there(DAVID), call, at),
    );
    expect(answers.map(codeOf).map(String).sort()).toEqual(['201', 'ALREADY_ANNOUNCED']);
    expect(await announcements(call)).toEqual({ rows: 1, events: 1, entries: 1 });
  });

  it.each([-2, 0, 2])(
    'or an announcement and a cancellation: the first of them stands alone (%i ms)',
    async (offset) => {
      const call = await publishedCall(world);
      await closeCall(world, call);
      await decided(world, call);
      const cancelling = () =>
        two
          .there(DAVID)
          .post(`/api/managed-calls/${call.slug}/cancellation`, { body: { reason: 'No money any more' } });
      const [announced, cancelled] = await apart(offset, () => announce(world.as(ELENA), call), cancelling);
      expect([
        [201, 'ALREADY_ANNOUNCED'],
        ['CALL_CANCELLED', cancelled.status],
      ]).toContainEqual([codeOf(announced), codeOf(cancelled)]);
      expect((await announcements(call)).rows).toBe(announced.status === 201 ? 1 : 0);
    },
  );

  async function decidedLot(lot: string): Promise<void> {
    const { ranking } = accepted(await freeze(world.as(ELENA), lot));
    accepted(await propose(world.as(ELENA), ranking!.id));
    accepted(await approve(world.as(DAVID), ranking!.id));
  }

  async function decidedRest({ lots }: TestCall): Promise<void> {
    const { id } = await world.sql.row<{ id: string }>('select id from ranking where lot_id = $1', [lots[2]]);
    accepted(await propose(world.as(ELENA), id));
    accepted(await approve(world.as(DAVID), id));
  }
});
