import { KUTAISI, MINGACHEVIR } from '../testing/cast';
import { assignableBuilder, evaluatorBuilder } from '../testing/assignment-builders';
import { type AssignableProposal, type AvailableEvaluator, loadCost, suitability } from './suitability';

describe('suitability', () => {
  it.each<[string, Partial<AssignableProposal>, Partial<AvailableEvaluator>, object]>([
    ['knows all of it and reads it best', {}, {}, { bar: null, knownBp: 10_000, cost: 0 }],
    ['knows six tenths of it', {}, { expertise: ['social'] }, { bar: null, knownBp: 6000, cost: 40 }],
    ['knows nothing of it', {}, { expertise: [] }, { bar: null, knownBp: 0, cost: 100 }],
    ['reads it second best', {}, { languages: ['ka', 'en'] }, { bar: null, languagePlace: 1, cost: 20 }],
    ['does not read it', { language: 'ka' }, {}, { bar: 'language', languagePlace: null }],
    ['is from the country of the applicant', {}, { country: 'GE' }, { bar: null, sameCountry: true, cost: 1000 }],
    ['is employed by the applicant', {}, { municipalityId: KUTAISI.id }, { bar: 'suggested' }],
    [
      'is employed by a partner',
      { partnerIds: [MINGACHEVIR.id] },
      { municipalityId: MINGACHEVIR.id },
      { bar: 'suggested' },
    ],
    ['has declared a conflict', { barred: { e1: 'declared' } }, {}, { bar: 'declared' }],
    ['has declined it', { barred: { e1: 'declined' } }, {}, { bar: 'declined' }],
  ])('%s', (_, proposal, evaluator, expected) => {
    expect(suitability(assignableBuilder(proposal)[0]!, evaluatorBuilder(evaluator)[0]!)).toMatchObject(expected);
  });
});

it('each further proposal costs more, in relation to what the evaluator can take', () => {
  expect([1, 2, 3, 4].map((nth) => loadCost(nth, 4))).toEqual([25, 75, 125, 175]);
  expect([1, 2].map((nth) => loadCost(nth, 2))).toEqual([50, 150]);
});
