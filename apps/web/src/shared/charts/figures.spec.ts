import { writeEffect, writeEstimate, writeRatio } from './figures';

it.each([
  [12.345, '12.35', '12,35'],
  [-0.456, '\u22120.46', '\u22120,46'],
  [-0.001, '0.00', '0,00'],
  [1234.5, '1,234.50', '1.234,50'],
])('writes the estimate %d', (value, english, azerbaijani) => {
  expect([writeEstimate(value, 2, 'en'), writeEstimate(value, 2, 'az')]).toEqual([english, azerbaijani]);
});

it.each([
  [3.21, '+3.2'],
  [-3.21, '\u22123.2'],
  [0.01, '0.0'],
])('writes the effect %d with its sign', (value, written) => {
  expect(writeEffect(value, 1, 'en')).toBe(written);
});

it('writes a ratio as a whole percentage', () => {
  expect([writeRatio(1, 3, 'en'), writeRatio(1, 3, 'ro'), writeRatio(0, 7, 'az')]).toEqual(['33%', '33\u00A0%', '0%']);
});
