import type { Language, Translations } from '../kernel/language';
import { callBuilder, formBuilder, lotBuilder, questionBuilder } from '../testing/builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import type { CallDefinition } from './call';
import { valueAt } from './definition-places';
import { callTexts, textProblems } from './text-consistency';

const CALL = callBuilder();
const [SOCIAL, GREEN, WELL] = CALL.priorities;

/** The call with every text in another language as well. */
const translated = (language: Language): CallDefinition =>
  JSON.parse(JSON.stringify(CALL), (_, value: unknown) =>
    value && typeof value === 'object' && 'en' in value ? { ...value, [language]: value.en } : value,
  ) as CallDefinition;

const TRANSLATED: CallDefinition = { ...translated('az'), languages: ['en', 'az'] };
const withLabels = (labels: readonly Translations[]): Partial<CallDefinition> => ({
  grids: { fullApplication: { ...SMALL_GRANT_GRID, scale: { ...SMALL_GRANT_GRID.scale, labels } } },
});

const withLot = (change: Parameters<typeof lotBuilder>[1]): Partial<CallDefinition> => ({
  lots: [lotBuilder(1, change)],
});

type Case = [name: string, change: Partial<CallDefinition>, problems: { check: string; facts: unknown }[]];

const CASES: Case[] = [
  [
    'no title in a listed language',
    { ...translated('az'), languages: ['en', 'az'], title: CALL.title },
    [{ check: 'textsComplete', facts: { path: 'title', language: 'az' } }],
  ],
  [
    'the reference language, though it is not listed',
    { ...translated('ro'), referenceLanguage: 'ro', languages: ['en'], summary: CALL.summary },
    [{ check: 'textsComplete', facts: { path: 'summary', language: 'ro' } }],
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
      { check: 'textsComplete', facts: { path: 'lots.1.objectives.a.text', language: 'en' } },
      {
        check: 'textsComplete',
        facts: { path: 'forms.fullApplication.sections.s.questions.first.options.no.label', language: 'en' },
      },
      { check: 'textsComplete', facts: { path: 'annexes.council.title', language: 'en' } },
      { check: 'textsComplete', facts: { path: 'eligibility.questions.plan.text', language: 'en' } },
    ],
  ],
  [
    'a summary of spaces',
    { summary: { en: '  ' } },
    [{ check: 'textsComplete', facts: { path: 'summary', language: 'en' } }],
  ],
  [
    'a lot without a title',
    withLot({ title: {} }),
    [{ check: 'textsComplete', facts: { path: 'lots.1.title', language: 'en' } }],
  ],
  [
    'a priority without a title',
    { priorities: [{ ...SOCIAL!, title: {} }, GREEN!, WELL!] },
    [{ check: 'textsComplete', facts: { path: 'priorities.socialInclusion.title', language: 'en' } }],
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
      { check: 'textsComplete', facts: { path: 'forms.fullApplication.sections.s.title', language: 'en' } },
      { check: 'textsComplete', facts: { path: 'forms.fullApplication.sections.s.questions.q.label', language: 'en' } },
    ],
  ],
  [
    'an edition without a name',
    { edition: {} },
    [{ check: 'textsComplete', facts: { path: 'edition', language: 'en' } }],
  ],
  [
    'guidance in one language of two',
    { ...TRANSLATED, priorities: [{ ...TRANSLATED.priorities[0]!, guidance: { en: 'Who is left out?' } }] },
    [{ check: 'textsComplete', facts: { path: 'priorities.socialInclusion.guidance', language: 'az' } }],
  ],
  [
    'a score without a meaning',
    withLabels([{}, { en: 'poor' }, { en: 'adequate' }, { en: 'good' }, { en: 'very good' }]),
    [{ check: 'textsComplete', facts: { path: 'grids.fullApplication.scale.labels.0', language: 'en' } }],
  ],
  ['a title of the longest length', { title: { en: 'é'.repeat(300) } }, []],
  [
    'a title one letter longer',
    { title: { en: 'é'.repeat(301) } },
    [{ check: 'textsFit', facts: { path: 'title', language: 'en', limit: 300, length: 301 } }],
  ],
  [
    'a text too long in a language that is not offered',
    { edition: { en: '2027', hy: 'x'.repeat(121) } },
    [{ check: 'textsFit', facts: { path: 'edition', language: 'hy', limit: 120, length: 121 } }],
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

describe('callTexts', () => {
  it('names each text by the place it stands at', () => {
    const found = callTexts(CALL).map(({ path, text }) => valueAt(CALL, path) === text);
    expect(found.filter(Boolean)).toHaveLength(callTexts(CALL).length);
    expect(new Set(callTexts(CALL).map(({ path }) => path)).size).toBe(found.length);
  });
});
