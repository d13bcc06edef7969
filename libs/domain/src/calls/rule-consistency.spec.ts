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
  ['a summary that is asked for', { publicFields: ['title', 'summary'] }, []],
  [
    'a summary that nobody is asked for',
    { publicFields: ['title', 'summary'], forms: { fullApplication: formBuilder({ sections: [] }) } },
    [{ check: 'summaryAsked', facts: {} }],
  ],
];

describe('ruleProblems', () => {
  it.each(CASES)('%s', (_, change, problems) => {
    expect(ruleProblems(callBuilder(change))).toEqual(problems);
  });
});
