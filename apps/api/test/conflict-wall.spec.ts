import { randomUUID } from 'node:crypto';
import {
  ANA,
  BORIS,
  type CastMember,
  completeContent,
  DAVID,
  ELENA,
  IVO,
  KUTAISI,
  LEYLA,
  MARTA,
  NINO,
  SAMIR,
} from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { StatisticsView } from '../src/capabilities/selection/statistics.dto';
import type { AuditPage } from '../src/platform/audit/audit.dto';
import {
  accepted,
  type Answer,
  assigned,
  type Client,
  closeCall,
  evaluated,
  freeze,
  publishedCall,
  refusalOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

/**
 * One proposal that a conflict of interest hides, from a manager and from the chair, on every path to it. Each path is asked
 * by somebody without a conflict too: what hides nothing proves nothing.
 */
const CANARY = 'A canary of a title';

let world: World;
let call: TestCall;
let lot: string;
/** Of Kutaisi, hidden; and one of Mingachevir beside it, of exactly the same mean. */
let hidden: TestProposal;
let other: TestProposal;
let assignment: string;
beforeAll(async () => {
  world = await World.shared();
  call = await publishedCall(world);
  lot = call.lots[0];
  hidden = await submittedProposal(world, NINO, lot, completeContent({ title: CANARY }));
  other = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
  for (const proposal of [hidden, other]) {
    await evaluated(world, lot, proposal, ANA);
    await evaluated(world, lot, proposal, BORIS);
  }
  assignment = (
    await world.sql.row<{ id: string }>('select id from assignment where proposal_id = $1 and evaluator_id = $2', [
      hidden.id,
      world.idOf(ANA),
    ])
  ).id;
  for (const person of [ELENA, MARTA, SAMIR]) {
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`,
      [hidden.id, world.idOf(person)],
    );
  }
});
afterAll(() => world.close());

const signs = () => [hidden.id, hidden.reference, CANARY, KUTAISI.name];
/** What of the hidden proposal stands in an answer. */
const seenIn = ({ text }: Answer<unknown>) => signs().filter((sign) => text.includes(sign));

type Ask = (client: Client) => Promise<Answer<unknown>>;

describe('a page of several proposals', () => {
  /** With somebody who may see everything there. */
  const PAGES: readonly (readonly [string, CastMember, CastMember, Ask])[] = [
    ['the opening register', ELENA, DAVID, (client) => client.get(`/api/lots/${lot}/opening-register`)],
    ['the opening register as a table', ELENA, DAVID, (client) => client.get(`/api/lots/${lot}/opening-register.csv`)],
    ['the screening', ELENA, DAVID, (client) => client.get(`/api/lots/${lot}/screenings`)],
    ['the assignments', ELENA, DAVID, (client) => client.get(`/api/lots/${lot}/assignments`)],
    ['the assignments, for the chair', MARTA, DAVID, (client) => client.get(`/api/lots/${lot}/assignments`)],
    ['the board', ELENA, DAVID, (client) => client.get(`/api/lots/${lot}/board`)],
    ['the board, for the chair', MARTA, DAVID, (client) => client.get(`/api/lots/${lot}/board`)],
    ['the board, for the secretary', SAMIR, DAVID, (client) => client.get(`/api/lots/${lot}/board`)],
    [
      'what another line would do',
      ELENA,
      DAVID,
      (client) =>
        client.post(`/api/lots/${lot}/what-if`, {
          body: { envelopeCents: null, maxPerCountry: null, maxCentsPerCountry: null, line: null, reallocate: false },
        }),
    ],
  ];

  it.each(PAGES)('%s shows nothing of it', async (_, conflicted, free, ask) => {
    const [theirs, whole] = [await ask(world.as(conflicted)), await ask(world.as(free))];
    expect([theirs.status, whole.status]).toEqual([whole.status, Math.min(whole.status, 299)]);
    expect(whole.text).toContain(hidden.reference);
    expect(seenIn(theirs)).toEqual([]);
    expect(theirs.text).toContain(other.reference);
  });

  it('the statistics reckon without it', async () => {
    const proposalsFor = async (member: CastMember) =>
      accepted(await world.as(member).get<StatisticsView>(`/api/lots/${lot}/statistics`)).proposals;
    expect([await proposalsFor(DAVID), await proposalsFor(ELENA)]).toEqual([2, 1]);
  });

  it('the board keeps it out of the ties too', async () => {
    const tiesOf = async (member: CastMember) =>
      accepted(await world.as(member).get<BoardView>(`/api/lots/${lot}/board`)).rows.find(
        ({ proposalId }) => proposalId === other.id,
      )!.tie;
    expect((await tiesOf(DAVID))?.with).toEqual([hidden.reference]);
    expect((await tiesOf(ELENA))?.with ?? []).toEqual([]);
  });

  it('the audit log tells neither reasons nor facts of it', async () => {
    const about = async (member: CastMember) => {
      const { entries } = accepted(await world.as(member).get<AuditPage>('/api/audit?limit=200'));
      return entries.filter(
        ({ subjectId, facts }) => subjectId === assignment || JSON.stringify(facts).includes(hidden.id),
      );
    };
    expect((await about(IVO)).length).toBeGreaterThan(2);
    expect((await about(ELENA)).filter(({ facts }) => Object.keys(facts).length > 0)).toEqual([]);
  });
});

describe('a thing of it, by its id', () => {
  const once = () => ({ 'idempotency-key': randomUUID() });
  const THINGS: readonly (readonly [string, CastMember, (id: string) => Ask])[] = [
    [
      'its dossier',
      ELENA,
      (id) => (client) => client.get(`/api/lots/${lot}/proposals/${id}/dossier?language=en&format=pdf`),
    ],
    ['its screening', ELENA, (id) => (client) => client.get(`/api/screenings/${id}`)],
    ['its admission', ELENA, (id) => (client) => client.post(`/api/screenings/${id}/admission`)],
    [
      'an inquiry about it',
      ELENA,
      (id) => (client) =>
        client.post(`/api/screenings/${id}/inquiries`, {
          headers: once(),
          body: { language: 'en', fields: [{ field: 'title', question: 'Why?' }], dueOn: '2099-01-01' },
        }),
    ],
    [
      'its rejection',
      ELENA,
      (id) => (client) =>
        client.post(`/api/screenings/${id}/rejections`, {
          body: { ground: 'eligibility', code: 'other', sentence: 'No.' },
        }),
    ],
    [
      'an evaluator for it',
      ELENA,
      (id) => (client) =>
        client.post(`/api/lots/${lot}/assignments`, { body: { proposalId: id, evaluatorId: world.idOf(ANA) } }),
    ],
  ];

  it.each(THINGS)('%s answers as if there were none', async (_, conflicted, of) => {
    const theirs = await of(hidden.id)(world.as(conflicted));
    const none = await of(randomUUID())(world.as(conflicted));
    const comparable = (answer: Answer<unknown>) => ({ ...(answer.body as object), requestId: '' });
    expect([theirs.status, comparable(theirs)]).toEqual([none.status, comparable(none)]);
    expect(refusalOf(theirs).code).toBe('NOT_FOUND');
    // and is there for a manager without a conflict
    expect(await of(hidden.id)(world.as(DAVID))).not.toMatchObject({ body: { code: 'NOT_FOUND' } });
  });

  it('its assignment is taken back by nobody from whom it is hidden', async () => {
    expect(refusalOf(await world.as(ELENA).delete(`/api/assignments/${assignment}`)).code).toBe('NOT_FOUND');
    expect(refusalOf(await world.as(DAVID).delete(`/api/assignments/${assignment}`)).code).toBe('ASSIGNMENT_HAS_SHEET');
  });

  it('a conflict on it is not for a chair to decide who has one of their own', async () => {
    const body = { decision: 'disqualified', reason: 'I know them.' };
    const answer = await world.as(MARTA).post(`/api/assignments/${assignment}/chair-decision`, { body });
    expect(refusalOf(answer).code).toBe('NOT_FOUND');
  });
});

describe('the ranking it is in', () => {
  it('can be frozen, but is not exported whole, nor departed from there, by whom it is hidden from', async () => {
    const { ranking } = accepted(await freeze(world.as(DAVID), lot));
    const snapshot = (member: CastMember) => world.as(member).get(`/api/rankings/${ranking!.id}/snapshot`);
    expect(refusalOf(await snapshot(ELENA))).toEqual({ status: 409, code: 'CONFLICT_DISQUALIFYING', facts: {} });
    expect((await snapshot(DAVID)).text).toContain(hidden.reference);
    const depart = (member: CastMember, proposalId: string) =>
      world.as(member).post(`/api/rankings/${ranking!.id}/decisions`, {
        headers: { 'idempotency-key': randomUUID() },
        body: { departures: [{ proposalId, outcome: 'rejected', recommendedCents: 0, reason: ' ' }] },
      });
    expect(refusalOf(await depart(ELENA, hidden.id)).code).toBe('NOT_FOUND');
    expect(refusalOf(await depart(DAVID, hidden.id)).code).toBe('REASON_REQUIRED');
    const theirs = await world.as(ELENA).get(`/api/lots/${lot}/board`);
    expect(seenIn(theirs)).toEqual([]);
  });
});

describe('what is refused and told', () => {
  let second: TestCall;
  let short: TestProposal;
  beforeAll(async () => {
    second = await publishedCall(world);
    short = await submittedProposal(world, NINO, second.lots[0]);
    await closeCall(world, second);
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`,
      [short.id, world.idOf(ELENA)],
    );
  });

  it('names it in no refusal of a freeze', async () => {
    const refused = (member: CastMember) => freeze(world.as(member), second.lots[0]);
    expect(refusalOf(await refused(DAVID)).facts).toMatchObject({ proposals: [{ proposalId: short.id, sheets: 0 }] });
    expect(refusalOf(await refused(ELENA))).toMatchObject({ code: 'EVALUATION_INCOMPLETE', facts: { proposals: [] } });
    expect((await world.as(ELENA).get(`/api/lots/${second.lots[0]}/board`)).text).not.toContain(short.id);
  });

  it('tells nobody of it who had to do with it before', async () => {
    const decline = async (by: CastMember, proposal: TestProposal, lotId: string) => {
      const id = await assigned(world, lotId, proposal, by);
      accepted(
        await world
          .as(by)
          .post(`/api/assignments/${id}/decline`, { body: { code: 'noTime', sentence: 'Away in May.' } }),
      );
    };
    const third = await publishedCall(world);
    const [open, closed] = [
      await submittedProposal(world, LEYLA, third.lots[0]),
      await submittedProposal(world, NINO, third.lots[0]),
    ];
    await closeCall(world, third);
    const id = await assigned(world, third.lots[0], closed, ANA);
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`,
      [closed.id, world.idOf(ELENA)],
    );
    accepted(
      await world
        .as(ANA)
        .post(`/api/assignments/${id}/decline`, { body: { code: 'noTime', sentence: 'Away in May.' } }),
    );
    await decline(BORIS, open, third.lots[0]);
    const inbox = async () =>
      accepted(await world.as(ELENA).get<MessageView[]>('/api/inbox'))
        .map(({ body }) => body)
        .join();
    await until(async () => (await inbox()).includes(open.reference));
    const handled = `select from outbox where topic = 'assignment.declined' and payload ->> 'assignmentId' = $1
                     and handled_at is not null`;
    await until(async () => (await world.sql.count(handled, [id])) > 0);
    expect(await inbox()).not.toContain(closed.reference);
  });
});

it('a concept note and its full application are one proposal: a conflict with either hides both', async () => {
  const [note, full] = [randomUUID(), randomUUID()];
  const municipality = world.municipalityId(KUTAISI);
  for (const [id, stage, follows] of [
    [note, 'conceptNote', null],
    [full, 'fullApplication', note],
  ] as const) {
    await world.sql.rows(
      `insert into proposal (id, reference, lot_id, municipality_id, created_by, stage, follows)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, `L9-${note.slice(0, 6).toUpperCase()}`, call.lots[2], municipality, world.idOf(NINO), stage, follows],
    );
  }
  const hiddenFrom = async (member: CastMember) =>
    (
      await world.sql.rows<{ id: string }>(
        'select proposal_id as id from hidden_proposal where person_id = $1 and proposal_id = any($2) order by proposal_id',
        [world.idOf(member), [note, full]],
      )
    ).map(({ id }) => id);
  const conflict = `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`;
  await world.sql.rows(conflict, [note, world.idOf(ELENA)]);
  await world.sql.rows(conflict, [full, world.idOf(MARTA)]);
  expect(await hiddenFrom(ELENA)).toEqual([note, full].sort());
  expect(await hiddenFrom(MARTA)).toEqual([note, full].sort());
  expect(await hiddenFrom(DAVID)).toEqual([]);
});
