import type { Schemas } from '../../shared/api';
import { type CallFilter, filterOf, groupOfCall, isShown, searchOf } from './call-filter';

type Call = Pick<Schemas['CallSummary'], 'phase' | 'lots'>;

const lot = (kind: 'geographic' | 'horizontal', territories: string[]) =>
  ({ kind, territories }) as unknown as Call['lots'][number];
const CALL: Call = { phase: 'open', lots: [lot('geographic', ['AZ-BA', 'GE']), lot('horizontal', ['UA'])] };
const ALL: CallFilter = { country: '', kind: '', group: '' };

describe('groupOfCall', () => {
  it.each([
    ['open', 'open'],
    ['coming', 'coming'],
    ['closed', 'closed'],
    ['announced', 'closed'],
    ['cancelled', 'closed'],
  ] as const)('%s: %s', (phase, group) => {
    expect(groupOfCall({ phase })).toBe(group);
  });
});

describe('isShown', () => {
  it.each<[string, Partial<CallFilter>, boolean]>([
    ['without a choice', {}, true],
    ['a country with a lot', { country: 'GE' }, true],
    ['a country of which one subdivision has a lot', { country: 'AZ' }, true],
    ['a country without a lot', { country: 'MD' }, false],
    ['a kind of lot', { kind: 'horizontal' }, true],
    ['a kind and a country of one lot', { kind: 'horizontal', country: 'UA' }, true],
    ['a kind and a country that only different lots have', { kind: 'horizontal', country: 'GE' }, false],
    ['its own state', { group: 'open' }, true],
    ['another state', { group: 'coming' }, false],
  ])('%s', (_, chosen, shown) => {
    expect(isShown(CALL, { ...ALL, ...chosen })).toBe(shown);
  });
});

describe('the choices in the address', () => {
  it.each<[string, CallFilter]>([
    ['', ALL],
    ['country=AZ&kind=geographic&state=coming', { country: 'AZ', kind: 'geographic', group: 'coming' }],
  ])('%j', (search, filter) => {
    expect(filterOf(new URLSearchParams(search))).toEqual(filter);
    expect(searchOf(filter).toString()).toBe(search);
  });

  it('are none where they make no sense', () => {
    expect(filterOf(new URLSearchParams('kind=round&state=gone'))).toEqual(ALL);
  });
});
