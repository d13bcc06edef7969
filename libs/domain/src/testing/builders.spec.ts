import { consistencyProblems } from '../calls/consistency';
import { gridMax } from '../calls/grid';
import { completeness } from '../proposals/completeness';
import { callBuilder, completeContent } from './builders';
import { CAST } from './cast';
import { SMALL_GRANT_GRID } from './small-grant-grid';

describe('what tests start from', () => {
  it('is a call that can be published', () => {
    expect(consistencyProblems(callBuilder())).toEqual([]);
  });

  it.each([1, 2, 3])('is a proposal that lacks nothing in lot %i', (lot) => {
    expect(completeness(completeContent(), callBuilder(), lot)).toEqual([]);
  });

  it('is a grid of 100 points', () => {
    expect(gridMax(SMALL_GRANT_GRID)).toBe(100);
  });

  it('is a cast of different people', () => {
    expect(new Set(CAST.map(({ userId }) => userId)).size).toBe(CAST.length);
  });
});
