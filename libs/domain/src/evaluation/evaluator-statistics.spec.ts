import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { evaluatorStatistics, scoreDistribution, type ScoredSheet } from './evaluator-statistics';

const { scale } = SMALL_GRANT_GRID;
const sheet = (evaluatorId: string, total: number, ...scores: readonly number[]): ScoredSheet => ({
  proposalId: `p${total}`,
  evaluatorId,
  total,
  scores,
});

describe('statistics of evaluators', () => {
  it('gives mean, sample standard deviation and extreme scores of each, the highest mean first', () => {
    const sheets = [sheet('strict', 60, 1, 3, 3, 5), sheet('mild', 92, 5, 5, 4, 5), sheet('strict', 66, 3, 3, 4, 4)];
    expect(evaluatorStatistics(scale, sheets)).toEqual([
      {
        evaluatorId: 'mild',
        sheets: 1,
        mean: 92,
        spread: null,
        lowest: 92,
        highest: 92,
        counts: [0, 0, 0, 1, 3],
        scores: 4,
        extreme: 3,
      },
      {
        evaluatorId: 'strict',
        sheets: 2,
        mean: 63,
        spread: Math.sqrt(18),
        lowest: 60,
        highest: 66,
        counts: [1, 0, 4, 2, 1],
        scores: 8,
        extreme: 2,
      },
    ]);
  });

  it('is empty without sheets, and puts equal means in one order', () => {
    expect(evaluatorStatistics(scale, [])).toEqual([]);
    const ids = (...sheets: ScoredSheet[]) => evaluatorStatistics(scale, sheets).map(({ evaluatorId }) => evaluatorId);
    expect(ids(sheet('b', 70, 3), sheet('a', 70, 3))).toEqual(['a', 'b']);
  });

  it('counts a scale of one score once', () => {
    expect(scoreDistribution({ ...scale, min: 3, max: 3 }, [3, 3])).toEqual({ counts: [2], scores: 2, extreme: 2 });
  });
});
