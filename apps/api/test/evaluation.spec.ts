import { randomUUID } from 'node:crypto';
import { combineSheets } from '@trilot/domain';
import {
  ANA,
  BORIS,
  type CastMember,
  completeContent,
  ELENA,
  IVO,
  LEYLA,
  SMALL_GRANT_GRID,
} from '@trilot/domain/testing';
import type { WorkspaceView } from '../src/capabilities/evaluation/evaluation.dto';
import type { AuditPage } from '../src/platform/audit/audit.dto';
import {
  accepted,
  assigned,
  type Client,
  closeCall,
  declare,
  evaluated,
  type ProblemBody,
  publishedCall,
  refusalOf,
  saveDraft,
  saveSheet,
  sheetOf,
  statusesOf,
  submitSheet,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

let world: World;
let call: TestCall;
let lot: string;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  lot = call.lots[0];
  proposal = await submittedProposal(world, LEYLA, lot);
});
afterAll(() => world.close());

/** An assignment whose content is open to its evaluator. */
async function opened(member: CastMember): Promise<string> {
  const id = await assigned(world, lot, proposal, member);
  accepted(await declare(world.as(member), id));
  return id;
}

const workspace = async (client: Client, id: string) =>
  accepted(await client.get<WorkspaceView>(`/api/assignments/${id}`));
const scoreOf = ({ id }: { id: string }) =>
  world.sql.rows<{ sheets: number; total_sum: number; sums: unknown }>(
    'select sheets, total_sum, sums from proposal_score where proposal_id = $1',
    [id],
  );

describe('the workspace', () => {
  it('shows the sealed revision, never the draft beside it, with grid, empty sheet and abilities', async () => {
    accepted(await saveDraft(world.as(LEYLA), proposal, completeContent({ title: 'Late thoughts' })));
    await closeCall(world, call);
    const id = await opened(ANA);
    const answer = await world.as(ANA).get<WorkspaceView>(`/api/assignments/${id}`);
    expect(answer.headers.get('etag')).toBe('"0"');
    expect(answer.body).toMatchObject({
      assignment: { id, title: 'A square for everybody', conflict: 'none' },
      proposal: { reference: proposal.reference, revision: 1, content: completeContent() },
      sheet: { content: { scores: {}, comments: {} }, version: 0, savedAt: null, submittedAt: null },
      abilities: { save: { allowed: true }, submit: { allowed: false, refusal: { code: 'SHEET_INCOMPLETE' } } },
    });
  });
});

describe('saving a sheet', () => {
  let id: string;
  let ana: Client;
  beforeEach(async () => {
    await closeCall(world, call);
    id = await opened(ANA);
    ana = world.as(ANA);
  });

  it('keeps half a sheet as it was written', async () => {
    const content = {
      scores: { P1: { value: 4, reason: '' }, P2: { value: null, reason: 'Let me think' } },
      comments: { P: 'So far so good' },
    };
    const saved = await saveSheet(ana, id, 0, content);
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"1"']);
    expect(saved.body).toMatchObject({ content, version: 1, progress: { state: 'draft', scored: 1, points: 12 } });
    expect((await workspace(ana, id)).sheet.content).toEqual(content);
  });

  it.each([
    ['another value', { value: 3, reason: 'Fair' }],
    ['the same value for another reason', { value: 4, reason: 'Solid' }],
    ['no value any more, the reason kept', { value: null, reason: 'Fair' }],
    ['a value that was there already', { value: 4, reason: 'Fair' }],
  ])('keeps of a score written again %s', async (_, written) => {
    const scores = { P1: { value: 4, reason: 'Fair' }, P2: { value: 3, reason: '' } };
    accepted(await saveSheet(ana, id, 0, { scores, comments: {} }));
    accepted(await saveSheet(ana, id, 1, { scores: { ...scores, P1: written }, comments: {} }));
    expect((await workspace(ana, id)).sheet.content.scores).toEqual({ P1: written, P2: { value: 3, reason: '' } });
  });

  it('empties a score that was taken back', async () => {
    accepted(await saveSheet(ana, id, 0, { scores: { P1: { value: 5, reason: 'Superb' } }, comments: {} }));
    const { content, progress } = accepted(await saveSheet(ana, id, 1, { scores: {}, comments: {} }));
    expect(content.scores).toEqual({ P1: { value: null, reason: '' } });
    expect(progress).toMatchObject({ scored: 0, points: 0 });
  });

  it('needs the version it was written on', async () => {
    const body = { content: sheetOf() };
    expect(refusalOf(await ana.put(`/api/assignments/${id}/sheet`, { body }))).toEqual({
      status: 428,
      code: 'PRECONDITION_REQUIRED',
      facts: { header: 'If-Match' },
    });
    accepted(await saveSheet(ana, id, 0, sheetOf()));
    expect(refusalOf(await saveSheet(ana, id, 0, sheetOf()))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: 0, actual: 1 },
    });
  });

  it('lets one of several first savings at once win', async () => {
    expect(statusesOf(await Promise.all([1, 2, 3].map(() => saveSheet(ana, id, 0, sheetOf()))))).toEqual([
      200, 412, 412,
    ]);
  });

  it.each([[0], [6], [3.5], [-1], [1e300]])('refuses a score of %s', async (value) => {
    const content = { scores: { P1: { value, reason: '' } }, comments: {} };
    expect(refusalOf(await saveSheet(ana, id, 0, content))).toEqual({
      status: 422,
      code: 'SCORE_OUT_OF_SCALE',
      facts: { question: 'P1', value },
    });
  });

  it.each([['"5 "'], ['"5"'], ['true'], ['[5]']])('refuses %s, which is no number', async (value) => {
    const body = `{"content":{"scores":{"P1":{"value":${value},"reason":""}},"comments":{}}}`;
    const answer = await ana.put<ProblemBody>(`/api/assignments/${id}/sheet`, { headers: { 'if-match': '"0"' }, body });
    expect([answer.status, answer.body.code]).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('refuses a question that the grid does not ask', async () => {
    const content = { scores: { P9: { value: 3, reason: '' } }, comments: {} };
    expect(refusalOf(await saveSheet(ana, id, 0, content))).toEqual({
      status: 422,
      code: 'QUESTION_UNKNOWN',
      facts: { question: 'P9' },
    });
  });

  it('is held to the scale by the database too', async () => {
    accepted(await saveSheet(ana, id, 0, sheetOf()));
    const tamper = `update score set value = 6 where sheet_id = (select id from score_sheet where assignment_id = $1)`;
    await expect(world.sql.rows(tamper, [id])).rejects.toThrow('score_value_check');
  });
});

describe('submitting a sheet', () => {
  let id: string;
  let ana: Client;
  beforeEach(async () => {
    await closeCall(world, call);
    id = await opened(ANA);
    ana = world.as(ANA);
  });

  it('needs every score, a reason for 1, 2 and 5, and a comment in each section', async () => {
    const { scores, comments } = sheetOf({ P1: 1, P2: 2, P3: 5 });
    const mute = Object.fromEntries(
      Object.entries(scores).map(([question, { value }]) => [question, { value, reason: ' ' }]),
    );
    const { D1: _, ...open } = mute;
    accepted(await saveSheet(ana, id, 0, { scores: open, comments: { ...comments, C: ' ' } }));
    expect(refusalOf(await submitSheet(ana, id))).toEqual({
      status: 422,
      code: 'SHEET_INCOMPLETE',
      facts: {
        gaps: [
          { code: 'SCORE_REASON_MISSING', facts: { question: 'P1', score: 1 } },
          { code: 'SCORE_REASON_MISSING', facts: { question: 'P2', score: 2 } },
          { code: 'SCORE_REASON_MISSING', facts: { question: 'P3', score: 5 } },
          { code: 'SCORE_MISSING', facts: { question: 'D1' } },
          { code: 'SECTION_COMMENT_MISSING', facts: { section: 'C' } },
        ],
      },
    });
    expect(await scoreOf(proposal)).toEqual([]);
  });

  it('locks it for good and counts it', async () => {
    accepted(await saveSheet(ana, id, 0, sheetOf({ P1: 5 })));
    const submitted = accepted(await submitSheet(ana, id));
    expect(submitted.progress).toMatchObject({ state: 'submitted', points: 83 });
    const locked = (move: string) => ({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'scoreSheet', from: 'submitted', move },
    });
    expect(refusalOf(await saveSheet(ana, id, 1, sheetOf()))).toEqual(locked('save'));
    expect(refusalOf(await submitSheet(ana, id))).toEqual(locked('submit'));
    expect(await scoreOf(proposal)).toMatchObject([{ sheets: 1, total_sum: 83 }]);
  });

  it('happens once, however often it is asked for with the same key', async () => {
    accepted(await saveSheet(ana, id, 0, sheetOf()));
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => submitSheet(ana, id, 1, key)));
    expect(statusesOf(answers)).toEqual([201, 201, 201]);
    expect(
      await world.sql.count(
        `select from audit_entry where action = 'scoreSheet.submitted' and facts ->> 'assignmentId' = $1`,
        [id],
      ),
    ).toBe(1);
    expect(refusalOf(await submitSheet(ana, id, 2, key))).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is refused for a version that is no longer the one that was checked', async () => {
    accepted(await saveSheet(ana, id, 0, sheetOf()));
    accepted(await saveSheet(ana, id, 1, sheetOf({ P1: 3 })));
    expect(refusalOf(await submitSheet(ana, id, 1))).toMatchObject({ code: 'VERSION_MISMATCH' });
  });

  it('adds up both sheets when two evaluators submit at once', async () => {
    const boris = await opened(BORIS);
    const [first, second] = [sheetOf({ P1: 5, D1: 2 }), sheetOf({ B1: 1 })];
    accepted(await saveSheet(ana, id, 0, first));
    accepted(await saveSheet(world.as(BORIS), boris, 0, second));
    const answers = await Promise.all([submitSheet(ana, id), submitSheet(world.as(BORIS), boris)]);
    expect(statusesOf(answers)).toEqual([201, 201]);
    const sums = combineSheets(SMALL_GRANT_GRID, [first, second]);
    expect(await scoreOf(proposal)).toEqual([{ sheets: 2, total_sum: 77 + 74, sums }]);
  });
});

describe("another's sheet", () => {
  it('is never seen by an evaluator, before or after submitting', async () => {
    await closeCall(world, call);
    const word = 'ocelot';
    const secret = sheetOf({ P1: 5 });
    await evaluated(world, lot, proposal, ANA, {
      scores: { ...secret.scores, P1: { value: 5, reason: `${word} reason` } },
      comments: { ...secret.comments, P: `${word} comment` },
    });
    const id = await opened(BORIS);
    const seen = async () =>
      (await Promise.all(['', `/${id}`].map((path) => world.as(BORIS).get(`/api/assignments${path}`))))
        .map(({ text }) => text)
        .join();
    expect(await seen()).not.toContain(word);
    accepted(await saveSheet(world.as(BORIS), id, 0, sheetOf()));
    expect((await submitSheet(world.as(BORIS), id)).text).not.toContain(word);
    expect(await seen()).not.toContain(word);
    expect((await world.as(ELENA).get(`/api/lots/${lot}/board`)).text).toContain(word);
  });
});

describe('a conflict found late', () => {
  it('voids the sheet, adds the sums up without it, and is on record', async () => {
    await closeCall(world, call);
    const id = await evaluated(world, lot, proposal, ANA, sheetOf({ P1: 5 }));
    await evaluated(world, lot, proposal, BORIS, sheetOf({ P1: 3 }));
    expect(await scoreOf(proposal)).toMatchObject([{ sheets: 2, total_sum: 83 + 77 }]);
    accepted(await declare(world.as(ANA), id, 'disqualifying', 'They have just hired me.'));
    expect(await scoreOf(proposal)).toMatchObject([{ sheets: 1, total_sum: 77 }]);
    const sheet = await world.sql.row<{ id: string; state: string; total: number }>(
      'select id, state, total from score_sheet where assignment_id = $1',
      [id],
    );
    expect(sheet).toMatchObject({ state: 'voided', total: 83 });
    const { entries } = accepted(await world.as(IVO).get<AuditPage>('/api/audit?limit=200'));
    const declared = entries.find(({ action, subjectId }) => action === 'conflict.declared' && subjectId === id);
    expect(declared?.facts).toEqual({
      level: 'disqualifying',
      before: 'none',
      proposalId: proposal.id,
      voidedSheets: [sheet.id],
    });
  });

  it('leaves nothing behind when the only sheet is voided', async () => {
    await closeCall(world, call);
    const id = await evaluated(world, lot, proposal, ANA);
    accepted(await declare(world.as(ANA), id, 'disqualifying', 'They have just hired me.'));
    expect(await scoreOf(proposal)).toEqual([]);
  });
});
