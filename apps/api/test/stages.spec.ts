/**
 * A call in two stages by invitation, built from nothing but data through the API: four lots, another currency, another cap,
 * other grids. Nothing in the product knows any of their figures.
 */
import type { ProposalContent } from '@trilot/domain';
import {
  ANA,
  BORIS,
  CHIARA,
  CONCEPT_NOTE_GRID,
  ELENA,
  FULL_APPLICATION_GRID,
  LEYLA,
  NINO,
  OSTAP,
} from '@trilot/domain/testing';
import type { CallView } from '../src/capabilities/calls/calls.dto';
import type { ProposalView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  announce,
  begin,
  boardOf,
  decided,
  decision,
  evaluated,
  freeze,
  full,
  judged,
  moveDeadline,
  note,
  preselect,
  refusalOf,
  saveDraft,
  sheetOf,
  type StagedCall,
  stagedCall,
  submit,
  submittedProposal,
  World,
} from './harness';

const HOUR = 3_600_000;
let world: World;

beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

/** Three concept notes in the fourth lot: 40, 39 and exactly 30 of 50 points, each asking for 50,000.00 of 90,000.00. */
async function judgedConceptNotes(call: StagedCall) {
  const lotId = call.lots[3]!;
  const notes = {
    leyla: await submittedProposal(world, LEYLA, lotId, note()),
    nino: await submittedProposal(world, NINO, lotId, note()),
    ostap: await submittedProposal(world, OSTAP, lotId, note()),
  };
  await moveDeadline(world, call, -1);
  await judged(world, lotId, notes.leyla, sheetOf({}, CONCEPT_NOTE_GRID));
  await judged(world, lotId, notes.nino, sheetOf({ '2.5': 3 }, CONCEPT_NOTE_GRID));
  const threes = Object.fromEntries(
    CONCEPT_NOTE_GRID.sections.flatMap(({ questions }) => questions.map(({ id }) => [id, 3])),
  );
  await judged(world, lotId, notes.ostap, sheetOf(threes, CONCEPT_NOTE_GRID));
  return notes;
}

describe('full applications by invitation', () => {
  let call: StagedCall;
  let lotId: string;
  let notes: Awaited<ReturnType<typeof judgedConceptNotes>>;
  let leyla: ProposalView;

  beforeAll(async () => {
    call = await stagedCall(world);
    lotId = call.lots[3]!;
    notes = await judgedConceptNotes(call);
  });

  it('invites down the ranking until the requests reach the multiple of the envelope', async () => {
    const boards = await decided(world, call);
    expect(boards[3]).toMatchObject({
      stage: 'conceptNote',
      stages: ['conceptNote'],
      preselection: { limitCents: 9_000_000, multipleBp: 10_000 },
      usedCents: 10_000_000,
      leftCents: 0,
    });
    expect(
      boards[3]!.rows.map(({ reference, mean, outcome, reason, recommendedCents }) => [
        reference,
        mean.numerator / mean.denominator,
        outcome,
        reason,
        recommendedCents,
      ]),
    ).toEqual([
      [notes.leyla.reference, 40, 'invited', 'withinMultiple', 0],
      [notes.nino.reference, 39, 'invited', 'withinMultiple', 0],
      [notes.ostap.reference, 30, 'notInvited', 'multipleReached', 0],
    ]);
  });

  it('tells nobody before the announcement, and refuses to begin alike for the invited and the others', async () => {
    expect((await decision(world, LEYLA, notes.leyla.id)).status).toBe(404);
    const refusals = [await begin(world, LEYLA, notes.leyla.id), await begin(world, OSTAP, notes.ostap.id)];
    expect(refusals.map(refusalOf)).toEqual([
      { status: 409, code: 'NOT_INVITED', facts: {} },
      { status: 409, code: 'NOT_INVITED', facts: {} },
    ]);
  });

  it('refuses an announcement after the deadline of the invited, which can be moved until then', async () => {
    const at = await moveDeadline(world, call, -1, 'fullApplication');
    const late = refusalOf(await preselect(world.as(ELENA), call));
    expect(late).toMatchObject({ code: 'INVITATION_TOO_LATE', facts: { lot: 1, deadline: at } });
    const { version } = accepted(await world.visitor.get<CallView>(`/api/calls/${call.slug}`));
    const later = new Date(Date.parse(at) + HOUR).toISOString();
    const deadlines = [1, 2, 3, 4].map((lot) => ({ lot, deadline: later }));
    accepted(
      await world.as(ELENA).post(`/api/managed-calls/${call.slug}/extensions`, {
        headers: { 'if-match': `"${version}"` },
        body: { deadlines, stage: 'fullApplication', reason: 'The evaluation took longer.' },
      }),
    );
  });

  it('announces who is invited, and to nobody else the right to write', async () => {
    accepted(await preselect(world.as(ELENA), call));
    expect(accepted(await decision(world, LEYLA, notes.leyla.id))).toMatchObject({
      outcome: 'invited',
      preselection: true,
    });
    expect(accepted(await decision(world, OSTAP, notes.ostap.id))).toMatchObject({
      outcome: 'notInvited',
      invitation: null,
    });
    expect(refusalOf(await begin(world, OSTAP, notes.ostap.id)).code).toBe('NOT_INVITED');
    expect((await begin(world, NINO, notes.leyla.id)).status).toBe(404);
    expect((await world.visitor.get(`/api/calls/${call.slug}/results`)).status).toBe(404);
  });

  it('writes a letter to each, once', async () => {
    const letters = () =>
      world.sql.rows<{ proposal_id: string; body: string }>(
        `select proposal_id, body from letter where proposal_id = any($1)`,
        [Object.values(notes).map(({ id }) => id)],
      );
    for (let left = 100; left > 0 && (await letters()).length < 3; left -= 1) {
      await new Promise((wait) => setTimeout(wait, 100));
    }
    expect((await letters()).map(({ proposal_id }) => proposal_id).sort()).toEqual(
      Object.values(notes)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('begins the full application once, under the same reference', async () => {
    leyla = accepted(await begin(world, LEYLA, notes.leyla.id));
    expect(leyla).toMatchObject({
      stage: 'fullApplication',
      reference: notes.leyla.reference,
      state: 'draft',
      otherStage: { id: notes.leyla.id, stage: 'conceptNote', state: 'submitted' },
      conceptNote: { requestedCents: 5_000_000 },
      draft: { content: note() },
    });
    expect(refusalOf(await begin(world, LEYLA, notes.leyla.id))).toMatchObject({
      code: 'PROPOSAL_ALREADY_OPEN',
      facts: { proposalId: leyla.id },
    });
  });

  it('refuses a request one cent beyond 20 %, with the amounts that are allowed', async () => {
    const client = world.as(LEYLA);
    const { version } = accepted(
      await saveDraft(client, { id: leyla.id, version: leyla.draft.version }, full(6_000_001)),
    );
    const refused = refusalOf(await submit(client, { id: leyla.id, version }));
    expect([refused.code, (refused.facts as { gaps: unknown }).gaps]).toEqual([
      'PROPOSAL_INCOMPLETE',
      [
        {
          code: 'REQUEST_OUTSIDE_TOLERANCE',
          facts: {
            requestedCents: 6_000_001,
            conceptNoteCents: 5_000_000,
            toleranceBp: 2_000,
            minCents: 4_000_000,
            maxCents: 6_000_000,
          },
        },
      ],
    ]);
    accepted(await saveDraft(client, { id: leyla.id, version }, full(6_000_000)));
  });

  it('takes it at exactly 20 %, with what was assessed taken over from the concept note', async () => {
    const client = world.as(LEYLA);
    const { draft } = accepted(await client.get<ProposalView>(`/api/proposals/${leyla.id}`));
    const receipt = accepted(await submit(client, { id: leyla.id, version: draft.version }));
    expect(receipt).toMatchObject({ stage: 'fullApplication', reference: leyla.reference, requestedCents: 6_000_000 });
    const { content } = await world.sql.row<{ content: ProposalContent }>(
      'select content from proposal_revision where proposal_id = $1',
      [leyla.id],
    );
    expect([content.answers, content.priorities, content.title]).toEqual([
      { needs: 'The square is hot.', summary: 'Plant it well.', method: 'Dig, plant, water.' },
      note().priorities,
      'A square for everybody, in detail',
    ]);
  });

  it('holds the tolerance by constraint as well', async () => {
    await expect(
      world.sql.rows(
        `insert into proposal_revision (id, proposal_id, number, lot_id, call_version, cap_cents, deadline, requested_cents,
                                        content, digest, receipt_number, submitted_at, submitted_by, stage,
                                        concept_note_cents, request_tolerance_bp)
         select gen_random_uuid(), proposal_id, 99, lot_id, call_version, cap_cents, deadline, requested_cents + 1, content,
                digest, receipt_number || 'X', submitted_at, submitted_by, stage, concept_note_cents, request_tolerance_bp
         from proposal_revision where proposal_id = $1`,
        [leyla.id],
      ),
    ).rejects.toThrow('proposal_revision_tolerance_check');
  });

  it('carries relevance over, rejects without capacity, and ranks what can be computed again', async () => {
    const nino = accepted(await begin(world, NINO, notes.nino.id));
    const { version } = accepted(
      await saveDraft(world.as(NINO), { id: nino.id, version: nino.draft.version }, full(4_000_000)),
    );
    accepted(await submit(world.as(NINO), { id: nino.id, version }));
    await moveDeadline(world, call, -1, 'fullApplication');
    await judged(world, lotId, leyla, sheetOf({}, FULL_APPLICATION_GRID));
    await evaluated(world, lotId, nino, ANA, sheetOf({}, FULL_APPLICATION_GRID));
    await evaluated(world, lotId, nino, BORIS, sheetOf({ '1.1': 1 }, FULL_APPLICATION_GRID));
    // the third, because the two lie on opposite sides of the gate
    expect(refusalOf(await freeze(world.as(ELENA), lotId)).code).toBe('THIRD_SHEET_MISSING');
    await evaluated(world, lotId, nino, CHIARA, sheetOf({}, FULL_APPLICATION_GRID));
    const boards = await decided(world, call);
    expect(
      boards[3]!.rows.map(({ reference, mean, outcome, failedGates, requestedCents, recommendedCents }) => [
        reference,
        mean.numerator / mean.denominator,
        outcome,
        failedGates.map(({ gate, id }) => [gate, id]),
        requestedCents,
        recommendedCents,
      ]),
    ).toEqual([
      [notes.leyla.reference, 64 + 16, 'selected', [], 6_000_000, 6_000_000],
      [notes.nino.reference, 63 + 16, 'belowGates', [['anyQuestionAt', '1.1']], 4_000_000, 0],
    ]);
    // the concept notes stay to be read as they were ranked
    expect((await boardOf(world, lotId, '?stage=conceptNote')).rows.map(({ outcome }) => outcome)).toEqual([
      'invited',
      'invited',
      'notInvited',
    ]);
    expect((await decision(world, LEYLA, leyla.id)).status).toBe(404);
    accepted(await announce(world.as(ELENA), call));
    expect(accepted(await decision(world, LEYLA, leyla.id))).toMatchObject({
      outcome: 'selected',
      awardedCents: 6_000_000,
    });
    expect(accepted(await decision(world, LEYLA, notes.leyla.id))).toMatchObject({ outcome: 'invited' });
  });
});
