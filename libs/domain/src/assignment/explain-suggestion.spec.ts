import { KUTAISI } from '../testing/cast';
import { assignableBuilder, evaluatorBuilder } from '../testing/assignment-builders';
import { explain } from './explain-suggestion';
import { weigh } from './weighed-problem';

describe('explain', () => {
  it('says of every assignment which facts made it', () => {
    const { assignments } = explain(
      weigh({
        proposals: assignableBuilder({ needed: 1 }),
        evaluators: evaluatorBuilder(
          { capacity: 1, load: 1 },
          { languages: ['ka', 'en'], expertise: ['social'], load: 2 },
        ),
      }),
      [{ proposal: 0, evaluator: 1 }],
    );
    expect(assignments).toEqual([
      {
        proposalId: 'p1',
        evaluatorId: 'e2',
        reason: {
          language: 'en',
          languagePlace: 2,
          knownBp: 6000,
          conflict: null,
          load: 3,
          capacity: 10,
          possible: 2,
          better: 1,
        },
      },
    ]);
  });

  it('names the proposals that lack evaluators, and what keeps the others away', () => {
    const { shortfalls } = explain(
      weigh({
        proposals: assignableBuilder({ needed: 3, barred: { e4: 'declined', e6: 'declared' } }),
        evaluators: evaluatorBuilder(
          { capacity: 1, load: 1 },
          { languages: ['uk'] },
          { municipalityId: KUTAISI.id },
          {},
          { country: 'GE' },
          {},
          { country: 'GE' },
        ),
      }),
      [{ proposal: 0, evaluator: 4 }],
    );
    expect(shortfalls).toEqual([
      {
        proposalId: 'p1',
        language: 'en',
        missing: 2,
        barred: { suggested: 1, declared: 1, declined: 1, language: 1 },
        compatriots: 1,
        full: 1,
      },
    ]);
  });
});
