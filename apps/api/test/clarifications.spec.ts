/** Questions on a call and their answers: asked without a name, answered to everybody at once, never changed again. */
import { randomUUID } from 'node:crypto';
import type { ClarificationDraft } from '@trilot/domain';
import { DAVID, ELENA, KUTAISI, LEYLA, MINGACHEVIR, NINO, OSTAP } from '@trilot/domain/testing';
import type {
  ClarificationsView,
  ManagedClarificationsView,
  OwnQuestionsView,
  SavedClarificationView,
} from '../src/capabilities/calls/clarifications.dto';
import {
  accepted,
  type Answer,
  draftedProposal,
  openDefinition,
  publishedCall,
  refusalOf,
  type TestCall,
  until,
  World,
} from './harness';

const TEXT = 'May a school be a partner?';
const COMPLETE: ClarificationDraft = { lot: null, question: { en: 'May a school?' }, answer: { en: 'It may.' } };

let world: World;
let call: TestCall;
beforeAll(async () => {
  world = await World.own();
});
beforeEach(async () => {
  call = await openCall();
});
afterAll(() => world.close());

const ask = (changes: object = {}, key: string = randomUUID(), by = LEYLA): Promise<Answer<OwnQuestionsView>> =>
  world.as(by).post(`/api/calls/${call.slug}/questions`, {
    headers: { 'idempotency-key': key },
    body: { municipalityId: world.municipalityId(MINGACHEVIR), lot: null, language: 'en', text: TEXT, ...changes },
  });
const asked = async (changes: object = {}): Promise<string> => accepted(await ask(changes)).questions[0]!.id;
const address = () => `/api/managed-calls/${call.slug}/clarifications`;
const begin = (questionIds: readonly string[], corrects: number | null = null, key: string = randomUUID()) =>
  world.as(ELENA).post<ManagedClarificationsView>(address(), {
    headers: { 'idempotency-key': key },
    body: { questionIds, corrects },
  });
const save = (id: string, content: object, version = 1) =>
  world.as(ELENA).put<SavedClarificationView>(`${address()}/${id}`, {
    headers: { 'if-match': `"${version}"` },
    body: { content },
  });
const publish = (id: string, version: number, lateReason: string | null = null) =>
  world.as(DAVID).post<ManagedClarificationsView>(`${address()}/${id}/publication`, {
    headers: { 'if-match': `"${version}"` },
    body: { lateReason },
  });
const managed = async () => accepted(await world.as(ELENA).get<ManagedClarificationsView>(address()));
const everybody = async () =>
  accepted(await world.visitor.get<ClarificationsView>(`/api/calls/${call.slug}/clarifications`));

/** A clarification that has been written and not published. */
async function written(questionIds: readonly string[] = [], content = COMPLETE): Promise<string> {
  const { id } = accepted(await begin(questionIds)).drafts.at(-1)!;
  accepted(await save(id, content));
  return id;
}

describe('a question', () => {
  it('is asked for a municipality, and waits without its name', async () => {
    const own = accepted(await ask({ lot: 2, text: `  ${TEXT} ` })).questions;
    expect(own).toEqual([
      { id: expect.any(String), lot: 2, language: 'en', text: TEXT, askedAt: expect.any(String), answeredBy: null },
    ]);
    const answer = await world.as(ELENA).get<ManagedClarificationsView>(address());
    const { answeredBy: _, ...question } = own[0]!;
    expect(accepted(answer).waiting).toEqual([question]);
    for (const name of ['Mingachevir', 'Leyla', world.municipalityId(MINGACHEVIR)]) {
      expect(JSON.stringify(answer.body)).not.toContain(name);
    }
  });

  it('asked twice with one key is one question', async () => {
    const key = randomUUID();
    await Promise.all([ask({}, key), ask({}, key)]);
    expect((await managed()).waiting).toHaveLength(1);
    expect(refusalOf(await ask({ text: 'Another?' }, key))).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it.each([
    ['nothing', { text: ' ' }, { status: 422, code: 'QUESTION_MISSING', facts: {} }],
    [
      'too much',
      { text: 'a'.repeat(2001) },
      { status: 422, code: 'QUESTION_TOO_LONG', facts: { limit: 2000, length: 2001 } },
    ],
    [
      'on a lot there is not',
      { lot: 9 },
      { status: 422, code: 'VALIDATION_FAILED', facts: { fields: [{ path: 'lot', rule: 'known' }] } },
    ],
  ])('of %s is refused', async (_, changes, refusal) => {
    expect(refusalOf(await ask(changes))).toEqual(refusal);
    expect((await managed()).waiting).toEqual([]);
  });

  it('for another municipality is refused as if there were none', async () => {
    const refusal = refusalOf(await ask({ municipalityId: world.municipalityId(KUTAISI) }));
    expect(refusal).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
  });

  it('after the last day is refused with the day', async () => {
    call = await publishedCall(world);
    expect(refusalOf(await ask())).toMatchObject({ status: 409, code: 'QUESTIONS_CLOSED' });
    expect((await everybody()).days[0]!.ask).toMatchObject({ allowed: false, refusal: { code: 'QUESTIONS_CLOSED' } });
  });

  it('is seen by its own municipality alone', async () => {
    await asked();
    expect(accepted(await world.as(NINO).get<OwnQuestionsView>(`/api/calls/${call.slug}/questions`)).questions).toEqual(
      [],
    );
  });
});

describe('a clarification', () => {
  it('is begun from questions that are answered together, each once', async () => {
    const ids = [await asked({ text: 'First?' }), await asked({ text: 'Second?' })];
    const { drafts, waiting } = accepted(await begin(ids));
    expect(waiting).toEqual([]);
    expect(drafts[0]!.content).toEqual({ lot: null, question: { en: 'First?\n\nSecond?' }, answer: {} });
    expect(drafts[0]!.questions.map(({ id }) => id)).toEqual(ids);
    expect(refusalOf(await begin(ids))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'question', from: 'answered', move: 'group' },
    });
  });

  it('is saved with the version it was written on', async () => {
    const id = await written();
    expect(refusalOf(await save(id, COMPLETE))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 1, actual: 2 },
    });
    expect(refusalOf(await save(id, { ...COMPLETE, surplus: 1 }, 2))).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('is nowhere in public before it is published, and complete there afterwards', async () => {
    const question = await asked();
    const id = await written([question]);
    expect((await everybody()).published).toEqual([]);
    accepted(await publish(id, 2));
    expect((await everybody()).published).toEqual([
      { ...COMPLETE, number: 1, corrects: null, lateReason: null, publishedAt: expect.any(String) },
    ]);
    const own = accepted(await world.as(LEYLA).get<OwnQuestionsView>(`/api/calls/${call.slug}/questions`)).questions;
    expect(own.map(({ answeredBy }) => answeredBy)).toEqual([1]);
  });

  it('without an answer in every language of the call is refused', async () => {
    const id = await written([], { ...COMPLETE, answer: {} });
    expect(refusalOf(await publish(id, 2))).toEqual({
      status: 422,
      code: 'CLARIFICATION_INCOMPLETE',
      facts: { missing: [{ part: 'answer', language: 'en' }] },
    });
  });

  it('late needs a reason, which is published with it', async () => {
    call = await publishedCall(world);
    const id = await written();
    expect((await managed()).drafts[0]).toMatchObject({ late: true, publish: { allowed: true } });
    expect(refusalOf(await publish(id, 2))).toMatchObject({ status: 409, code: 'ANSWERS_CLOSED' });
    accepted(await publish(id, 2, ' Asked by many '));
    expect((await everybody()).published[0]!.lateReason).toBe('Asked by many');
  });

  it('once published never changes; a correction is a new one that refers to it', async () => {
    const id = await written();
    accepted(await publish(id, 2));
    for (const refused of [await save(id, COMPLETE, 2), await publish(id, 2)]) {
      expect(refusalOf(refused)).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE' });
    }
    await expect(world.sql.rows('update clarification set content = content where id = $1', [id])).rejects.toThrow(
      'a published clarification never changes',
    );
    expect(refusalOf(await begin([], 7))).toMatchObject({ status: 404 });
    const draft = accepted(await begin([], 1)).drafts[0]!;
    accepted(await save(draft.id, { ...COMPLETE, answer: { en: 'It may not.' } }));
    accepted(await publish(draft.id, 2));
    expect((await everybody()).published.map(({ number, corrects }) => [number, corrects])).toEqual([
      [1, null],
      [2, 1],
    ]);
  });

  it('given up lets its questions wait again', async () => {
    const question = await asked();
    const id = await written([question]);
    const discarded = await world
      .as(ELENA)
      .send<ManagedClarificationsView>('DELETE', `${address()}/${id}`, { headers: { 'if-match': '"2"' } });
    expect(accepted(discarded)).toMatchObject({ waiting: [{ id: question }], drafts: [] });
  });

  it('of many that are published at once get numbers without a gap', async () => {
    const ids = [await written(), await written(), await written()];
    await Promise.all(ids.map((id) => publish(id, 2)));
    expect((await everybody()).published.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

it('tells the managers what is asked, and everybody concerned what is answered, each once', async () => {
  await draftedProposal(world, NINO, call.lots[0]);
  const question = await asked();
  const id = await written([question]);
  accepted(await publish(id, 2));
  const notices = () =>
    world.sql.rows<{ name: string; subject: string; body: string }>(
      `select u.name, m.subject, m.body from message m join app_user u on u.id = m.recipient_id
       where m.link = any($1) order by m.link, u.name`,
      [[`/calls/${call.slug}/clarifications`, `/manage/${call.slug}/clarifications`]],
    );
  await until(async () => (await notices()).length >= 5);
  const told = await notices();
  expect(told.map(({ name }) => name)).toEqual(['Leyla', 'Nino', 'Rashad', 'David', 'Elena']);
  expect(told[1]!.body).toContain('It may.');
  expect(told[3]!.body).toContain(TEXT);
  expect(JSON.stringify(told)).not.toContain('Mingachevir');
  expect(told.some(({ name }) => name === OSTAP.name)).toBe(false);
});

/** A call on which questions and answers are possible until the day of its deadline. */
async function openCall(): Promise<TestCall> {
  const { periods } = await openDefinition(world);
  return publishedCall(world, { periods: { ...periods, questionsUntil: 0, answersUntil: 0 } });
}
