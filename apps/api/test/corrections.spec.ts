import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chainProblems, type RankingSnapshot, recompute } from '@trilot/domain';
import { DAVID, ELENA, MARTA, SAMIR } from '@trilot/domain/testing';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { RankingVersionView } from '../src/capabilities/selection/versions.dto';
import { snapshotHash } from '../src/capabilities/selection/snapshot-proof';
import {
  accepted,
  announce,
  approve,
  evaluatedLot,
  correct,
  freeze,
  propose,
  refusalOf,
  runCommand,
  type TestCall,
  type TestProposal,
  testRun,
  World,
} from './harness';

const SENTENCE = 'The applicant is a company.';

let world: World;
let call: TestCall;
let lot: string;
/** By rank: two of them fit the envelope. */
let first: TestProposal;
let second: TestProposal;
let third: TestProposal;

beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  ({
    call,
    lot,
    proposals: [first, second, third],
  } = await evaluatedLot(world));
});
afterAll(() => world.close());

const frozen = async () => accepted(await freeze(world.as(ELENA), lot)).ranking!.id;
const decide = async (ranking: string) => {
  accepted(await propose(world.as(ELENA), ranking));
  return accepted(await approve(world.as(DAVID), ranking));
};
const board = async () => accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
const versionOf = (id: string, by = ELENA) => world.as(by).get<RankingVersionView>(`/api/rankings/${id}`);
const reject = async ({ id }: TestProposal) => {
  const body = { ground: 'eligibility', code: 'other', sentence: SENTENCE };
  accepted(await world.as(SAMIR).post(`/api/screenings/${id}/rejections`, { body }));
  accepted(await world.as(ELENA).post(`/api/screenings/${id}/verdict`, { body: { verdict: 'confirmed', reason: '' } }));
};
const outcomes = ({ rows }: Pick<BoardView, 'rows'>) => rows.map(({ reference, outcome }) => [reference, outcome]);
const standing = () =>
  world.sql.rows<{ reference: string; outcome: string }>(
    `select p.reference, d.outcome from decision d join proposal p on p.id = d.proposal_id
     where p.lot_id = $1 order by d.position nulls last`,
    [lot],
  );
/** Sheet of an evaluator for the proposal is taken out of the score, as a conflict that is found late does. */
const voided = ({ id }: TestProposal) =>
  world.sql.rows(
    `update proposal_score t set sheets = 1, counted = t.counted[1:1],
       sums = t.sums || jsonb_build_object('sheets', 1,
         'totalSum', (select total from score_sheet where id = t.counted[1]),
         'questionSums', (select jsonb_agg((q::integer) / 2 order by place)
                          from jsonb_array_elements_text(t.sums -> 'questionSums') with ordinality as x (q, place)))
     where proposal_id = $1`,
    [id],
  );

describe('a rejection in the screening after the freeze', () => {
  it('takes another version, in which the next in reserve that fits takes its place', async () => {
    const one = await frozen();
    await decide(one);
    await reject(first);
    expect((await board()).outdated).toBe(true);
    const others = call.lots.slice(0, 2);
    for (const lotId of others) {
      const { ranking } = accepted(await freeze(world.as(ELENA), lotId));
      await decide(ranking!.id);
    }
    const early = refusalOf(await announce(world.as(ELENA), call));
    expect(early).toEqual({ status: 409, code: 'RANKING_OUTDATED', facts: { lots: [3] } });

    const view = accepted(await correct(world.as(ELENA), one, 'lateRejection', SENTENCE));
    expect(view.ranking).toMatchObject({
      version: 2,
      state: 'frozen',
      proposedBy: null,
      correction: { kind: 'lateRejection', reason: SENTENCE, predecessorId: one },
    });
    expect(outcomes(view)).toEqual([
      [second.reference, 'selected'],
      [third.reference, 'selected'],
    ]);
    expect(view.excluded.map(({ reference }) => reference)).toEqual([first.reference]);
    expect(view.outdated).toBe(false);
    expect(await standing()).toEqual([]);
    expect(refusalOf(await announce(world.as(ELENA), call))).toMatchObject({ code: 'RANKING_NOT_APPROVED' });

    await decide(view.ranking!.id);
    expect((await standing()).map(({ outcome }) => outcome)).toEqual(['selected', 'selected', 'ineligible']);
    accepted(await announce(world.as(ELENA), call));
  });

  it('is over once an announcement is set', async () => {
    for (const lotId of call.lots) await decide(accepted(await freeze(world.as(ELENA), lotId)).ranking!.id);
    accepted(await announce(world.as(ELENA), call, '2099-01-01T00:00:00.000Z'));
    const body = { ground: 'eligibility', code: 'other', sentence: SENTENCE };
    expect(refusalOf(await world.as(SAMIR).post(`/api/screenings/${first.id}/rejections`, { body }))).toMatchObject({
      status: 409,
      code: 'ALREADY_ANNOUNCED',
    });
  });
});

describe('the version before', () => {
  it('stays as it was, with its decisions, its snapshot and its hash', async () => {
    const one = await frozen();
    accepted(
      await propose(world.as(ELENA), one, [
        { proposalId: second.id, outcome: 'selected', recommendedCents: 4_000_000, reason: 'Priced twice.' },
      ]),
    );
    accepted(await approve(world.as(DAVID), one));
    const before = accepted(await versionOf(one));
    accepted(await correct(world.as(ELENA), one));
    const { versions, ...after } = accepted(await versionOf(one, MARTA));
    expect({ ...after, versions: versions.slice(0, 1) }).toEqual(before);
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [1, 'approved'],
      [2, 'frozen'],
    ]);
    expect(
      after.rows.map(({ reference, recommendedCents, departureReason }) => [
        reference,
        recommendedCents,
        departureReason,
      ]),
    ).toEqual([
      [first.reference, 5_000_000, null],
      [second.reference, 4_000_000, 'Priced twice.'],
      [third.reference, 0, null],
    ]);
    await expect(
      world.sql.rows(`update ranking set correction_reason = 'x' where predecessor_id = $1`, [one]),
    ).rejects.toThrow('a frozen ranking does not change');
    await expect(
      world.sql.rows(`update ranking_decision set outcome = 'rejected', recommended_cents = 0 where ranking_id = $1`, [
        one,
      ]),
    ).rejects.toThrow('do not change');
  });

  it('is decided on no more', async () => {
    const one = await frozen();
    accepted(await propose(world.as(ELENA), one));
    accepted(await correct(world.as(ELENA), one));
    const superseded = { status: 409, code: 'RANKING_SUPERSEDED', facts: { version: 1, newest: 2 } };
    expect(refusalOf(await propose(world.as(ELENA), one))).toEqual(superseded);
    expect(refusalOf(await approve(world.as(DAVID), one))).toEqual(superseded);
    expect(refusalOf(await correct(world.as(ELENA), one))).toEqual(superseded);
  });

  it('is named by its hash, and all of them can be computed again from one export', async () => {
    const one = await frozen();
    await reject(first);
    const two = accepted(await correct(world.as(ELENA), one, 'lateRejection', SENTENCE)).ranking!;
    const three = accepted(await correct(world.as(DAVID), two.id)).ranking!;
    const exported = accepted(
      await world.as(DAVID).get<{
        hash: string;
        snapshot: RankingSnapshot;
        predecessors: { hash: string; snapshot: RankingSnapshot }[];
      }>(`/api/rankings/${three.id}/snapshot`),
    );
    const chain = [...exported.predecessors, { hash: exported.hash, snapshot: exported.snapshot }];
    expect(chain.map(({ snapshot }) => snapshot.version)).toEqual([1, 2, 3]);
    expect(chain.map(({ snapshot }) => snapshotHash(snapshot))).toEqual(chain.map(({ hash }) => hash));
    expect(exported.snapshot.predecessor).toEqual({ version: 2, hash: two.hash });
    expect(chainProblems(chain)).toEqual([]);
    expect(recompute(exported.snapshot).rows.map(({ proposalId }) => proposalId)).toEqual([second.id, third.id]);
    const recomputed = async (content: object) => {
      const file = path.join(await mkdtemp(path.join(tmpdir(), 'trilot-')), 'ranking.json');
      await writeFile(file, JSON.stringify(content));
      const { code, output } = await runCommand(testRun().dist, world.sql.url, 'recompute', file);
      return [code, output.includes('the chain of hashes holds')];
    };
    const [oldest, ...others] = exported.predecessors;
    const altered = { ...oldest!, snapshot: { ...oldest!.snapshot, drawSeed: 'another' } };
    const exports = [
      exported,
      { ...exported, predecessors: [altered, ...others] },
      { ...exported, predecessors: others },
    ];
    expect(await Promise.all(exports.map(recomputed))).toEqual([
      [0, true],
      [1, false],
      [1, false],
    ]);
    const forged = { ...exported.snapshot, predecessor: { version: 3, hash: 'f'.repeat(64) }, version: 4 };
    await expect(
      world.sql.rows(
        `insert into ranking (id, lot_id, version, rules_version, snapshot, hash, frozen_by, frozen_at, predecessor_id,
                              correction, correction_reason, diff)
         select gen_random_uuid(), lot_id, 4, rules_version, $2, hash, frozen_by, now(), id, 'manifestError', 'x', '{}'
         from ranking where id = $1`,
        [three.id, forged],
      ),
    ).rejects.toThrow('names the one before by its hash');
  });
});

it('keeps what has changed against the version before, and shows it', async () => {
  const one = await frozen();
  await voided(second);
  const two = accepted(await correct(world.as(ELENA), one, 'lateConflict', 'A neighbour of the mayor.')).ranking!;
  const { diff } = accepted(await versionOf(two.id, MARTA));
  const side = { position: 2, outcome: 'selected', requestedCents: 5_000_000, recommendedCents: 5_000_000 };
  expect(diff).toEqual({
    rows: [
      {
        proposalId: second.id,
        reference: second.reference,
        municipalityName: expect.any(String),
        before: { ...side, mean: { numerator: 166, denominator: 2 }, sheets: 2 },
        after: { ...side, mean: { numerator: 83, denominator: 1 }, sheets: 1 },
        changed: ['inputs'],
      },
    ],
    unchanged: 2,
    money: {
      before: { envelopeCents: 12_000_000, usedCents: 10_000_000, leftCents: 2_000_000 },
      after: { envelopeCents: 12_000_000, usedCents: 10_000_000, leftCents: 2_000_000 },
    },
    rules: [],
  });
  const audited = await world.sql.row<{ reason: string; facts: object }>(
    `select reason, facts from audit_entry where subject_id = $1 and action = 'ranking.corrected'`,
    [two.id],
  );
  expect(audited).toMatchObject({ reason: 'A neighbour of the mayor.', facts: { version: 2, kind: 'lateConflict' } });
});

it('no version awards more than its money, not even by SQL', async () => {
  const one = await frozen();
  accepted(await propose(world.as(ELENA), one));
  await expect(
    world.sql.rows(
      `update ranking_decision set outcome = 'selected', recommended_cents = requested_cents where ranking_id = $1`,
      [one],
    ),
  ).rejects.toThrow('the awards of a lot exceed its money');
});
