import fc from 'fast-check';
import { gridQuestions } from '../calls/grid';
import { rational } from '../kernel/rational';
import { rankLot } from '../selection/ranking';
import { rankingEntryBuilder, sheetBuilder } from '../testing/evaluation-builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import type { Consolidation } from './consolidation';
import { decidedScore } from './decided-score';
import { failedGates } from './gates';
import { combineSheets, meanOfQuestion, meanTotal } from './proposal-score';

const committee = (question: string, score: number): Consolidation => ({ question, score, reason: 'So' });
/** 86 points and 65; question P2 below its gate on the mean. */
const SHEETS = [sheetBuilder(4, { P1: 5, D1: 5 }), sheetBuilder(4, { P1: 3, P2: 1, D2: 3, D3: 3, B1: 3 })];

describe('decidedScore', () => {
  it('is the exact mean of the sheets where the committee does not depart', () => {
    expect(decidedScore(SMALL_GRANT_GRID, { sheets: SHEETS, consolidations: [] })).toEqual(
      combineSheets(SMALL_GRANT_GRID, SHEETS),
    );
  });

  it('takes the committee for the mean of a question, exactly, and nothing else changes', () => {
    const before = combineSheets(SMALL_GRANT_GRID, SHEETS);
    const after = decidedScore(SMALL_GRANT_GRID, { sheets: SHEETS, consolidations: [committee('P2', 4)] });
    expect(meanOfQuestion(SMALL_GRANT_GRID, after, 'P2')).toEqual(rational(8, 2));
    // P2 weighs three: from 5 to 8 over two sheets
    expect(meanTotal(after)).toEqual(rational(before.totalSum + 9, 2));
    const others = gridQuestions(SMALL_GRANT_GRID).filter(({ id }) => id !== 'P2');
    expect(others.map(({ id }) => meanOfQuestion(SMALL_GRANT_GRID, after, id))).toEqual(
      others.map(({ id }) => meanOfQuestion(SMALL_GRANT_GRID, before, id)),
    );
  });

  it('leaves the sheets as they are', () => {
    const written = JSON.stringify(SHEETS);
    decidedScore(SMALL_GRANT_GRID, { sheets: SHEETS, consolidations: [committee('P2', 4)] });
    expect(JSON.stringify(SHEETS)).toBe(written);
  });

  it.each<[string, 'mean' | 'everySheet', Consolidation[], string[]]>([
    ['lets a proposal through a gate it had missed on the mean', 'mean', [committee('P2', 3)], []],
    ['lets it through one that every sheet has to pass', 'everySheet', [committee('P2', 3)], []],
    ['can fail a gate that was passed', 'mean', [committee('P2', 3), committee('P3', 2)], ['P3']],
    ['keeps what it does not speak of', 'mean', [committee('P1', 5)], ['P2']],
  ])('%s', (_, gatesTestedOn, consolidations, failed) => {
    const grid = { ...SMALL_GRANT_GRID, gatesTestedOn };
    const gates = failedGates(grid, decidedScore(grid, { sheets: SHEETS, consolidations }));
    expect(gates.map(({ id }) => id)).toEqual(failed);
  });

  it('reads every sheet with what the evaluators agreed on, and lets the committee depart from that', () => {
    const consensus = sheetBuilder(4, { P1: 3 });
    const agreed = decidedScore(SMALL_GRANT_GRID, { sheets: SHEETS, consensus, consolidations: [] });
    expect(agreed).toEqual(
      combineSheets(
        SMALL_GRANT_GRID,
        SHEETS.map(() => consensus),
      ),
    );
    const departed = decidedScore(SMALL_GRANT_GRID, {
      sheets: SHEETS,
      consensus,
      consolidations: [committee('P1', 5)],
    });
    expect(meanTotal(departed)).toEqual(rational(2 * 83, 2));
  });

  it('adds what is carried over from the concept note, untouched', () => {
    const carried = [{ section: 'relevance', points: rational(31, 2), lowest: rational(7, 2) }];
    const score = decidedScore(SMALL_GRANT_GRID, { sheets: SHEETS, consolidations: [committee('P2', 4)] }, carried);
    expect(score.carried).toEqual(carried);
  });

  it('never worsens the rank by a better score of the committee', () => {
    const questions = gridQuestions(SMALL_GRANT_GRID).map(({ id }) => id);
    const value = fc.integer({ min: 1, max: 5 });
    const sheet = fc
      .tuple(...questions.map(() => value))
      .map((values) => sheetBuilder(3, Object.fromEntries(questions.map((id, place) => [id, values[place]!]))));
    const rules = {
      grid: SMALL_GRANT_GRID,
      tieBreaks: ['priorityScores', 'lowestPriorityScore', 'draw'],
      cutOff: 'skip',
      envelopeCents: 1,
    } as const;
    const rankOf = (mine: readonly Consolidation[], sheets: (typeof SHEETS)[number][][]) => {
      const entries = sheets.map((own, place) =>
        rankingEntryBuilder(`p${place}`, {
          score: decidedScore(SMALL_GRANT_GRID, { sheets: own, consolidations: place === 0 ? mine : [] }),
        }),
      );
      return rankLot(entries, rules).find(({ proposalId }) => proposalId === 'p0')!.position ?? Infinity;
    };
    fc.assert(
      fc.property(
        fc.array(fc.array(sheet, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        fc.constantFrom(...questions),
        fc.integer({ min: 1, max: 4 }),
        (sheets, question, score) => {
          expect(rankOf([committee(question, score + 1)], sheets)).toBeLessThanOrEqual(
            rankOf([committee(question, score)], sheets),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
