import { type ClarificationDraft, draftFromQuestions, mergeClarification, missingTexts } from './clarification-draft';

describe('missingTexts', () => {
  it.each<[string, Partial<ClarificationDraft>, unknown]>([
    ['nothing', { question: { en: 'Q', az: 'S' }, answer: { en: 'A', az: 'C' } }, []],
    [
      'a translation of the answer, of which there are only spaces',
      { question: { en: 'Q', az: 'S' }, answer: { en: 'A', az: '  ' } },
      [{ part: 'answer', language: 'az' }],
    ],
    [
      'everything, the question first',
      {},
      [
        { part: 'question', language: 'en' },
        { part: 'question', language: 'az' },
        { part: 'answer', language: 'en' },
        { part: 'answer', language: 'az' },
      ],
    ],
  ])('%s', (_, changes, missing) => {
    expect(missingTexts({ lot: null, question: {}, answer: {}, ...changes }, ['en', 'az'])).toEqual(missing);
  });
});

describe('draftFromQuestions', () => {
  const asked = (text: string, lot: number | null = null, language: 'en' | 'az' = 'en') => ({ text, lot, language });

  it.each([
    ['of nothing', [], { lot: null, question: {}, answer: {} }],
    ['of one', [asked(' May it? ', 2)], { lot: 2, question: { en: 'May it?' }, answer: {} }],
    [
      'of two in one language, under each other',
      [asked('May it?', 2), asked('Can it?', 2)],
      { lot: 2, question: { en: 'May it?\n\nCan it?' }, answer: {} },
    ],
    [
      'of two languages and two lots: on the whole call',
      [asked('May it?', 1), asked('Olar?', 2, 'az')],
      { lot: null, question: { en: 'May it?', az: 'Olar?' }, answer: {} },
    ],
  ])('%s', (_, questions, draft) => {
    expect(draftFromQuestions(questions)).toEqual(draft);
  });
});

describe('mergeClarification', () => {
  const base: ClarificationDraft = { lot: null, question: { en: 'Q' }, answer: {} };

  it('takes each text from who wrote it', () => {
    const mine = { ...base, answer: { en: 'A' } };
    const theirs = { ...base, lot: 1, question: { en: 'Q', az: 'S' } };
    expect(mergeClarification(base, mine, theirs)).toEqual({
      content: { lot: 1, question: { en: 'Q', az: 'S' }, answer: { en: 'A' } },
      clashes: [],
    });
  });

  it('keeps mine, and theirs as a clash, where both wrote the same text', () => {
    const mine = { ...base, answer: { en: 'Yes' } };
    const theirs = { ...base, answer: { en: 'No' } };
    expect(mergeClarification(base, mine, theirs)).toEqual({
      content: mine,
      clashes: [{ path: 'answer.en', base: undefined, mine: 'Yes', theirs: 'No' }],
    });
  });
});
