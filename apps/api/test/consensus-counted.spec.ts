/** What a consensus counts for: with a third sheet, beside a freeze, after it, in report and workbook. */
import type { RankingSnapshot } from '@trilot/domain';
import {
  ANA,
  BORIS,
  type CastMember,
  CHIARA,
  DAVID,
  ELENA,
  IVO,
  LEYLA,
  MARTA,
  NINO,
  SAMIR,
} from '@trilot/domain/testing';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { DecisionView } from '../src/capabilities/selection/selection.dto';
import { snapshotProblems } from '../src/capabilities/selection/snapshot-proof';
import {
  accepted,
  announce,
  answerConsensus,
  closeCall,
  correct,
  decided,
  declare,
  endConsensus,
  evaluated,
  exported,
  freeze,
  pdfText,
  proposeConsensus,
  publishedCall,
  readConsensus,
  readPdf,
  readWorkbook,
  refusalOf,
  sheetOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
  writeConsensus,
} from './harness';

/** Of a sheet that diverges from the others. */
const FAR_APART = { P1: 1, P2: 1, P3: 1, D1: 1 };
/** 82 points, with a reason of its own. */
const AGREED = sheetOf({ B1: 5 });

let world: World;
let call: TestCall;
let lot: string;
let proposal: TestProposal;
let other: TestProposal;
let ana: string;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world, { consensus: true });
  lot = call.lots[2];
  proposal = await submittedProposal(world, LEYLA, lot);
  other = await submittedProposal(world, NINO, lot);
  await closeCall(world, call);
  ana = await evaluated(world, lot, proposal, ANA, sheetOf({ P1: 5 }));
});
afterAll(() => world.close());

const borisSubmits = (scores: Readonly<Record<string, number>> = { P1: 3 }) =>
  evaluated(world, lot, proposal, BORIS, sheetOf(scores));
const row = async () => {
  const { rows } = accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
  return rows.find(({ proposalId }) => proposalId === proposal.id)!;
};
const end = (by: CastMember, about = proposal, reason = 'They do not agree on P1.') =>
  endConsensus(world.as(by), about, reason);
const snapshotOf = async (rankingId: string) =>
  accepted(
    await world.as(DAVID).get<{ hash: string; snapshot: RankingSnapshot }>(`/api/rankings/${rankingId}/snapshot`),
  );

/** The sum of a frozen ranking's proposal, once the snapshot is proven. */
async function frozenSum(rankingId: string): Promise<number> {
  const { snapshot, hash } = await snapshotOf(rankingId);
  expect(snapshotProblems(snapshot, hash)).toEqual([]);
  return snapshot.entries.find(({ proposalId }) => proposalId === proposal.id)!.score.totalSum;
}

async function putForward(): Promise<void> {
  accepted(await writeConsensus(world.as(ANA), ana, 0, AGREED));
  accepted(await proposeConsensus(world.as(ANA), ana, 1));
}

async function concluded(): Promise<void> {
  const boris = await borisSubmits();
  await putForward();
  accepted(await answerConsensus(world.as(BORIS), boris, 'agreed'));
}

/** The other proposal of the lot, on which nobody agrees. */
async function endedForTheOther(): Promise<void> {
  for (const evaluator of [ANA, BORIS]) await evaluated(world, lot, other, evaluator);
  accepted(await end(MARTA, other, 'No common ground.'));
}

describe('where two sheets diverge', () => {
  it('waits for the third, and takes all three whose sheets count', async () => {
    const boris = await borisSubmits(FAR_APART);
    expect(refusalOf(await readConsensus(world.as(ANA), ana))).toMatchObject({ status: 404 });
    const chiara = await evaluated(world, lot, proposal, CHIARA);
    const { sheets } = accepted(await readConsensus(world.as(CHIARA), chiara));
    expect(sheets.map(({ evaluatorName }) => evaluatorName)).toEqual(['Ana', 'Boris', 'Chiara']);
    await putForward();
    accepted(await answerConsensus(world.as(BORIS), boris, 'agreed'));
    expect(refusalOf(await answerConsensus(world.as(BORIS), boris, 'objected', { reason: 'No.' }))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'consensus', from: 'answered', move: 'object' },
    });
    expect((await row()).consensus).toMatchObject({ state: 'proposed', content: null });
    accepted(await answerConsensus(world.as(CHIARA), chiara, 'agreed'));
    const { mean, consensus } = await row();
    expect([mean, consensus!.state]).toEqual([{ numerator: 3 * 82, denominator: 3 }, 'concluded']);
  });

  it('of two who agree at once both count', async () => {
    const boris = await borisSubmits(FAR_APART);
    const chiara = await evaluated(world, lot, proposal, CHIARA);
    await putForward();
    const answers = await Promise.all([
      answerConsensus(world.as(BORIS), boris, 'agreed'),
      answerConsensus(world.as(CHIARA), chiara, 'agreed'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect((await row()).consensus!.state).toBe('concluded');
  });
});

describe('those who run the evaluation', () => {
  it('end or direct none of a proposal they score, and none that is hidden from them', async () => {
    await borisSubmits();
    await world.sql.rows(
      `insert into assignment (id, proposal_id, evaluator_id, assigned_by) values (gen_random_uuid(), $1, $2, $3)`,
      [proposal.id, world.idOf(SAMIR), world.idOf(ELENA)],
    );
    const appoint = (by: CastMember) =>
      world.as(by).put<void>(`/api/scored-proposals/${proposal.id}/consensus/rapporteur`, {
        body: { evaluatorId: world.idOf(BORIS) },
      });
    for (const answer of [await end(SAMIR), await appoint(SAMIR)]) {
      expect(refusalOf(answer)).toEqual({ status: 409, code: 'SCORED_BY_ONESELF', facts: {} });
    }
    const conflict = `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'So')`;
    for (const person of [MARTA, ELENA]) await world.sql.rows(conflict, [proposal.id, world.idOf(person)]);
    for (const answer of [await end(MARTA), await appoint(ELENA)]) {
      expect(refusalOf(answer)).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
    }
    for (const evaluator of [ANA, BORIS]) await evaluated(world, lot, other, evaluator);
    expect(refusalOf(await freeze(world.as(ELENA), lot))).toEqual({
      status: 409,
      code: 'CONSENSUS_MISSING',
      facts: { proposals: [{ proposalId: other.id }] },
    });
    const { unagreed } = accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
    expect(unagreed).toEqual([{ proposalId: other.id, reference: other.reference }]);
  });

  it('read in the report and in the workbook what was agreed on, and what was ended and why', async () => {
    await concluded();
    await endedForTheOther();
    for (const lotId of call.lots) accepted(await freeze(world.as(ELENA), lotId));
    const { bytes } = await world.as(MARTA).get(`/api/calls/${call.slug}/reports/evaluation?lot=3`);
    const text = pdfText(await readPdf(bytes));
    expect(text).toContain(`${proposal.reference}: agreed on, written by Ana`);
    expect(text).toContain(`${other.reference}: ended without agreement by Marta. No common ground.`);
    const workbook = readWorkbook((await exported(world.as(IVO), call, { kind: 'workbook' })).bytes);
    const { rows } = workbook.find(({ name }) => name === 'Consensus')!;
    const about = ['3', proposal.reference, 'Mingachevir', 'Ana', 'concluded'];
    const b1 = rows.find((cells) => cells[1] === proposal.reference && cells[5] === 'B1')!;
    expect([...b1.slice(0, 6), ...b1.slice(7)]).toEqual([...about, 'B1', '2', '5', '10', 'Why B1 deserves 5']);
    expect(rows.filter((cells) => cells[1] === other.reference).map((cells) => cells.filter(Boolean))).toEqual([
      ['3', other.reference, 'Kutaisi', 'Ana', 'ended without agreement', 'No common ground.'],
    ]);
  });
});

it.each([1, 2, 3])(
  'a freeze and the last agreement at once: frozen is what is agreed on, or nothing (%i)',
  async () => {
    await endedForTheOther();
    const boris = await borisSubmits();
    await putForward();
    const [frozen, agreed] = await Promise.all([
      freeze(world.as(ELENA), lot),
      answerConsensus(world.as(BORIS), boris, 'agreed'),
    ]);
    const outcome = frozen.status === 201 ? await frozenSum(frozen.body.ranking!.id) : refusalOf(frozen).code;
    expect(agreed.status).toBe(204);
    expect([2 * 82, 'CONSENSUS_MISSING']).toContain(outcome);
  },
);

describe('a conflict found after the freeze', () => {
  let boris: string;
  beforeEach(async () => {
    await endedForTheOther();
    boris = await borisSubmits(FAR_APART);
    const chiara = await evaluated(world, lot, proposal, CHIARA);
    await putForward();
    accepted(await answerConsensus(world.as(BORIS), boris, 'agreed'));
    accepted(await answerConsensus(world.as(CHIARA), chiara, 'agreed'));
    await decided(world, call);
  });
  const tooLate = async () =>
    accepted(await declare(world.as(BORIS), boris, 'disqualifying', 'They have just hired me.'));
  const decision = async () =>
    accepted(await world.as(LEYLA).get<DecisionView>(`/api/proposals/${proposal.id}/decision`));
  const reasonsOn = ({ criteria }: DecisionView, id: string) =>
    criteria.find(({ questionId }) => questionId === id)!.reasons;

  it('voids the consensus on record; what was frozen and decided with it stays as it is', async () => {
    accepted(await announce(world.as(ELENA), call));
    await tooLate();
    const { mean, consensus } = await row();
    expect(mean).toEqual({ numerator: 3 * 82, denominator: 3 });
    expect(consensus).toMatchObject({ state: 'voided', content: AGREED });
    expect(
      await world.sql.rows<{ action: string }>(
        `select action from audit_entry where subject_id = $1 and action like 'consensus.%' order by id`,
        [proposal.id],
      ),
    ).toEqual(
      ['opened', 'proposed', 'agreed', 'agreed', 'concluded', 'voided'].map((act) => ({ action: `consensus.${act}` })),
    );
    expect(reasonsOn(await decision(), 'B1')).toEqual(['Why B1 deserves 5']);
    expect(reasonsOn(await decision(), 'P1')).toEqual([]);
  });

  it('opens no other one, which nobody could write: a correction ranks by the sheets that are left', async () => {
    await tooLate();
    expect(refusalOf(await readConsensus(world.as(ANA), ana))).toMatchObject({ status: 404 });
    const first = accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`)).ranking!;
    const { ranking } = accepted(await correct(world.as(ELENA), first.id, 'lateConflict'));
    const { snapshot, hash } = await snapshotOf(ranking!.id);
    expect(snapshotProblems(snapshot, hash)).toEqual([]);
    const entry = snapshot.entries.find(({ proposalId }) => proposalId === proposal.id)!;
    expect([entry.consensus, entry.score.sheets, entry.score.totalSum]).toEqual([undefined, 2, 83 + 80]);
    expect((await row()).consensus).toBeNull();
    const kept = await snapshotOf(first.id);
    expect(snapshotProblems(kept.snapshot, kept.hash)).toEqual([]);
  });
});
