import { coverageByCountry, coverageByPriority, type CoveredRow } from './coverage';

const PRIORITIES = [{ id: 'inclusion' }, { id: 'greening' }];
const QUESTIONS = [{ priority: 'inclusion' }, { priority: 'greening' }, { priority: 'greening' }, {}];

function row(territory: string, outcome: CoveredRow['outcome'], sums: readonly number[], scoredSheets = 2): CoveredRow {
  const position = outcome === 'belowGates' ? null : 1;
  const recommendedCents = outcome === 'selected' ? 4_000 : 0;
  return { territory, position, outcome, requestedCents: 5_000, recommendedCents, questionSums: sums, scoredSheets };
}

/** Scores of 5, 4, 3 on two sheets, of 3 on three, of 2 on two. */
const ROWS = [
  row('GE-IM', 'selected', [10, 8, 6, 10]),
  row('AZ-BA', 'selected', [9, 9, 9, 3], 3),
  row('AZ-GA', 'reserve', [6, 6, 6, 6]),
  row('AZ-MI', 'selected', [10, 8, 6, 2]),
  row('AM-ER', 'belowGates', [4, 4, 4, 2]),
];

describe('by country', () => {
  it('counts what was evaluated, passed and selected, and its money', () => {
    expect(coverageByCountry(ROWS)).toEqual([
      { country: 'AZ', evaluated: 3, aboveGates: 3, selected: 2, cents: 8_000 },
      { country: 'GE', evaluated: 1, aboveGates: 1, selected: 1, cents: 4_000 },
      { country: 'AM', evaluated: 1, aboveGates: 0, selected: 0, cents: 0 },
    ]);
  });

  it('counts the invited with what they ask for, and orders equal countries by their codes', () => {
    expect(coverageByCountry([row('GE-IM', 'invited', [1]), row('AM-ER', 'invited', [1])])).toEqual([
      { country: 'AM', evaluated: 1, aboveGates: 1, selected: 1, cents: 5_000 },
      { country: 'GE', evaluated: 1, aboveGates: 1, selected: 1, cents: 5_000 },
    ]);
  });

  it('is empty where nothing was evaluated', () => expect(coverageByCountry([])).toEqual([]));
});

describe('by priority', () => {
  it('gives the exact mean of all and of the selected, each proposal once', () => {
    // inclusion: 5, 3, 3, 5 and 2 of all, 5, 3 and 5 of the selected; greening: 3.5, 3, 3, 3.5 and 2, and 3.5, 3 and 3.5
    expect(coverageByPriority(ROWS, PRIORITIES, QUESTIONS)).toEqual([
      {
        priority: 'inclusion',
        evaluated: { numerator: 18 * 6, denominator: 5 * 6 },
        selected: { numerator: 13 * 6, denominator: 3 * 6 },
      },
      {
        priority: 'greening',
        evaluated: { numerator: 15 * 2 * 6, denominator: 5 * 2 * 6 },
        selected: { numerator: 10 * 2 * 6, denominator: 3 * 2 * 6 },
      },
    ]);
  });

  it('says nothing of the selected while there are none, and nothing at all of what nobody has scored', () => {
    expect(coverageByPriority([row('GE-IM', 'reserve', [4, 4, 4, 4], 1)], PRIORITIES, QUESTIONS)).toEqual([
      { priority: 'inclusion', evaluated: { numerator: 4, denominator: 1 }, selected: null },
      { priority: 'greening', evaluated: { numerator: 8, denominator: 2 }, selected: null },
    ]);
    expect(coverageByPriority([row('GE-IM', 'reserve', [], 0)], PRIORITIES, QUESTIONS)).toEqual([]);
  });

  it('knows no priority that no question judges, and none that the call has not', () => {
    expect(coverageByPriority(ROWS, PRIORITIES, [{}, {}, {}, {}])).toEqual([]);
    expect(coverageByPriority(ROWS, [], QUESTIONS)).toEqual([]);
  });
});
