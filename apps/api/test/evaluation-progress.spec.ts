/** How far an evaluation has come, by when it is due, and who is reminded of it. */
import { randomUUID } from 'node:crypto';
import { ANA, BORIS, type CastMember, CHIARA, ELENA, LEYLA, NINO, OSTAP, SAMIR } from '@trilot/domain/testing';
import type { EvaluationProgressView, RemindedView } from '../src/capabilities/assignment/evaluation-progress.dto';
import type { AssignmentSummary } from '../src/capabilities/evaluation/evaluation.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  type Answer,
  assigned,
  closeCall,
  declare,
  evaluated,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  statusesOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const DAY = 24 * 3_600_000;

let world: World;
let call: TestCall;
let lot: string;
let proposals: [TestProposal, TestProposal, TestProposal];
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  lot = call.lots[2];
  proposals = [
    await submittedProposal(world, LEYLA, lot),
    await submittedProposal(world, NINO, lot),
    await submittedProposal(world, OSTAP, lot),
  ];
  await closeCall(world, call);
});
afterAll(() => world.close());

const progress = async (member: CastMember = ELENA): Promise<EvaluationProgressView> =>
  accepted(await world.as(member).get<EvaluationProgressView>(`/api/calls/${call.slug}/evaluation-progress`));
const setDue = (dueOn: string, version = 0): Promise<Answer<unknown>> =>
  world.as(ELENA).put(`/api/calls/${call.slug}/evaluation-due`, {
    headers: { 'if-match': `"${version}"` },
    body: { dueOn },
  });
const remind = (
  evaluator: CastMember | null,
  by: CastMember = ELENA,
  key: string = randomUUID(),
): Promise<Answer<RemindedView>> =>
  world.as(by).post(`/api/calls/${call.slug}/evaluator-reminders`, {
    headers: { 'idempotency-key': key },
    body: evaluator ? { evaluatorId: world.idOf(evaluator) } : {},
  });
const countsOf = async (member: CastMember) =>
  (await progress()).evaluators.find(({ id }) => id === world.idOf(member))?.counts;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** Ana has submitted one, begun one and waits for the chair with one; Boris has said nothing yet. */
async function underWay(): Promise<void> {
  await evaluated(world, lot, proposals[0], ANA);
  const begun = await assigned(world, lot, proposals[1], ANA);
  accepted(await declare(world.as(ANA), begun));
  accepted(await saveSheet(world.as(ANA), begun, 0, sheetOf()));
  accepted(await declare(world.as(ANA), await assigned(world, lot, proposals[2], ANA), 'potential', 'A cousin'));
  await assigned(world, lot, proposals[0], BORIS);
}

describe('the progress', () => {
  it('counts every assignment in each column it has come to, and shows no score', async () => {
    await underWay();
    expect(await countsOf(ANA)).toEqual({
      assigned: 3,
      declared: 3,
      begun: 2,
      submitted: 1,
      waiting: 1,
      overdue: 0,
      open: 1,
    });
    const view = await progress();
    expect(view.evaluators.map(({ name }) => name)).toEqual(['Ana', 'Boris']);
    expect(view.lots.find(({ lot: { id } }) => id === lot)).toMatchObject({
      missing: 2,
      counts: { assigned: 4, declared: 3, begun: 2, submitted: 1, waiting: 1, overdue: 0, open: 2 },
    });
    expect(Object.keys(view.evaluators[0]!)).toEqual(['id', 'name', 'counts', 'remindedAt', 'remind']);
  });

  it('leaves out what a conflict has ended', async () => {
    const id = await assigned(world, lot, proposals[0], CHIARA);
    accepted(await declare(world.as(CHIARA), id, 'disqualifying', 'My sister works there.'));
    expect(await countsOf(CHIARA)).toBeUndefined();
  });

  it('counts nothing of what the reader may not see', async () => {
    await assigned(world, lot, proposals[0], BORIS);
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'Known')`,
      [proposals[0].id, world.idOf(ELENA)],
    );
    expect((await progress()).evaluators).toEqual([]);
    expect((await progress(SAMIR)).evaluators).toHaveLength(1);
    expect(refusalOf(await remind(BORIS)).code).toBe('NOT_FOUND');
  });

  it('shows no lot before its deadline', async () => {
    const open = await publishedCall(world);
    const view = accepted(
      await world.as(ELENA).get<EvaluationProgressView>(`/api/calls/${open.slug}/evaluation-progress`),
    );
    expect([view.lots, view.evaluators]).toEqual([[], []]);
  });
});

describe('the day by which the evaluation is due', () => {
  it('is set, moved on the version that was seen, and makes what is open overdue once it is over', async () => {
    await underWay();
    const first = dayFromNow(3);
    accepted(await setDue(first));
    expect(await progress()).toMatchObject({ dueOn: first, dueVersion: 1, late: false });
    expect(refusalOf(await setDue(dayFromNow(5)))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 0, actual: 1 },
    });
    accepted(await setDue(dayFromNow(5), 1));
    await world.sql.rows(
      `update evaluation_due set due_at = now() - interval '1 second' from call c where c.id = call_id and c.slug = $1`,
      [call.slug],
    );
    expect((await progress()).late).toBe(true);
    expect([(await countsOf(ANA))!.overdue, (await countsOf(BORIS))!.overdue]).toEqual([1, 1]);
  });

  it('is told to each evaluator with the assignment', async () => {
    await underWay();
    const dueOf = async (member: CastMember) =>
      accepted(await world.as(member).get<AssignmentSummary[]>('/api/assignments'))
        .filter(({ callSlug }) => callSlug === call.slug)
        .map(({ dueOn, dueAt }) => ({ dueOn, dueAt }));
    expect(await dueOf(BORIS)).toEqual([{ dueOn: null, dueAt: null }]);
    const day = dayFromNow(3);
    accepted(await setDue(day));
    const { dueAt } = await progress();
    expect(await dueOf(BORIS)).toEqual([{ dueOn: day, dueAt }]);
  });

  it.each([
    ['a day that is over', '2020-01-31', 'DUE_DAY_PASSED'],
    ['no day', 'tomorrow', 'VALIDATION_FAILED'],
    ['a day on no calendar', '2027-02-30', 'LOCAL_TIME_DOES_NOT_EXIST'],
  ])('is refused for %s', async (_, day, code) => {
    expect(refusalOf(await setDue(day)).code).toBe(code);
  });

  it('is refused before any deadline has passed', async () => {
    call = await publishedCall(world);
    expect(refusalOf(await setDue(dayFromNow(400))).code).toBe('PROPOSAL_SEALED');
  });
});

describe('reminding', () => {
  it('tells an evaluator once a day at the most, whoever asks for it, and is recorded', async () => {
    await underWay();
    const key = randomUUID();
    expect(accepted(await remind(BORIS, ELENA, key))).toEqual({ reminded: 1 });
    expect(accepted(await remind(BORIS, ELENA, key))).toEqual({ reminded: 1 });
    const { remindedAt } = (await progress()).evaluators.find(({ id }) => id === world.idOf(BORIS))!;
    expect(refusalOf(await remind(BORIS, SAMIR))).toEqual({
      status: 409,
      code: 'REMINDED_TODAY',
      facts: { at: remindedAt },
    });
    const told = async () =>
      accepted(await world.as(BORIS).get<MessageView[]>('/api/inbox')).filter(({ link }) => link === '/evaluate');
    await until(async () => (await told()).length > 0);
    expect((await told()).map(({ subject }) => subject)).toEqual(['1 proposal still waits for your evaluation']);
    const [recorded] = await world.sql.rows<{ facts: object }>(
      `select facts from audit_entry where action = 'evaluation.reminded' and facts ->> 'evaluatorId' = $1`,
      [world.idOf(BORIS)],
    );
    expect(recorded!.facts).toMatchObject({ open: 1, stage: 'fullApplication', late: false });
  });

  it('reminds everybody with something open who has not been reminded today', async () => {
    await underWay();
    await evaluated(world, lot, proposals[1], CHIARA);
    expect((await progress()).remindable).toBe(2);
    accepted(await remind(ANA));
    expect(accepted(await remind(null))).toEqual({ reminded: 1 });
    expect(refusalOf(await remind(null))).toMatchObject({ status: 409, code: 'NOTHING_OPEN' });
    expect(refusalOf(await remind(CHIARA))).toMatchObject({ code: 'NOTHING_OPEN' });
    expect((await progress()).remindable).toBe(0);
  });

  it('happens once when two press at once', async () => {
    await underWay();
    expect(statusesOf(await Promise.all([remind(BORIS), remind(BORIS, SAMIR), remind(BORIS)]))).toEqual([
      201, 409, 409,
    ]);
  });

  it('is possible again on another day', async () => {
    await underWay();
    accepted(await remind(BORIS));
    await world.sql.rows(
      `update evaluator_reminder set day = day - 1, reminded_at = reminded_at - interval '1 day' where evaluator_id = $1`,
      [world.idOf(BORIS)],
    );
    expect(accepted(await remind(BORIS))).toEqual({ reminded: 1 });
  });

  it('is no business of an evaluator, and finds nobody who has nothing', async () => {
    await underWay();
    expect(refusalOf(await remind(BORIS, ANA)).code).toBe('NOT_PERMITTED');
    expect(refusalOf(await remind(CHIARA)).code).toBe('NOT_FOUND');
  });
});
