/** How exports are made: by a worker that may die, once, and kept no longer than they should be. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ANA, completeContent, ELENA, LEYLA } from '@trilot/domain/testing';
import {
  accepted,
  annex,
  askExport,
  callWith,
  closeCall,
  downloadExport,
  draftedProposal,
  evaluated,
  exported,
  exportsOf,
  filesOf,
  handIn,
  madeExport,
  pdf,
  publishedCall,
  readWorkbook,
  refusalOf,
  settledExport,
  sha256,
  startWorker,
  submit,
  submittedProposal,
  testRun,
  unzipped,
  until,
  viewOf,
  waiting,
  whileLocked,
  World,
} from './harness';

/** Cleaning every second. */
const OFTEN = { TRILOT_CLEAN_EVERY: '1' };
/** A dead worker is missed after some seconds, and processes take their time to start. */
jest.setTimeout(120_000);

/** Every case has a product of its own, which ends with it, however it ended. */
let world: World;
afterEach(() => world.close());

describe('a worker that is killed in the middle', () => {
  it('leaves the export to another one, which makes it once', async () => {
    world = await World.own({ TRILOT_WORKER: 'separate' });
    const elena = world.as(ELENA);
    const call = await publishedCall(world);
    await submittedProposal(world, LEYLA, call.lots[0]);
    await closeCall(world, call);
    const { id } = accepted(await askExport(elena, call, { kind: 'scores' })).exports[0]!;
    // the job has begun its file and waits for the scores when it is killed
    const connection = await world.sql.connect();
    await connection.query('begin');
    await connection.query('lock table score in access exclusive mode');
    const killed = await startWorker(testRun().dist, world.sql.url, OFTEN);
    await waiting(world.sql, connection);
    expect(accepted(await exportsOf(elena, call)).exports[0]).toMatchObject({ state: 'running', file: null });
    expect(refusalOf(await downloadExport(elena, { id }))).toEqual({
      status: 409,
      code: 'EXPORT_NOT_READY',
      facts: { state: 'running' },
    });
    await killed.kill();
    await connection.query('rollback');
    await connection.end();
    const other = await startWorker(testRun().dist, world.sql.url, OFTEN);
    const made = await settledExport(elena, call, id);
    expect(made.state).toBe('ready');
    const answer = await downloadExport(elena, made);
    expect([answer.bytes.length, sha256(Buffer.from(answer.bytes))]).toEqual([made.file!.bytes, made.file!.digest]);
    expect(
      await world.sql.count(`select from audit_entry where subject_id = $1 and action = 'export.made'`, [id]),
    ).toBe(1);
    // the file of the first attempt goes with the cleaning
    await until(async () => (await world.sql.count('select from stored_file')) === 1);
    // handed over once more, it changes nothing
    await world.sql.rows(`insert into outbox (id, topic, payload) values (gen_random_uuid(), 'export.asked', $1)`, [
      { exportId: id },
    ]);
    await until(async () => (await world.sql.count('select from outbox where handled_at is null')) === 0);
    expect(accepted(await exportsOf(elena, call)).exports[0]!.file).toEqual(made.file);
    await other.stop();
  });
});

describe('a workbook', () => {
  it('is of one instant: what is written while it is made is in none of its sheets', async () => {
    world = await World.own();
    const elena = world.as(ELENA);
    const call = await publishedCall(world);
    const proposal = await submittedProposal(world, LEYLA, call.lots[2]);
    await closeCall(world, call);
    await evaluated(world, call.lots[2], proposal, ANA);
    const later = 'Written while the workbook was made';
    const { bytes } = await whileLocked(
      world.sql,
      // the sheet of proposals has been read, and that of scores waits
      { sql: 'lock table score in access exclusive mode', parameters: [] },
      () => exported(elena, call, { kind: 'workbook' }),
      async (connection) => {
        await connection.query(`update score_sheet set comments = jsonb_build_object('P', $1::text)`, [later]);
        await connection.query('update score set reason = $1', [later]);
      },
    );
    const sheets = readWorkbook(bytes);
    const about = (text: string) => sheets.filter(({ rows }) => rows.flat().includes(text)).map(({ name }) => name);
    expect([about(proposal.reference), about(later)]).toEqual([['Proposals', 'Scores', 'Comments', 'Ranking'], []]);
  });
});

describe('time', () => {
  it('takes the file away, content and all, and gives up what nobody works on', async () => {
    world = await World.own(OFTEN);
    const elena = world.as(ELENA);
    const call = await publishedCall(world);
    await closeCall(world, call);
    const view = await madeExport(elena, call, { kind: 'proposals' });
    const { fileId } = await world.sql.row<{ fileId: string }>(
      'select file_id as "fileId" from call_export where id = $1',
      [view.id],
    );
    const folder = path.join(filesOf(testRun().dist), 'files', fileId.slice(0, 2), fileId);
    expect(existsSync(folder)).toBe(true);
    await world.sql.rows(`update call_export set expires_at = now() where id = $1`, [view.id]);
    expect(refusalOf(await downloadExport(elena, view))).toEqual({
      status: 409,
      code: 'EXPORT_EXPIRED',
      facts: { hours: 72 },
    });
    await until(async () => (await world.sql.count('select from stored_file where id = $1', [fileId])) === 0);
    expect(existsSync(folder)).toBe(false);
    expect(accepted(await exportsOf(elena, call)).exports[0]).toMatchObject({ state: 'expired', file: null });
    await world.sql.rows(
      `insert into call_export (id, call_id, stage, kind, language, asked_by, touched_at)
       values (gen_random_uuid(), $1, 'fullApplication', 'scores', 'en', $2, now() - interval '3 hours')`,
      [call.id, world.idOf(ELENA)],
    );
    await until(async () => (await world.sql.count(`select from call_export where state = 'failed'`)) === 1);
  });
});

describe('dossiers', () => {
  const MAP = { slot: 'annex:map', name: 'Şəhər xəritəsi.pdf', content: pdf() };
  const SAME = { slot: 'annex:other', name: 'şəhər XƏRITƏSI.pdf', content: pdf({ padding: 10 }) };
  const LATE = { slot: 'annex:late', name: 'con.pdf', content: pdf({ padding: 20 }) };

  it('come with their files, a digest of each, and what was left out and why', async () => {
    // nobody scans, so that what waits for a scanner goes on waiting
    world = await World.own({ TRILOT_SCAN_EVERY: '3600' });
    const leyla = world.as(LEYLA);
    const annexes = ['map', 'other', 'late'].map((id) => annex(id));
    const call = await publishedCall(world, callWith(annexes));
    const title = '=1+1 <b>"Meydan"</b>';
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], completeContent({ title }));
    for (const sent of [MAP, SAME, LATE]) await handIn(leyla, proposal.id, sent);
    const { version } = (await viewOf(leyla, proposal)).draft;
    accepted(await submit(leyla, { id: proposal.id, version }));
    await closeCall(world, call);
    // one of the files waits for a scanner
    await world.sql.rows(`update stored_file set state = 'waiting' where name = 'con.pdf' and created_by = $1`, [
      world.idOf(LEYLA),
    ]);
    const { view, bytes } = await exported(world.as(ELENA), call, { kind: 'dossiers', format: 'pdf', language: 'az' });
    expect(view.leftOut).toEqual({ conflicts: 0, sealedLots: [], files: 1 });
    const entries = unzipped(bytes);
    const folder = `lot-1/${proposal.reference}`;
    expect([...entries.keys()]).toEqual([
      `${folder}/${proposal.reference} revision 1.pdf`,
      `${folder}/files/Şəhər xəritəsi.pdf`,
      `${folder}/files/şəhər XƏRITƏSI (2).pdf`,
      'left-out.csv',
      'manifest.csv',
      'manifest.json',
    ]);
    const textOf = (name: string) => new TextDecoder().decode(entries.get(name));
    const manifest = JSON.parse(textOf('manifest.json')) as {
      entries: { path: string; sha256: string; bytes: number; name: string; slot: string }[];
      leftOut: unknown;
    };
    expect(manifest.entries.map(({ path: at, sha256: digest, bytes: size }) => [at, digest, size])).toEqual(
      [...entries].slice(0, 3).map(([at, content]) => [at, sha256(Buffer.from(content)), content.length]),
    );
    expect(manifest.entries.slice(1).map(({ name, sha256: digest }) => [name, digest])).toEqual([
      [MAP.name, sha256(MAP.content)],
      [SAME.name, sha256(SAME.content)],
    ]);
    expect(manifest.leftOut).toEqual({
      conflictsOfInterest: 0,
      sealedLots: [],
      files: [{ lot: 1, reference: proposal.reference, slot: LATE.slot, name: LATE.name, why: 'notChecked' }],
    });
    expect(textOf('left-out.csv')).toBe(
      `Lot,Nömrə,Nə kimi istənilib,Ad,Səbəb\r\n1,${proposal.reference},annex:late,con.pdf,hələ viruslara görə yoxlanılmayıb\r\n`,
    );
    expect(textOf('manifest.csv').split('\r\n')).toHaveLength(5);
  });
});
