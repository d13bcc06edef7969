import fc from 'fast-check';
import jstat from 'jstat';
import { MILDNESS, ratingBuilder as rated, threeByTurns } from '../testing/statistics-builders';
import { MIN_PROPOSALS_PER_EVALUATOR, severityModel } from './severity';
import { isObstacle, type Rating } from './statistics';

const fQuantile = jstat.centralF.inv;
const modelOf = (ratings: readonly Rating[]) => {
  const model = severityModel(ratings, fQuantile);
  if (isObstacle(model)) throw new Error(model.obstacle);
  return model;
};
describe('the additive model', () => {
  it('finds the severities and qualities that made the totals, exactly where nothing else did', () => {
    const model = modelOf(threeByTurns((p, evaluator) => 50 + 4 * p + MILDNESS[evaluator]));
    expect(model.severities.map(({ evaluatorId }) => evaluatorId)).toEqual(['a', 'b', 'c']);
    model.severities.forEach(({ effect }, place) => expect(effect).toBeCloseTo([6, -1, -5][place]!, 9));
    model.proposals.forEach(({ adjusted }, p) => expect(adjusted).toBeCloseTo(50 + 4 * p, 9));
    expect(model.residual).toBeCloseTo(0, 9);
    expect(model.df).toBe(7);
  });

  // Shrout and Fleiss 1979, table 2: in a complete table the effects are the differences of the means
  it('has the row and column means of a complete table, and the mean square for error of Shrout and Fleiss (1.02)', () => {
    const table = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const model = modelOf(table.flatMap((row, p) => row.map((total, e) => rated(p, `e${e}`, total))));
    const byId = new Map(model.severities.map(({ evaluatorId, effect }) => [evaluatorId, effect]));
    const grand = 127 / 24;
    [46, 15, 26, 40].forEach((sum, e) => expect(byId.get(`e${e}`)).toBeCloseTo(sum / 6 - grand, 9));
    table.forEach((row, p) =>
      expect(model.proposals[p]!.adjusted).toBeCloseTo(row.reduce((a, b) => a + b) / row.length, 9),
    );
    expect([(model.residual ** 2).toFixed(2), model.df]).toEqual(['1.02', 15]);
    // variance of the difference of two row means of k sheets each is 2/k of the residual's
    expect(model.differenceError(0, 3)).toBeCloseTo(Math.sqrt(model.residual ** 2 / 2), 9);
  });

  it.each([
    ['one evaluator', [rated(1, 'a', 70)], 'tooFewProposals', { proposals: 1, sheets: 1 }],
    ['nobody', [], 'tooFewProposals', { proposals: 0, sheets: 1 }],
    [
      'an evaluator with two proposals',
      threeByTurns(() => 70).filter(({ proposalId }) => !['p0', 'p2', 'p3', 'p5'].includes(proposalId)),
      'tooFewPerEvaluator',
      { needed: MIN_PROPOSALS_PER_EVALUATOR, evaluators: 1 },
    ],
    [
      'two pairs that never meet',
      Array.from({ length: 10 }, (_, p) => p).flatMap((p) =>
        (p < 5 ? ['a', 'b'] : ['c', 'd']).map((evaluator, seat) => rated(p, evaluator, 60 + p + seat)),
      ),
      'unconnected',
      { groups: 2 },
    ],
    [
      'no more sheets than unknowns',
      ['a', 'b'].flatMap((evaluator, seat) =>
        Array.from({ length: 5 }, (_, p) => rated(p === 0 ? 0 : p + 4 * seat, evaluator, 60 + p)),
      ),
      'noResidual',
      { sheets: 10, unknowns: 10 },
    ],
  ] as const)('says why there is none: %s', (_, ratings, code, facts) => {
    expect(severityModel(ratings, fQuantile)).toEqual({ obstacle: code, facts });
  });

  it('does not depend on the order, and a point more for everybody moves nothing but the level', () => {
    const noise = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 9 }), (points, shift) => {
        const ratings = threeByTurns((p) => 60 + p).map((r, place) => ({ ...r, total: r.total + points[place]! }));
        const model = modelOf(ratings);
        const moved = modelOf(ratings.map((r) => ({ ...r, total: r.total + shift })).toReversed());
        const effects = ({ severities }: typeof model) => new Map(severities.map((s) => [s.evaluatorId, s.effect]));
        for (const [id, effect] of effects(model)) expect(effects(moved).get(id)).toBeCloseTo(effect, 8);
        for (const { proposalId, adjusted } of model.proposals) {
          const after = moved.proposals.find((proposal) => proposal.proposalId === proposalId)!;
          expect(after.adjusted).toBeCloseTo(adjusted + shift, 8);
        }
        expect(moved.residual).toBeCloseTo(model.residual, 8);
      }),
      { numRuns: 60 },
    );
  });
});
