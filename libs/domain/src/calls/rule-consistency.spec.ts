import { callBuilder, formBuilder, lotBuilder } from '../testing/builders';
import type { AnnexDefinition, CallDefinition, FormPart } from './call';
import { ruleProblems } from './rule-consistency';

type Case = [name: string, change: Partial<CallDefinition>, problems: { check: string; facts: unknown }[]];

const annex = (changes: Partial<AnnexDefinition>): AnnexDefinition => ({
  id: 'map',
  title: { en: 'Map' },
  guidance: {},
  required: false,
  types: ['pdf'],
  maxBytes: 1,
  ...changes,
});
const form = (parts: readonly FormPart[]) => ({ fullApplication: formBuilder({ parts }) });

const CASES: Case[] = [
  ['the rules of a small-grant call', {}, []],
  [
    'neither grants nor places',
    {
      budget: null,
      lots: [
        lotBuilder(1, { maxGrantCents: 0, minGrantCents: 0 }),
        lotBuilder(2, { maxGrantCents: 0, minGrantCents: 0, expectedProjects: { min: 1, max: 4 } }),
        lotBuilder(3, { maxGrantCents: 0, minGrantCents: 0 }),
      ],
    },
    [
      { check: 'placesKnown', facts: { lot: 1 } },
      { check: 'placesKnown', facts: { lot: 3 } },
    ],
  ],
  [
    'items of the checklist without a code, or with that of another',
    {
      checklist: [
        { id: 'A1', text: { en: 'One' } },
        { id: ' ', text: { en: 'Two' } },
        { id: 'A1', text: { en: 'Three' } },
      ],
    },
    [
      { check: 'checklistCoded', facts: { item: ' ' } },
      { check: 'checklistCoded', facts: { item: 'A1' } },
    ],
  ],
  ['a summary that is asked for', { publicFields: ['title', 'summary'] }, []],
  [
    'a summary that nobody is asked for',
    { publicFields: ['title', 'summary'], forms: { fullApplication: formBuilder({ sections: [] }) } },
    [{ check: 'summaryAsked', facts: {} }],
  ],
  ['an annex that is asked for', { annexes: [annex({})], forms: form(['annexes']) }, []],
  ['an annex that no form asks for', { annexes: [annex({})] }, [{ check: 'annexesAsked', facts: { asked: false } }]],
  [
    'a form that asks for annexes, of which there are none',
    { forms: form(['activities', 'priorities', 'budget', 'annexes']) },
    [{ check: 'annexesAsked', facts: { asked: true } }],
  ],
  [
    'an annex of no type, and one of a type that cannot be judged',
    {
      annexes: [annex({ types: [] }), annex({ id: 'model', types: ['pdf', 'dwg'] })],
      forms: form(['annexes']),
    },
    [
      { check: 'fileTypesKnown', facts: { annex: 'map' } },
      { check: 'fileTypesKnown', facts: { annex: 'model' } },
    ],
  ],
];

describe('ruleProblems', () => {
  it.each(CASES)('%s', (_, change, problems) => {
    expect(ruleProblems(callBuilder(change))).toEqual(problems);
  });
});
