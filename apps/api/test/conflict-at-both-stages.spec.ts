/** A concept note and its full application are one proposal: a conflict of interest found late at one stage counts at both. */
import {
  ANA,
  BORIS,
  type CastMember,
  CHIARA,
  CONCEPT_NOTE_GRID,
  ELENA,
  FULL_APPLICATION_GRID,
  LEYLA,
  MARTA,
} from '@trilot/domain/testing';
import type { LotAssignmentsView } from '../src/capabilities/assignment/assignment.dto';
import type { EvaluationProgressView } from '../src/capabilities/assignment/evaluation-progress.dto';
import type { AssignmentSummary } from '../src/capabilities/evaluation/evaluation.dto';
import {
  accepted,
  type Answer,
  assigned,
  begin,
  boardOf,
  correct,
  decided,
  declare,
  evaluated,
  freeze,
  full,
  moveDeadline,
  note,
  preselect,
  refusalOf,
  saveDraft,
  saveSheet,
  sheetOf,
  type StagedCall,
  stagedCall,
  submit,
  submittedProposal,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };
/** Scores, and looks after the selection as the secretary. */
const PAVLO: CastMember = { ...CHIARA, userId: 'pavlo', name: 'Pavlo', roles: ['evaluator', 'secretary'] };
const REASON = 'They have just hired me.';

let world: World;
let call: StagedCall;
let lotId: string;
/** The concept note, with 5s in relevance from Ana and 3s from Pavlo; their assignments to it. */
let conceptNote: string;
let anasNote: string;
let pavlosNote: string;
/** The full application that follows it, submitted and closed. */
let application: string;
beforeAll(async () => {
  world = await World.shared();
  await world.join(PAVLO);
});
beforeEach(async () => {
  call = await stagedCall(world);
  lotId = call.lots[3]!;
  const proposal = await submittedProposal(world, LEYLA, lotId, note());
  conceptNote = proposal.id;
  await moveDeadline(world, call, -1);
  anasNote = await evaluated(world, lotId, proposal, ANA, relevance(5));
  pavlosNote = await evaluated(world, lotId, proposal, PAVLO, relevance(3));
  await decided(world, call);
  accepted(await preselect(world.as(ELENA), call));
  const begun = accepted(await begin(world, LEYLA, conceptNote));
  application = begun.id;
  const saved = accepted(
    await saveDraft(world.as(LEYLA), { id: application, version: begun.draft.version }, full(5_000_000)),
  );
  accepted(await submit(world.as(LEYLA), { id: application, version: saved.version }));
  await moveDeadline(world, call, -1, 'fullApplication');
});
afterAll(() => world.close());

/** Every question of the concept note's relevance with this score, every other with 4. */
const relevance = (score: number) =>
  sheetOf(Object.fromEntries(CONCEPT_NOTE_GRID.sections[0]!.questions.map(({ id }) => [id, score])), CONCEPT_NOTE_GRID);
const scored = (evaluator: typeof ANA) =>
  evaluated(world, lotId, { id: application }, evaluator, sheetOf({}, FULL_APPLICATION_GRID));
const tooLate = (assignmentId: string, evaluator: typeof ANA): Promise<Answer<unknown>> =>
  declare(world.as(evaluator), assignmentId, 'disqualifying', REASON);
interface Points {
  readonly numerator: number;
  readonly denominator: number;
}
const pointsOf = ({ numerator, denominator }: Points) => numerator / denominator;
/** Sheets that count and what is carried over to relevance, in points. */
const scoreOf = async () => {
  const rows = await world.sql.rows<{ sheets: number; sums: { carried?: { points: Points }[] } }>(
    `select t.sheets, t.sums from proposal p left join proposal_score t on t.proposal_id = p.id
     where p.id = any($1) order by p.stage`,
    [[conceptNote, application]],
  );
  const points = rows[1]?.sums?.carried?.[0]?.points;
  return { sheets: rows.map(({ sheets }) => sheets), carried: points ? pointsOf(points) : null };
};
const voided = () =>
  world.sql.rows<Record<string, unknown>>(
    `select e.name as evaluator, p.stage, v.reason, s.state,
            (select count(*)::integer from outdated_ranking o where o.sheet_id = v.sheet_id) as outdates
     from voided_sheet v join score_sheet s on s.id = v.sheet_id join proposal p on p.id = v.proposal_id
     join app_user e on e.id = v.evaluator_id where p.id = any($1) order by v.voided_at, p.stage`,
    [[conceptNote, application]],
  );

describe('found with the full application', () => {
  it('voids the sheet of the concept note too, and what was carried over from it', async () => {
    const anas = await scored(ANA);
    await scored(BORIS);
    expect(await scoreOf()).toEqual({ sheets: [2, 2], carried: 16 });
    accepted(await tooLate(anas, ANA));
    expect(await scoreOf()).toEqual({ sheets: [1, 1], carried: 12 });
    expect(await voided()).toEqual([
      { evaluator: 'Ana', stage: 'conceptNote', reason: REASON, state: 'voided', outdates: 1 },
      { evaluator: 'Ana', stage: 'fullApplication', reason: REASON, state: 'voided', outdates: 0 },
    ]);
    const { facts } = await world.sql.row<{ facts: { voidedSheets: string[] } }>(
      `select facts from audit_entry where action = 'conflict.declared' and subject_id = $1
         and facts ->> 'level' = 'disqualifying'`,
      [anas],
    );
    expect(facts.voidedSheets).toHaveLength(2);
  });

  it('outdates the ranking of either stage, and another version ranks without the sheets', async () => {
    const anas = await scored(ANA);
    await scored(BORIS);
    const { ranking, rows } = accepted(await freeze(world.as(ELENA), lotId));
    expect(pointsOf(rows[0]!.mean)).toBe(64 + 16);
    accepted(await tooLate(anas, ANA));
    expect((await voided()).map(({ outdates }) => outdates)).toEqual([2, 1]);
    const boards = [await boardOf(world, lotId), await boardOf(world, lotId, '?stage=conceptNote')];
    expect(boards.map((board) => board.ranking!.outdatedSince)).toEqual([expect.any(String), expect.any(String)]);
    expect(boards[0]!.rows[0]!.mean).toEqual(rows[0]!.mean);

    const another = accepted(await correct(world.as(ELENA), ranking!.id, 'lateConflict', REASON));
    expect(another.ranking).toMatchObject({ version: 2, outdatedSince: null });
    expect(pointsOf(another.rows[0]!.mean)).toBe(64 + 12);
  });
});

describe('of somebody who scored the concept note and helps to run the call since', () => {
  const conflict = () => `/api/submitted-proposals/${application}/conflict`;
  beforeEach(async () => {
    await scored(CHIARA);
  });

  it('voids the sheet when they declare it', async () => {
    expect(await scoreOf()).toEqual({ sheets: [2, 1], carried: 16 });
    accepted(await world.as(PAVLO).put(conflict(), { body: { level: 'potential', reason: REASON } }));
    expect(await scoreOf()).toEqual({ sheets: [2, 1], carried: 16 });
    accepted(await world.as(PAVLO).put(conflict(), { body: { level: 'disqualifying', reason: REASON } }));
    expect(await scoreOf()).toEqual({ sheets: [1, 1], carried: 20 });
    expect(await voided()).toEqual([
      { evaluator: 'Pavlo', stage: 'conceptNote', reason: REASON, state: 'voided', outdates: 1 },
    ]);
  });

  it('voids the sheet when the chair decides so', async () => {
    accepted(await world.as(PAVLO).put(conflict(), { body: { level: 'potential', reason: REASON } }));
    const decision = `${conflict()}s/${world.idOf(PAVLO)}/chair-decision`;
    accepted(await world.as(MARTA).post(decision, { body: { decision: 'disqualified', reason: 'It is too close.' } }));
    expect(await scoreOf()).toEqual({ sheets: [1, 1], carried: 20 });
    expect(await voided()).toMatchObject([{ evaluator: 'Pavlo', reason: 'It is too close.' }]);
  });
});

describe('found with the concept note', () => {
  it('closes the full application on every path', async () => {
    const id = await assigned(world, lotId, { id: application }, ANA);
    accepted(await declare(world.as(ANA), id));
    accepted(await tooLate(anasNote, ANA));
    const ana = world.as(ANA);
    const paths: Answer<unknown>[] = [
      await ana.get(`/api/assignments/${id}`),
      await declare(ana, id),
      await saveSheet(ana, id, 0, sheetOf({}, FULL_APPLICATION_GRID)),
      await ana.post(`/api/assignments/${id}/acceptance`),
      await ana.post(`/api/assignments/${id}/decline`, { body: { code: 'noTime', sentence: 'I am away.' } }),
    ];
    expect(paths.map(refusalOf)).toEqual(paths.map(() => NOT_FOUND));
    expect(accepted(await ana.get<AssignmentSummary[]>('/api/assignments')).map((one) => one.id)).not.toContain(id);
  });

  it('leaves the place in the full application to somebody else', async () => {
    await assigned(world, lotId, { id: application }, ANA);
    await assigned(world, lotId, { id: application }, BORIS);
    accepted(await tooLate(anasNote, ANA));
    const { proposals } = accepted(
      await world.as(ELENA).get<LotAssignmentsView>(`/api/lots/${lotId}/assignments?stage=fullApplication`),
    );
    expect(proposals[0]!.assignments.map(({ evaluatorName, conflict }) => [evaluatorName, conflict])).toEqual([
      ['Ana', 'disqualifying'],
      ['Boris', null],
    ]);
    const { evaluators } = accepted(
      await world.as(ELENA).get<EvaluationProgressView>(`/api/calls/${call.slug}/evaluation-progress`),
    );
    expect(evaluators.map(({ name }) => name)).toEqual(['Boris']);
    await assigned(world, lotId, { id: application }, CHIARA);
  });

  it('keeps the points as they were frozen where no sheet of the concept note is left', async () => {
    await scored(CHIARA);
    accepted(await tooLate(anasNote, ANA));
    expect(await scoreOf()).toEqual({ sheets: [1, 1], carried: 12 });
    accepted(await tooLate(pavlosNote, PAVLO));
    expect(await scoreOf()).toEqual({ sheets: [null, 1], carried: 16 });
  });
});
