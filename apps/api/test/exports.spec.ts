/** Exports: who gets which, made by a job, kept for a while, with everything in them and nothing that must not be. */
import { randomUUID } from 'node:crypto';
import { EXPORT_KINDS } from '@trilot/domain';
import { ANA, BORIS, completeContent, DAVID, ELENA, IVO, LEYLA, MARTA, NINO, SAMIR } from '@trilot/domain/testing';
import {
  accepted,
  askExport,
  closeCall,
  decided,
  downloadExport,
  evaluated,
  everythingIn,
  exported,
  exportsOf,
  madeExport,
  moveDeadline,
  publishedCall,
  readWorkbook,
  refusalOf,
  setDeadline,
  sheetOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

let world: World;
beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

/** Lot 3 takes both municipalities; what each canary stands for must show where it may and nowhere else. */
const SHOWN = { title: 'Kölgəli meydan', reason: 'Çünki hər şey aydındır' };
const CANARY = {
  title: 'canary-title-7Q',
  needs: 'canary-needs-7Q',
  reason: 'canary-reason-7Q',
  comment: 'canary-comment-7Q',
};
const FORMULA = '=HYPERLINK("http://evil.example","Prize")';

const sheet = (reason: string, comment: string) => {
  const content = sheetOf({ P1: 5 });
  return {
    scores: { ...content.scores, P1: { value: 5, reason } },
    comments: { ...content.comments, [Object.keys(content.comments)[0]!]: comment },
  };
};

interface Scene {
  readonly call: TestCall;
  readonly shown: TestProposal;
  readonly hidden: TestProposal;
}

/** A call that has been scored, with a proposal anybody may see and one David has a conflict of interest with. */
async function scored(): Promise<Scene> {
  const call = await publishedCall(world);
  const lot = call.lots[2];
  const shown = await submittedProposal(world, LEYLA, lot, completeContent({ title: SHOWN.title }));
  const content = completeContent({ title: CANARY.title });
  const answers = { ...content.answers, needs: CANARY.needs };
  const hidden = await submittedProposal(world, NINO, lot, { ...content, answers });
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, shown, evaluator, sheet(evaluator === ANA ? FORMULA : SHOWN.reason, 'Gözəl'));
    await evaluated(world, lot, hidden, evaluator, sheet(CANARY.reason, CANARY.comment));
  }
  await conflicted(hidden, DAVID);
  return { call, shown, hidden };
}

const conflicted = ({ id }: TestProposal, member: typeof DAVID) =>
  world.sql.rows(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`,
    [id, world.idOf(member)],
  );
const audited = (id: string) =>
  world.sql.rows(
    `select action, actor_id as actor from audit_entry where subject_type = 'export' and subject_id = $1 order by id`,
    [id],
  );

describe('before the deadline', () => {
  it('nothing can be taken out, and the page says until when', async () => {
    const call = await publishedCall(world);
    const until = await moveDeadline(world, call, 60_000);
    for (const kind of EXPORT_KINDS) {
      expect(refusalOf(await askExport(world.as(ELENA), call, { kind }))).toEqual({
        status: 409,
        code: 'PROPOSAL_SEALED',
        facts: { until },
      });
    }
    const { kinds, sealedLots, exports } = accepted(await exportsOf(world.as(ELENA), call));
    expect([sealedLots, exports]).toEqual([[1, 2, 3], []]);
    expect(kinds.map(({ ask }) => ask.refusal?.code)).toEqual(EXPORT_KINDS.map(() => 'PROPOSAL_SEALED'));
  });

  it('a lot that is still sealed is left out of the others, and named by its number', async () => {
    const call = await publishedCall(world);
    await submittedProposal(world, LEYLA, call.lots[0], completeContent({ title: SHOWN.title }));
    await submittedProposal(world, NINO, call.lots[2], completeContent({ title: CANARY.title }));
    const past = new Date(Date.parse(await world.sql.now()) - 1_000).toISOString();
    await setDeadline(world, call, past, undefined, [1, 2]);
    for (const kind of EXPORT_KINDS) {
      const { view, bytes, text } = await exported(world.as(ELENA), call, { kind, format: 'docx' });
      const whole = kind === 'workbook' || kind === 'dossiers' ? everythingIn(bytes) : text;
      expect(view.leftOut).toEqual({ conflicts: 0, sealedLots: [3], files: 0 });
      // nothing has been scored, so that the scores name nobody
      const shown = kind !== 'scores';
      expect([kind, whole.includes(CANARY.title), whole.includes(SHOWN.title)]).toEqual([kind, false, shown]);
    }
  });
});

describe('a conflict of interest', () => {
  it.each(EXPORT_KINDS)('leaves the proposal out of %s, counted and not named', async (kind) => {
    const { call, shown, hidden } = await scored();
    const wanted = { kind, format: 'docx' };
    const wholeFor = async (member: typeof ELENA) => {
      const { view, bytes, text } = await exported(world.as(member), call, wanted);
      return { view, whole: kind === 'workbook' || kind === 'dossiers' ? everythingIn(bytes) : text };
    };
    const planted = [...Object.values(CANARY), hidden.reference, 'Kutaisi'];
    const elena = await wholeFor(ELENA);
    const found = planted.filter((text) => elena.whole.includes(text));
    expect(found).toEqual(
      {
        workbook: [CANARY.title, CANARY.reason, CANARY.comment, hidden.reference, 'Kutaisi'],
        proposals: [CANARY.title, hidden.reference, 'Kutaisi'],
        scores: [CANARY.reason, hidden.reference, 'Kutaisi'],
        dossiers: [CANARY.title, CANARY.needs, hidden.reference, 'Kutaisi'],
      }[kind],
    );
    const david = await wholeFor(DAVID);
    expect(planted.filter((text) => david.whole.includes(text))).toEqual([]);
    expect(david.whole).toContain(shown.reference);
    expect([elena.view.leftOut, david.view.leftOut]).toEqual([
      { conflicts: 0, sealedLots: [], files: 0 },
      { conflicts: 1, sealedLots: [], files: 0 },
    ]);
  });

  it('that comes up later closes the file, and what is made then leaves the proposal out', async () => {
    const { call, shown } = await scored();
    const elena = world.as(ELENA);
    const view = await madeExport(elena, call, { kind: 'proposals' });
    expect((await downloadExport(elena, view)).status).toBe(200);
    await conflicted(shown, ELENA);
    expect(refusalOf(await downloadExport(elena, view))).toEqual({ status: 409, code: 'EXPORT_OVERTAKEN', facts: {} });
    const [kept] = accepted(await exportsOf(elena, call)).exports;
    expect([kept!.file, kept!.download.refusal?.code]).toEqual([null, 'EXPORT_OVERTAKEN']);
    const { text } = await exported(elena, call, { kind: 'proposals' });
    expect([text.includes(shown.reference), text.includes(CANARY.title)]).toEqual([false, true]);
  });
});

describe('an export', () => {
  it('is for whoever asked for it alone, as long as they may have it', async () => {
    const { call } = await scored();
    const view = await madeExport(world.as(IVO), call, { kind: 'scores' });
    const missing = refusalOf(await downloadExport(world.as(ELENA), { id: randomUUID() }));
    expect(refusalOf(await downloadExport(world.as(ELENA), view))).toEqual(missing);
    for (const member of [SAMIR, MARTA, ANA, LEYLA]) {
      expect((await downloadExport(world.as(member), view)).status).toBe(403);
    }
    expect(accepted(await exportsOf(world.as(ELENA), call)).exports).toEqual([]);
    expect(refusalOf(await askExport(world.as(IVO), call, { kind: 'dossiers' }))).toEqual({
      status: 403,
      code: 'NOT_PERMITTED',
      facts: { permission: 'screening:manage' },
    });
    expect((await downloadExport(world.as(IVO), view)).status).toBe(200);
    await world.sql.rows('delete from programme_role where user_id = $1', [world.idOf(IVO)]);
    expect((await downloadExport(world.as(IVO), view)).status).toBe(403);
    await world.sql.rows(
      `insert into programme_role (programme_id, user_id, role) select id, $1, 'auditor' from programme`,
      [world.idOf(IVO)],
    );
  });

  it('is asked for once by one key, and a few at a time', async () => {
    const call = await publishedCall(world);
    await closeCall(world, call);
    const key = randomUUID();
    const [first, second] = await Promise.all([
      askExport(world.as(DAVID), call, { kind: 'scores' }, key),
      askExport(world.as(DAVID), call, { kind: 'scores' }, key),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(accepted(await exportsOf(world.as(DAVID), call)).exports).toHaveLength(1);
    expect(refusalOf(await askExport(world.as(DAVID), call, { kind: 'proposals' }, key))).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    await world.sql.rows(
      `insert into call_export (id, call_id, stage, kind, language, asked_by)
       select gen_random_uuid(), $1, 'fullApplication', 'scores', 'en', $2 from generate_series(1, 3)`,
      [call.id, world.idOf(DAVID)],
    );
    expect(refusalOf(await askExport(world.as(DAVID), call, { kind: 'scores' }))).toEqual({
      status: 409,
      code: 'EXPORTS_ENOUGH',
      facts: { limit: 3 },
    });
    await world.sql.rows(`delete from call_export where state = 'waiting' and call_id = $1`, [call.id]);
  });

  it('is recorded from the wish to every download', async () => {
    const { call } = await scored();
    const elena = world.as(ELENA);
    const view = await madeExport(elena, call, { kind: 'scores' });
    accepted(await downloadExport(elena, view));
    accepted(await downloadExport(elena, view));
    const by = world.idOf(ELENA);
    expect(await audited(view.id)).toEqual([
      { action: 'export.asked', actor: by },
      { action: 'export.made', actor: null },
      { action: 'export.downloaded', actor: by },
      { action: 'export.downloaded', actor: by },
    ]);
  });
});

describe('tables', () => {
  it('hold text that no spreadsheet takes for a formula, letters of every language and exact amounts', async () => {
    const { call, shown } = await scored();
    const { text, bytes } = await exported(world.as(ELENA), call, { kind: 'scores', language: 'az' });
    const [heading, ...lines] = text.split('\r\n');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(heading).toBe(
      'Lot,Nömrə,Bələdiyyə,Qiymətləndirici,Təqdim edilib,Nəzərə alınır,Sual,Sualın mətni,Çəki,Qiymət,Bal,Əsaslandırma,Vərəqin yekunu',
    );
    const own = lines.filter((line) => line.includes(shown.reference) && line.includes(',P1,'));
    expect(own).toHaveLength(2);
    expect(own[0]).toContain(`,3,5,15,"'=HYPERLINK(""http://evil.example"",""Prize"")",`);
    expect(own[1]).toContain(SHOWN.reason);
    const proposals = (await exported(world.as(ELENA), call, { kind: 'proposals' })).text;
    expect(proposals.split('\r\n').find((line) => line.includes(shown.reference))).toMatch(
      new RegExp(
        `^3,${shown.reference},${SHOWN.title},Mingachevir,AZ-MI,1,[^,]+,50000.00,EUR,Being checked,[0-9a-f]{64}$`,
      ),
    );
  });

  it('make a workbook with a sheet each, in any language, without a formula', async () => {
    const { call, shown, hidden } = await scored();
    await decided(world, call);
    const { bytes, view } = await exported(world.as(ELENA), call, { kind: 'workbook' });
    const sheets = readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      'About',
      'Proposals',
      'Scores',
      'Comments',
      'Ranking',
      'Decisions',
    ]);
    expect(sheets.filter(({ xml }) => /<f>|t="str"|<c [^>]*t="s"/.test(xml))).toEqual([]);
    const rowsOf = (name: string) => sheets.find((one) => one.name === name)!.rows;
    expect(rowsOf('Scores').flat()).toContain(FORMULA);
    expect(rowsOf('Proposals')[1]!.slice(0, 3)).toHaveLength(3);
    // 30 + 4 × 17 points on each sheet of 5 for the first question and 4 for the others
    const ranked = rowsOf('Ranking').slice(1);
    expect(ranked.map((row) => [row[0], row[1], row[6], row[7], row[8], row[9]])).toEqual([
      ['3', '1', '83', '166', '2', '50000.00'],
      ['3', '2', '83', '166', '2', '50000.00'],
    ]);
    expect(
      rowsOf('Decisions')
        .slice(1)
        .map((row) => [row[1], row[5], row[6], row[7]]),
    ).toEqual(
      expect.arrayContaining([shown, hidden].map(({ reference }) => [reference, 'Selected', '50000.00', '50000.00'])),
    );
    expect(view.file).toMatchObject({
      name: expect.stringMatching(/^call-\w+-workbook-\d{4}-\d\d-\d\d\.xlsx$/) as string,
    });
    for (const language of ['az', 'ro', 'uk', 'ka', 'hy']) {
      const names = readWorkbook((await exported(world.as(ELENA), call, { kind: 'workbook', language })).bytes).map(
        ({ name }) => name,
      );
      expect(names).toHaveLength(6);
      expect(
        names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name) || name.startsWith('exports.')),
      ).toEqual([]);
    }
  });
});
