import { DROHOBYCH, KUTAISI, MINGACHEVIR } from '../testing/cast';
import {
  canDecideConflict,
  canDeclareConflict,
  type ChairDecision,
  type ConflictDeclaration,
  conflictGate,
  type ConflictLevel,
  type ConflictGround,
  type ConflictSuggestion,
  type EvaluatorTies,
  type ProposalTies,
  suggestConflict,
  suggestedConflicts,
} from './conflict';

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

describe('canDeclareConflict', () => {
  const illegal = (from: string) => ({ code: 'ILLEGAL_MOVE', facts: { lifecycle: 'conflict', from, move: 'declare' } });
  const unreasoned = { code: 'REASON_REQUIRED', facts: {} };

  it.each<[string, ConflictLevel | null, ConflictLevel, string, unknown]>([
    ['none, of which there is nothing to say', null, 'none', '', null],
    ['a potential one', null, 'potential', 'A cousin', null],
    ['one that disqualifies', null, 'disqualifying', 'A brother', null],
    ['a potential one without a reason', null, 'potential', ' \u00A0', unreasoned],
    ['one that disqualifies without a reason', 'none', 'disqualifying', '', unreasoned],
    ['one that is found late', 'none', 'disqualifying', 'A brother', null],
    ['a potential one that turns out to disqualify', 'potential', 'disqualifying', 'A brother', null],
    ['none, after a potential one', 'potential', 'none', '', illegal('potential')],
    ['none, twice', 'none', 'none', '', illegal('none')],
    ['a potential one, after none', 'none', 'potential', 'A cousin', illegal('none')],
    ['one that disqualifies, twice', 'disqualifying', 'disqualifying', 'A brother', illegal('disqualifying')],
  ])('%s', (_, declared, level, reason, answer) => {
    expect(canDeclareConflict({ level: declared }, level, reason)).toEqual(answer);
  });
});

describe('canDecideConflict', () => {
  const illegal = (from: string) => ({ code: 'ILLEGAL_MOVE', facts: { lifecycle: 'conflict', from, move: 'decide' } });

  it.each<[ChairDecision, string, ConflictDeclaration, unknown]>([
    ['cleared', 'nothing declared', { level: null, chairDecision: null }, illegal('undeclared')],
    ['cleared', 'no conflict', { level: 'none', chairDecision: null }, illegal('none')],
    ['cleared', 'a potential one', { level: 'potential', chairDecision: null }, null],
    ['cleared', 'a cleared one', { level: 'potential', chairDecision: 'cleared' }, illegal('decided')],
    ['cleared', 'a disqualified one', { level: 'potential', chairDecision: 'disqualified' }, illegal('decided')],
    ['cleared', 'a disqualifying one', { level: 'disqualifying', chairDecision: null }, illegal('disqualifying')],
    ['disqualified', 'nothing declared', { level: null, chairDecision: null }, illegal('undeclared')],
    ['disqualified', 'no conflict: it was found late', { level: 'none', chairDecision: null }, null],
    ['disqualified', 'a potential one', { level: 'potential', chairDecision: null }, null],
    ['disqualified', 'a cleared one: it was found late', { level: 'potential', chairDecision: 'cleared' }, null],
    ['disqualified', 'a disqualified one', { level: 'none', chairDecision: 'disqualified' }, illegal('decided')],
    ['disqualified', 'a disqualifying one', { level: 'disqualifying', chairDecision: null }, illegal('disqualifying')],
  ])('%s, of %s', (decision, _, declared, answer) => {
    expect(canDecideConflict(declared, decision)).toEqual(answer);
  });
});

describe('suggestedConflicts', () => {
  const proposal: ProposalTies = {
    municipalityId: KUTAISI.id,
    territory: KUTAISI.territory,
    partnerIds: [DROHOBYCH.id],
  };
  const nobody: EvaluatorTies = {
    municipalityId: null,
    employerInLot: false,
    earlierEmployerIds: [],
    country: null,
    territories: [],
  };

  it.each<[string, Partial<EvaluatorTies>, readonly ConflictGround[]]>([
    ['of whom nothing is known', {}, []],
    ['of another country', { municipalityId: MINGACHEVIR.id, country: 'AZ', territories: ['AZ-MI'] }, []],
    [
      'employed by the applicant',
      { municipalityId: KUTAISI.id, country: 'GE', territories: [KUTAISI.territory], employerInLot: true },
      ['sameMunicipality', 'sameRegion'],
    ],
    [
      'employed by the applicant, living abroad',
      { municipalityId: KUTAISI.id, country: 'AM', employerInLot: true },
      ['sameMunicipality'],
    ],
    ['employed by a partner', { municipalityId: DROHOBYCH.id, country: 'UA', employerInLot: true }, ['partner']],
    [
      'employed by a partner, of the country of the applicant',
      { municipalityId: DROHOBYCH.id, country: 'GE' },
      ['partner', 'sameCountry'],
    ],
    ['whose employer competes in the lot', { municipalityId: MINGACHEVIR.id, employerInLot: true }, ['competitor']],
    ['employed before by the applicant', { earlierEmployerIds: [MINGACHEVIR.id, KUTAISI.id] }, ['earlierEmployer']],
    ['employed before by a partner', { earlierEmployerIds: [DROHOBYCH.id] }, ['earlierEmployer']],
    ['employed before by somebody else', { earlierEmployerIds: [MINGACHEVIR.id] }, []],
    ['of the same region', { country: 'GE', territories: [KUTAISI.territory] }, ['sameRegion']],
    ['of another region of the country', { country: 'GE', territories: ['GE-TB'] }, ['sameCountry']],
    ['of the same country', { country: 'GE' }, ['sameCountry']],
    [
      'with every tie at once',
      { municipalityId: MINGACHEVIR.id, employerInLot: true, earlierEmployerIds: [KUTAISI.id], country: 'GE' },
      ['competitor', 'earlierEmployer', 'sameCountry'],
    ],
  ])('an evaluator %s', (_, known, grounds) => {
    const suggested = suggestedConflicts({ ...nobody, ...known }, proposal);
    expect(suggested.map(({ because }) => because)).toEqual(grounds);
    expect(suggestConflict({ ...nobody, ...known }, proposal)).toEqual(suggested[0] ?? null);
  });

  it.each<[ConflictGround, Partial<EvaluatorTies>, ConflictSuggestion['level']]>([
    ['sameMunicipality', { municipalityId: KUTAISI.id }, 'disqualifying'],
    ['partner', { municipalityId: DROHOBYCH.id }, 'disqualifying'],
    ['competitor', { municipalityId: MINGACHEVIR.id, employerInLot: true }, 'potential'],
    ['earlierEmployer', { earlierEmployerIds: [KUTAISI.id] }, 'potential'],
    ['sameRegion', { territories: [KUTAISI.territory] }, 'potential'],
    ['sameCountry', { country: 'GE' }, 'potential'],
  ])('%s: decided by people unless the rules forbid it', (because, known, level) => {
    expect(suggestedConflicts({ ...nobody, ...known }, proposal)).toEqual([{ level, because }]);
  });

  it('a proposal of a whole country has no region', () => {
    const national = { ...proposal, territory: 'GE' };
    expect(suggestedConflicts({ ...nobody, territories: ['GE'] }, national)).toEqual([]);
  });
});
