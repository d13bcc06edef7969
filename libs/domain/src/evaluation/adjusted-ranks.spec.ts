import jstat from 'jstat';
import { MILDNESS, threeByTurns } from '../testing/statistics-builders';
import { adjustedRanks, type OfficialRank } from './adjusted-ranks';
import { severityModel } from './severity';
import { isObstacle, type Rating } from './statistics';

const fQuantile = jstat.centralF.inv;
const modelOf = (ratings: readonly Rating[]) => {
  const model = severityModel(ratings, fQuantile);
  if (isObstacle(model)) throw new Error(model.obstacle);
  return model;
};

describe('adjusted ranks', () => {
  const officially = (order: readonly number[], selected: number): OfficialRank[] =>
    order.map((p, place) => ({
      proposalId: `p${p}`,
      position: place + 1,
      aboveLine: place < selected,
      carriedPoints: 0,
    }));

  it('are those of the qualities where the severities explain everything, and nothing is too close', () => {
    const model = modelOf(threeByTurns((p, evaluator) => 50 + 4 * p + MILDNESS[evaluator]));
    const ranks = adjustedRanks(officially([8, 6, 7, 5, 4, 3, 2, 1, 0], 3), model, fQuantile);
    expect(ranks.map((rank) => [rank.proposalId, rank.position, rank.adjustedPosition])).toEqual([
      ['p8', 1, 1],
      ['p6', 2, 3],
      ['p7', 3, 2],
      ...[5, 4, 3, 2, 1, 0].map((p, place) => [`p${p}`, place + 4, place + 4]),
    ]);
    expect(ranks.every((rank) => rank.bestPosition === rank.adjustedPosition && !rank.tooCloseToCall)).toBe(true);
  });

  it('are all open where the sheets differ more than the proposals do', () => {
    const model = modelOf(threeByTurns((p, evaluator) => 70 + ((p + (evaluator === 'a' ? 1 : 0)) % 2) * 10));
    const ranks = adjustedRanks(officially([0, 1, 2, 3, 4, 5, 6, 7, 8], 4), model, fQuantile);
    expect(ranks.some(({ tooCloseToCall }) => tooCloseToCall)).toBe(true);
    for (const { bestPosition, adjustedPosition, worstPosition } of ranks) {
      expect(bestPosition).toBeLessThanOrEqual(adjustedPosition);
      expect(worstPosition).toBeGreaterThanOrEqual(adjustedPosition);
    }
  });

  it('leave no trace of a proposal that is not compared, and count what was carried over', () => {
    const model = modelOf(threeByTurns((p, evaluator) => 50 + MILDNESS[evaluator] + (p < 3 ? 0 : p)));
    const official = [
      { proposalId: 'p0', position: 2, aboveLine: true, carriedPoints: 10 },
      { proposalId: 'p1', position: 4, aboveLine: false, carriedPoints: 12 },
      { proposalId: 'unscored', position: 7, aboveLine: false, carriedPoints: 0 },
    ];
    const ranks = adjustedRanks(official, model, fQuantile);
    expect(ranks.map((rank) => [rank.position, rank.adjustedPosition, Math.round(rank.adjustedMean)])).toEqual([
      [2, 4, 60],
      [4, 2, 62],
    ]);
  });

  it('tie by the official rank where the means are the same', () => {
    const model = modelOf(threeByTurns(() => 70));
    const ranks = adjustedRanks(officially([3, 1, 2, 0], 2), model, fQuantile);
    expect(ranks.map(({ adjustedPosition }) => adjustedPosition)).toEqual([1, 2, 3, 4]);
    expect(ranks.map(({ tooCloseToCall }) => tooCloseToCall)).toEqual([true, true, true, true]);
  });
});
