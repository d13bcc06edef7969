import { randomUUID } from 'node:crypto';
import type { AskedField, Checks } from '@trilot/domain';
import { endOfDay, localDate } from '@trilot/domain';
import { ANA, DAVID, ELENA, LEYLA, NINO, RASHAD, SAMIR } from '@trilot/domain/testing';
import type { OwnInquiriesView, KeptAddendumView } from '../src/capabilities/screening/inquiries.dto';
import type { KeptChecksView, LotScreeningsView, ScreeningView } from '../src/capabilities/screening/screening.dto';
import { addendumDigest } from '../src/capabilities/screening/write-addendum';
import {
  accepted,
  type Answer,
  type Client,
  closeCall,
  moveDeadline,
  publishedCall,
  refusalOf,
  statusesOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

let world: World;
let call: TestCall;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  proposal = await submittedProposal(world, LEYLA, call.lots[0]);
});
afterAll(() => world.close());

const pass = { result: 'pass', sentence: '' } as const;
const fail = { result: 'fail', sentence: 'Nobody has signed' } as const;

const list = (client: Client) => client.get<LotScreeningsView>(`/api/lots/${call.lots[0]}/screenings`);
const read = (client: Client) => client.get<ScreeningView>(`/api/screenings/${proposal.id}`);
const keep = (client: Client, checks: Checks, version = 0): Promise<Answer<KeptChecksView>> =>
  client.put<KeptChecksView>(`/api/screenings/${proposal.id}/checks`, {
    headers: { 'if-match': `"${version}"` },
    body: { checks },
  });
const admit = (client: Client) => client.post(`/api/screenings/${proposal.id}/admission`);
const reopen = (client: Client) => client.post(`/api/screenings/${proposal.id}/reopening`);

const FIELDS: readonly AskedField[] = [
  { field: 'budget', question: 'Why two cars?' },
  { field: 'title', question: 'Which square is meant?' },
];
const tomorrow = () => localDate(new Date(Date.now() + 86_400_000).toISOString(), 'Europe/Brussels');
const inquire = (client: Client, changes: object = {}, key: string = randomUUID()): Promise<Answer<ScreeningView>> =>
  client.post<ScreeningView>(`/api/screenings/${proposal.id}/inquiries`, {
    headers: { 'idempotency-key': key },
    body: { language: 'en', fields: FIELDS, dueOn: tomorrow(), ...changes },
  });
const inquiriesOf = (client: Client) => client.get<OwnInquiriesView>(`/api/proposals/${proposal.id}/inquiries`);
const write = (client: Client, id: string, answers: object, version = 0): Promise<Answer<KeptAddendumView>> =>
  client.put<KeptAddendumView>(`/api/inquiries/${id}/addendum`, {
    headers: { 'if-match': `"${version}"` },
    body: { answers },
  });
const sendAddendum = (client: Client, id: string, version: number, key: string = randomUUID()) =>
  client.post<OwnInquiriesView>(`/api/inquiries/${id}/addendum`, {
    headers: { 'idempotency-key': key },
    body: { version },
  });
const conflicted = (member: typeof ELENA) =>
  world.sql.rows(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`,
    [proposal.id, world.idOf(member)],
  );

describe('before the deadline', () => {
  it('is sealed on every path', async () => {
    const deadline = await moveDeadline(world, call, 60_000);
    const sealed = { status: 409, code: 'PROPOSAL_SEALED', facts: { until: deadline } };
    const client = world.as(SAMIR);
    const acts = [list, read, admit, reopen, inquire, (by: Client) => keep(by, { A1: pass })];
    for (const act of acts) expect(refusalOf(await act(client))).toEqual(sealed);
  });
});

describe('the administrative check', () => {
  beforeEach(() => closeCall(world, call));

  it('is kept item by item, and admits once everything is in order', async () => {
    const client = world.as(SAMIR);
    const before = accepted(await read(client));
    expect([before.state, before.checks, before.version]).toEqual(['open', {}, 0]);
    expect(before.checklist.map(({ id }) => id)).toEqual(['A1', 'A2']);
    expect(accepted(await keep(client, { A1: fail }))).toMatchObject({ version: 1 });
    expect(accepted(await list(client)).proposals).toMatchObject([
      { reference: proposal.reference, state: 'open', checked: 1, failed: ['A1'], waiting: 0, answered: 0 },
    ]);
    expect(refusalOf(await admit(client))).toEqual({
      status: 422,
      code: 'CHECKS_INCOMPLETE',
      facts: { gaps: [{ code: 'CHECK_MISSING', facts: { item: 'A2' } }] },
    });
    accepted(await keep(client, { A1: fail, A2: pass }, 1));
    expect(refusalOf(await admit(client))).toEqual({ status: 422, code: 'CHECKS_FAILED', facts: { items: ['A1'] } });
    accepted(await keep(client, { A1: pass, A2: { result: 'notApplicable', sentence: '' } }, 2));
    expect((await admit(client)).status).toBe(204);
    const admitted = accepted(await read(world.as(ELENA)));
    expect([admitted.state, admitted.abilities.reopen.allowed]).toEqual(['admissible', true]);
    expect((await keep(client, { A1: fail }, 3)).status).toBe(409);
    expect((await reopen(client)).status).toBe(204);
    expect(
      await world.sql.rows(
        `select action, facts from audit_entry where subject_id = $1 and action in ('proposal.checked', 'proposal.admitted', 'proposal.checkReopened')
         order by id`,
        [proposal.id],
      ),
    ).toEqual([
      { action: 'proposal.checked', facts: { version: 1, failed: ['A1'] } },
      { action: 'proposal.checked', facts: { version: 2, failed: ['A1'] } },
      { action: 'proposal.checked', facts: { version: 3, failed: [] } },
      { action: 'proposal.admitted', facts: { version: 3, revision: 1 } },
      { action: 'proposal.checkReopened', facts: { version: 3 } },
    ]);
  });

  it('keeps what somebody else has kept: a version says what it was written on', async () => {
    const both = await Promise.all([keep(world.as(SAMIR), { A1: pass }), keep(world.as(ELENA), { A1: fail })]);
    expect(statusesOf(both)).toEqual([200, 412]);
    expect(refusalOf(await keep(world.as(ELENA), { X9: pass }, 1))).toEqual({
      status: 422,
      code: 'CHECK_ITEM_UNKNOWN',
      facts: { item: 'X9' },
    });
    expect((await keep(world.as(ELENA), { A1: { result: 'maybe', sentence: '' } } as never, 1)).status).toBe(422);
  });

  it('is not there for whom a conflict of interest disqualifies, nor for anybody else', async () => {
    await conflicted(ELENA);
    expect(accepted(await list(world.as(ELENA))).proposals).toEqual([]);
    const acts = [read, admit, reopen, inquire, (by: Client) => keep(by, { A1: pass })];
    for (const act of acts) expect((await act(world.as(ELENA))).status).toBe(404);
    expect(accepted(await list(world.as(DAVID))).proposals).toHaveLength(1);
    for (const member of [ANA, LEYLA]) expect((await read(world.as(member))).status).toBe(403);
  });

  it('says nothing of itself to the applicant', async () => {
    accepted(await keep(world.as(SAMIR), { A1: fail, A2: pass }));
    const { text } = await world.as(LEYLA).get(`/api/proposals/${proposal.id}`);
    expect(text).not.toContain(fail.sentence);
    expect(accepted(await inquiriesOf(world.as(LEYLA))).inquiries).toEqual([]);
  });
});

describe('an inquiry', () => {
  beforeEach(() => closeCall(world, call));
  const own = async () => accepted(await inquiriesOf(world.as(LEYLA))).inquiries[0]!;

  it('is made once, and told to every member in the inbox', async () => {
    const key = randomUUID();
    const dueOn = tomorrow();
    const { inquiries } = accepted(await inquire(world.as(SAMIR), { dueOn }, key));
    accepted(await inquire(world.as(SAMIR), { dueOn }, key));
    expect(accepted(await read(world.as(SAMIR))).inquiries).toEqual(inquiries);
    expect(inquiries).toHaveLength(1);
    expect(inquiries[0]).toMatchObject({ revision: 1, language: 'en', fields: FIELDS, dueOn, addendum: null });
    expect(endOfDay(dueOn, 'Europe/Brussels')).toEqual({ instant: inquiries[0]!.dueAt });
    const told = () =>
      world.sql.rows<{ kind: string; link: string }>(
        `select kind, link from message where deduplication_key like $1 order by recipient_id`,
        [`inquiry.made:${inquiries[0]!.id}:%`],
      );
    await until(async () => (await told()).length === 2);
    expect(await told()).toEqual(
      [LEYLA, RASHAD].map(() => ({ kind: 'inquiry', link: `/apply/${proposal.id}/inquiries` })),
    );
    expect((await inquire(world.as(SAMIR), { dueOn: '2020-01-01' })).status).toBe(422);
    expect(refusalOf(await inquire(world.as(SAMIR), { fields: [{ field: 'answers.none', question: 'x' }] }))).toEqual({
      status: 422,
      code: 'FIELD_UNKNOWN',
      facts: { field: 'answers.none' },
    });
  });

  it('opens the asked fields and nothing else; the answer is sealed beside the revision, which stays', async () => {
    const sealed = await world.sql.row('select digest, content from proposal_revision where proposal_id = $1', [
      proposal.id,
    ]);
    accepted(await inquire(world.as(SAMIR)));
    const { id } = await own();
    expect(refusalOf(await write(world.as(LEYLA), id, { partners: 'New ones' }))).toEqual({
      status: 422,
      code: 'FIELD_UNKNOWN',
      facts: { field: 'partners' },
    });
    accepted(await write(world.as(LEYLA), id, { budget: 'One is a bus' }));
    expect((await write(world.as(RASHAD), id, { title: 'x' })).status).toBe(412);
    expect(refusalOf(await sendAddendum(world.as(LEYLA), id, 1))).toEqual({
      status: 422,
      code: 'ADDENDUM_INCOMPLETE',
      facts: { fields: ['title'] },
    });
    const answers = { budget: 'One is a bus', title: 'The old market' };
    accepted(await write(world.as(LEYLA), id, answers, 1));
    expect(accepted(await read(world.as(SAMIR))).inquiries[0]!.addendum).toBeNull();
    expect((await read(world.as(SAMIR))).text).not.toContain('The old market');
    const key = randomUUID();
    const sent = accepted(await sendAddendum(world.as(LEYLA), id, 2, key)).inquiries[0]!;
    expect(accepted(await sendAddendum(world.as(LEYLA), id, 2, key)).inquiries[0]).toEqual(sent);
    expect(sent.addendum).toMatchObject({ answers, sentBy: LEYLA.name, late: false });
    const seal = { inquiryId: id, reference: proposal.reference, revision: 1, fields: FIELDS, answers };
    expect(sent.addendum!.digest).toBe(addendumDigest(seal));
    const { sentAt } = sent.addendum!;
    for (const again of [await write(world.as(LEYLA), id, {}, 2), await sendAddendum(world.as(RASHAD), id, 2)]) {
      expect(refusalOf(again)).toEqual({ status: 409, code: 'ADDENDUM_SENT', facts: { at: sentAt } });
    }
    expect(accepted(await read(world.as(SAMIR))).inquiries[0]!.addendum).toEqual(sent.addendum);
    expect(
      await world.sql.row('select digest, content from proposal_revision where proposal_id = $1', [proposal.id]),
    ).toEqual(sealed);
    await expect(world.sql.rows(`update addendum set answers = '{}' where inquiry_id = $1`, [id])).rejects.toThrow(
      'append-only',
    );
  });

  it.each([
    ['at its last millisecond in time', 0, false],
    ['a millisecond later late, and kept all the same', -1, true],
  ])('is answered %s', async (_, byMs, late) => {
    accepted(await inquire(world.as(SAMIR)));
    const { id } = await own();
    accepted(await write(world.as(LEYLA), id, { budget: 'a', title: 'b' }));
    accepted(await sendAddendum(world.as(LEYLA), id, 1));
    await world.sql.rows('alter table inquiry disable trigger inquiry_append_only');
    await world.sql.rows(
      `update inquiry set asked_at = asked_at - interval '1 day',
         due_at = (select sent_at from addendum where inquiry_id = $1) + make_interval(secs => $2::double precision / 1000)
       where id = $1`,
      [id, byMs],
    );
    await world.sql.rows('alter table inquiry enable trigger inquiry_append_only');
    expect((await own()).addendum).toMatchObject({ late, answers: { budget: 'a', title: 'b' } });
  });

  it('is not there for another municipality', async () => {
    accepted(await inquire(world.as(SAMIR)));
    const { id } = await own();
    const stranger = world.as(NINO);
    const answers = [await inquiriesOf(stranger), await write(stranger, id, {}), await sendAddendum(stranger, id, 1)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
