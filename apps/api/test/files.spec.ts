/** Documents of a proposal: received in pieces, judged by content, sealed with the revision, and open to nobody else. */
import { LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import { sealOf } from '../src/capabilities/proposals/seal-content';
import type { FileView } from '../src/capabilities/proposals/files.dto';
import {
  accepted,
  annex,
  beginUpload,
  callWith,
  type Client,
  docx,
  draftedProposal,
  encryptedOffice,
  finish,
  gapsOf,
  handIn,
  lastRevision,
  odt,
  pdf,
  png,
  program,
  publishedCall,
  refusalOf,
  sendPiece,
  sha256,
  statusesOf,
  submit,
  type TestCall,
  type TestProposal,
  viewOf,
  World,
  zip,
} from './harness';

const ALL = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'jpg', 'png', 'zip'];
const MAP = { slot: 'annex:map', name: 'map.pdf', content: pdf() };
const BIG = { slot: 'annex:map', name: 'Xəritə.pdf', content: pdf({ padding: 1_500_000 }) };

let world: World;
let leyla: Client;
let call: TestCall;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
  leyla = world.as(LEYLA);
});
beforeEach(async () => {
  call = await publishedCall(world, callWith([annex('map'), annex('other', { required: false, types: ALL })]));
  proposal = await draftedProposal(world, LEYLA, call.lots[0]);
});
afterAll(() => world.close());

const files = async (client: Client = leyla): Promise<FileView[]> =>
  accepted(await client.get<FileView[]>(`/api/proposals/${proposal.id}/files`));
const contentPath = (fileId: string, of = proposal) => `/api/proposals/${of.id}/files/${fileId}/content`;
const versionNow = async () => (await viewOf(leyla, proposal)).draft.version;
const submitNow = async () => submit(leyla, { id: proposal.id, version: await versionNow() });

describe('an upload', () => {
  it('is received piece by piece, goes on where it stopped, and is part of the proposal once it is whole', async () => {
    const { id, ...begun } = accepted(await beginUpload(leyla, proposal.id, BIG));
    expect(begun).toEqual({
      slot: 'annex:map',
      name: 'Xəritə.pdf',
      bytes: BIG.content.length,
      received: 0,
      state: 'receiving',
      checked: false,
      type: null,
      digest: null,
      fingerprint: sha256(BIG.content),
      refusal: null,
    });
    const { received } = accepted(await sendPiece(leyla, proposal.id, id, BIG.content, 0, 600_000));
    expect(received).toBe(600_000);
    expect(refusalOf(await finish(leyla, proposal.id, id))).toEqual({
      status: 409,
      code: 'FILE_UNFINISHED',
      facts: { slot: 'annex:map', name: 'Xəritə.pdf', received: 600_000, bytes: BIG.content.length },
    });
    expect(gapsOf(await viewOf(leyla, proposal))).toMatchObject([{ code: 'FILE_UNFINISHED' }]);
    // the answer to the first piece was lost, so it is sent again: the sender is told where to go on
    expect(refusalOf(await sendPiece(leyla, proposal.id, id, BIG.content, 0, 600_000))).toEqual({
      status: 409,
      code: 'FILE_OFFSET_WRONG',
      facts: { expected: 600_000, actual: 0 },
    });
    accepted(await sendPiece(leyla, proposal.id, id, BIG.content, 600_000, 1_000_000));
    const before = await versionNow();
    expect(accepted(await finish(leyla, proposal.id, id))).toMatchObject({
      state: 'ready',
      checked: false,
      refusal: null,
    });
    expect(await versionNow()).toBe(before + 1);
    expect(accepted(await finish(leyla, proposal.id, id))).toMatchObject({ state: 'ready' });
    expect(await versionNow()).toBe(before + 1);
    expect(gapsOf(await viewOf(leyla, proposal))).toEqual([]);
    expect((await leyla.get(contentPath(id))).headers.get('content-length')).toBe(String(BIG.content.length));
  });

  it('takes of two pieces at the same place one', async () => {
    const { id } = accepted(await beginUpload(leyla, proposal.id, BIG));
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => sendPiece(leyla, proposal.id, id, BIG.content, 0, 600_000)),
    );
    expect(statusesOf(answers)).toEqual([200, 409, 409, 409]);
    const [file] = await files();
    expect(file!.received).toBe(600_000);
  });

  it('keeps no piece that was damaged on the way, has no place, or is no piece', async () => {
    const { id } = accepted(await beginUpload(leyla, proposal.id, BIG));
    const wrong = `sha-256=:${Buffer.alloc(32).toString('base64')}:`;
    const piece = (headers: Record<string, string>, length = 600_000) =>
      sendPiece(leyla, proposal.id, id, BIG.content, 0, length, headers);
    expect(refusalOf(await piece({ 'content-digest': wrong }))).toMatchObject({
      status: 422,
      code: 'FILE_PIECE_DAMAGED',
    });
    expect(refusalOf(await piece({ 'upload-offset': '-1' }))).toMatchObject({
      status: 428,
      code: 'PRECONDITION_REQUIRED',
    });
    expect(refusalOf(await piece({ 'content-digest': 'md5=:x:' }))).toMatchObject({ code: 'PRECONDITION_REQUIRED' });
    expect(refusalOf(await piece({}, 65_535))).toMatchObject({ status: 422, code: 'FILE_PIECE_SIZE' });
    expect(refusalOf(await piece({}, 1_048_577))).toEqual({
      status: 413,
      code: 'FILE_BODY_TOO_LARGE',
      facts: { limitBytes: 1_048_576 },
    });
    expect(refusalOf(await piece({ 'content-type': 'application/json' }))).toMatchObject({ status: 422 });
    expect(await files()).toMatchObject([{ received: 0, state: 'receiving' }]);
  });

  it('takes pieces nowhere else', async () => {
    const answer = await leyla.send('POST', '/api/proposals', {
      headers: { 'content-type': 'application/offset+octet-stream' },
      body: Buffer.from('x'),
    });
    expect(refusalOf(answer)).toMatchObject({ status: 422, facts: { fields: [{ path: '', rule: 'mediaType' }] } });
  });
});

describe('a file', () => {
  type Bad = [name: string, content: Buffer, code: string];
  it.each<Bad>([
    ['nothing.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
    ['large.pdf', Buffer.alloc(2_000_001), 'FILE_TOO_LARGE'],
    ['plan.pdf.exe', pdf(), 'FILE_NAME_DOUBLE'],
    ['plan\u202efdp.exe', pdf(), 'FILE_NAME_MISLEADING'],
    ['../plan.pdf', pdf(), 'FILE_NAME_UNUSABLE'],
    [`${'ə'.repeat(120)}.pdf`, pdf(), 'FILE_NAME_TOO_LONG'],
    ['plan.docm', docx(), 'FILE_TYPE_NOT_ACCEPTED'],
    ['plan', pdf(), 'FILE_TYPE_NOT_ACCEPTED'],
  ])('%j is refused before anything is sent', async (name, content, code) => {
    const answer = await beginUpload(leyla, proposal.id, { slot: 'annex:other', name, content });
    expect(refusalOf(answer)).toMatchObject({ status: 422, code });
    expect(await files()).toEqual([]);
  });

  it.each<Bad>([
    ['program.pdf', program(), 'FILE_CONTENT_DIFFERS'],
    ['text.pdf', Buffer.from('Dear all, this is a PDF.'), 'FILE_CONTENT_DIFFERS'],
    ['picture.jpg', png(), 'FILE_CONTENT_DIFFERS'],
    ['archive.docx', zip({ 'a.txt': 'x' }), 'FILE_CONTENT_DIFFERS'],
    ['document.zip', docx(), 'FILE_CONTENT_DIFFERS'],
    [
      'page.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'FILE_CONTENT_DIFFERS',
    ],
    ['locked.pdf', pdf({ extra: '/Encrypt 9 0 R' }), 'FILE_ENCRYPTED'],
    ['locked across two chunks.pdf', pdf({ padding: 65_300, extra: '/Encrypt<</Filter/Standard>>' }), 'FILE_ENCRYPTED'],
    ['locked.docx', encryptedOffice(), 'FILE_ENCRYPTED'],
    ['locked.odt', odt('\u0001\u0002\u0003\u0004'), 'FILE_ENCRYPTED'],
    ['locked.zip', zip({ 'a.txt': 'x' }, 1), 'FILE_ENCRYPTED'],
  ])('%j is refused by what is in it, and its content goes', async (name, content, code) => {
    const { id, state, refusal } = await handIn(leyla, proposal.id, { slot: 'annex:other', name, content });
    expect([state, refusal?.code]).toEqual(['refused', code]);
    expect(refusalOf(await leyla.get(contentPath(id)))).toMatchObject({ status: 404 });
    expect(gapsOf(await viewOf(leyla, proposal))).toContainEqual({
      code: 'FILE_REFUSED',
      facts: { slot: 'annex:other', name, reason: code },
    });
  });

  it.each<[string, Buffer]>([
    ['a.pdf', pdf()],
    ['a.docx', docx()],
    ['a.odt', odt()],
    ['a.png', png()],
    ['a.zip', zip({ 'a.txt': 'x' })],
  ])('%s is accepted', async (name, content) => {
    expect(await handIn(leyla, proposal.id, { slot: 'annex:other', name, content })).toMatchObject({ state: 'ready' });
  });

  it('has one place, which holds as many as the call says', async () => {
    accepted(await beginUpload(leyla, proposal.id, MAP));
    expect(refusalOf(await beginUpload(leyla, proposal.id, MAP))).toEqual({
      status: 409,
      code: 'FILES_TOO_MANY',
      facts: { slot: 'annex:map', limit: 1 },
    });
    const elsewhere = { ...MAP, slot: 'annex:nowhere' };
    expect(refusalOf(await beginUpload(leyla, proposal.id, elsewhere))).toMatchObject({ code: 'FILE_NOT_ASKED' });
  });
});

describe('a submission', () => {
  it('is refused without a required document, and sealed with the digest of each', async () => {
    expect(refusalOf(await submitNow())).toEqual({
      status: 422,
      code: 'PROPOSAL_INCOMPLETE',
      facts: { gaps: [{ code: 'FILE_MISSING', facts: { slot: 'annex:map' } }] },
    });
    const { id } = await handIn(leyla, proposal.id, MAP);
    const receipt = accepted(await submitNow());
    const { content, version } = await lastRevision(world, proposal);
    expect(content.files).toEqual({
      'annex:map': [{ id, name: 'map.pdf', bytes: MAP.content.length, type: 'pdf', digest: sha256(MAP.content) }],
    });
    const { reference, revision, digest } = receipt;
    expect(digest).toBe(sealOf({ reference, revision, callVersion: version, content }));
  });

  it('keeps its files whatever becomes of the draft', async () => {
    const { id } = await handIn(leyla, proposal.id, MAP);
    accepted(await submitNow());
    expect((await leyla.delete(`/api/proposals/${proposal.id}/files/${id}`)).status).toBe(204);
    expect(await files()).toEqual([]);
    expect(await world.sql.row('select unwanted_at from stored_file where id = $1', [id])).toEqual({
      unwanted_at: null,
    });
    const sealed = await leyla.get(contentPath(id));
    expect([sealed.status, sealed.text]).toEqual([200, MAP.content.toString('latin1')]);
    await expect(world.sql.rows('delete from stored_file where id = $1', [id])).rejects.toThrow(
      'revision_file_file_id_fkey',
    );
    // what is handed in next makes the next revision
    const { id: next } = await handIn(leyla, proposal.id, { ...MAP, name: 'new.pdf' });
    expect(accepted(await submitNow())).toMatchObject({ revision: 2 });
    const { content } = await lastRevision(world, proposal);
    expect(content.files!['annex:map']!.map((file) => file.id)).toEqual([next]);
  });

  it('is decided anew when a file was removed in between', async () => {
    const { id } = await handIn(leyla, proposal.id, MAP);
    const version = await versionNow();
    expect((await leyla.delete(`/api/proposals/${proposal.id}/files/${id}`)).status).toBe(204);
    expect(refusalOf(await submit(leyla, { id: proposal.id, version }))).toMatchObject({ code: 'PROPOSAL_INCOMPLETE' });
    expect(await world.sql.row('select unwanted_at is not null as gone from stored_file where id = $1', [id])).toEqual({
      gone: true,
    });
  });
});

describe('a content', () => {
  it('is handed out to be saved, and inline only what browsers show without running it', async () => {
    const named = { slot: 'annex:other', name: 'Şəhər "bağı".pdf', content: pdf() };
    const { id } = await handIn(leyla, proposal.id, named);
    const saved = await leyla.get(contentPath(id));
    expect(Object.fromEntries(saved.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="S_h_r _bag__.pdf"; filename*=UTF-8''%C5%9E%C9%99h%C9%99r%20%22ba%C4%9F%C4%B1%22.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(saved.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none';/);
    const shown = await leyla.get(`${contentPath(id)}?view=inline`);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /);
    expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none';.* frame-ancestors 'self'$/);
    await leyla.delete(`/api/proposals/${proposal.id}/files/${id}`);
    const other = await handIn(leyla, proposal.id, { slot: 'annex:other', name: 'a.docx', content: docx() });
    const document = await leyla.get(`${contentPath(other.id)}?view=inline`);
    expect(document.headers.get('content-disposition')).toMatch(/^attachment; /);
  });

  it('is there for the own municipality and for nobody else, with one answer for missing and forbidden', async () => {
    const { id } = await handIn(leyla, proposal.id, MAP);
    expect((await world.as(RASHAD).get(contentPath(id))).status).toBe(200);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const missing = refusalOf(await world.as(NINO).get(contentPath(nowhere)));
    expect(missing).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
    expect(refusalOf(await world.as(NINO).get(contentPath(id)))).toEqual(missing);
    // through a proposal of one's own
    const own = await draftedProposal(world, NINO, call.lots[0]);
    expect(refusalOf(await world.as(NINO).get(contentPath(id, own)))).toEqual(missing);
    expect(refusalOf(await sendPiece(world.as(NINO), own.id, id, MAP.content, 0))).toEqual(missing);
    expect(refusalOf(await finish(world.as(NINO), own.id, id))).toEqual(missing);
    expect(refusalOf(await world.as(NINO).delete(`/api/proposals/${own.id}/files/${id}`))).toEqual(missing);
  });
});
