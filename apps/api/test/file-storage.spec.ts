/** Where files are kept and whether they are checked: crashes, a full store, object storage, scanners that are away or lie. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LEYLA } from '@trilot/domain/testing';
import type { FileView } from '../src/capabilities/proposals/files.dto';
import {
  accepted,
  annex,
  beginUpload,
  callWith,
  type Client,
  draftedProposal,
  FakeClamd,
  FakeS3,
  filesOf,
  finish,
  gapsOf,
  handIn,
  honest,
  pdf,
  publishedCall,
  refusalOf,
  sendPiece,
  submit,
  testRun,
  type TestProposal,
  until,
  viewOf,
  World,
} from './harness';

const CONTENT = pdf({ padding: 1_500_000 });
const MAP = { slot: 'annex:map', name: 'map.pdf', content: CONTENT };

async function draftIn(world: World): Promise<TestProposal> {
  const call = await publishedCall(world, callWith([annex('map')]));
  return draftedProposal(world, LEYLA, call.lots[0]);
}
const fileOf = async (client: Client, { id }: TestProposal): Promise<FileView> =>
  accepted(await client.get<FileView[]>(`/api/proposals/${id}/files`))[0]!;
const contentOf = async (client: Client, { id }: TestProposal, fileId: string) =>
  (await client.get(`/api/proposals/${id}/files/${fileId}/content`)).text;

describe('in a folder', () => {
  it('an upload survives the end of the process', async () => {
    const world = await World.own();
    const proposal = await draftIn(world);
    const { id } = accepted(await beginUpload(world.as(LEYLA), proposal.id, MAP));
    accepted(await sendPiece(world.as(LEYLA), proposal.id, id, CONTENT, 0, 1_000_000));
    await world.api!.process.kill();
    await world.restart();
    const leyla = world.as(LEYLA);
    const { received } = await fileOf(leyla, proposal);
    expect(received).toBe(1_000_000);
    accepted(await sendPiece(leyla, proposal.id, id, CONTENT, received));
    expect(accepted(await finish(leyla, proposal.id, id))).toMatchObject({ state: 'ready' });
    expect(await contentOf(leyla, proposal, id)).toBe(CONTENT.toString('latin1'));
    await world.close();
  });

  it('what nobody needs goes, content and all', async () => {
    const world = await World.own({ TRILOT_CLEAN_EVERY: '1' });
    const leyla = world.as(LEYLA);
    const proposal = await draftIn(world);
    const { id } = await handIn(leyla, proposal.id, MAP);
    const folder = path.join(filesOf(testRun().dist), 'files', id.slice(0, 2), id);
    expect(readdirSync(folder)).toHaveLength(2);
    expect((await leyla.delete(`/api/proposals/${proposal.id}/files/${id}`)).status).toBe(204);
    await until(async () => (await world.sql.rows('select from stored_file where id = $1', [id])).length === 0);
    expect(existsSync(folder)).toBe(false);
    await world.close();
  });
});

describe('in object storage', () => {
  let s3: FakeS3;
  let world: World;
  beforeAll(async () => {
    s3 = await FakeS3.start();
    world = await World.own(s3.settings);
  });
  afterAll(async () => {
    await world.close();
    await s3.stop();
  });

  it('files are kept, read and removed with signed requests', async () => {
    const leyla = world.as(LEYLA);
    const proposal = await draftIn(world);
    const { id, state } = await handIn(leyla, proposal.id, MAP);
    expect(state).toBe('ready');
    expect([...s3.objects.keys()].filter((key) => key.startsWith(`${id}/`))).toHaveLength(2);
    expect(await contentOf(leyla, proposal, id)).toBe(CONTENT.toString('latin1'));
    expect(s3.unsigned).toEqual([]);
    await leyla.delete(`/api/proposals/${proposal.id}/files/${id}`);
    const bad = await handIn(leyla, proposal.id, { ...MAP, content: Buffer.from('no PDF') });
    expect(bad.refusal?.code).toBe('FILE_CONTENT_DIFFERS');
    expect([...s3.objects.keys()].filter((key) => key.startsWith(`${bad.id}/`))).toEqual([]);
  });

  it('a full store refuses a piece and loses none, and the upload goes on when there is room again', async () => {
    const leyla = world.as(LEYLA);
    const proposal = await draftIn(world);
    const { id } = accepted(await beginUpload(leyla, proposal.id, MAP));
    accepted(await sendPiece(leyla, proposal.id, id, CONTENT, 0, 1_000_000));
    s3.full = true;
    expect(refusalOf(await sendPiece(leyla, proposal.id, id, CONTENT, 1_000_000))).toEqual({
      status: 507,
      code: 'STORAGE_FULL',
      facts: {},
    });
    s3.full = false;
    expect(await fileOf(leyla, proposal)).toMatchObject({ received: 1_000_000, state: 'receiving' });
    accepted(await sendPiece(leyla, proposal.id, id, CONTENT, 1_000_000));
    expect(accepted(await finish(leyla, proposal.id, id))).toMatchObject({ state: 'ready' });
  });
});

describe('with a scanner', () => {
  let clamd: FakeClamd;
  let world: World;
  let proposal: TestProposal;
  beforeAll(async () => {
    clamd = await FakeClamd.reserve();
    world = await World.own({ CLAMD_URL: clamd.url, TRILOT_SCAN_EVERY: '1' });
  });
  beforeEach(async () => {
    clamd.opinion = honest;
    proposal = await draftIn(world);
  });
  afterEach(() => clamd.stop());
  afterAll(() => world.close());

  const state = async () => (await fileOf(world.as(LEYLA), proposal)).state;

  it('a file waits while it is away, can be seen by its sender and cannot be submitted, and passes when it is back', async () => {
    const leyla = world.as(LEYLA);
    const { id, state: first } = await handIn(leyla, proposal.id, MAP);
    expect(first).toBe('waiting');
    expect((await leyla.get(`/api/proposals/${proposal.id}/files/${id}/content`)).status).toBe(200);
    const notChecked = { code: 'FILE_NOT_CHECKED', facts: { slot: 'annex:map', name: 'map.pdf' } };
    const { draft, ...view } = await viewOf(leyla, proposal);
    expect(gapsOf({ draft, ...view })).toEqual([notChecked]);
    expect(refusalOf(await submit(leyla, { id: proposal.id, version: draft.version }))).toMatchObject({
      facts: { gaps: [notChecked] },
    });
    await clamd.start();
    await until(async () => (await state()) === 'ready');
    expect(await fileOf(leyla, proposal)).toMatchObject({ checked: true });
    accepted(await submit(leyla, { id: proposal.id, version: draft.version }));
  });

  it('an infected file is refused by name, and its content goes', async () => {
    await clamd.start();
    const leyla = world.as(LEYLA);
    const virus = pdf({ extra: '/X(EICAR-STANDARD-ANTIVIRUS-TEST-FILE)' });
    const { id } = await handIn(leyla, proposal.id, { ...MAP, content: virus });
    await until(async () => (await state()) === 'refused');
    expect((await fileOf(leyla, proposal)).refusal).toEqual({
      code: 'FILE_INFECTED',
      facts: { name: 'map.pdf', finding: 'Eicar-Signature' },
    });
    expect(refusalOf(await leyla.get(`/api/proposals/${proposal.id}/files/${id}/content`))).toMatchObject({
      status: 404,
    });
  });

  it.each<[string, FakeClamd['opinion']]>([
    ['calls everything clean', () => 'stream: OK\0'],
    ['answers half', (content) => (content.includes('EICAR') ? honest(content) : 'stream: O')],
    ['hangs up', (content) => (content.includes('EICAR') ? honest(content) : null)],
    ['fails', (content) => (content.includes('EICAR') ? honest(content) : 'INSTREAM size limit exceeded. ERROR\0')],
    [
      'says nothing that is known',
      (content) => (content.includes('EICAR') ? honest(content) : 'stream: OK, I think\0'),
    ],
  ])('nothing passes while it %s', async (_, opinion) => {
    let asked = 0;
    clamd.opinion = (content) => {
      asked += 1;
      return opinion(content);
    };
    await clamd.start();
    await handIn(world.as(LEYLA), proposal.id, MAP);
    // twice, so that a first answer has been dealt with
    await until(() => Promise.resolve(asked >= 4));
    expect(await state()).toBe('waiting');
    clamd.opinion = honest;
    await until(async () => (await state()) === 'ready');
  });
});
