/** The last moments before a deadline, on two API processes: none accepted late, none lost, none twice. */
import { randomUUID } from 'node:crypto';
import { type CastMember, LEYLA, NINO, OSTAP } from '@trilot/domain/testing';
import type { ReceiptView } from '../src/capabilities/proposals/proposals.dto';
import {
  type Answer,
  type Api,
  draftedProposal,
  moveDeadline,
  type ProblemBody,
  publishedCall,
  startApi,
  submit,
  type TestCall,
  type TestProposal,
  testRun,
  World,
} from './harness';

const CALLS = 10;
/** The deadline lies this far ahead (ms) when the first submissions are sent. */
const AHEAD_MS = 1_500;

interface Sending {
  readonly member: CastMember;
  readonly proposal: TestProposal;
  readonly call: TestCall;
  readonly key: string;
}

let world: World;
let second: Api;
beforeAll(async () => {
  world = await World.own({ TRILOT_WORKER: 'separate' });
  second = await startApi(testRun().dist, world.sql.url, { TRILOT_WORKER: 'separate' });
});
afterAll(async () => {
  await second.process.kill();
  await world.close();
});

/** Six proposals in each call, written and not yet submitted. */
async function written(): Promise<Sending[]> {
  const sendings: Sending[] = [];
  for (let number = 0; number < CALLS; number += 1) {
    const call = await publishedCall(world);
    const places = [
      [LEYLA, 0],
      [LEYLA, 2],
      [NINO, 0],
      [NINO, 2],
      [OSTAP, 1],
      [OSTAP, 2],
    ] as const;
    for (const [member, place] of places) {
      const proposal = await draftedProposal(world, member, call.lots[place]);
      sendings.push({ member, proposal, call, key: randomUUID() });
    }
  }
  return sendings;
}

const send = ({ member, proposal, key }: Sending, url: string): Promise<Answer<ReceiptView>> =>
  submit(world.as(member).at(url), proposal, key);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('sixty submissions around the deadline, each repeated on the other process', async () => {
  const sendings = await written();
  const calls = [...new Set(sendings.map(({ call }) => call))];
  const deadlines = new Map<TestCall, string>();
  for (const call of calls) deadlines.set(call, await moveDeadline(world, call, AHEAD_MS));
  const [last] = [...deadlines.values()].sort((a, b) => b.localeCompare(a));
  const left = Date.parse(last!) - Date.parse(await world.sql.now());

  // a third at once, a third at the deadline, a third after it
  const waits = [0, left, left + 100].map((wait) => Math.max(0, wait));
  const processes = [world.url, second.url];
  const answers = await Promise.all(
    sendings.map(async (sending, number) => {
      await pause(waits[number % 3]! + (number % 20) * 2);
      return send(sending, processes[number % 2]!);
    }),
  );

  const rows = await world.sql.rows<{ id: string; state: string; number: string; at: Date; in_time: boolean }>(
    `select p.id, p.state, r.receipt_number as number, r.submitted_at as at, r.submitted_at <= v.deadline as in_time
     from proposal p join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     join lot_version v on v.lot_id = l.id and v.version = c.version
     left join proposal_revision r on r.proposal_id = p.id`,
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  expect(rows).toHaveLength(sendings.length);
  for (const [number, { proposal, call }] of sendings.entries()) {
    const { status, body } = answers[number]!;
    const row = stored.get(proposal.id)!;
    const problem = body as unknown as ProblemBody;
    const seen = status === 201 ? [status, body.number, body.submittedAt] : [status, problem.code, null];
    expect(seen).toEqual(row.number ? [201, row.number, row.at.toISOString()] : [409, 'CALL_CLOSED', null]);
    expect(row.number === null || row.in_time).toBe(true);
    expect(row.number === null || row.at.toISOString() <= deadlines.get(call)!).toBe(true);
  }
  const accepted = answers.filter(({ status }) => status === 201);
  expect([accepted.length >= sendings.length / 3, accepted.length <= (sendings.length * 2) / 3]).toEqual([true, true]);

  const repeats = await Promise.all(sendings.map((sending, number) => send(sending, processes[(number + 1) % 2]!)));
  const outcome = ({ status, body }: Answer<ReceiptView>) => (status === 201 ? body : status);
  expect(repeats.map(outcome)).toEqual(answers.map(outcome));
  expect(await world.sql.count('select from proposal_revision')).toBe(accepted.length);
  expect(await world.sql.count('select distinct receipt_number from proposal_revision')).toBe(accepted.length);
  expect(await world.sql.count(`select from outbox where topic = 'proposal.submitted'`)).toBe(accepted.length);
});
