import { SENTENCE_LIMIT } from '../screening/checks';
import { canDecline, type DeclineFacts } from './decline';

describe('canDecline', () => {
  const facts: DeclineFacts = { assignmentId: 'as1', hasSheet: false, sentence: 'I am away in June.' };

  it.each<[string, Partial<DeclineFacts>, unknown]>([
    ['with a sentence, before anything is written', {}, null],
    [
      'once a sheet has been begun',
      { hasSheet: true },
      { code: 'ASSIGNMENT_HAS_SHEET', facts: { assignmentId: 'as1' } },
    ],
    ['without a sentence', { sentence: ' \u200b' }, { code: 'REASON_REQUIRED', facts: {} }],
    ['with the longest sentence', { sentence: 'ş'.repeat(SENTENCE_LIMIT) }, null],
    [
      'with one letter more',
      { sentence: 'ş'.repeat(SENTENCE_LIMIT + 1) },
      { code: 'SENTENCE_TOO_LONG', facts: { limit: SENTENCE_LIMIT, length: SENTENCE_LIMIT + 1 } },
    ],
  ])('%s', (_, changes, answer) => {
    expect(canDecline({ ...facts, ...changes })).toEqual(answer);
  });
});
