import jstat from 'jstat';
import { intraclass, type SingleAndAverage } from './intraclass';
import { isObstacle, type Rating } from './statistics';

/** Rows are proposals, columns evaluators; null where there is no sheet. */
function ratingsOf(table: readonly (readonly (number | null)[])[]): Rating[] {
  return table.flatMap((row, proposal) =>
    row.flatMap((total, evaluator) =>
      total === null ? [] : [{ proposalId: `p${proposal}`, evaluatorId: `e${evaluator}`, total }],
    ),
  );
}

const calculated = (ratings: readonly Rating[]) => {
  const result = intraclass(ratings, jstat.centralF.inv);
  if (isObstacle(result)) throw new Error(result.obstacle);
  return result;
};

const inTwoPlaces = ({ single, average }: SingleAndAverage) =>
  [single, average].map(({ value, lower, upper }) => [value, lower!, upper!].map((number) => number.toFixed(2)));

/** Shrout and Fleiss 1979, Intraclass correlations: uses in assessing rater reliability, table 2. */
const SHROUT_AND_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('the worked example of Shrout and Fleiss (1979), tables 2 to 4', () => {
  const result = calculated(ratingsOf(SHROUT_AND_FLEISS));

  // the coefficients are those of their table 4; the intervals those that the psych package of R prints for this example
  it('has the published one-way coefficients', () => {
    expect(inTwoPlaces(result.oneWay)).toEqual([
      ['0.17', '-0.13', '0.72'],
      ['0.44', '-0.88', '0.91'],
    ]);
  });

  it('has the published two-way random coefficients: ICC(2,1) = .29, ICC(2,4) = .62', () => {
    expect(inTwoPlaces(result.twoWay!.random)).toEqual([
      ['0.29', '0.02', '0.76'],
      ['0.62', '0.07', '0.93'],
    ]);
  });

  it('has the published two-way mixed coefficients: ICC(3,1) = .71, ICC(3,4) = .91', () => {
    expect(inTwoPlaces(result.twoWay!.mixed)).toEqual([
      ['0.71', '0.34', '0.95'],
      ['0.91', '0.68', '0.99'],
    ]);
  });

  it('does not depend on the order of the sheets', () => {
    expect(inTwoPlaces(calculated(ratingsOf(SHROUT_AND_FLEISS).toReversed()).twoWay!.random)).toEqual(
      inTwoPlaces(result.twoWay!.random),
    );
  });
});

describe('the designs of a call', () => {
  it('gives the one-way coefficients alone where the evaluators change', () => {
    const changing = ratingsOf([
      [70, 74, null],
      [null, 60, 66],
      [81, null, 80],
    ]);
    expect(calculated(changing)).toMatchObject({ proposals: 3, sheets: 2, twoWay: null });
  });

  it.each([
    ['one proposal', [[70, 74]], 'tooFewProposals', { proposals: 1, sheets: 2 }],
    ['no sheet at all', [], 'tooFewProposals', { proposals: 0, sheets: 0 }],
    ['one sheet each', [[70], [74]], 'tooFewProposals', { proposals: 2, sheets: 1 }],
    [
      'a third sheet of one of three',
      [
        [70, 74, 72],
        [60, 66, null],
        [80, 81, null],
      ],
      'incompleteDesign',
      { proposals: 3, differing: 1 },
    ],
    [
      'the same total everywhere',
      [
        [80, 80],
        [80, 80],
      ],
      'noVariation',
      { proposals: 2 },
    ],
  ] as const)('says why there is none: %s', (_, table, code, facts) => {
    expect(intraclass(ratingsOf(table), jstat.centralF.inv)).toEqual({ obstacle: code, facts });
  });

  it('has no interval where the sheets agree completely', () => {
    const { oneWay, twoWay } = calculated(
      ratingsOf([
        [70, 70],
        [80, 80],
        [90, 90],
      ]),
    );
    const full = { value: 1, lower: null, upper: null };
    expect([oneWay.single, twoWay!.random.single, twoWay!.mixed.average]).toEqual([full, full, full]);
  });

  it('tells agreement from consistency: a constant severity lowers the one and not the other', () => {
    const { twoWay } = calculated(
      ratingsOf([
        [70, 60],
        [80, 70],
        [90, 80],
      ]),
    );
    expect(twoWay!.mixed.single.value).toBe(1);
    expect(twoWay!.random.single.value).toBeCloseTo(2 / 3, 10);
  });
});
