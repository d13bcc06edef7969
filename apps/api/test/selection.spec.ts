import { createHash, randomUUID } from 'node:crypto';
import {
  commitmentText,
  countedTotal,
  type Departure,
  drawTicketText,
  type RankingSnapshot,
  recompute,
} from '@trilot/domain';
import { ANA, BORIS, CHIARA, DAVID, ELENA, LEYLA, MARTA, NINO, OSTAP } from '@trilot/domain/testing';
import canonicalize from 'canonicalize';
import type { CallView } from '../src/capabilities/calls/calls.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import {
  accepted,
  approve,
  assign,
  assigned,
  closeCall,
  declare,
  evaluated,
  freeze,
  propose,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  statusesOf,
  submitSheet,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let world: World;
let call: TestCall;
let lot: string;
/** The best, the middle, and one below a gate, whatever their order of submission. */
let first: TestProposal;
let second: TestProposal;
let below: TestProposal;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  lot = call.lots[2];
  below = await submittedProposal(world, OSTAP, lot);
  second = await submittedProposal(world, NINO, lot);
  first = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
});
afterAll(() => world.close());

async function scored(): Promise<void> {
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, below, evaluator, sheetOf({ P2: 2 }));
    await evaluated(world, lot, second, evaluator, sheetOf({ P1: evaluator === ANA ? 4 : 5 }));
    await evaluated(world, lot, first, evaluator, sheetOf({ P1: 5 }));
  }
}

const board = async () => accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
const lines = ({ rows }: BoardView) =>
  rows.map(({ reference, position, mean, outcome, recommendedCents, runningCents }) => [
    reference,
    position,
    mean.numerator / mean.denominator,
    outcome,
    recommendedCents,
    runningCents,
  ]);
const frozen = async () => accepted(await freeze(world.as(ELENA), lot)).ranking!.id;

describe('the board before the freeze', () => {
  it('previews rank, cut-off and running sum by exact means', async () => {
    await scored();
    const view = await board();
    expect(lines(view)).toEqual([
      [first.reference, 1, 83, 'selected', 5_000_000, 5_000_000],
      [second.reference, 2, 81.5, 'selected', 5_000_000, 10_000_000],
      [below.reference, null, 74, 'belowGates', 0, 10_000_000],
    ]);
    expect(view).toMatchObject({
      ranking: null,
      usedCents: 10_000_000,
      leftCents: 2_000_000,
      needed: 2,
      unfinished: [],
    });
    expect(view.rows[2]!.failedGates).toEqual([
      { gate: 'question', id: 'P2', needed: 3, got: { numerator: 4, denominator: 2 } },
    ]);
    expect(view.abilities).toMatchObject({ freeze: { allowed: true }, propose: { allowed: false } });
  });

  it('opens every number to who scored what', async () => {
    await scored();
    const { sheets, questionSums } = (await board()).rows[1]!;
    expect(sheets.map(({ evaluatorName, total }) => [evaluatorName, total])).toEqual([
      ['Ana', 80],
      ['Boris', 83],
    ]);
    expect(sheets[1]!.scores).toContainEqual({ questionId: 'P1', value: 5, reason: 'Why P1 deserves 5' });
    expect(questionSums).toEqual([9, 8, 8, 8, 8, 8, 8, 8]);
  });

  it('leaves a tie that only the draw can break open', async () => {
    for (const evaluator of [ANA, BORIS]) {
      for (const one of [first, second, below]) await evaluated(world, lot, one, evaluator);
    }
    const ties = (await board()).rows.map(({ tie }) => tie);
    expect(ties.map((tie) => tie!.brokenBy)).toEqual(['pendingDraw', 'pendingDraw', 'pendingDraw']);
    expect(ties.map((tie) => tie!.with.length)).toEqual([2, 2, 2]);
    const { rows } = accepted(await freeze(world.as(ELENA), lot));
    expect(rows.map(({ tie }) => tie!.brokenBy)).toEqual(['draw', 'draw', 'draw']);
  });
});

describe('freezing', () => {
  it('is refused while a proposal is short of sheets, by its name', async () => {
    await evaluated(world, lot, first, ANA);
    const proposals = [first, second, below].map(({ id }) => ({ proposalId: id, sheets: id === first.id ? 1 : 0 }));
    const answer = refusalOf(await freeze(world.as(ELENA), lot));
    const facts = answer.facts as { needed: number; proposals: { proposalId: string }[] };
    expect([answer.status, answer.code, facts.needed]).toEqual([409, 'EVALUATION_INCOMPLETE', 2]);
    expect(facts.proposals).toHaveLength(3);
    expect(facts.proposals).toEqual(expect.arrayContaining(proposals));
    expect((await board()).unfinished).toHaveLength(3);
  });

  it('keeps everything the ranking was computed from, under a hash that anybody can compute again', async () => {
    await scored();
    const view = accepted(await freeze(world.as(ELENA), lot));
    const { hash, snapshot } = accepted(
      await world
        .as(DAVID)
        .get<{ hash: string; snapshot: RankingSnapshot }>(`/api/rankings/${view.ranking!.id}/snapshot`),
    );
    expect(sha256(canonicalize(snapshot)!)).toBe(hash);
    expect(view.ranking).toMatchObject({ hash, state: 'frozen', version: 1, frozenBy: 'Elena' });
    const { rows } = recompute(snapshot);
    expect(rows.map(({ proposalId }) => proposalId)).toEqual([first.id, second.id, below.id]);
    expect(rows.map(({ recommendedCents }) => recommendedCents)).toEqual(view.rows.map((row) => row.recommendedCents));
    expect(snapshot.entries.map(({ sheets, score }) => [sheets.length, score.sheets])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
  });

  it('reveals the draw that was committed when the call was published', async () => {
    await scored();
    const { drawCommitment } = accepted(await world.visitor.get<CallView>(`/api/calls/${call.slug}`));
    const { ranking } = accepted(await freeze(world.as(ELENA), lot));
    const { snapshot } = await world.sql.row<{ snapshot: RankingSnapshot }>(
      'select snapshot from ranking where id = $1',
      [ranking!.id],
    );
    expect(sha256(commitmentText(ranking!.drawSeed))).toBe(drawCommitment);
    expect(snapshot.entries.map(({ drawTicket }) => drawTicket)).toEqual(
      snapshot.entries.map(({ proposalId }) => sha256(drawTicketText(ranking!.drawSeed, proposalId))),
    );
  });

  it('happens once, however many press at once', async () => {
    await scored();
    const key = randomUUID();
    expect(statusesOf(await Promise.all([1, 2].map(() => freeze(world.as(ELENA), lot, key))))).toEqual([201, 201]);
    expect(refusalOf(await freeze(world.as(DAVID), lot))).toMatchObject({ status: 409, code: 'RANKING_FROZEN' });
  });

  it('ends scoring and assigning in the lot, and not even SQL changes it', async () => {
    const chiaras = await assigned(world, lot, first, CHIARA);
    accepted(await declare(world.as(CHIARA), chiaras));
    await scored();
    const id = await frozen();
    const refused = { status: 409, code: 'RANKING_FROZEN' };
    expect(refusalOf(await saveSheet(world.as(CHIARA), chiaras, 0, sheetOf()))).toMatchObject(refused);
    expect(refusalOf(await assign(world, lot, second, CHIARA))).toMatchObject(refused);
    // what is found late is told all the same
    expect((await declare(world.as(CHIARA), chiaras, 'disqualifying', 'Late')).status).toBe(204);
    await expect(world.sql.rows(`update ranking set snapshot = '{}' where id = $1`, [id])).rejects.toThrow(
      'a frozen ranking does not change',
    );
  });

  it('of a lot without proposals is possible too', async () => {
    expect(accepted(await freeze(world.as(ELENA), call.lots[1])).rows).toEqual([]);
  });

  it.each([1, 2, 3])(
    'and a sheet at the same moment exclude each other: one wins, nothing is half scored (%i)',
    async () => {
      const chiaras = await assigned(world, lot, second, CHIARA);
      accepted(await declare(world.as(CHIARA), chiaras));
      await scored();
      accepted(await saveSheet(world.as(CHIARA), chiaras, 0, sheetOf({ P1: 3, P2: 3, P3: 3 })));
      const [sheet, ranking] = await Promise.all([
        submitSheet(world.as(CHIARA), chiaras),
        freeze(world.as(ELENA), lot),
      ]);
      expect(ranking.status).toBe(201);
      expect([201, 409]).toContain(sheet.status);
      const { snapshot } = await world.sql.row<{ snapshot: RankingSnapshot }>(
        'select snapshot from ranking where lot_id = $1',
        [lot],
      );
      const entry = snapshot.entries.find(({ proposalId }) => proposalId === second.id)!;
      const submitted = sheet.status === 201 ? 3 : 2;
      // nobody asked for a third: it is shown but does not count
      expect([entry.sheets.length, entry.score.sheets]).toEqual([submitted, 2]);
      expect(entry.score.totalSum).toBe(countedTotal(entry));
      expect(
        await world.sql.count(`select from score_sheet where proposal_id = $1 and state = 'submitted'`, [second.id]),
      ).toBe(submitted);
    },
  );
});

describe('proposing decisions', () => {
  const departure = (changes: Partial<Departure>): Departure => ({
    proposalId: second.id,
    outcome: 'selected',
    recommendedCents: 4_000_000,
    reason: 'The works were priced twice.',
    ...changes,
  });
  let ranking: string;
  beforeEach(async () => {
    await scored();
    ranking = await frozen();
  });

  it.each<[string, () => Partial<Departure>, object]>([
    ['a proposal of another lot', () => ({ proposalId: randomUUID() }), { status: 404, code: 'NOT_FOUND' }],
    ['no reason', () => ({ reason: ' ' }), { status: 422, code: 'REASON_REQUIRED' }],
    ['one below a gate', () => ({ proposalId: below.id }), { status: 422, code: 'BELOW_GATES' }],
    ['more than was requested', () => ({ recommendedCents: 5_000_001 }), { code: 'RECOMMENDED_ABOVE_REQUESTED' }],
  ])('is refused with a departure for %s', async (_, changes, refusal) => {
    expect(refusalOf(await propose(world.as(ELENA), ranking, [departure(changes())]))).toMatchObject(refusal);
    expect(await world.sql.count('select from decision where ranking_id = $1', [ranking])).toBe(0);
  });

  it('lays a reasoned departure over the ranking, and lists it', async () => {
    const view = accepted(await propose(world.as(ELENA), ranking, [departure({})]));
    expect(lines(view)).toEqual([
      [first.reference, 1, 83, 'selected', 5_000_000, 5_000_000],
      [second.reference, 2, 81.5, 'selected', 4_000_000, 9_000_000],
      [below.reference, null, 74, 'belowGates', 0, 9_000_000],
    ]);
    expect(view.rows[1]!.departureReason).toBe('The works were priced twice.');
    expect(view).toMatchObject({ ranking: { state: 'proposed', proposedBy: 'Elena' }, leftCents: 3_000_000 });
  });

  it('can be done again until somebody approves, and replaces what was proposed', async () => {
    accepted(await propose(world.as(ELENA), ranking, [departure({})]));
    const again = accepted(await propose(world.as(DAVID), ranking));
    expect(again.rows.map(({ departureReason }) => departureReason)).toEqual([null, null, null]);
    expect(again.usedCents).toBe(10_000_000);
    accepted(await approve(world.as(ELENA), ranking));
    expect(refusalOf(await propose(world.as(DAVID), ranking))).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  it('takes two different people to approve', async () => {
    accepted(await propose(world.as(ELENA), ranking));
    expect(refusalOf(await approve(world.as(ELENA), ranking))).toEqual({
      status: 409,
      code: 'FOUR_EYES',
      facts: { proposedBy: world.idOf(ELENA) },
    });
    const sameHand = `update ranking set state = 'approved', approved_by = proposed_by, approved_at = now() where id = $1`;
    await expect(world.sql.rows(sameHand, [ranking])).rejects.toThrow('ranking_four_eyes_check');
    expect(accepted(await approve(world.as(MARTA), ranking)).ranking).toMatchObject({
      state: 'approved',
      proposedBy: 'Elena',
      approvedBy: 'Marta',
    });
  });

  it('comes before approving', async () => {
    expect(refusalOf(await approve(world.as(DAVID), ranking))).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE' });
    expect(refusalOf(await approve(world.as(DAVID), randomUUID()))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});

it('spends the envelope to the cent and not a cent more, by departures either', async () => {
  for (const evaluator of [ANA, BORIS]) {
    for (const one of [first, second, below]) await evaluated(world, lot, one, evaluator);
  }
  const { ranking, rows } = accepted(await freeze(world.as(ELENA), lot));
  expect(rows.map(({ outcome }) => outcome)).toEqual(['selected', 'selected', 'reserve']);
  const offering = (recommendedCents: number): Departure[] => [
    { proposalId: rows[2]!.proposalId, outcome: 'selected', recommendedCents, reason: 'It takes what is left.' },
  ];
  expect(refusalOf(await propose(world.as(ELENA), ranking!.id, offering(2_000_001)))).toEqual({
    status: 422,
    code: 'ENVELOPE_EXCEEDED',
    facts: { usedCents: 12_000_001, envelopeCents: 12_000_000 },
  });
  expect(accepted(await propose(world.as(ELENA), ranking!.id, offering(2_000_000))).leftCents).toBe(0);
});
