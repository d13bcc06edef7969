import { DROHOBYCH, KUTAISI, MINGACHEVIR } from '../testing/cast';
import { type ConflictDeclaration, conflictGate, suggestConflict } from './conflict';

const undeclared = { code: 'CONFLICT_UNDECLARED', facts: {} };
const awaitsChair = { code: 'CONFLICT_AWAITS_CHAIR', facts: {} };
const disqualifying = { code: 'CONFLICT_DISQUALIFYING', facts: {} };

describe('conflictGate', () => {
  it.each<[string, ConflictDeclaration, unknown]>([
    ['nothing declared yet', { level: null, chairDecision: null }, undeclared],
    ['no conflict', { level: 'none', chairDecision: null }, null],
    ['a potential one, before the chair decides', { level: 'potential', chairDecision: null }, awaitsChair],
    ['a potential one that the chair cleared', { level: 'potential', chairDecision: 'cleared' }, null],
    ['a potential one that disqualifies', { level: 'potential', chairDecision: 'disqualified' }, disqualifying],
    ['a disqualifying one', { level: 'disqualifying', chairDecision: null }, disqualifying],
    [
      'a disqualifying one is not for the chair to clear',
      { level: 'disqualifying', chairDecision: 'cleared' },
      disqualifying,
    ],
    ['found after no conflict was declared', { level: 'none', chairDecision: 'disqualified' }, disqualifying],
  ])('%s', (_, declaration, answer) => {
    expect(conflictGate(declaration)).toEqual(answer);
  });
});

describe('suggestConflict', () => {
  const proposal = { municipalityId: KUTAISI.id, territory: KUTAISI.territory, partnerIds: [DROHOBYCH.id] };
  const sameMunicipality = { level: 'disqualifying', because: 'sameMunicipality' };
  const partner = { level: 'disqualifying', because: 'partner' };
  const sameCountry = { level: 'potential', because: 'sameCountry' };

  it.each([
    ['employed by the applicant', { municipalityId: KUTAISI.id, country: 'GE' }, sameMunicipality],
    ['employed by the applicant, living abroad', { municipalityId: KUTAISI.id, country: 'AM' }, sameMunicipality],
    ['of the same country', { municipalityId: null, country: 'GE' }, sameCountry],
    [
      'of the same country, employed by another municipality',
      { municipalityId: MINGACHEVIR.id, country: 'GE' },
      sameCountry,
    ],
    ['of another country', { municipalityId: MINGACHEVIR.id, country: 'AZ' }, null],
    ['employed by a partner', { municipalityId: DROHOBYCH.id, country: 'UA' }, partner],
    [
      'employed by a partner, of the country of the applicant',
      { municipalityId: DROHOBYCH.id, country: 'GE' },
      partner,
    ],
    ['of a country nobody has told', { municipalityId: null, country: null }, null],
  ])('%s', (_, evaluator, suggestion) => {
    expect(suggestConflict(evaluator, proposal)).toEqual(suggestion);
  });
});
