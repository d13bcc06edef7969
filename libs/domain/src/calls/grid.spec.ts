import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { firstStage, gridOf } from './call';
import { gridMax, gridQuestions, sectionMax } from './grid';

describe('the small-grant grid', () => {
  it('has its questions in published order', () => {
    expect(gridQuestions(SMALL_GRANT_GRID).map(({ id }) => id)).toEqual([
      'P1',
      'P2',
      'P3',
      'D1',
      'D2',
      'D3',
      'C1',
      'B1',
    ]);
  });

  it('adds up to 100 points over its sections', () => {
    expect(SMALL_GRANT_GRID.sections.map((section) => sectionMax(SMALL_GRANT_GRID, section))).toEqual([45, 35, 10, 10]);
    expect(gridMax(SMALL_GRANT_GRID)).toBe(100);
  });
});

it('a section carried over from an earlier stage counts with its own maximum', () => {
  const carried = {
    id: '2',
    name: {},
    questions: [],
    carriedOverFrom: { stage: 'conceptNote', section: '1' } as const,
    carriedOverMax: 20,
  };
  const grid = { ...SMALL_GRANT_GRID, sections: [...SMALL_GRANT_GRID.sections, carried] };
  expect(sectionMax(grid, carried)).toBe(20);
  expect(gridMax(grid)).toBe(120);
});

describe('the grid of a call', () => {
  const concept = { ...SMALL_GRANT_GRID, id: 'conceptNote' };

  it('is the one of the stage that is submitted first', () => {
    const call = {
      stages: ['conceptNote', 'fullApplication'] as const,
      grids: { conceptNote: concept, fullApplication: SMALL_GRANT_GRID },
    };
    expect(firstStage(call)).toBe('conceptNote');
    expect(gridOf(call).id).toBe('conceptNote');
  });

  it('is never another one in its place', () => {
    expect(() => gridOf({ stages: ['conceptNote'], grids: { fullApplication: SMALL_GRANT_GRID } })).toThrow(
      'conceptNote',
    );
  });
});
