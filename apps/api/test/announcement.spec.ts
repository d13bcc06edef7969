import { randomUUID } from 'node:crypto';
import { ANA, BORIS, completeContent, DAVID, ELENA, LEYLA, NINO, OLENA, OSTAP, RASHAD } from '@trilot/domain/testing';
import type { CallSummary, CallView } from '../src/capabilities/calls/calls.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { ProposalView } from '../src/capabilities/proposals/proposals.dto';
import type { ResultsView } from '../src/capabilities/publication/results.dto';
import type { DecisionView } from '../src/capabilities/selection/selection.dto';
import {
  accepted,
  announce,
  approve,
  closeCall,
  decided,
  evaluated,
  freeze,
  propose,
  publishedCall,
  refusalOf,
  sheetOf,
  statusesOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };
const HOUR = 3_600_000;
const PERIODS = { questionsUntil: 21, answersUntil: 11, letterReadAfter: 7, complaint: 20, complaintAnswer: 40 };

let world: World;
let call: TestCall;
/** Selected, on the reserve list, below a gate: all in the horizontal lot. */
let winner: TestProposal;
let reserve: TestProposal;
let below: TestProposal;
beforeEach(async () => {
  world = await World.shared();
  call = await publishedCall(world, { periods: PERIODS });
  const lot = call.lots[2];
  const asking = (requestedCents: number, title: string) => {
    const { budget } = completeContent();
    const funding = { ...budget.funding, requestedCents, ownCents: 5_800_000 - requestedCents };
    return completeContent({ title, budget: { ...budget, funding } });
  };
  winner = await submittedProposal(world, LEYLA, lot, asking(5_000_000, 'Winning square'));
  reserve = await submittedProposal(world, NINO, lot, asking(5_000_000, 'Reserve park'));
  below = await submittedProposal(world, OSTAP, lot, asking(4_000_000, 'Lost library'));
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, winner, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, lot, reserve, evaluator);
    await evaluated(world, lot, below, evaluator, sheetOf({ P2: 2 }));
  }
});
afterEach(() => world.close());

/** Follows the ranking but for one: there is money for the reserve, yet the committee keeps it back. */
async function decideAll(): Promise<void> {
  for (const lotId of call.lots) {
    const { ranking } = accepted(await freeze(world.as(ELENA), lotId));
    const kept = { proposalId: reserve.id, outcome: 'reserve' as const, recommendedCents: 0, reason: 'Two of a kind.' };
    accepted(await propose(world.as(ELENA), ranking!.id, lotId === call.lots[2] ? [kept] : []));
    accepted(await approve(world.as(DAVID), ranking!.id));
  }
}

const decisionOf = (member: typeof LEYLA, { id }: { id: string }) =>
  world.as(member).get<DecisionView>(`/api/proposals/${id}/decision`);
const results = () => world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`);
const phase = async () => accepted(await world.visitor.get<CallView>(`/api/calls/${call.slug}`)).phase;
const lettersTo = async (member: typeof LEYLA) =>
  accepted(await world.as(member).get<MessageView[]>('/api/inbox')).filter(({ link }) => link?.endsWith('/decision'));
const letters = () =>
  world.sql.count('select from letter where proposal_id = any($1)', [[winner.id, reserve.id, below.id]]);

/** Waits until the jobs have done what there is to do: twice, because handling an event may make another. */
async function settled(): Promise<void> {
  for (const _ of [1, 2]) {
    const { id } = await world.sql.row<{ id: string }>(
      `insert into outbox (id, topic, payload) values (gen_random_uuid(), 'assignment.made', $1) returning id`,
      [{ assignmentId: randomUUID() }],
    );
    await until(
      async () => (await world.sql.count('select from outbox where id = $1 and handled_at is null', [id])) === 0,
    );
  }
}

/** Lets the embargoed instant come. */
async function liftEmbargo(): Promise<void> {
  await world.sql.rows('update announcement set at = now() where call_id = $1', [call.id]);
  await world.sql.rows(
    `update outbox set due_at = now() where topic = 'call.announced' and payload ->> 'callId' = $1`,
    [call.id],
  );
}

describe('announcing', () => {
  it('is impossible until every lot has approved decisions, and names those that have not', async () => {
    const lots = (...numbers: number[]) => ({ status: 409, code: 'RANKING_NOT_APPROVED', facts: { lots: numbers } });
    expect(refusalOf(await announce(world.as(ELENA), call))).toEqual(lots(1, 2, 3));
    const { ranking } = accepted(await freeze(world.as(ELENA), call.lots[1]));
    expect(refusalOf(await announce(world.as(ELENA), call))).toEqual(lots(1, 2, 3));
    accepted(await propose(world.as(ELENA), ranking!.id));
    accepted(await approve(world.as(DAVID), ranking!.id));
    expect(refusalOf(await announce(world.as(ELENA), call))).toEqual(lots(1, 3));
  });

  it('happens once', async () => {
    await decided(world, call);
    const at = new Date(Date.parse(await world.sql.now()) + HOUR).toISOString();
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => announce(world.as(ELENA), call, at, key)));
    expect(statusesOf(same)).toEqual([201, 201, 201]);
    expect(refusalOf(await announce(world.as(DAVID), call, at))).toEqual({
      status: 409,
      code: 'ALREADY_ANNOUNCED',
      facts: { at },
    });
  });

  it.each([
    '2020-01-01T00:00:00.000Z',
    '2999-13-01T00:00:00Z',
    '2999-W01-1',
    '2999-001',
    '2999-02-30T10:00:00Z',
    'soon',
  ])('is refused for %s', async (at) => {
    await decided(world, call);
    const { status } = await announce(world.as(ELENA), call, at);
    expect(status).toBe(422);
    expect(await world.sql.count('select from announcement where call_id = $1', [call.id])).toBe(0);
  });
});

describe('before the announced instant', () => {
  beforeEach(async () => {
    await decideAll();
    const at = new Date(Date.parse(await world.sql.now()) + HOUR).toISOString();
    accepted(await announce(world.as(ELENA), call, at));
    await settled();
  });

  it('applicants and the public see nothing of it, at any address', async () => {
    const open = [`/api/calls/${call.slug}`, `/common-grants/opportunities/${call.id}`];
    const answers = await Promise.all(open.map((path) => world.visitor.get(path)));
    // the list holds the calls of other specs as well, announced or not
    const listed = (await world.visitor.get<CallSummary[]>('/api/calls')).body.filter(({ slug }) => slug === call.slug);
    expect(listed).toHaveLength(1);
    const texts = [...answers.map(({ text }) => text), JSON.stringify(listed)];
    expect(texts.map((text) => /"announced"|"announcedAt":"/.test(text))).toEqual([false, false, false]);
    expect(refusalOf(await results())).toEqual(NOT_FOUND);
    expect(await phase()).toBe('closed');
    for (const [member, proposal] of [
      [LEYLA, winner],
      [NINO, reserve],
      [OSTAP, below],
    ] as const) {
      expect(refusalOf(await decisionOf(member, proposal))).toEqual(NOT_FOUND);
      const { body } = await world.as(member).get<ProposalView>(`/api/proposals/${proposal.id}`);
      expect(body.state).toBe('submitted');
      expect(await lettersTo(member)).toEqual([]);
    }
    expect(await letters()).toBe(0);
  });

  it('the same answer is given as where there is no decision at all', async () => {
    const undecided = await submittedProposal(world, LEYLA, (await publishedCall(world)).lots[0]);
    const bytes = async (proposal: TestProposal) =>
      (await decisionOf(LEYLA, proposal)).text.replace(/"requestId":"[^"]+"/, '');
    expect(await bytes(winner)).toBe(await bytes(undecided));
  });

  it('who manages the selection sees when it will be', async () => {
    const { body } = await world.as(OLENA).get<{ announcementAt: string | null }>(`/api/calls/${call.slug}/overview`);
    expect(body.announcementAt).not.toBeNull();
  });

  it('and when it comes, everything is there at once', async () => {
    await liftEmbargo();
    expect((await decisionOf(LEYLA, winner)).status).toBe(200);
    expect((await results()).status).toBe(200);
    expect(await phase()).toBe('announced');
    await until(async () => (await letters()) === 3);
  });
});

describe('after the announced instant', () => {
  beforeEach(async () => {
    await decideAll();
    accepted(await announce(world.as(ELENA), call));
  });

  it('each applicant reads their own decision with marks and reasons, and nobody reads it with them', async () => {
    expect(accepted(await decisionOf(LEYLA, winner))).toMatchObject({
      outcome: 'selected',
      position: 1,
      awardedCents: 5_000_000,
      mean: { numerator: 166, denominator: 2 },
      max: 100,
      givesGrant: true,
      periods: { complaint: 20, letterReadAfter: 7, complaintAnswer: 40 },
    });
    const [first] = accepted(await decisionOf(LEYLA, winner)).criteria;
    expect(first).toMatchObject({ questionId: 'P1', mean: { numerator: 10, denominator: 2 }, max: 5, weight: 3 });
    expect(first!.reasons).toEqual(['Why P1 deserves 5', 'Why P1 deserves 5']);
    expect(accepted(await decisionOf(NINO, reserve))).toMatchObject({
      outcome: 'reserve',
      position: 2,
      awardedCents: 0,
    });
    expect(accepted(await decisionOf(OSTAP, below))).toMatchObject({ outcome: 'belowGates', position: null });
    expect(refusalOf(await decisionOf(NINO, winner))).toEqual(NOT_FOUND);
    expect((await decisionOf(ELENA, winner)).status).toBe(403);
  });

  it('the public reads who was awarded what, and not who was not', async () => {
    const answer = await results();
    const lot = answer.body.lots[2]!;
    expect(lot).toMatchObject({ number: 3, evaluated: 3, aboveGates: 2, reserve: 1, awardedCents: 5_000_000 });
    expect(lot.selected).toEqual([
      {
        title: 'Winning square',
        municipality: 'Mingachevir',
        territory: 'AZ-MI',
        awardedCents: 5_000_000,
      },
    ]);
    expect(answer.body.fields).toEqual(['title', 'municipality', 'territory', 'awardedCents']);
    expect(answer.text).not.toContain(winner.reference);
    expect(lot.rankingHash).toMatch(/^[0-9a-f]{64}$/);
    for (const loser of ['Kutaisi', 'Drohobych', 'Reserve park', 'Lost library', reserve.reference, 'Nino', '@']) {
      expect(answer.text).not.toContain(loser);
    }
  });

  it('one letter reaches every member of each municipality, in the language of who submitted', async () => {
    await until(async () => (await lettersTo(OSTAP)).length > 0 && (await lettersTo(RASHAD)).length > 0);
    await until(async () => (await lettersTo(LEYLA)).length > 0 && (await lettersTo(NINO)).length > 0);
    const [toLeyla] = await lettersTo(LEYLA);
    const [toRashad] = await lettersTo(RASHAD);
    expect(toLeyla).toMatchObject({ language: 'az', link: `/apply/${winner.id}/decision` });
    expect(toLeyla!.body).toContain('50.000,00');
    expect(toRashad!.body).toBe(toLeyla!.body);
    // the periods of this call, not those of every call
    expect([...(await lettersTo(NINO))[0]!.body.matchAll(/\d+ დღის/g)].map(([days]) => days)).toEqual([
      '20 დღის',
      '7 დღის',
      '40 დღის',
    ]);
    expect((await lettersTo(NINO))[0]!.subject).toContain(reserve.reference);
    const [toOstap] = await lettersTo(OSTAP);
    expect(toOstap).toMatchObject({ language: 'uk', subject: `Результат вашої пропозиції ${below.reference}` });
    expect(toOstap!.body).toMatch(/протягом 20 днів .* через 7 днів\. .* протягом 40 днів\./);
  });

  it('running the jobs again writes and sends nothing twice', async () => {
    await until(async () => (await lettersTo(OSTAP)).length === 1);
    await until(async () => (await letters()) === 3);
    const again = `insert into outbox (id, topic, payload) values (gen_random_uuid(), $1, $2)`;
    await world.sql.rows(again, ['call.announced', { callId: call.id }]);
    for (const { id } of [winner, reserve, below]) {
      await world.sql.rows(again, ['letter.due', { proposalId: id }]);
      await world.sql.rows(again, ['letter.written', { proposalId: id }]);
    }
    await until(
      async () =>
        (await world.sql.count(`select from outbox where handled_at is null and payload ->> 'proposalId' = any($1)`, [
          [winner.id, reserve.id, below.id],
        ])) === 0,
    );
    const counts = await Promise.all(
      [LEYLA, RASHAD, NINO, OSTAP].map(async (member) => (await lettersTo(member)).length),
    );
    expect([await letters(), counts]).toEqual([3, [1, 1, 1, 1]]);
  });
});
