import { assignableBuilder, evaluatorBuilder } from '../testing/assignment-builders';
import { suggestAssignment } from './suggest-assignment';
import type { AssignableProposal, AvailableEvaluator } from './suitability';

const pairsOf = (ps: readonly AssignableProposal[], es: readonly AvailableEvaluator[]) =>
  suggestAssignment({ proposals: ps, evaluators: es }).assignments.map(
    ({ proposalId, evaluatorId }) => `${proposalId}-${evaluatorId}`,
  );

describe('suggestAssignment', () => {
  it('balances loads by capacity', () => {
    const all = pairsOf(
      assignableBuilder({ needed: 1 }, { needed: 1 }, { needed: 1 }, { needed: 1 }, { needed: 1 }, { needed: 1 }),
      evaluatorBuilder({ capacity: 4 }, { capacity: 8 }),
    );
    expect(all.filter((pair) => pair.endsWith('e1'))).toHaveLength(2);
  });

  it('counts what an evaluator has already', () => {
    expect(pairsOf(assignableBuilder({ needed: 1 }), evaluatorBuilder({ load: 5 }, { load: 4 }))).toEqual(['p1-e2']);
  });

  it('leaves the only one who reads a language to the proposal that needs them', () => {
    const all = assignableBuilder({ needed: 1 }, { needed: 1, language: 'ka' });
    expect(
      pairsOf(all, evaluatorBuilder({ languages: ['en', 'ka'], capacity: 1 }, { expertise: [], capacity: 1 })),
    ).toEqual(['p1-e2', 'p2-e1']);
  });

  it('takes one evaluator from the applicant’s country at the most, and only where nobody else can', () => {
    expect(pairsOf(assignableBuilder({}), evaluatorBuilder({ country: 'GE' }, { country: 'GE' }, {}))).toEqual([
      'p1-e1',
      'p1-e3',
    ]);
    expect(pairsOf(assignableBuilder({}), evaluatorBuilder({ country: 'GE' }, {}, { expertise: [] }))).toEqual([
      'p1-e2',
      'p1-e3',
    ]);
  });

  it('keeps who stands, and gives only what is still wanted', () => {
    expect(pairsOf(assignableBuilder({ standing: ['e1'] }), evaluatorBuilder({}, {}))).toEqual(['p1-e2']);
    expect(pairsOf(assignableBuilder({ standing: ['e1', 'e2'] }), evaluatorBuilder({}, {}, {}))).toEqual([]);
  });

  it('lets different evaluators meet where that costs less than it brings', () => {
    const all = pairsOf(assignableBuilder({}, {}), evaluatorBuilder({}, {}, {}, {}));
    expect(new Set(all.map((pair) => pair.split('-')[1])).size).toBe(4);
  });

  it('spreads what is missing rather than leave one proposal alone', () => {
    const { shortfalls } = suggestAssignment({
      proposals: assignableBuilder({}, {}),
      evaluators: evaluatorBuilder({ capacity: 2 }),
    });
    expect(shortfalls.map(({ proposalId, missing }) => [proposalId, missing])).toEqual([
      ['p1', 1],
      ['p2', 1],
    ]);
  });
});
