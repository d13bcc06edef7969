/** 61 letters, and the worker is killed at the seventh: another goes on there, and nothing is written or sent twice. */
import { ANA, BORIS, ELENA, LEYLA, RASHAD } from '@trilot/domain/testing';
import type { LettersView } from '../src/capabilities/selection/letters.dto';
import {
  accepted,
  announce,
  closeCall,
  crowdLike,
  type CrowdProposal,
  decided,
  evaluated,
  type MailServer,
  publishedCall,
  startMailServer,
  startWorker,
  submittedProposal,
  type TestCall,
  testRun,
  until,
  waiting,
  World,
} from './harness';

const LETTERS = 61;
/** Where the worker is killed. */
const SEVENTH = 7;
const BEFORE = SEVENTH - 1;
/** A killed worker's jobs are left to the others after some seconds. */
jest.setTimeout(180_000);

let mail: MailServer;
let world: World;
let call: TestCall;
/** The first is the one that was submitted through the API. */
let proposals: CrowdProposal[];
beforeEach(async () => {
  mail = await startMailServer();
  world = await World.own({ TRILOT_WORKER: 'separate', SMTP_URL: mail.url });
  call = await publishedCall(world);
  const [lot] = call.lots;
  const base = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) await evaluated(world, lot, base, evaluator);
  // one reader for each letter
  await world.sql.rows('update app_user set disabled_at = now() where id = $1', [world.idOf(RASHAD)]);
  const first = { ...base, userId: world.idOf(LEYLA), email: world.emailOf(LEYLA) };
  proposals = [first, ...(await crowdLike(world, base, LETTERS - 1))];
  await decided(world, call);
  accepted(await announce(world.as(ELENA), call));
});
afterEach(async () => {
  await world.close();
  mail.close();
});

/** With connections to spare: those that wait for a letter are held back with it. */
const worker = () => startWorker(testRun().dist, world.sql.url, { SMTP_URL: mail.url, DATABASE_POOL: '10' });
const written = () => world.sql.count('select from letter');
const mailed = () => world.sql.count('select from message where letter_id is not null and mailed_at is not null');
/** The mails with letters that the mail server has taken. */
const taken = () => mail.mails().filter((text) => text.includes('/decision'));

/** Every letter is there, each at its reader once, in the inbox and by mail. */
async function everyLetterOnce(): Promise<void> {
  await until(async () => (await mailed()) === LETTERS);
  await until(async () => (await world.sql.count('select from outbox where handled_at is null')) === 0);
  expect([await written(), await world.sql.count('select distinct proposal_id from letter')]).toEqual([61, 61]);
  expect(await world.sql.count('select from message where letter_id is not null')).toBe(61);
  const readers = taken().map((text) => /^To: (.*)$/m.exec(text)![1]!.trim());
  expect(readers.toSorted()).toEqual(proposals.map(({ email }) => email).toSorted());
  const { letters } = accepted(await world.as(ELENA).get<LettersView>(`/api/calls/${call.slug}/letters`));
  expect(letters.map(({ recipients }) => recipients.map(({ state }) => state).join())).toEqual(Array(61).fill('sent'));
}

/** Names the lock that letters wait for. */
const GATE = 4_711;

/** Lets six letters be written, in whatever order they come, and leaves every later one waiting for the lock. */
async function gateAfterSix(): Promise<void> {
  await world.sql.rows('create sequence letters_begun');
  await world.sql.rows('grant usage on sequence letters_begun to trilot_app');
  await world.sql.rows(`
    create function wait_at_the_gate() returns trigger language plpgsql as $$
    begin
      if nextval('letters_begun') > ${BEFORE} then perform pg_advisory_xact_lock(${GATE}); end if;
      return new;
    end $$`);
  await world.sql.rows(`create trigger letter_gate before insert on letter
    for each row execute function wait_at_the_gate()`);
}

it('while it writes the seventh letter', async () => {
  await gateAfterSix();
  const connection = await world.sql.connect();
  await connection.query('select pg_advisory_lock($1)', [GATE]);
  const killed = await worker();
  await until(async () => (await written()) === BEFORE && (await mailed()) === BEFORE);
  await waiting(world.sql, connection);
  await killed.kill();
  await connection.end();
  expect([await written(), taken().length]).toEqual([BEFORE, BEFORE]);
  const other = await worker();
  await everyLetterOnce();
  expect((await other.stop()).code).toBe(0);
});

it('while the mail server has the seventh mail in hand and has not taken it', async () => {
  // all but the first have had no other mail
  const [first, ...others] = proposals;
  const release = mail.holdAfter(
    BEFORE,
    others.map(({ email }) => email),
  );
  const takenByOthers = () => taken().filter((text) => !text.includes(`To: ${first!.email}`));
  const killed = await worker();
  await until(async () => (await written()) === LETTERS && takenByOthers().length === BEFORE);
  await killed.kill();
  release();
  expect(takenByOthers()).toHaveLength(BEFORE);
  const other = await worker();
  await everyLetterOnce();
  expect((await other.stop()).code).toBe(0);
});
