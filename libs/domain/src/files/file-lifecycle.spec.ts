import { lifecycleProblems } from '../kernel/lifecycle';
import { canOpenFile, FILE_LIFECYCLE, FILE_STATES, scanMove } from './file-lifecycle';

it('is a sound lifecycle', () => {
  expect(lifecycleProblems(FILE_LIFECYCLE)).toEqual([]);
});

describe('scanMove', () => {
  it('lets nothing pass that is not called clean', () => {
    expect(scanMove({ kind: 'clean' })).toBe('clear');
    expect(scanMove({ kind: 'infected', finding: 'Eicar' })).toBe('refuse');
    expect(scanMove({ kind: 'unknown', reason: 'no answer' })).toBeNull();
  });
});

describe('canOpenFile', () => {
  const notChecked = { code: 'FILE_NOT_CHECKED', facts: { slot: 'annex:map', name: 'map.pdf' } };
  const missing = { code: 'NOT_FOUND', facts: {} };
  it.each([
    ['own', [missing, null, null, missing]],
    ['other', [missing, notChecked, null, missing]],
  ] as const)('to %s', (reader, answers) => {
    expect(FILE_STATES.map((state) => canOpenFile({ state, slot: 'annex:map', name: 'map.pdf' }, reader))).toEqual(
      answers,
    );
  });
});
