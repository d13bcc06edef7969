import { callBuilder, formBuilder, lotBuilder } from '../testing/builders';
import type { CallDefinition } from './call';
import { ruleProblems } from './rule-consistency';

type Case = [name: string, change: Partial<CallDefinition>, problems: { check: string; facts: unknown }[]];

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
  [
    'an annex, and a question for a file',
    {
      annexes: [{ id: 'map', title: { en: 'Map' }, guidance: {}, required: false, types: ['pdf'], maxBytes: 1 }],
      forms: {
        fullApplication: formBuilder({
          sections: [
            {
              id: 'place',
              title: { en: 'Place' },
              questions: [
                {
                  id: 'photo',
                  kind: 'file',
                  label: { en: 'A photo' },
                  guidance: {},
                  required: false,
                  limit: 1,
                  judgedBy: [],
                },
              ],
            },
          ],
        }),
      },
    },
    [
      { check: 'filesReceived', facts: {} },
      { check: 'filesReceived', facts: { stage: 'fullApplication', question: 'photo' } },
    ],
  ],
];

describe('ruleProblems', () => {
  it.each(CASES)('%s', (_, change, problems) => {
    expect(ruleProblems(callBuilder(change))).toEqual(problems);
  });
});
