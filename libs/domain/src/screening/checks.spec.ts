import { refuse } from '../kernel/refusal';
import { checkChecks, checkGaps, type Checks, failedItems, mergeChecks, SENTENCE_LIMIT } from './checks';

const CHECKLIST = ['A1', 'A2'].map((id) => ({ id, text: { en: id } }));
const pass = { result: 'pass', sentence: '' } as const;
const fail = (sentence: string) => ({ result: 'fail', sentence }) as const;
const none = { result: 'notApplicable', sentence: '' } as const;

describe('checkGaps and failedItems', () => {
  it.each<[string, Checks, readonly unknown[], readonly string[]]>([
    ['nothing looked at', {}, [refuse('CHECK_MISSING', { item: 'A1' }), refuse('CHECK_MISSING', { item: 'A2' })], []],
    ['one left', { A1: pass }, [refuse('CHECK_MISSING', { item: 'A2' })], []],
    ['everything passes or does not apply', { A1: pass, A2: none }, [], []],
    ['a fail with its sentence', { A1: pass, A2: fail('Not signed') }, [], ['A2']],
    [
      'a fail without one',
      { A1: fail(' \u200b'), A2: pass },
      [refuse('CHECK_SENTENCE_MISSING', { item: 'A1' })],
      ['A1'],
    ],
    ['in the order of the checklist', { A2: fail('b'), A1: fail('a') }, [], ['A1', 'A2']],
  ])('%s', (_, checks, gaps, failed) => {
    expect(checkGaps(CHECKLIST, checks)).toEqual(gaps);
    expect(failedItems(CHECKLIST, checks)).toEqual(failed);
  });
});

describe('checkChecks', () => {
  it.each([
    ['an item of another checklist', { B9: pass }, refuse('CHECK_ITEM_UNKNOWN', { item: 'B9' })],
    ['a sentence at the limit', { A1: fail('ə'.repeat(SENTENCE_LIMIT)) }, null],
    [
      'one above it',
      { A1: fail('ə'.repeat(SENTENCE_LIMIT + 1)) },
      refuse('SENTENCE_TOO_LONG', { limit: SENTENCE_LIMIT, length: SENTENCE_LIMIT + 1 }),
    ],
  ])('%s', (_, checks, expected) => {
    expect(checkChecks(CHECKLIST, checks)).toEqual(expected);
  });
});

describe('mergeChecks', () => {
  it('takes each item from whoever changed it, and keeps both where two did', () => {
    const base = { A1: pass };
    const merged = mergeChecks(base, { A1: fail('mine') }, { A1: fail('theirs'), A2: none });
    expect(merged.content).toEqual({ A1: fail('mine'), A2: none });
    expect(merged.clashes).toEqual([{ path: 'checks.A1', base: pass, mine: fail('mine'), theirs: fail('theirs') }]);
  });
});
