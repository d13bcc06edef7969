import jstat from 'jstat';
import { average, checkStatisticsOpen, isObstacle, obstacle, spread, studentQuantile } from './statistics';

describe('statistics of a lot', () => {
  it.each([
    ['nobody who scores in it, before the freeze', false, null, null],
    ['nobody who scores in it, after the freeze', false, '2026-03-01T12:00:00.000Z', null],
    ['whoever scores in it, before the freeze', true, null, { code: 'STATISTICS_CLOSED', facts: {} }],
    ['whoever scores in it, after the freeze', true, '2026-03-01T12:00:00.000Z', null],
  ])('are closed to: %s', (_, scoresInLot, frozenAt, refusal) => {
    expect(checkStatisticsOpen(scoresInLot, frozenAt)).toEqual(refusal);
  });
});

it('has a sample standard deviation from two values on', () => {
  expect([spread([]), spread([70]), spread([70, 74])]).toEqual([null, null, Math.sqrt(8)]);
  expect(average([70, 74, 75])).toBe(73);
});

// any table of Student's distribution, 97.5 %
it.each([
  [1, '12.706'],
  [5, '2.571'],
  [10, '2.228'],
  [30, '2.042'],
])('takes the quantile of t with %d degrees of freedom from that of F: %s', (df, published) => {
  expect(studentQuantile(jstat.centralF.inv, df).toFixed(3)).toBe(published);
});

it('knows an obstacle from a statistic', () => {
  expect(isObstacle(obstacle('unconnected', { groups: 2 }))).toBe(true);
  expect(isObstacle({ alpha: 1 })).toBe(false);
});
