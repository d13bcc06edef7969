import { assignableBuilder, evaluatorBuilder } from '../testing/assignment-builders';
import { KUTAISI } from '../testing/cast';
import { changedPairs, type PairChange } from './changed-pairs';
import { suggestAssignment } from './suggest-assignment';
import type { AssignableProposal, AvailableEvaluator } from './suitability';

type Case = [PairChange, Partial<AssignableProposal>, Partial<AvailableEvaluator>];

/** Suggested were e1 and e2 for p1, the only proposal. */
const SUGGESTED = [
  { proposalId: 'p1', evaluatorId: 'e1' },
  { proposalId: 'p1', evaluatorId: 'e2' },
];
const now = (proposal: Partial<AssignableProposal>, second: Partial<AvailableEvaluator>) => ({
  proposals: assignableBuilder(proposal),
  evaluators: evaluatorBuilder({}, second, {}),
});

describe('changedPairs', () => {
  it('finds nothing while the facts are as they were', () => {
    expect(changedPairs(SUGGESTED, now({}, {}))).toEqual([]);
  });

  const cases: Case[] = [
    ['evaluatorGone', {}, { id: 'another' }],
    ['suggested', {}, { municipalityId: KUTAISI.id }],
    ['declared', { barred: { e2: 'declared' } }, {}],
    ['declined', { barred: { e2: 'declined' } }, {}],
    ['language', {}, { languages: ['uk'] }],
    ['assigned', { standing: ['e2'] }, {}],
    ['enough', { needed: 1 }, {}],
    ['enough', { standing: ['e3'] }, {}],
    ['full', {}, { capacity: 4, load: 4 }],
  ];
  it.each(cases)('%s', (because, proposal, second) => {
    expect(changedPairs(SUGGESTED, now(proposal, second))).toEqual([{ proposalId: 'p1', evaluatorId: 'e2', because }]);
  });

  it('proposalGone, for each of its evaluators', () => {
    expect(changedPairs(SUGGESTED, { ...now({}, {}), proposals: [] }).map(({ because }) => because)).toEqual([
      'proposalGone',
      'proposalGone',
    ]);
  });

  it('compatriot, where another one is suggested with it or stands already', () => {
    const evaluators = evaluatorBuilder({ country: 'GE' }, { country: 'GE' }, { country: 'GE' });
    expect(changedPairs(SUGGESTED, { proposals: assignableBuilder({}), evaluators })).toEqual([
      { proposalId: 'p1', evaluatorId: 'e2', because: 'compatriot' },
    ]);
    const proposals = assignableBuilder({ needed: 3, standing: ['e3'] });
    expect(changedPairs(SUGGESTED, { proposals, evaluators }).map(({ because }) => because)).toEqual([
      'compatriot',
      'compatriot',
    ]);
  });

  it('counts over the whole suggestion who would have too much', () => {
    const proposals = assignableBuilder({ needed: 1 }, { needed: 1 });
    const both = proposals.map(({ id }) => ({ proposalId: id, evaluatorId: 'e1' }));
    expect(changedPairs(both, { proposals, evaluators: evaluatorBuilder({ capacity: 1 }) })).toEqual([
      { proposalId: 'p2', evaluatorId: 'e1', because: 'full' },
    ]);
  });

  it('accepts whatever has just been suggested', () => {
    const problem = {
      proposals: assignableBuilder({}, { language: 'ka' }, { standing: ['e1'] }, { needed: 3 }),
      evaluators: evaluatorBuilder({ country: 'GE' }, { languages: ['ka', 'en'] }, { capacity: 1 }, { country: 'GE' }),
    };
    const { assignments } = suggestAssignment(problem);
    expect(assignments.length).toBeGreaterThan(4);
    expect(changedPairs(assignments, problem)).toEqual([]);
  });
});
