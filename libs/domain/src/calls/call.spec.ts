import { callBuilder, formBuilder, lotBuilder } from '../testing/builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { deadlineOf, firstStage, formOf, gridOf, lotDefinition } from './call';

const CONCEPT = formBuilder({ sections: [] });
const FULL = formBuilder();
const TWO_STAGES = callBuilder({
  stages: ['conceptNote', 'fullApplication'],
  forms: { conceptNote: CONCEPT, fullApplication: FULL },
  grids: { conceptNote: { ...SMALL_GRANT_GRID, id: 'first' }, fullApplication: SMALL_GRANT_GRID },
});

describe('stages of a call', () => {
  it('begins with the first that is named', () => {
    expect(firstStage(TWO_STAGES)).toBe('conceptNote');
    expect(firstStage(callBuilder())).toBe('fullApplication');
  });

  it('gives form and grid of the first stage unless another is named', () => {
    expect([formOf(TWO_STAGES), formOf(TWO_STAGES, 'fullApplication')]).toEqual([CONCEPT, FULL]);
    expect([gridOf(TWO_STAGES).id, gridOf(TWO_STAGES, 'fullApplication').id]).toEqual(['first', 'smallGrant']);
  });

  it('takes a stage without form or grid for a mistake', () => {
    expect(() => formOf(callBuilder(), 'conceptNote')).toThrow('no form for its stage conceptNote');
    expect(() => gridOf(callBuilder(), 'conceptNote')).toThrow('no grid for its stage conceptNote');
  });

  it.each([
    ['the first stage', 'conceptNote', lotBuilder(1).deadline],
    ['the second stage', 'fullApplication', '2027-07-12T14:00:00.000Z'],
  ] as const)('has a deadline of its own for %s', (_, stage, deadline) => {
    const lot = lotBuilder(1, { fullApplicationDeadline: '2027-07-12T14:00:00.000Z' });
    expect(deadlineOf(lot, stage, TWO_STAGES.stages)).toBe(deadline);
  });

  it('has the one deadline of a call in one stage', () => {
    expect(deadlineOf(lotBuilder(1), 'fullApplication', ['fullApplication'])).toBe(lotBuilder(1).deadline);
  });
});

describe('lotDefinition', () => {
  it('finds the lot of a number', () => {
    expect(lotDefinition(callBuilder(), 3).kind).toBe('horizontal');
  });

  it('takes an unknown number for a mistake', () => {
    expect(() => lotDefinition(callBuilder(), 4)).toThrow('no lot 4');
  });
});
