import { ANA, BORIS, ELENA, INGRID, IVO, LEYLA, NINO, OSTAP } from '@trilot/domain/testing';
import {
  accepted,
  assigned,
  closeCall,
  declare,
  draftedProposal,
  evaluated,
  moveDeadline,
  type PostgresProxy,
  publishedCall,
  submittedProposal,
  type TestCall,
  World,
} from './harness';

const HOUR = 3_600_000;

let world: World;
let proxy: PostgresProxy;
let call: TestCall;
beforeAll(async () => {
  ({ world, proxy } = await World.proxied({ TRILOT_WORKER: 'separate' }));
});
afterAll(async () => {
  await world.close();
  await proxy.cut();
});

/** Every list, and who reads it. */
const lists = (assignmentId: string) =>
  [
    [null, '/api/calls'],
    [null, '/common-grants/opportunities'],
    [LEYLA, '/api/proposals'],
    [LEYLA, '/api/inbox'],
    [ANA, '/api/assignments'],
    [ANA, `/api/assignments/${assignmentId}`],
    [ELENA, '/api/managed-calls'],
    [ELENA, `/api/calls/${call.slug}/overview`],
    [ELENA, `/api/lots/${call.lots[2]}/assignments`],
    [ELENA, `/api/lots/${call.lots[2]}/board`],
    [IVO, '/api/audit'],
    [INGRID, '/api/people'],
  ] as const;

/** Statements each list takes, once everything that is kept in memory is there. */
async function statements(assignmentId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [member, path] of lists(assignmentId)) {
    const client = member ? world.as(member) : world.visitor;
    accepted(await client.get(path));
    proxy.statements.length = 0;
    accepted(await client.get(path));
    counts[path] = proxy.statements.length;
  }
  return counts;
}

async function messages(count: number): Promise<void> {
  await world.sql.rows(
    `insert into message (id, recipient_id, deduplication_key, language, subject, body)
     select gen_random_uuid(), $1, gen_random_uuid()::text, 'az', 'Subject', 'Body' from generate_series(1, $2::integer)`,
    [world.idOf(LEYLA), count],
  );
}

it('does not grow with the rows: a list of three takes as many statements as a list of one', async () => {
  call = await publishedCall(world);
  const [, , lot] = call.lots;
  const first = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
  const id = await evaluated(world, lot, first, ANA);
  await evaluated(world, lot, first, BORIS);
  await messages(1);
  const one = await statements(id);

  const other = await publishedCall(world);
  await publishedCall(world);
  await draftedProposal(world, LEYLA, other.lots[0]);
  await draftedProposal(world, LEYLA, other.lots[2]);
  await moveDeadline(world, call, HOUR);
  const second = await submittedProposal(world, NINO, lot);
  const third = await submittedProposal(world, OSTAP, lot);
  await closeCall(world, call);
  await evaluated(world, lot, second, ANA);
  accepted(await declare(world.as(ANA), await assigned(world, lot, third, ANA)));
  await evaluated(world, lot, third, BORIS);
  await messages(2);
  const three = await statements(id);

  expect(three).toEqual(one);
  expect(Object.values(one).filter((count) => count === 0)).toEqual([]);
});
