import type { EvaluationGrid } from '../calls/grid';
import { sheetBuilder } from '../testing/evaluation-builders';
import { CONCEPT_NOTE_GRID } from '../testing/prag-grids';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { divergence, divergenceLimit, gatesApart } from './divergence';
import type { SheetContent } from './sheet';

const THREES = sheetBuilder(3);
const FOURS = sheetBuilder(4);
/** 59 points: on the other side of the total gate from all threes. */
const FIFTY_NINE = sheetBuilder(3, { D1: 4, D2: 2, D3: 2 });
const concept = (scores: Readonly<Record<string, number>>) => sheetBuilder(4, scores, CONCEPT_NOTE_GRID);

/** Two questions of weight 2. */
const QUARTER = { ...SMALL_GRANT_GRID, sections: SMALL_GRANT_GRID.sections.slice(2) };

const apart = (difference: number, limit: number) => ({ reason: 'difference', difference, limit });
const oppositeSides = (difference: number, limit: number) => ({ reason: 'oppositeSides', difference, limit });

describe('divergenceLimit', () => {
  it.each([
    ['20 of 100', SMALL_GRANT_GRID, 20],
    ['10 of 50', CONCEPT_NOTE_GRID, 10],
    ['of 16 points only whole ones', { ...QUARTER, scale: { ...QUARTER.scale, max: 4 } }, 3],
  ])('%s', (_, grid, limit) => {
    expect(divergenceLimit(grid)).toBe(limit);
  });
});

describe('divergence', () => {
  it.each<[string, EvaluationGrid, SheetContent, SheetContent, number, unknown]>([
    ['the same scores', SMALL_GRANT_GRID, FOURS, FOURS, 20, null],
    ['20 points of 100 apart', SMALL_GRANT_GRID, FOURS, THREES, 20, null],
    [
      '21 points apart',
      SMALL_GRANT_GRID,
      THREES,
      sheetBuilder(5, { D1: 4, D2: 3, D3: 3, C1: 3, B1: 3 }),
      20,
      apart(21, 20),
    ],
    ['10 points of 50 apart', CONCEPT_NOTE_GRID, concept({}), concept({ '2.1': 1, '1.1': 1, '1.2': 3 }), 10, null],
    [
      '11 points of 50 apart',
      CONCEPT_NOTE_GRID,
      concept({ '1.3': 5 }),
      concept({ '2.1': 1, '1.1': 1, '1.2': 3 }),
      10,
      apart(11, 10),
    ],
    ['a limit that the call set', SMALL_GRANT_GRID, FOURS, THREES, 19, apart(20, 19)],
    ['one point, across the total gate', SMALL_GRANT_GRID, THREES, FIFTY_NINE, 20, oppositeSides(1, 20)],
    ['one point, below the total gate', SMALL_GRANT_GRID, sheetBuilder(3, { D1: 2 }), FIFTY_NINE, 20, null],
    ['across the gate of a priority', SMALL_GRANT_GRID, FOURS, sheetBuilder(4, { P1: 2 }), 20, oppositeSides(6, 20)],
    [
      'both below the gate of the same priority',
      SMALL_GRANT_GRID,
      sheetBuilder(4, { P1: 2 }),
      sheetBuilder(4, { P1: 1 }),
      20,
      null,
    ],
    [
      'each below the gate of another priority: the mean would pass both',
      SMALL_GRANT_GRID,
      sheetBuilder(4, { P1: 2 }),
      sheetBuilder(4, { P2: 2 }),
      20,
      oppositeSides(0, 20),
    ],
    [
      'one misses a gate more',
      SMALL_GRANT_GRID,
      sheetBuilder(4, { P1: 2, C1: 1 }),
      sheetBuilder(4, { P1: 2 }),
      20,
      oppositeSides(6, 20),
    ],
    ['far apart and across a gate is told as far apart', SMALL_GRANT_GRID, FOURS, sheetBuilder(2), 20, apart(40, 20)],
  ])('%s', (_, grid, a, b, limit, answer) => {
    expect(divergence(grid, a, b, limit)).toEqual(answer);
    expect(divergence(grid, b, a, limit)).toEqual(answer);
  });
});

describe('gatesApart', () => {
  const names = (a: SheetContent, b: SheetContent) => {
    const { first, second } = gatesApart(SMALL_GRANT_GRID, a, b);
    return [first.map(({ gate, id }) => `${gate} ${id}`), second.map(({ gate, id }) => `${gate} ${id}`)];
  };

  it.each<[string, SheetContent, SheetContent, string[], string[]]>([
    ['none that both pass', FOURS, THREES, [], []],
    ['none that both miss', sheetBuilder(4, { P1: 2 }), sheetBuilder(4, { P1: 1 }), [], []],
    ['the one that one misses', THREES, FIFTY_NINE, [], ['total total']],
    ['each its own', sheetBuilder(4, { P1: 2 }), sheetBuilder(4, { P2: 2 }), ['question P1'], ['question P2']],
    ['what is missed besides', sheetBuilder(4, { P1: 2, C1: 1 }), sheetBuilder(4, { P1: 2 }), ['question C1'], []],
  ])('names %s', (_, a, b, first, second) => {
    expect(names(a, b)).toEqual([first, second]);
    expect(names(b, a)).toEqual([second, first]);
  });

  it('says by how much', () => {
    expect(gatesApart(SMALL_GRANT_GRID, THREES, FIFTY_NINE).second).toEqual([
      { gate: 'total', id: 'total', needed: 60, got: { numerator: 59, denominator: 1 } },
    ]);
  });
});
