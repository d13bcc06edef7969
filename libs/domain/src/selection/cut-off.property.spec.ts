import fc from 'fast-check';
import { CUT_OFF_RULES, type CutOffRule } from '../calls/call';
import { belowGatesBuilder, rankedBuilder } from '../testing/evaluation-builders';
import { applyCutOff, nextInReserve } from './cut-off';
import type { CutOffRow } from './cut-off-row';
import type { RankedEntry } from './ranking';

const RUNS = { numRuns: 300 };

const request = fc.integer({ min: 1, max: 60 });
const envelope = fc.integer({ min: 0, max: 250 });
const rule = fc.constantFrom(...CUT_OFF_RULES);
const ranked: fc.Arbitrary<readonly RankedEntry[]> = fc
  .record({ passed: fc.array(request, { maxLength: 12 }), failed: fc.array(request, { maxLength: 3 }) })
  .map(({ passed, failed }) => [
    ...rankedBuilder(...passed),
    ...failed.map((requestedCents, place) => belowGatesBuilder(`low${place + 1}`, requestedCents)),
  ]);

const sum = (rows: readonly CutOffRow[]) => rows.reduce((total, { recommendedCents }) => total + recommendedCents, 0);

it('the awards of a lot never exceed its envelope, nor any award its request, under every rule', () => {
  fc.assert(
    fc.property(ranked, envelope, rule, (entries, envelopeCents, by) => {
      const { rows, usedCents, leftCents } = applyCutOff(entries, { envelopeCents, cutOff: by });
      expect(usedCents).toBe(sum(rows));
      expect(usedCents + leftCents).toBe(envelopeCents);
      expect(leftCents).toBeGreaterThanOrEqual(0);
      expect(rows.filter(({ recommendedCents, requestedCents }) => recommendedCents > requestedCents)).toEqual([]);
      expect(rows.filter(({ outcome, recommendedCents }) => outcome !== 'selected' && recommendedCents !== 0)).toEqual(
        [],
      );
      expect(rows.map(({ runningCents }) => runningCents)).toEqual(
        rows.map((_, place) => sum(rows.slice(0, place + 1))),
      );
    }),
    RUNS,
  );
});

it('every row keeps its rank, and only those above the gates are selected or in reserve', () => {
  fc.assert(
    fc.property(ranked, envelope, rule, (entries, envelopeCents, by) => {
      const { rows } = applyCutOff(entries, { envelopeCents, cutOff: by });
      expect(rows.map(({ proposalId }) => proposalId)).toEqual(entries.map(({ proposalId }) => proposalId));
      const wrong = rows.filter(({ position, outcome }) => (position === null) !== (outcome === 'belowGates'));
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
});

/** Whether the rule says why a proposal above the gates is not selected, though the money left at its turn was `left`. */
const EXPLAINED: Readonly<Record<CutOffRule, (row: CutOffRow, left: number, ended: boolean) => boolean>> = {
  offerRemainder: (_, left, ended) => ended || left === 0,
  skip: ({ requestedCents }, left) => requestedCents > left,
  stop: ({ requestedCents }, left, ended) => ended || requestedCents > left,
};

it('no proposal above the gates stays unselected without the reason its rule gives', () => {
  fc.assert(
    fc.property(ranked, envelope, rule, (entries, envelopeCents, by) => {
      const { rows } = applyCutOff(entries, { envelopeCents, cutOff: by });
      const unexplained = rows.filter((row, place) => {
        const before = rows.slice(0, place);
        const left = envelopeCents - sum(before);
        const ended = before.some(({ recommendedCents, requestedCents }) => recommendedCents < requestedCents);
        return row.outcome === 'reserve' && !EXPLAINED[by](row, left, ended);
      });
      expect(unexplained).toEqual([]);
    }),
    RUNS,
  );
});

it('nobody is selected past one that is not, but where the rule skips what does not fit', () => {
  fc.assert(
    fc.property(ranked, envelope, rule, (entries, envelopeCents, by) => {
      const { rows } = applyCutOff(entries, { envelopeCents, cutOff: by });
      const firstOut = rows.findIndex(({ outcome }) => outcome !== 'selected');
      const passedOver = firstOut >= 0 && rows.slice(firstOut).some(({ outcome }) => outcome === 'selected');
      expect(passedOver && by !== 'skip').toBe(false);
    }),
    RUNS,
  );
});

it('more money never takes a selected proposal out, unless the rule skips', () => {
  fc.assert(
    fc.property(
      ranked,
      envelope,
      fc.nat({ max: 60 }),
      fc.constantFrom('offerRemainder', 'stop'),
      (entries, cents, more, by) => {
        const selected = (envelopeCents: number) =>
          applyCutOff(entries, { envelopeCents, cutOff: by })
            .rows.filter(({ outcome }) => outcome === 'selected')
            .map(({ proposalId }) => proposalId);
        const before = selected(cents);
        expect(selected(cents + more).slice(0, before.length)).toEqual(before);
      },
    ),
    RUNS,
  );
});

/** Promotes one after another with the same money each time, until nobody fits. */
function promotions(rows: readonly CutOffRow[], freedCents: number): readonly CutOffRow[] {
  const next = nextInReserve(rows, freedCents);
  if (!next) return [];
  return [
    next,
    ...promotions(
      rows.map((row) => (row === next ? { ...row, outcome: 'selected' } : row)),
      freedCents,
    ),
  ];
}

it('the order of promotion is the order of the reserve list, of those that fit', () => {
  fc.assert(
    fc.property(ranked, envelope, rule, fc.integer({ min: 0, max: 60 }), (entries, envelopeCents, by, freedCents) => {
      const { rows } = applyCutOff(entries, { envelopeCents, cutOff: by });
      const reserve = rows.filter(({ outcome }) => outcome === 'reserve');
      expect(promotions(rows, freedCents)).toEqual(
        reserve.filter(({ requestedCents }) => requestedCents <= freedCents),
      );
    }),
    RUNS,
  );
});
