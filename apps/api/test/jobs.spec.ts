import { ANA, type CastMember, LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  assigned,
  closeCall,
  draftedProposal,
  freePort,
  publishedCall,
  type Redis,
  REDIS_IS_HERE,
  startRedis,
  startWorker,
  submit,
  submittedProposal,
  testRun,
  until,
  waiting,
  World,
} from './harness';

const inbox = async (world: World, member: CastMember): Promise<MessageView[]> =>
  accepted(await world.as(member).get<MessageView[]>('/api/inbox'));
const drained = (world: World) =>
  until(async () => (await world.sql.count('select from outbox where handled_at is null')) === 0);

/** What must hold whatever store the queues are kept in. */
function keepsItsPromises(open: () => World): void {
  it('tells every member of the municipality that the proposal was received, in their language', async () => {
    const world = open();
    const call = await publishedCall(world);
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    const receipt = accepted(await submit(world.as(LEYLA), proposal));
    const link = `/apply/${proposal.id}/receipt`;
    const received = async (member: CastMember) => (await inbox(world, member)).filter((one) => one.link === link);
    await until(async () => (await received(LEYLA)).length + (await received(RASHAD)).length === 2);
    for (const member of [LEYLA, RASHAD]) {
      const [message] = await received(member);
      expect(message).toMatchObject({ language: 'az', readAt: null });
      for (const fact of [receipt.number, receipt.digest, member.name]) expect(message!.body).toContain(fact);
    }
    expect(await received(NINO)).toEqual([]);
  });

  it('tells an evaluator of an assignment without its content', async () => {
    const world = open();
    const call = await publishedCall(world);
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    await closeCall(world, call);
    const id = await assigned(world, call.lots[0], proposal, ANA);
    const told = async () => (await inbox(world, ANA)).find(({ link }) => link === `/evaluate/${id}`);
    await until(async () => (await told()) !== undefined);
    const { body } = (await told())!;
    expect(body).toContain(proposal.reference);
    expect(body).not.toContain('A square for everybody');
  });

  it('handles every event and tells nothing twice', async () => {
    const world = open();
    const call = await publishedCall(world);
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    await world.sql.rows(
      `insert into outbox (id, topic, payload) select gen_random_uuid(), 'proposal.submitted', $1 from generate_series(1, 5)`,
      [{ proposalId: proposal.id, revision: 1 }],
    );
    await drained(world);
    const link = `/apply/${proposal.id}/receipt`;
    expect((await inbox(world, LEYLA)).filter((one) => one.link === link)).toHaveLength(1);
  });

  it('hands over again what was lost with the store', async () => {
    const world = open();
    const call = await publishedCall(world);
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    accepted(await submit(world.as(LEYLA), proposal));
    await drained(world);
    await world.sql.rows('delete from message where link = $1', [`/apply/${proposal.id}/receipt`]);
    await world.sql.rows(
      `insert into outbox (id, topic, payload, relayed_at)
       values (gen_random_uuid(), 'proposal.submitted', $1, now() - interval '1 hour')`,
      [{ proposalId: proposal.id, revision: 1 }],
    );
    await drained(world);
    expect((await inbox(world, LEYLA)).filter(({ link }) => link === `/apply/${proposal.id}/receipt`)).toHaveLength(1);
  });

  it('parks what cannot be handled and goes on with the rest', async () => {
    const world = open();
    const call = await publishedCall(world);
    const poisoned = await world.sql.row<{ id: string }>(
      `insert into outbox (id, topic, payload) values (gen_random_uuid(), 'proposal.submitted', $1) returning id`,
      [{ proposalId: 'no uuid', revision: 1 }],
    );
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    await until(async () => (await inbox(world, LEYLA)).some(({ link }) => link === `/apply/${proposal.id}/receipt`));
    expect(
      await world.sql.count('select from outbox where id = $1 and relayed_at is not null and handled_at is null', [
        poisoned.id,
      ]),
    ).toBe(1);
    await world.sql.rows('delete from outbox where id = $1', [poisoned.id]);
  });
}

describe('jobs kept in PostgreSQL', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.own();
  });
  afterAll(() => world.close());
  keepsItsPromises(() => world);

  it('wait for a worker, and are left to the others by one that is killed in the middle', async () => {
    const own = await World.own({ TRILOT_WORKER: 'separate' });
    const call = await publishedCall(own);
    const proposal = await submittedProposal(own, LEYLA, call.lots[0]);
    expect(await own.sql.count('select from outbox where relayed_at is not null')).toBe(0);
    // the same message, not committed: the job has to wait for it in the middle of its transaction
    const connection = await own.sql.connect();
    await connection.query('begin');
    await connection.query(
      `insert into message (id, recipient_id, deduplication_key, language, subject, body)
       values (gen_random_uuid(), $1, $2, 'az', 'Subject', 'Body')`,
      [own.idOf(LEYLA), `proposal.submitted:${proposal.id}:1:${own.idOf(LEYLA)}`],
    );
    const killed = await startWorker(testRun().dist, own.sql.url);
    await waiting(own.sql, connection);
    await killed.kill();
    await connection.query('rollback');
    await connection.end();
    const other = await startWorker(testRun().dist, own.sql.url);
    await drained(own);
    expect([(await inbox(own, LEYLA)).length, (await inbox(own, RASHAD)).length]).toEqual([1, 1]);
    expect((await other.stop()).code).toBe(0);
    await own.close();
  });
});

describe('a submission', () => {
  it('never waits for Redis', async () => {
    const port = await freePort();
    const world = await World.own({ REDIS_URL: `redis://127.0.0.1:${port}` });
    const call = await publishedCall(world);
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    expect((await submit(world.as(LEYLA), proposal)).status).toBe(201);
    expect(await world.sql.count('select from outbox where handled_at is not null')).toBe(0);
    if (REDIS_IS_HERE) {
      const redis = await startRedis(port);
      await drained(world);
      await redis.stop();
    }
    await world.close();
  });
});

// without Redis on the machine there is nothing to prove it on; .ci/run installs it where it can
if (REDIS_IS_HERE) {
  describe('jobs kept in Redis', () => {
    let redis: Redis;
    let world: World;
    beforeAll(async () => {
      redis = await startRedis(await freePort());
      world = await World.own({ REDIS_URL: redis.url });
    });
    afterAll(async () => {
      await world.close();
      await redis.stop();
    });
    keepsItsPromises(() => world);

    it('leave PostgreSQL without a queue of its own', async () => {
      expect(await world.sql.count(`select from pg_namespace where nspname = 'bullmq'`)).toBe(0);
    });
  });
}
