import { checkLeadLimit } from './leads';

it.each<[string, number | null, string[], unknown]>([
  ['the first of one', 1, [], null],
  ['the second of one', 1, ['L1-A'], { limit: 1, references: ['L1-A'] }],
  ['the second of two', 2, ['L1-A'], null],
  ['the third of two', 2, ['L1-A', 'L3-A'], { limit: 2, references: ['L1-A', 'L3-A'] }],
  ['more than a later corrigendum allows', 1, ['L1-A', 'L3-A'], { limit: 1, references: ['L1-A', 'L3-A'] }],
  ['the fourth in a call without a limit', null, ['L1-A', 'L2-A', 'L3-A'], null],
])('%s', (_, maxAsLead, others, facts) => {
  expect(checkLeadLimit({ maxAsLead }, others)).toEqual(facts && { code: 'LEAD_LIMIT_REACHED', facts });
});
