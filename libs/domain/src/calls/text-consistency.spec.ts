import type { Language } from '../kernel/language';
import { callBuilder, formBuilder, lotBuilder, questionBuilder } from '../testing/builders';
import type { CallDefinition } from './call';
import { textProblems } from './text-consistency';

const CALL = callBuilder();
const [SOCIAL, GREEN, WELL] = CALL.priorities;

/** The call with every text in another language as well. */
const translated = (language: Language): CallDefinition =>
  JSON.parse(JSON.stringify(CALL), (_, value: unknown) =>
    value && typeof value === 'object' && 'en' in value ? { ...value, [language]: value.en } : value,
  ) as CallDefinition;

const withLot = (change: Parameters<typeof lotBuilder>[1]): Partial<CallDefinition> => ({
  lots: [lotBuilder(1, change)],
});

type Case = [name: string, change: Partial<CallDefinition>, problems: { check: string; facts: unknown }[]];

const CASES: Case[] = [
  [
    'no title in a listed language',
    { ...translated('az'), languages: ['en', 'az'], title: CALL.title },
    [{ check: 'textsComplete', facts: { text: 'title', language: 'az' } }],
  ],
  [
    'the reference language, though it is not listed',
    { ...translated('ro'), referenceLanguage: 'ro', languages: ['en'], summary: CALL.summary },
    [{ check: 'textsComplete', facts: { text: 'summary', language: 'ro' } }],
  ],
  [
    'an objective, an option, an annex and an eligibility question without words',
    {
      ...withLot({ objectives: [{ id: 'a', text: {} }] }),
      forms: {
        fullApplication: formBuilder({
          sections: [
            {
              id: 's',
              title: { en: 'S' },
              questions: [questionBuilder('first', { kind: 'choice', options: [{ id: 'no', label: {} }] })],
            },
          ],
        }),
      },
      annexes: [{ id: 'council', title: {}, guidance: {}, required: true, types: ['pdf'], maxBytes: 1 }],
      eligibility: { questions: [{ id: 'plan', text: {}, expected: 'yes' }], maxAsLead: null, maxAwards: null },
    },
    [
      { check: 'textsComplete', facts: { text: 'objective 1a', language: 'en' } },
      { check: 'textsComplete', facts: { text: 'option first.no', language: 'en' } },
      { check: 'textsComplete', facts: { text: 'annex council', language: 'en' } },
      { check: 'textsComplete', facts: { text: 'eligibility plan', language: 'en' } },
    ],
  ],
  [
    'a summary of spaces',
    { summary: { en: '  ' } },
    [{ check: 'textsComplete', facts: { text: 'summary', language: 'en' } }],
  ],
  [
    'a lot without a title',
    withLot({ title: {} }),
    [{ check: 'textsComplete', facts: { text: 'lot 1', language: 'en' } }],
  ],
  [
    'a priority without a title',
    { priorities: [{ ...SOCIAL!, title: {} }, GREEN!, WELL!] },
    [{ check: 'textsComplete', facts: { text: 'priority socialInclusion', language: 'en' } }],
  ],
  [
    'a section and a question without words',
    {
      forms: {
        fullApplication: formBuilder({
          sections: [{ id: 's', title: {}, questions: [questionBuilder('q', { label: {} })] }],
        }),
      },
    },
    [
      { check: 'textsComplete', facts: { text: 'section s', language: 'en' } },
      { check: 'textsComplete', facts: { text: 'question q', language: 'en' } },
    ],
  ],
];

describe('textProblems', () => {
  it.each(CASES)('%s', (_, change, problems) => {
    expect(textProblems(callBuilder(change))).toEqual(problems);
  });

  it('has nothing to say of a call whose texts are all there', () => {
    expect(textProblems({ ...translated('az'), languages: ['en', 'az'] })).toEqual([]);
  });
});
