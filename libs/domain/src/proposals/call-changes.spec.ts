import { callBuilder, formBuilder, lotBuilder } from '../testing/builders';
import type { CallDefinition, LotDefinition } from '../calls/call';
import { changesForProposal, checkSameTerms } from './call-changes';

const BEFORE = callBuilder();
const lot1 = (change: Partial<LotDefinition>): Partial<CallDefinition> => ({
  lots: [lotBuilder(1, change), lotBuilder(2), lotBuilder(3)],
});
const LATER = '2027-05-01T14:00:00.000Z';
const refused = { code: 'CALL_CHANGED', facts: { writtenOn: 1, current: 3 } };

type Case = [name: string, change: Partial<CallDefinition>, paths: string[], refusal: unknown];

const CASES: Case[] = [
  ['nothing', {}, [], null],
  ['the summary', { summary: { en: 'Other words' } }, [], null],
  ['a deadline of the lot', lot1({ deadline: LATER }), ['lots.1.deadline'], null],
  ['a deadline of another lot', { lots: [lotBuilder(1), lotBuilder(2, { deadline: LATER }), lotBuilder(3)] }, [], null],
  ['the envelope of the lot', lot1({ envelopeCents: 70_000_000 }), [], null],
  ['the cap of the lot', lot1({ maxGrantCents: 5_000_000 }), ['lots.1.maxGrantCents'], refused],
  ['the months of the lot', lot1({ durationMonths: { min: 6, max: 12 } }), ['lots.1.durationMonths.max'], refused],
  [
    'the form',
    { forms: { fullApplication: formBuilder({ parts: ['activities', 'priorities', 'budget', 'partners'] }) } },
    ['forms.fullApplication.parts'],
    refused,
  ],
  ['a ceiling of the budget', { budget: { ...BEFORE.budget!, indirectMaxBp: 600 } }, ['budget.indirectMaxBp'], refused],
  ['a priority less', { priorities: BEFORE.priorities.slice(1) }, ['priorities.socialInclusion'], refused],
  ['the grid', { evaluatorsPerProposal: 3 }, [], null],
];

describe('a call that changed', () => {
  it.each(CASES)('in %s', (_, change, paths, refusal) => {
    const after = callBuilder(change);
    expect(changesForProposal(BEFORE, after, 1).map(({ path }) => path)).toEqual(paths);
    expect(checkSameTerms({ version: 1, call: BEFORE }, { version: 3, call: after }, 1)).toEqual(refusal);
  });

  it('does not take lot 1 for lot 11', () => {
    const lot = (number: number, change: Partial<LotDefinition> = {}) => ({ ...lotBuilder(1, change), number });
    const after = callBuilder({ lots: [lot(1), lot(11, { maxGrantCents: 1 })] });
    expect(changesForProposal(callBuilder({ lots: [lot(1), lot(11)] }), after, 1)).toEqual([]);
  });

  it('is compared with each version on its own', () => {
    const later = callBuilder(lot1({ deadline: LATER }));
    const lower = callBuilder(lot1({ maxGrantCents: 5_000_000 }));
    const refusals = [later, lower, later, lower].map((after) =>
      checkSameTerms({ version: 1, call: BEFORE }, { version: 3, call: after }, 1),
    );
    expect(refusals).toEqual([null, refused, null, refused]);
  });

  it('asks nothing of who wrote on the version that stands', () => {
    expect(checkSameTerms({ version: 3, call: BEFORE }, { version: 3, call: BEFORE }, 1)).toBeNull();
  });
});
