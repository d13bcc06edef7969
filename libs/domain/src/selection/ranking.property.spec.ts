import fc from 'fast-check';
import { TIE_BREAKS } from '../calls/call';
import { gridQuestions } from '../calls/grid';
import { combineSheets } from '../evaluation/proposal-score';
import type { SheetContent } from '../evaluation/sheet';
import { sheetBuilder } from '../testing/evaluation-builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { rankLot } from './ranking';
import type { RankingEntry, RankingRules } from './ranking-input';

const RUNS = { numRuns: 250 };
const QUESTIONS = gridQuestions(SMALL_GRANT_GRID);
const MAX = SMALL_GRANT_GRID.scale.max;

/** Mostly good scores, so that most proposals pass the gates; a few sheets come again and again, so that ties are common. */
const sheet: fc.Arbitrary<SheetContent> = fc.oneof(
  fc.constantFrom(
    sheetBuilder(3),
    sheetBuilder(4),
    sheetBuilder(4, { P1: 5, D1: 3 }),
    sheetBuilder(4, { P1: 5, P2: 3 }),
  ),
  fc
    .array(fc.constantFrom(2, 3, 3, 4, 4, 5), { minLength: QUESTIONS.length, maxLength: QUESTIONS.length })
    .map((values) => sheetBuilder(3, Object.fromEntries(QUESTIONS.map(({ id }, place) => [id, values[place]!])))),
);

interface Applicant extends Omit<RankingEntry, 'score'> {
  readonly sheets: readonly SheetContent[];
}

const lot: fc.Arbitrary<readonly Applicant[]> = fc
  .array(
    fc.record({
      sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
      requestedCents: fc.constantFrom(2_000_000, 3_000_000),
      hadEarlierGrant: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .chain((applicants) =>
    fc
      .uniqueArray(fc.integer({ min: 10_000, max: 99_999 }), {
        minLength: applicants.length,
        maxLength: applicants.length,
      })
      .map((tickets) =>
        applicants.map((applicant, place) => ({
          ...applicant,
          proposalId: `p${place}`,
          drawTicket: String(tickets[place]),
        })),
      ),
  );

const rules: fc.Arbitrary<RankingRules> = fc.record({
  grid: fc.constantFrom(SMALL_GRANT_GRID, { ...SMALL_GRANT_GRID, gatesTestedOn: 'everySheet' as const }),
  tieBreaks: fc
    .shuffledSubarray(TIE_BREAKS.filter((step) => step !== 'draw'))
    .map((steps) => [...steps, 'draw' as const]),
  cutOff: fc.constant('skip' as const),
  envelopeCents: fc.constant(10_000_000),
});

const toEntry = ({ sheets, ...applicant }: Applicant): RankingEntry => ({
  ...applicant,
  score: combineSheets(SMALL_GRANT_GRID, sheets),
});
const rank = (applicants: readonly Applicant[], by: RankingRules) => rankLot(applicants.map(toEntry), by);

it('the order of the input changes nothing', () => {
  const shuffled = lot.chain((applicants) =>
    fc.tuple(
      fc.constant(applicants),
      fc.shuffledSubarray([...applicants], { minLength: applicants.length, maxLength: applicants.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, rules, fc.boolean(), ([applicants, others], by, drawn) => {
      const undrawn = (each: Applicant): Applicant => (drawn ? each : { ...each, drawTicket: null });
      expect(rank(others.map(undrawn), by)).toEqual(rank(applicants.map(undrawn), by));
    }),
    RUNS,
  );
});

it('improving one score never worsens the rank', () => {
  fc.assert(
    fc.property(lot, rules, fc.nat(), fc.nat(), fc.nat(), (applicants, by, a, b, c) => {
      const chosen = applicants[a % applicants.length]!;
      const place = b % chosen.sheets.length;
      const { id } = QUESTIONS[c % QUESTIONS.length]!;
      const before = chosen.sheets[place]!;
      const value = before.scores[id]!.value!;
      fc.pre(value < MAX);
      const better = { ...before, scores: { ...before.scores, [id]: { value: value + 1, reason: '' } } };
      const improved = {
        ...chosen,
        sheets: chosen.sheets.map((other, position) => (position === place ? better : other)),
      };
      const rankOf = (all: readonly Applicant[]) =>
        rank(all, by).find(({ proposalId }) => proposalId === chosen.proposalId)?.position ?? Infinity;
      const after = rankOf(applicants.map((each) => (each === chosen ? improved : each)));
      expect(after).toBeLessThanOrEqual(rankOf(applicants));
    }),
    RUNS,
  );
});

it('a proposal that leaves changes nothing in the order of the others', () => {
  fc.assert(
    fc.property(lot, rules, fc.nat(), (applicants, by, a) => {
      const gone = applicants[a % applicants.length]!;
      const ids = (all: readonly Applicant[]) => rank(all, by).map(({ proposalId }) => proposalId);
      const others = applicants.filter((each) => each !== gone);
      expect(ids(others)).toEqual(ids(applicants).filter((id) => id !== gone.proposalId));
    }),
    RUNS,
  );
});

/** What the rules of the programme compare, worked out plainly from the sheets; the smaller list comes first. */
function plainKey({ sheets, requestedCents, hadEarlierGrant, drawTicket }: Applicant, by: RankingRules): number[] {
  const mean = (points: (each: SheetContent) => number) =>
    -sheets.reduce((sum, each) => sum + points(each), 0) * (6 / sheets.length);
  const score = (each: SheetContent, id: string) => each.scores[id]!.value!;
  const priorities = ['P1', 'P2', 'P3'];
  const steps = {
    priorityScores: mean((each) => priorities.reduce((sum, id) => sum + 3 * score(each, id), 0)),
    lowestPriorityScore: Math.max(...priorities.map((id) => mean((each) => score(each, id)))),
    noEarlierGrant: hadEarlierGrant ? 1 : 0,
    smallerRequest: requestedCents,
    draw: Number(drawTicket),
  };
  const total = mean((each) => QUESTIONS.reduce((sum, { id, weight }) => sum + weight * score(each, id), 0));
  return [total, ...by.tieBreaks.map((step) => steps[step])];
}

function smaller(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, position) => value !== b[position]);
  return place >= 0 && a[place]! < b[place]!;
}

it('places run from 1 without a gap, by mean and then by the published chain; those below a gate have none', () => {
  fc.assert(
    fc.property(lot, rules, (applicants, by) => {
      const ranked = rank(applicants, by);
      const keyOf = (id: string) =>
        plainKey(
          applicants.find(({ proposalId }) => proposalId === id)!,
          by,
        );
      const placed = ranked.filter(({ failedGates }) => failedGates.length === 0);
      expect(ranked.map(({ position }) => position)).toEqual([
        ...placed.map((_, place) => place + 1),
        ...Array.from({ length: ranked.length - placed.length }, () => null),
      ]);
      const wrong = placed
        .slice(1)
        .filter((row, place) => !smaller(keyOf(placed[place]!.proposalId), keyOf(row.proposalId)));
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
});

it('a tie names exactly the others with the same mean', () => {
  fc.assert(
    fc.property(lot, rules, (applicants, by) => {
      const placed = rank(applicants, by).filter(({ position }) => position !== null);
      for (const { proposalId, mean, tie } of placed) {
        const equals = placed.filter(
          (other) =>
            other.proposalId !== proposalId &&
            other.mean.numerator * mean.denominator === mean.numerator * other.mean.denominator,
        );
        expect(tie?.with ?? []).toEqual(equals.map((other) => other.proposalId));
      }
    }),
    RUNS,
  );
});
