import { randomUUID } from 'node:crypto';
import { ANA, BORIS, CHIARA, completeContent, DAVID, ELENA, LEYLA, MARTA, NINO, OSTAP } from '@trilot/domain/testing';
import type { OwnScoringView } from '../src/capabilities/evaluation/own-scoring.dto';
import type { ProposalView } from '../src/capabilities/proposals/proposals.dto';
import type { StatisticsView } from '../src/capabilities/selection/statistics.dto';
import {
  accepted,
  assigned,
  type Answer,
  type Client,
  closeCall,
  declare,
  evaluated,
  freeze,
  publishedCall,
  refusalOf,
  saveDraft,
  saveSheet,
  sheetOf,
  submit,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

let world: World;
let call: TestCall;
let lot: string;
/** Best first, for both evaluators; Boris is the stricter one. */
let proposals: readonly TestProposal[];

/** Sheets of a mild evaluator, best first: 89, 86, 83, 80, 77, 74 points; each passes every gate. */
const MILD: readonly Readonly<Record<string, number>>[] = [
  { P1: 5, P2: 5, P3: 5 },
  { P1: 5, P2: 5 },
  { P1: 5 },
  {},
  { P1: 3 },
  { P1: 3, P2: 3 },
];
/** A point less on two questions, and on one more at the end: 84, 81, 78, 75, 72, 67. */
const STRICT = MILD.map((scores, place) => ({ D1: 3, D2: 3, ...scores, ...(place === 5 ? { C1: 3 } : {}) }));

/** A proposal of one more municipality, which Leyla acts for as well. */
async function furtherProposal(): Promise<TestProposal> {
  const municipalityId = randomUUID();
  await world.sql.rows(
    `insert into municipality (id, name, local_name, territory, population, register_number)
     values ($1, 'Further', 'Further', 'AZ-MI', 1000, $2)`,
    [municipalityId, municipalityId],
  );
  await world.sql.rows(`insert into member (municipality_id, user_id, role) values ($1, $2, 'editor')`, [
    municipalityId,
    world.idOf(LEYLA),
  ]);
  const client = world.as(LEYLA);
  const { id, reference, draft } = accepted(
    await client.post<ProposalView>('/api/proposals', { body: { lotId: lot, municipalityId } }),
  );
  const { version } = accepted(await saveDraft(client, { id, version: draft.version }, completeContent()));
  accepted(await submit(client, { id, version }));
  return { id, reference, version };
}

beforeAll(async () => {
  world = await World.shared();
  call = await publishedCall(world);
  lot = call.lots[2];
  proposals = [
    await submittedProposal(world, LEYLA, lot),
    await submittedProposal(world, NINO, lot),
    await submittedProposal(world, OSTAP, lot),
    await furtherProposal(),
    await furtherProposal(),
    await furtherProposal(),
  ];
  await closeCall(world, call);
  for (const [place, proposal] of proposals.entries()) {
    await evaluated(world, lot, proposal, ANA, sheetOf(MILD[place]));
    await evaluated(world, lot, proposal, BORIS, sheetOf(STRICT[place]));
  }
});
afterAll(() => world.close());

const ask = (client: Client, id = lot): Promise<Answer<StatisticsView>> => client.get(`/api/lots/${id}/statistics`);
const seenBy = async (client: Client) => accepted(await ask(client));
const rounded = (value: number) => Number(value.toFixed(3));
const hide = (person: typeof ELENA, { id }: TestProposal) =>
  world.sql.rows(
    `insert into conflict (proposal_id, person_id, level, reason, declared_at)
     values ($1, $2, 'disqualifying', 'A relative', now())`,
    [id, world.idOf(person)],
  );

describe('the statistics of a lot', () => {
  it('have mean, spread and extreme scores of each evaluator, with their severity', async () => {
    const { evaluators, proposals: count, sheets, max, severity, severityObstacle } = await seenBy(world.as(ELENA));
    expect([count, sheets, max, severityObstacle]).toEqual([6, 12, 100, null]);
    expect(
      evaluators.map(({ name, sheets: own, lowest, highest, counts, scores, extreme }) => [
        name,
        own,
        lowest,
        highest,
        counts,
        scores,
        extreme,
      ]),
    ).toEqual([
      ['Ana', 6, 74, 89, [0, 0, 3, 39, 6], 48, 6],
      ['Boris', 6, 67, 84, [0, 0, 16, 26, 6], 48, 6],
    ]);
    const [ana, boris] = evaluators;
    const spreadOf = (totals: readonly number[]) => {
      const mean = totals.reduce((a, b) => a + b) / totals.length;
      return Math.sqrt(totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (totals.length - 1));
    };
    expect([ana!.mean, rounded(ana!.spread!)]).toEqual([81.5, rounded(spreadOf([89, 86, 83, 80, 77, 74]))]);
    expect([rounded(boris!.mean), rounded(boris!.spread!)]).toEqual([
      rounded(457 / 6),
      rounded(spreadOf([84, 81, 78, 75, 72, 67])),
    ]);
    // in a complete table severity is half of the difference of the means
    expect(rounded(ana!.severity!.effect)).toBe(rounded((489 - 457) / 12));
    expect(rounded(boris!.severity!.effect)).toBe(-rounded((489 - 457) / 12));
    expect(severity!.df).toBe(5);
  });

  it('have the agreement of the evaluators, on the totals and on each question', async () => {
    const view = await seenBy(world.as(DAVID));
    const { intraclass, alpha, questions } = view;
    expect([intraclass!.proposals, intraclass!.sheets, alpha!.units, alpha!.values]).toEqual([6, 2, 6, 12]);
    // they agree on the differences and not on the level
    expect(intraclass!.twoWay!.mixed.single.value).toBeGreaterThan(0.98);
    expect(intraclass!.twoWay!.random.single.value).toBeLessThan(0.75);
    expect(intraclass!.twoWay!.random.single.lower).toBeLessThan(intraclass!.twoWay!.random.single.value);
    expect(questions.map(({ id, alpha: own, alphaObstacle }) => [id, own?.alpha ?? alphaObstacle?.obstacle])).toEqual([
      ['P1', 1],
      ['P2', 1],
      ['P3', 1],
      ['D1', expect.any(Number)],
      ['D2', expect.any(Number)],
      ['D3', 'noVariation'],
      ['C1', 0],
      ['B1', 'noVariation'],
    ]);
  });

  it('have adjusted ranks with intervals beside the official ones, and who is too close to call', async () => {
    const { ranks } = await seenBy(world.as(MARTA));
    expect(ranks.map((rank) => [rank.reference, rank.position, rank.aboveLine, rank.adjustedPosition])).toEqual(
      proposals.map(({ reference }, place) => [reference, place + 1, place < 2, place + 1]),
    );
    expect(ranks.every((rank) => rank.bestPosition <= rank.position && rank.position <= rank.worstPosition)).toBe(true);
    expect(ranks.map(({ tooCloseToCall }) => tooCloseToCall)).toEqual([false, false, false, false, false, false]);
  });

  it('know nothing of a proposal that the reader has a disqualifying conflict with', async () => {
    await hide(DAVID, proposals[0]!);
    const view = await seenBy(world.as(DAVID));
    expect(JSON.stringify(view)).not.toContain(proposals[0]!.reference);
    expect(JSON.stringify(view)).not.toContain(proposals[0]!.id);
    expect([view.proposals, view.sheets]).toEqual([5, 10]);
    expect(view.evaluators.map(({ name, highest, mean }) => [name, highest, mean])).toEqual([
      ['Ana', 86, 80],
      ['Boris', 81, 74.6],
    ]);
    expect(view.ranks.map(({ position, adjustedPosition }) => [position, adjustedPosition])).toEqual(
      [2, 3, 4, 5, 6].map((position) => [position, position]),
    );
    expect((await seenBy(world.as(ELENA))).proposals).toBe(6);
  });

  it('are for those with the permission alone, once the lot is unsealed', async () => {
    expect(refusalOf(await ask(world.as(ANA)))).toMatchObject({ status: 403, code: 'NOT_PERMITTED' });
    const open = await publishedCall(world);
    expect(refusalOf(await ask(world.as(ELENA), open.lots[0]))).toMatchObject({ code: 'PROPOSAL_SEALED' });
    expect(refusalOf(await ask(world.as(ELENA), randomUUID()))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are closed to whoever scores in the lot before the freeze, whatever other role they have', async () => {
    const asManager = `insert into programme_role (programme_id, user_id, role) select id, $1, 'manager' from programme limit 1`;
    await world.sql.rows(asManager, [world.idOf(ANA)]);
    expect(refusalOf(await ask(world.as(ANA)))).toEqual({ status: 409, code: 'STATISTICS_CLOSED', facts: {} });
    await world.sql.rows(asManager, [world.idOf(CHIARA)]);
    expect((await ask(world.as(CHIARA))).status).toBe(200);
    await world.sql.rows(`delete from programme_role where role = 'manager' and user_id in ($1, $2)`, [
      world.idOf(ANA),
      world.idOf(CHIARA),
    ]);
  });
});

describe('that they decide nothing', () => {
  it('asking for them changes nothing, and the frozen ranking holds none of them', async () => {
    const written = () => world.sql.rows('select count(*) from audit_entry where actor_id = $1', [world.idOf(ELENA)]);
    const before = await written();
    const board = accepted(await world.as(ELENA).get(`/api/lots/${lot}/board`));
    const statistics = await seenBy(world.as(ELENA));
    expect(accepted(await world.as(ELENA).get(`/api/lots/${lot}/board`))).toEqual(board);
    expect(await written()).toEqual(before);
    const { ranking } = accepted(await freeze(world.as(ELENA), lot));
    const [row] = await world.sql.rows<{ snapshot: unknown }>('select snapshot from ranking where id = $1', [
      ranking!.id,
    ]);
    expect(JSON.stringify(row!.snapshot)).not.toMatch(/severity|adjusted|alpha|intraclass|interval/i);
    // and they are the same after it, but for the word that it is frozen
    const after = await seenBy(world.as(ELENA));
    expect(after.frozen).toBe(true);
    expect([after.evaluators, after.intraclass, after.alpha, after.ranks]).toEqual([
      statistics.evaluators,
      statistics.intraclass,
      statistics.alpha,
      statistics.ranks,
    ]);
  });
});

describe("one's own scoring", () => {
  it('has the own sheets in order of submission, and not a figure of anybody else', async () => {
    const [own, ...others] = accepted(await world.as(BORIS).get<OwnScoringView[]>('/api/own-scoring'));
    expect(others).toEqual([]);
    expect(own).toMatchObject({
      callSlug: call.slug,
      stage: 'fullApplication',
      lowestScore: 1,
      scores: 48,
      extreme: 6,
    });
    expect(own!.counts).toEqual([0, 0, 16, 26, 6]);
    expect(own!.sheets.map(({ reference, mean }) => [reference, mean])).toEqual(
      proposals.map(({ reference }, place) => [reference, [33, 32, 31, 30, 29, 27][place]! / 8]),
    );
    expect(own!.drift).toEqual({ earlier: 4, later: expect.closeTo(86 / 24, 9), direction: 'steady' });
    expect(JSON.stringify(own)).not.toContain('Ana');
  });

  it('is empty before the first sheet is submitted, whatever has been saved', async () => {
    const other = await publishedCall(world);
    const proposal = await submittedProposal(world, NINO, other.lots[2]);
    await closeCall(world, other);
    const assignment = await assigned(world, other.lots[2], proposal, CHIARA);
    accepted(await declare(world.as(CHIARA), assignment));
    accepted(await saveSheet(world.as(CHIARA), assignment, 0, sheetOf()));
    expect(accepted(await world.as(CHIARA).get<OwnScoringView[]>('/api/own-scoring'))).toEqual([]);
  });

  it('loses a sheet that a conflict declared late has voided', async () => {
    const other = await publishedCall(world);
    const proposal = await submittedProposal(world, NINO, other.lots[2]);
    await closeCall(world, other);
    const assignment = await evaluated(world, other.lots[2], proposal, CHIARA);
    const own = async () => accepted(await world.as(CHIARA).get<OwnScoringView[]>('/api/own-scoring'));
    expect((await own()).map(({ sheets }) => sheets.length)).toEqual([1]);
    accepted(await declare(world.as(CHIARA), assignment, 'disqualifying', 'A cousin works there'));
    expect(await own()).toEqual([]);
  });
});
