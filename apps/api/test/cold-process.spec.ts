/** The minute before a deadline on a process that has just been started: nothing is in its memory yet. */
import { LEYLA, NINO, OSTAP } from '@trilot/domain/testing';
import { type Api, draftedProposal, publishedCall, startApi, submit, testRun, World } from './harness';

describe('a process that has just been started', () => {
  let world: World;
  let cold: Api;

  beforeAll(async () => {
    world = await World.own();
    cold = await startApi(testRun().dist, world.sql.url, { DATABASE_POOL: '2', TRILOT_WORKER: 'separate' });
  });
  afterAll(async () => {
    await cold?.process.kill();
    await world?.close();
  });

  it('takes more submissions at once than it has connections to PostgreSQL', async () => {
    const call = await publishedCall(world);
    const [lot1, lot2, lot3] = call.lots;
    const applications = [
      [LEYLA, lot1],
      [LEYLA, lot3],
      [NINO, lot1],
      [NINO, lot3],
      [OSTAP, lot2],
      [OSTAP, lot3],
    ] as const;
    const drafts = [];
    for (const [applicant, lot] of applications) {
      drafts.push({ client: world.as(applicant).at(cold.url), draft: await draftedProposal(world, applicant, lot) });
    }
    const answers = await Promise.all(drafts.map(({ client, draft }) => submit(client, draft)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
  });
});
