/** What a municipality says to itself about a proposal: written, answered, settled, told, and never seen by anybody else. */
import { randomUUID } from 'node:crypto';
import { COMMENT_LIMIT } from '@trilot/domain';
import {
  ANA,
  CAST,
  type CastMember,
  ELENA,
  HANNA,
  LEYLA,
  MINGACHEVIR,
  NINO,
  OSTAP,
  RASHAD,
} from '@trilot/domain/testing';
import type { ThreadView } from '../src/capabilities/proposals/comments.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  type Answer,
  closeCall,
  publishedCall,
  refusalOf,
  startProposal,
  submittedProposal,
  type TestCall,
  until,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };
const ALLOWED = { allowed: true, refusal: null };
const NOT_OWN = { allowed: false, refusal: { code: 'COMMENT_NOT_OWN', facts: {} } };

let world: World;
let call: TestCall;
let id: string;
beforeEach(async () => {
  world = await World.shared();
  call = await publishedCall(world);
  ({ id } = accepted(await startProposal(world, LEYLA, call.lots[0])));
});
afterEach(() => world.close());

const place = (path = '') => `/api/proposals/${id}${path}`;
const once = (key: string = randomUUID()) => ({ 'idempotency-key': key });
const begin = (by: CastMember, text: string, at: string | null = null, key?: string): Promise<Answer<ThreadView>> =>
  world.as(by).post<ThreadView>(place('/threads'), { headers: once(key), body: { place: at, text } });
const reply = (by: CastMember, thread: string, text: string): Promise<Answer<ThreadView>> =>
  world.as(by).post<ThreadView>(place(`/threads/${thread}/comments`), { headers: once(), body: { text } });
const resolve = (by: CastMember, thread: string, resolved: boolean) =>
  world.as(by).put(place(`/threads/${thread}/resolution`), { body: { resolved } });
const read = (by: CastMember, thread: string, seenUntil: string) =>
  world.as(by).put(place(`/threads/${thread}/reading`), { body: { seenUntil } });
const edit = (by: CastMember, comment: string, text: string, version = 1) =>
  world.as(by).put(place(`/comments/${comment}`), { headers: { 'if-match': `"${version}"` }, body: { text } });
const remove = (by: CastMember, comment: string, version = 1) =>
  world.as(by).send('DELETE', place(`/comments/${comment}`), { headers: { 'if-match': `"${version}"` } });
const threads = async (by: CastMember): Promise<ThreadView[]> =>
  accepted(await world.as(by).get<ThreadView[]>(place('/threads')));
const unread = async (by: CastMember) =>
  (await threads(by)).flatMap(({ comments }) => comments.filter((one) => one.unread).map(({ text }) => text));

describe('a thread', () => {
  it('is begun at a place, answered, and seen by the whole municipality', async () => {
    const { id: thread } = accepted(await begin(LEYLA, ' Rəqəm haradandır? ', 'form:needs/situation'));
    accepted(await reply(RASHAD, thread, 'Statistika idarəsindən.'));
    const comment = (author: string, text: string, own: boolean) => ({
      id: expect.any(String),
      author,
      text,
      version: 1,
      writtenAt: expect.any(String),
      editedAt: null,
      deletedAt: null,
      unread: !own,
      abilities: { edit: own ? ALLOWED : NOT_OWN, delete: own ? ALLOWED : NOT_OWN },
    });
    expect(await threads(RASHAD)).toEqual([
      {
        id: thread,
        place: 'form:needs/situation',
        resolvedAt: null,
        resolvedBy: null,
        comments: [comment('Leyla', 'Rəqəm haradandır?', false), comment('Rashad', 'Statistika idarəsindən.', true)],
      },
    ]);
  });

  it('is resolved, opened again, and opened by a reply', async () => {
    const { id: thread } = accepted(await begin(LEYLA, 'Bəs ad?'));
    for (const _ of [1, 2]) expect((await resolve(RASHAD, thread, true)).status).toBe(204);
    expect((await threads(LEYLA))[0]).toMatchObject({ resolvedBy: 'Rashad', resolvedAt: expect.any(String) });
    expect((await resolve(LEYLA, thread, false)).status).toBe(204);
    expect((await threads(LEYLA))[0]).toMatchObject({ resolvedBy: null, resolvedAt: null });
    await resolve(RASHAD, thread, true);
    accepted(await reply(LEYLA, thread, 'Yenə də.'));
    expect((await threads(LEYLA))[0]).toMatchObject({ resolvedBy: null, resolvedAt: null });
  });

  it('is begun once, however often the request is repeated', async () => {
    const key = randomUUID();
    const [first, second] = [await begin(LEYLA, 'Bir', null, key), await begin(LEYLA, 'Bir', null, key)];
    expect(accepted(first).id).toBe(accepted(second).id);
    expect(await threads(LEYLA)).toHaveLength(1);
    expect(refusalOf(await begin(LEYLA, 'İki', null, key)).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it.each([
    ['nothing', ' \n', { status: 422, code: 'COMMENT_MISSING', facts: {} }],
    [
      'too much',
      'ə'.repeat(COMMENT_LIMIT + 1),
      { status: 422, code: 'COMMENT_TOO_LONG', facts: { limit: COMMENT_LIMIT, length: COMMENT_LIMIT + 1 } },
    ],
  ])('does not take %s', async (_, text, refusal) => {
    expect(refusalOf(await begin(LEYLA, text))).toEqual(refusal);
    expect(await threads(LEYLA)).toEqual([]);
  });
});

describe('one’s own comment', () => {
  it('is edited and deleted, with a trace', async () => {
    const [first] = accepted(await begin(LEYLA, 'Birinci')).comments;
    expect((await edit(LEYLA, first!.id, 'Düzəliş')).status).toBe(204);
    expect((await threads(RASHAD))[0]!.comments).toMatchObject([
      { text: 'Düzəliş', version: 2, editedAt: expect.any(String) },
    ]);
    expect(refusalOf(await edit(LEYLA, first!.id, 'Gec', 1))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 1, actual: 2 },
    });
    expect((await remove(LEYLA, first!.id, 2)).status).toBe(204);
    expect((await threads(RASHAD))[0]!.comments).toMatchObject([
      { author: 'Leyla', text: '', deletedAt: expect.any(String), unread: false },
    ]);
    expect(refusalOf(await edit(LEYLA, first!.id, 'Yenə', 3)).code).toBe('ILLEGAL_MOVE');
    const kept = await world.sql.rows('select text from comment where id = $1', [first!.id]);
    expect(kept).toEqual([{ text: '' }]);
  });

  it('is nobody else’s to change', async () => {
    const [first] = accepted(await begin(LEYLA, 'Birinci')).comments;
    const refused = { status: 403, code: 'COMMENT_NOT_OWN', facts: {} };
    expect(refusalOf(await edit(RASHAD, first!.id, 'Mənim'))).toEqual(refused);
    expect(refusalOf(await remove(RASHAD, first!.id))).toEqual(refused);
  });
});

it('is new to each colleague until it has been read, and never to who wrote it', async () => {
  const { id: thread, comments } = accepted(await begin(LEYLA, 'Bir'));
  expect([await unread(RASHAD), await unread(LEYLA)]).toEqual([['Bir'], []]);
  expect((await read(RASHAD, thread, comments[0]!.writtenAt)).status).toBe(204);
  expect(await unread(RASHAD)).toEqual([]);
  accepted(await reply(LEYLA, thread, 'İki'));
  expect(await unread(RASHAD)).toEqual(['İki']);
  // an older page that reports late makes nothing unread again
  const [last] = (await threads(RASHAD))[0]!.comments.slice(-1);
  await read(RASHAD, thread, last!.writtenAt);
  await read(RASHAD, thread, comments[0]!.writtenAt);
  expect(await unread(RASHAD)).toEqual([]);
});

describe('the wall around it', () => {
  it('lets in members alone, a reader too', async () => {
    const { id: thread, comments } = accepted(await begin(LEYLA, 'Gizli fikir'));
    const acts = (by: CastMember) =>
      Promise.all([
        world.as(by).get(place('/threads')),
        begin(by, 'Mən də'),
        reply(by, thread, 'Mən də'),
        resolve(by, thread, true),
        read(by, thread, comments[0]!.writtenAt),
        edit(by, comments[0]!.id, 'Mən də'),
        remove(by, comments[0]!.id),
      ]);
    for (const rival of [NINO, OSTAP, HANNA]) {
      expect((await acts(rival)).map(refusalOf)).toEqual(Array.from({ length: 7 }, () => NOT_FOUND));
    }
    const others = CAST.filter(({ memberships }) => memberships.length === 0);
    for (const official of others) {
      expect((await acts(official)).map(({ status }) => status)).toEqual(Array(7).fill(403));
    }
    await world.sql.rows(`update member set role = 'reader' where municipality_id = $1 and user_id = $2`, [
      world.municipalityId(MINGACHEVIR),
      world.idOf(RASHAD),
    ]);
    expect((await begin(RASHAD, 'Oxucu')).status).toBe(201);
  });

  it('takes a thread and a comment of another proposal for missing', async () => {
    const { id: thread, comments } = accepted(await begin(LEYLA, 'Birinci'));
    ({ id } = accepted(await startProposal(world, LEYLA, (await publishedCall(world)).lots[0])));
    expect(refusalOf(await reply(LEYLA, thread, 'Ora'))).toEqual(NOT_FOUND);
    expect(refusalOf(await resolve(LEYLA, thread, true))).toEqual(NOT_FOUND);
    expect(refusalOf(await read(LEYLA, thread, comments[0]!.writtenAt))).toEqual(NOT_FOUND);
    expect(refusalOf(await edit(LEYLA, comments[0]!.id, 'Ora'))).toEqual(NOT_FOUND);
  });

  it('leaves no trace in what is sealed, judged, audited or exported', async () => {
    const SECRET = `gizli-${randomUUID()}`;
    ({ id } = await submittedProposal(world, LEYLA, (call = await publishedCall(world)).lots[0]));
    accepted(await begin(LEYLA, SECRET));
    await closeCall(world, call);
    await world.sql.rows(
      `insert into assignment (id, proposal_id, evaluator_id, assigned_by) values (gen_random_uuid(), $1, $2, $3)`,
      [id, world.idOf(ANA), world.idOf(ELENA)],
    );
    const sealed = await world.sql.rows(
      `select content::text as text from proposal_revision where proposal_id = $1
       union all select facts::text from audit_entry where subject_id = $1::text
       union all select payload::text from outbox where payload::text like '%' || $1 || '%'`,
      [id],
    );
    const answers = [
      await world.as(ANA).get('/api/assignments'),
      await world.as(ELENA).get(`/api/calls/${call.slug}/overview`),
      await world.as(ELENA).get(`/api/lots/${call.lots[0]}/board`),
      await world.as(ELENA).get('/api/audit'),
    ];
    expect(JSON.stringify([sealed, answers.map(({ text }) => text)])).not.toContain(SECRET);
  });
});

describe('the notice', () => {
  const due = () =>
    world.sql.rows(
      `update outbox set due_at = now() where topic = 'comment.written' and payload ->> 'noticeId' in
         (select c.notice_id::text from comment c join comment_thread t on t.id = c.thread_id where t.proposal_id = $1)`,
      [id],
    );
  const told = async (member: CastMember) =>
    accepted(await world.as(member).get<MessageView[]>('/api/inbox'))
      .filter(({ link }) => link === `/apply/${id}/comments`)
      .map(({ subject }) => subject);

  it('tells each colleague once of what was said within some minutes, and nobody of their own', async () => {
    const { id: thread } = accepted(await begin(LEYLA, 'Bir'));
    accepted(await reply(LEYLA, thread, 'İki'));
    accepted(await reply(RASHAD, thread, 'Üç'));
    expect(await told(RASHAD)).toEqual([]);
    const events = await due();
    expect(events).toEqual([]);
    await until(async () => (await told(RASHAD)).length > 0);
    await until(async () => (await told(LEYLA)).length > 0);
    expect((await told(RASHAD)).map((subject) => /\d+ yeni şərh/.exec(subject)?.[0])).toEqual(['2 yeni şərh']);
    expect((await told(LEYLA)).map((subject) => /\d+ yeni şərh/.exec(subject)?.[0])).toEqual(['1 yeni şərh']);
  });

  it('says nothing of what has been read or deleted meanwhile', async () => {
    const { id: thread, comments } = accepted(await begin(LEYLA, 'Bir'));
    accepted(await reply(RASHAD, thread, 'Cavab'));
    const second = accepted(await begin(LEYLA, 'İki'));
    await read(RASHAD, thread, comments[0]!.writtenAt);
    await remove(LEYLA, second.comments[0]!.id);
    await due();
    await until(async () => (await told(LEYLA)).length > 0);
    expect(await told(RASHAD)).toEqual([]);
  });
});
