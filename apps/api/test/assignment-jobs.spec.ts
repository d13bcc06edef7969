/** The job behind a suggested assignment: it waits for a worker, survives the death of one, and may run twice. */
import { randomUUID } from 'node:crypto';
import { ANA, BORIS, ELENA, LEYLA } from '@trilot/domain/testing';
import type { LotSuggestionView } from '../src/capabilities/assignment/assignment-suggestions.dto';
import {
  accepted,
  closeCall,
  publishedCall,
  startWorker,
  submittedProposal,
  testRun,
  until,
  waiting,
  World,
} from './harness';

/** A dead worker's job is left to others after some seconds. */
jest.setTimeout(120_000);

let world: World;
let lot: string;
beforeAll(async () => {
  world = await World.own({ TRILOT_WORKER: 'separate' });
  const call = await publishedCall(world);
  lot = call.lots[0];
  await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
});
afterAll(() => world.close());

const view = async () =>
  accepted(await world.as(ELENA).get<LotSuggestionView>(`/api/lots/${lot}/assignment-suggestion`)).suggestion!;
const stored = (id: string) =>
  world.sql.row<Record<string, unknown>>(
    `select s.state, s.made, s.computed_at as at,
            (select count(*)::integer from suggested_assignment g where g.suggestion_id = s.id) as pairs,
            (select count(*)::integer from audit_entry e where e.subject_id = s.id::text
             and e.action = 'assignmentSuggestion.computed') as recorded
     from assignment_suggestion s where s.id = $1`,
    [id],
  );

it('waits for a worker, is done by another when the first dies at it, and changes nothing when it runs again', async () => {
  accepted(
    await world.as(ELENA).post(`/api/lots/${lot}/assignment-suggestions`, {
      headers: { 'idempotency-key': randomUUID() },
      body: { terms: [ANA, BORIS].map((member) => ({ evaluatorId: world.idOf(member), capacity: 5, expertise: [] })) },
    }),
  );
  const { id, state } = await view();
  expect(state).toBe('asked');

  const connection = await world.sql.connect();
  await connection.query('begin');
  await connection.query('select from assignment_suggestion where id = $1 for update', [id]);
  const doomed = await startWorker(testRun().dist, world.sql.url);
  // it has found everything and is about to keep it
  await waiting(world.sql, connection);
  await doomed.kill();
  await connection.query('rollback');
  await connection.end();
  expect(await stored(id)).toEqual({ state: 'asked', made: null, at: null, pairs: 0, recorded: 0 });

  const worker = await startWorker(testRun().dist, world.sql.url);
  await until(async () => (await view()).state === 'ready');
  const first = await stored(id);
  expect(first).toMatchObject({ state: 'ready', made: 2, pairs: 2, recorded: 1 });

  await world.sql.rows(
    `insert into outbox (id, topic, payload) values (gen_random_uuid(), 'assignmentSuggestion.asked', $1)`,
    [{ suggestionId: id }],
  );
  await until(
    async () =>
      (await world.sql.count(
        `select from outbox where topic = 'assignmentSuggestion.asked' and handled_at is null`,
      )) === 0,
  );
  expect(await stored(id)).toEqual(first);
  await worker.kill();
});
