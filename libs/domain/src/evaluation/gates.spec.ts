import type { EvaluationGrid } from '../calls/grid';
import { sheetBuilder } from '../testing/evaluation-builders';
import { CONCEPT_NOTE_GRID, FULL_APPLICATION_GRID } from '../testing/prag-grids';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { failedGates } from './gates';
import { combineSheets, EMPTY_SCORE } from './proposal-score';

type Scores = Readonly<Record<string, number>>;

const failures = (grid: EvaluationGrid, sheets: readonly Scores[], value = 3) =>
  failedGates(
    grid,
    combineSheets(
      grid,
      sheets.map((scores) => sheetBuilder(value, scores, grid)),
    ),
  );
const missed = (gate: string, id: string, needed: number, numerator: number, denominator: number) => ({
  gate,
  id,
  needed,
  got: { numerator, denominator },
});
const everySheet = (grid: EvaluationGrid): EvaluationGrid => ({ ...grid, gatesTestedOn: 'everySheet' });

/** One point below all threes. */
const POINT_LESS = { D1: 4, D2: 2, D3: 2 };

describe('the gates of the small-grant grid, tested on the mean', () => {
  it.each<[string, Scores[], number, unknown[]]>([
    ['exactly 60 passes', [{}], 3, []],
    ['59 does not', [POINT_LESS], 3, [missed('total', 'total', 60, 59, 1)]],
    ['59.5 of two sheets does not', [{}, POINT_LESS], 3, [missed('total', 'total', 60, 119, 2)]],
    ['59.66… of three sheets does not', [{}, {}, POINT_LESS], 3, [missed('total', 'total', 60, 179, 3)]],
    ['a sheet below 60 is outweighed by a better one', [POINT_LESS, { B1: 4 }], 3, []],
    ['a priority at 3 passes', [{ P1: 3 }], 4, []],
    ['a priority at 2.5 does not, whatever the total', [{ P1: 2 }, { P1: 3 }], 5, [missed('question', 'P1', 3, 5, 2)]],
    ['a priority at 2 and 4 does on the mean', [{ P1: 2 }, { P1: 4 }], 5, []],
    [
      'each priority has its own gate',
      [{ P2: 1, P3: 2 }],
      5,
      [missed('question', 'P2', 3, 1, 1), missed('question', 'P3', 3, 2, 1)],
    ],
    ['capacity at 2 passes', [{ C1: 2 }], 4, []],
    ['capacity at 1.5 does not', [{ C1: 1 }, { C1: 2 }], 4, [missed('question', 'C1', 2, 3, 2)]],
    ['a question without a gate may be very poor', [{ B1: 1, D1: 1 }], 5, []],
    [
      'every missed gate is named, the total first',
      [{ C1: 1 }],
      2,
      [
        missed('total', 'total', 60, 38, 1),
        missed('question', 'P1', 3, 2, 1),
        missed('question', 'P2', 3, 2, 1),
        missed('question', 'P3', 3, 2, 1),
        missed('question', 'C1', 2, 1, 1),
      ],
    ],
  ])('%s', (_, sheets, value, failed) => {
    expect(failures(SMALL_GRANT_GRID, sheets, value)).toEqual(failed);
  });
});

describe('the gates of the small-grant grid, tested on every sheet', () => {
  it.each<[string, Scores[], unknown[]]>([
    ['no sheet below 60', [{}, {}], []],
    ['one sheet at 59 decides', [{ B1: 4 }, POINT_LESS], [missed('total', 'total', 60, 59, 1)]],
    ['one sheet with a priority at 2 decides', [{ P1: 5 }, { P1: 2, P2: 5 }], [missed('question', 'P1', 3, 2, 1)]],
  ])('%s', (_, sheets, failed) => {
    expect(failures(everySheet(SMALL_GRANT_GRID), sheets)).toEqual(failed);
  });
});

describe('the gate of the concept note', () => {
  it.each<[string, Scores[], unknown[]]>([
    ['30 passes 30', [{}, {}], []],
    ['29.5 does not', [{}, { '1.1': 2 }], [missed('total', 'total', 30, 59, 2)]],
    ['29 and 31 do', [{ '1.1': 2 }, { '1.1': 4 }], []],
  ])('%s', (_, sheets, failed) => {
    expect(failures(CONCEPT_NOTE_GRID, sheets)).toEqual(failed);
  });
});

describe('the capacity section of the full application', () => {
  it.each<[string, Scores[], unknown[]]>([
    ['12 passes, and there is no total gate', [{ '3.1': 1, '4.1': 1, '6.2': 1 }], []],
    ['11 does not', [{ '1.1': 2 }], [missed('section', '1', 12, 11, 1)]],
    ['11.5 of two sheets does not', [{}, { '1.4': 2 }], [missed('section', '1', 12, 23, 2)]],
    [
      'a question at 1 on any sheet rejects, whatever the mean',
      [{ '1.1': 5 }, { '1.1': 1, '1.2': 5 }],
      [missed('anyQuestionAt', '1.1', 2, 1, 1)],
    ],
    ['a question at 2 does not', [{ '1.1': 2, '1.2': 4 }], []],
    [
      'a low section and a question at 1 are both named',
      [{ '1.2': 1 }],
      [missed('section', '1', 12, 10, 1), missed('anyQuestionAt', '1.2', 2, 1, 1)],
    ],
  ])('%s', (_, sheets, failed) => {
    expect(failures(FULL_APPLICATION_GRID, sheets)).toEqual(failed);
  });

  it('is tested on the worst sheet when the grid says every sheet', () => {
    expect(failures(everySheet(FULL_APPLICATION_GRID), [{ '1.1': 5 }, { '1.4': 2 }])).toEqual([
      missed('section', '1', 12, 11, 1),
    ]);
  });
});

it('a proposal without a sheet passes no gate', () => {
  expect(failedGates(SMALL_GRANT_GRID, EMPTY_SCORE)).toEqual([
    missed('total', 'total', 60, 0, 1),
    missed('question', 'P1', 3, 0, 1),
    missed('question', 'P2', 3, 0, 1),
    missed('question', 'P3', 3, 0, 1),
    missed('question', 'C1', 2, 0, 1),
  ]);
});
