/** The API process is killed while it submits: what was acknowledged stands, nothing is half, a repeat completes the rest. */
import { randomInt, randomUUID } from 'node:crypto';
import { type CastMember, LEYLA, NINO, OSTAP } from '@trilot/domain/testing';
import type { ReceiptView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  draftedProposal,
  publishedCall,
  runCommand,
  submit,
  type TestProposal,
  testRun,
  waiting,
  World,
} from './harness';

/** Kills at random moments; `TRILOT_TEST_KILLS=200` makes a long run of it. */
const KILLS = Number(process.env['TRILOT_TEST_KILLS'] ?? 6);
/** Time (ms) within which submissions that are sent together are at work. */
const AT_WORK_MS = 60;
/** The process starts anew after every kill; a busy machine takes its time over that. */
jest.setTimeout(60_000 + KILLS * 20_000);

interface Sending {
  readonly member: CastMember;
  readonly proposal: TestProposal;
  readonly key: string;
}

let world: World;
beforeAll(async () => {
  world = await World.own({ TRILOT_WORKER: 'separate' });
});
afterAll(() => world.close());

const send = async ({ member, proposal, key }: Sending): Promise<ReceiptView> =>
  accepted(await submit(world.as(member), proposal, key));
/** The receipt, or null when the process died before it came. */
const sendToTheDying = (sending: Sending): Promise<ReceiptView | null> => send(sending).catch(() => null);

/** Every proposal the cast can have in one call, written and not yet submitted. */
async function written(): Promise<Sending[]> {
  const { lots } = await publishedCall(world);
  const places = [
    [LEYLA, 0],
    [LEYLA, 2],
    [NINO, 0],
    [NINO, 2],
    [OSTAP, 1],
    [OSTAP, 2],
  ] as const;
  return Promise.all(
    places.map(async ([member, place]) => ({
      member,
      proposal: await draftedProposal(world, member, lots[place]),
      key: randomUUID(),
    })),
  );
}

/** What of a submission is in the database. */
const tracesOf = ({ proposal }: Sending) =>
  world.sql.row<Record<string, unknown>>(
    `select state, revision,
            (select count(*)::integer from proposal_revision where proposal_id = p.id) as revisions,
            (select count(*)::integer from audit_entry where subject_id = p.id::text and action = 'proposal.submitted')
              as recorded,
            (select count(*)::integer from outbox
             where payload ->> 'proposalId' = p.id::text and topic = 'proposal.submitted') as announced,
            (select count(*)::integer from idempotency_key where operation = 'submit:' || p.id and response is not null)
              as keys
     from proposal p where id = $1`,
    [proposal.id],
  );
const WHOLE = { state: 'submitted', revision: 1, revisions: 1, recorded: 1, announced: 1, keys: 1 };
const NOTHING = { state: 'draft', revision: 0, revisions: 0, recorded: 0, announced: 0, keys: 0 };

it('killed while PostgreSQL is at it, it leaves all or nothing, and the repeat gives the one submission', async () => {
  const [sending] = await written();
  const connection = await world.sql.connect();
  await connection.query('begin');
  await connection.query('select from proposal where id = $1 for update', [sending!.proposal.id]);
  const answer = sendToTheDying(sending!);
  await waiting(world.sql, connection);
  await world.api!.process.kill();
  expect(await answer).toBeNull();
  await connection.query('rollback');
  await connection.end();
  await world.restart();
  expect([NOTHING, WHOLE]).toContainEqual(await tracesOf(sending!));
  const receipt = await send(sending!);
  expect(await send(sending!)).toEqual(receipt);
  expect(await tracesOf(sending!)).toEqual(WHOLE);
});

it(`killed ${KILLS} times at random moments it never leaves half a submission, and never makes two`, async () => {
  let lost = 0;
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const sendings = await written();
    const answers = sendings.map(sendToTheDying);
    await new Promise((resolve) => setTimeout(resolve, randomInt(AT_WORK_MS)));
    await world.api!.process.kill();
    const receipts = await Promise.all(answers);
    for (const [place, sending] of sendings.entries()) {
      expect(receipts[place] ? [WHOLE] : [WHOLE, NOTHING]).toContainEqual(await tracesOf(sending));
    }
    await world.restart();
    const repeated = await Promise.all(sendings.map(send));
    for (const [place, sending] of sendings.entries()) {
      expect(repeated[place]).toEqual(receipts[place] ?? repeated[place]);
      expect(await tracesOf(sending)).toEqual(WHOLE);
    }
    acknowledged += receipts.filter(Boolean).length;
    lost += receipts.filter((receipt) => receipt === null).length;
  }
  // kills that always come too late, or always too early, prove nothing
  expect([acknowledged + lost, lost > 0]).toEqual([KILLS * 6, true]);
  const { code, output } = await runCommand(testRun().dist, world.sql.url, 'verify-audit');
  expect([code, output]).toEqual([0, expect.stringMatching(/^Verified: /)]);
});
