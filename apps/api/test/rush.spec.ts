/** The last moments before a deadline, on two API processes: none accepted late, none lost, none twice. */
import { randomUUID } from 'node:crypto';
import type { Refusal } from '@trilot/domain';
import { type CastMember, LEYLA, NINO, OSTAP } from '@trilot/domain/testing';
import type { ReceiptView } from '../src/capabilities/proposals/proposals.dto';
import {
  type Answer,
  type Api,
  draftedProposal,
  type ProblemBody,
  publishedCall,
  setDeadline,
  startApi,
  submit,
  type TestCall,
  type TestProposal,
  testRun,
  World,
} from './harness';

const CALLS = 84;
const PER_CALL = 6;
const SUBMISSIONS = CALLS * PER_CALL;
/** Submissions are sent evenly from this long before the deadline to this long after it (ms). */
const AROUND_MS = 5_000;
/** What is left after the calls have got their deadline and before the first submission is sent (ms). */
const PREPARATION_MS = 5_000;
/** Has no divisor in common with the number of submissions: neighbours in time belong to different calls. */
const STRIDE = 101;
/** The test itself waits ten seconds, and writes all the proposals before. */
const PATIENCE_MS = 180_000;

interface Sending {
  readonly member: CastMember;
  readonly proposal: TestProposal;
  readonly key: string;
}

interface Stored {
  readonly id: string;
  readonly number: string | null;
  readonly at: Date | null;
  /** What was recorded of refused submissions. */
  readonly attempts: readonly Refusal[];
}
type Late = ProblemBody & { readonly facts: { readonly at: string } };

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

/** Six proposals in a call, written and not yet submitted. */
async function written(call: TestCall): Promise<Sending[]> {
  const places = [
    [LEYLA, 0],
    [LEYLA, 2],
    [NINO, 0],
    [NINO, 2],
    [OSTAP, 1],
    [OSTAP, 2],
  ] as const;
  const sendings: Sending[] = [];
  for (const [member, place] of places) {
    const proposal = await draftedProposal(world, member, call.lots[place]);
    sendings.push({ member, proposal, key: randomUUID() });
  }
  return sendings;
}

const send = ({ member, proposal, key }: Sending, url: string): Promise<Answer<ReceiptView>> =>
  submit(world.as(member).at(url), proposal, key);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
const ms = (instant: string) => Date.parse(instant);

it(
  '504 submissions from five seconds before a deadline to five after it, each repeated on the other process',
  async () => {
    const calls: TestCall[] = [];
    for (let number = 0; number < CALLS; number += 1) calls.push(await publishedCall(world));
    const sendings: Sending[] = [];
    for (const call of calls) sendings.push(...(await written(call)));

    const deadline = new Date(ms(await world.sql.now()) + PREPARATION_MS + AROUND_MS).toISOString();
    for (const call of calls) await setDeadline(world, call, deadline);
    const left = ms(deadline) - ms(await world.sql.now());

    const processes = [world.url, second.url];
    const answers = await Promise.all(
      sendings.map(async (sending, number) => {
        const place = (number * STRIDE) % SUBMISSIONS;
        await pause(left - AROUND_MS + (place / SUBMISSIONS) * 2 * AROUND_MS);
        return send(sending, processes[place % 2]!);
      }),
    );

    const rows = await world.sql.rows<Stored>(
      `select p.id, r.receipt_number as number, r.submitted_at as at,
            array(select a.refusal from submission_attempt a where a.proposal_id = p.id) as attempts
     from proposal p left join proposal_revision r on r.proposal_id = p.id`,
    );
    const stored = new Map(rows.map((row) => [row.id, row]));
    expect(stored.size).toBe(SUBMISSIONS);
    const outcomes = sendings.map(({ proposal }, number) => ({
      answer: answers[number]!,
      row: stored.get(proposal.id)!,
    }));
    const inTime = outcomes.filter(({ row }) => row.number !== null);
    const late = outcomes.filter(({ row }) => row.number === null);
    expect([inTime.length > 0, late.length > 0]).toEqual([true, true]);
    for (const { answer, row } of inTime) {
      const { number, submittedAt } = answer.body;
      expect([answer.status, number, submittedAt]).toEqual([201, row.number, row.at!.toISOString()]);
      expect([ms(submittedAt) <= ms(deadline), row.attempts]).toEqual([true, []]);
    }
    for (const { answer, row } of late) {
      const { code, facts } = answer.body as unknown as Late;
      const lateByMs = ms(facts.at) - ms(deadline);
      expect([answer.status, code, lateByMs > 0]).toEqual([409, 'CALL_CLOSED', true]);
      expect(facts).toEqual({ deadline, at: facts.at, lateByMs });
      expect(row.attempts).toEqual([{ code, facts }]);
    }

    const repeats = await Promise.all(sendings.map((sending, number) => send(sending, processes[(number + 1) % 2]!)));
    const outcome = ({ status, body }: Answer<ReceiptView>) => (status === 201 ? body : status);
    expect(repeats.map(outcome)).toEqual(answers.map(outcome));
    expect(await world.sql.count('select from proposal_revision')).toBe(inTime.length);
    expect(await world.sql.count('select distinct receipt_number from proposal_revision')).toBe(inTime.length);
    expect(await world.sql.count(`select from outbox where topic = 'proposal.submitted'`)).toBe(inTime.length);
  },
  PATIENCE_MS,
);
