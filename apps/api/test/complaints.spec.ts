/** Complaints: within the period of the letter, sealed, answered by somebody who had no part in the decision. */
import { createHash, randomUUID } from 'node:crypto';
import type { ComplaintText } from '@trilot/domain';
import {
  ANA,
  BORIS,
  type CastMember,
  DAVID,
  ELENA,
  HANNA,
  IVO,
  LEYLA,
  MARTA,
  NINO,
  OSTAP,
  RASHAD,
  SAMIR,
} from '@trilot/domain/testing';
import canonicalize from 'canonicalize';
import type { CallComplaintsView, ComplaintView } from '../src/capabilities/complaints/complaints.dto';
import type { KeptComplaintView, OwnComplaintView } from '../src/capabilities/complaints/own-complaint.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  announce,
  type Answer,
  closeCall,
  decided,
  evaluated,
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
const PERIODS = { questionsUntil: 21, answersUntil: 11, letterReadAfter: 7, complaint: 20, complaintAnswer: 40 };
const TEXT: ComplaintText = { ground: 'procedure', text: 'İkinci vərəq başqa təklif haqqındadır.' };
const REASONS = 'Both sheets are of this proposal, as the log shows.';
const once = (key: string = randomUUID()) => ({ 'idempotency-key': key });

let world: World;
let call: TestCall;
let leylas: TestProposal;
let ostaps: TestProposal;
beforeEach(async () => {
  world = await World.shared();
  call = await publishedCall(world, { periods: PERIODS });
  const lot = call.lots[2];
  leylas = await submittedProposal(world, LEYLA, lot);
  ostaps = await submittedProposal(world, OSTAP, lot);
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, leylas, evaluator);
    await evaluated(world, lot, ostaps, evaluator, sheetOf({ P2: 2 }));
  }
  await decided(world, call);
});
afterEach(() => world.close());

const own = (member: CastMember, { id }: { id: string } = leylas) =>
  world.as(member).get<OwnComplaintView>(`/api/proposals/${id}/complaint`);
const keep = (member: CastMember, version: number, content: object = TEXT, { id }: { id: string } = leylas) =>
  world.as(member).put<KeptComplaintView>(`/api/proposals/${id}/complaint`, {
    headers: { 'if-match': `"${version}"` },
    body: content,
  });
const lodge = (member: CastMember, version = 1, key: string = randomUUID()): Promise<Answer<OwnComplaintView>> =>
  world
    .as(member)
    .post<OwnComplaintView>(`/api/proposals/${leylas.id}/complaint`, { headers: once(key), body: { version } });
const listed = async (member: CastMember) =>
  accepted(await world.as(member).get<CallComplaintsView>(`/api/calls/${call.slug}/complaints`)).complaints;
const one = (member: CastMember, id: string) => world.as(member).get<ComplaintView>(`/api/complaints/${id}`);
const answer = (member: CastMember, id: string, verdict: string, reasons = REASONS, key: string = randomUUID()) =>
  world
    .as(member)
    .post<ComplaintView>(`/api/complaints/${id}/answer`, { headers: once(key), body: { verdict, reasons } });
const decide = (member: CastMember, id: string, verdict: string, reason = '') =>
  world.as(member).post<ComplaintView>(`/api/complaints/${id}/verdict`, { headers: once(), body: { verdict, reason } });
const inbox = async (member: CastMember) => accepted(await world.as(member).get<MessageView[]>('/api/inbox'));

/** Announces and waits for the letter, from which one can complain. */
async function announced(): Promise<void> {
  accepted(await announce(world.as(ELENA), call));
  await until(async () => (await own(LEYLA)).status === 200);
}

/** Moves the letter so many days into the past. */
const letterWritten = (daysAgo: number) =>
  world.sql.rows(`update letter set created_at = now() - make_interval(days => $2) where proposal_id = $1`, [
    leylas.id,
    daysAgo,
  ]);

async function lodged(): Promise<string> {
  accepted(await keep(LEYLA, 0));
  accepted(await lodge(LEYLA));
  return (await listed(MARTA)).find(({ proposalId }) => proposalId === leylas.id)!.id;
}

it('there is nothing to complain about before the announcement', async () => {
  expect(refusalOf(await own(LEYLA))).toEqual(NOT_FOUND);
  expect(refusalOf(await keep(LEYLA, 0))).toEqual(NOT_FOUND);
  expect(refusalOf(await lodge(LEYLA))).toEqual(NOT_FOUND);
});

describe('the period', () => {
  beforeEach(announced);

  it('runs from the day the letter is opened, and otherwise from some days after it was sent', async () => {
    const presumed = accepted(await own(LEYLA));
    expect([presumed.opened, presumed.state, presumed.version]).toEqual([false, 'draft', 0]);
    accepted(await world.as(RASHAD).post(`/api/proposals/${leylas.id}/decision/opening`));
    const opened = accepted(await own(LEYLA));
    expect(opened.opened).toBe(true);
    const days = (Date.parse(presumed.until) - Date.parse(opened.until)) / 86_400_000;
    expect(Math.round(days)).toBe(PERIODS.letterReadAfter);
  });

  it('ends, and what is written is kept all the same', async () => {
    await letterWritten(PERIODS.letterReadAfter + PERIODS.complaint + 1);
    accepted(await keep(LEYLA, 0));
    expect(refusalOf(await lodge(LEYLA))).toMatchObject({ status: 409, code: 'COMPLAINT_PERIOD_OVER' });
    expect(accepted(await own(LEYLA))).toMatchObject({ text: TEXT.text, lodge: { allowed: false } });
  });

  it('is still open on its last day', async () => {
    await letterWritten(PERIODS.letterReadAfter + PERIODS.complaint);
    accepted(await keep(LEYLA, 0));
    expect((await lodge(LEYLA)).status).toBe(201);
  });
});

describe('a complaint', () => {
  beforeEach(announced);

  it('is kept while it is written, by versions, and read by the own municipality alone', async () => {
    expect(accepted(await keep(LEYLA, 0)).version).toBe(1);
    expect(refusalOf(await keep(RASHAD, 0))).toMatchObject({
      code: 'VERSION_MISMATCH',
      facts: { expected: 0, actual: 1 },
    });
    expect(accepted(await keep(RASHAD, 1, { ground: 'manifestError', text: 'Başqa' })).version).toBe(2);
    expect(accepted(await own(LEYLA))).toMatchObject({ ground: 'manifestError', text: 'Başqa', version: 2 });
    expect(refusalOf(await own(NINO))).toEqual(NOT_FOUND);
    expect(refusalOf(await keep(NINO, 2))).toEqual(NOT_FOUND);
    expect((await own(ELENA)).status).toBe(403);
    expect(await listed(MARTA)).toEqual([]);
  });

  it.each([
    ['no ground', { ground: null, text: 'Why' }, 'COMPLAINT_GROUND_MISSING'],
    ['no text', { ground: 'procedure', text: '\n ' }, 'COMPLAINT_TEXT_MISSING'],
  ])('with %s is not lodged', async (_, content, code) => {
    accepted(await keep(LEYLA, 0, content));
    expect(refusalOf(await lodge(LEYLA))).toMatchObject({ status: 422, code });
  });

  it('is not of another ground, such as merit, and not longer than it may be', async () => {
    expect((await keep(LEYLA, 0, { ground: 'merit', text: 'We deserve more.' })).status).toBe(422);
    expect(refusalOf(await keep(LEYLA, 0, { ...TEXT, text: 'x'.repeat(8_001) }))).toMatchObject({
      code: 'COMPLAINT_TOO_LONG',
    });
  });

  it('is lodged once, with a receipt that can be computed again, and told to the municipality', async () => {
    accepted(await keep(LEYLA, 0));
    expect((await lodge(HANNA)).status).toBe(403);
    const key = randomUUID();
    expect(statusesOf(await Promise.all([lodge(LEYLA, 1, key), lodge(LEYLA, 1, key)]))).toEqual([201, 201]);
    expect(refusalOf(await lodge(RASHAD))).toMatchObject({ code: 'ILLEGAL_MOVE' });
    expect(refusalOf(await keep(LEYLA, 1, { ...TEXT, text: 'Other' }))).toMatchObject({ code: 'ILLEGAL_MOVE' });
    const { receipt, state } = accepted(await own(RASHAD));
    const sealed = canonicalize({ reference: leylas.reference, lodgedAt: receipt!.lodgedAt, content: TEXT })!;
    expect([state, receipt!.digest, receipt!.lodgedBy]).toEqual([
      'lodged',
      createHash('sha256').update(sealed).digest('hex'),
      'Leyla',
    ]);
    expect(
      Math.round((Date.parse(receipt!.dueAt) - Date.parse(receipt!.lodgedAt)) / 86_400_000),
    ).toBeGreaterThanOrEqual(40);
    await until(async () => (await inbox(RASHAD)).some(({ body }) => body.includes(receipt!.digest)));
    await expect(
      world.sql.rows(`update complaint set content = '{}' where proposal_id = $1`, [leylas.id]),
    ).rejects.toThrow('a lodged complaint does not change');
  });
});

describe('the answer', () => {
  let id: string;
  beforeEach(async () => {
    await announced();
    id = await lodged();
  });

  it('waits for those who answer, with its clock, and hides from who has a conflict', async () => {
    const [waiting] = await listed(SAMIR);
    expect(waiting).toMatchObject({
      id,
      reference: leylas.reference,
      state: 'lodged',
      decidedAt: null,
      mustRankAnew: false,
    });
    expect(accepted(await one(MARTA, id))).toMatchObject({ text: TEXT.text, respond: { allowed: true } });
    await until(async () => (await inbox(SAMIR)).some(({ link }) => link === `/manage/complaints/${id}`));
    expect((await one(IVO, id)).status).toBe(403);
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'My cousin')`,
      [leylas.id, world.idOf(SAMIR)],
    );
    expect([await listed(SAMIR), refusalOf(await one(SAMIR, id))]).toEqual([[], NOT_FOUND]);
    expect(refusalOf(await answer(SAMIR, id, 'dismissed'))).toEqual(NOT_FOUND);
  });

  it('is not given by who proposed or approved the decision', async () => {
    for (const manager of [ELENA, DAVID]) {
      expect(accepted(await one(manager, id)).respond.refusal).toEqual({
        code: 'COMPLAINT_INVOLVED',
        facts: { involvement: 'decision' },
      });
      expect(refusalOf(await answer(manager, id, 'dismissed'))).toMatchObject({
        status: 409,
        code: 'COMPLAINT_INVOLVED',
      });
    }
  });

  it('is not given by who scored the proposal', async () => {
    await world.sql.rows(`update assignment set evaluator_id = $2 where proposal_id = $1 and evaluator_id = $3`, [
      leylas.id,
      world.idOf(MARTA),
      world.idOf(ANA),
    ]);
    expect(refusalOf(await answer(MARTA, id, 'dismissed'))).toMatchObject({ facts: { involvement: 'scores' } });
    accepted(await answer(SAMIR, id, 'dismissed'));
  });

  it('dismisses with reasons, once, and is told to the municipality', async () => {
    expect(refusalOf(await answer(MARTA, id, 'dismissed', ' '))).toMatchObject({ code: 'REASON_REQUIRED' });
    const key = randomUUID();
    expect(accepted(await answer(MARTA, id, 'dismissed', REASONS, key))).toMatchObject({
      state: 'dismissed',
      decidedBy: 'Marta',
    });
    accepted(await answer(MARTA, id, 'dismissed', REASONS, key));
    expect(refusalOf(await answer(SAMIR, id, 'upheld'))).toMatchObject({ code: 'ILLEGAL_MOVE' });
    expect(accepted(await own(LEYLA)).answer).toMatchObject({ verdict: 'dismissed', reasons: REASONS });
    await until(async () => (await inbox(RASHAD)).some(({ body }) => body.includes(REASONS)));
    expect((await inbox(RASHAD)).filter(({ body }) => body.includes(REASONS))).toHaveLength(1);
  });

  it('upholds by two people, and until the second the municipality learns nothing', async () => {
    accepted(await answer(MARTA, id, 'upheld'));
    const waiting = await own(LEYLA);
    expect([waiting.body.state, waiting.body.answer, waiting.text.includes(REASONS)]).toEqual(['lodged', null, false]);
    expect(refusalOf(await decide(MARTA, id, 'confirmed'))).toMatchObject({ code: 'FOUR_EYES' });
    expect(refusalOf(await decide(ELENA, id, 'confirmed'))).toMatchObject({ code: 'COMPLAINT_INVOLVED' });
    expect(accepted(await decide(SAMIR, id, 'confirmed'))).toMatchObject({
      state: 'upheld',
      proposedBy: 'Marta',
      decidedBy: 'Samir',
      mustRankAnew: true,
    });
    expect(accepted(await own(LEYLA))).toMatchObject({ state: 'upheld', answer: { reasons: REASONS } });
    expect((await listed(ELENA))[0]).toMatchObject({ mustRankAnew: true, lotId: call.lots[2] });
    const audited = await world.sql.rows<{ action: string }>(
      `select action from audit_entry where subject_id = $1 and action like 'complaint.%' order by id`,
      [leylas.id],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'complaint.lodged',
      'complaint.upholdProposed',
      'complaint.upheld',
    ]);
  });

  it('that a second person refuses leaves the complaint open for another one', async () => {
    accepted(await answer(MARTA, id, 'upheld'));
    expect(refusalOf(await decide(SAMIR, id, 'refused'))).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(accepted(await decide(SAMIR, id, 'refused', 'The sheet was right.'))).toMatchObject({
      state: 'lodged',
      answer: null,
    });
    accepted(await answer(SAMIR, id, 'dismissed'));
  });

  it('of two at once is one', async () => {
    const both = await Promise.all([answer(MARTA, id, 'dismissed'), answer(SAMIR, id, 'upheld')]);
    expect(statusesOf(both)).toEqual([201, 409]);
  });
});
