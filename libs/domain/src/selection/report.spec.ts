import { refuse } from '../kernel/refusal';
import { canReport } from './report';

const lot = (number: number, frozen = true) => ({ number, frozen });

it.each([
  ['every lot is frozen', [lot(1), lot(2)], null],
  ['one is not', [lot(1), lot(2, false)], refuse('RANKING_NOT_FROZEN', { lots: [2] })],
  ['none is', [lot(1, false), lot(2, false)], refuse('RANKING_NOT_FROZEN', { lots: [1, 2] })],
] as const)('a report where %s', (_, lots, answer) => {
  expect(canReport(lots)).toEqual(answer);
});
