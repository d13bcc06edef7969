import { callBuilder, formBuilder, lotBuilder, OPENS_AT } from '../testing/builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import type { CallDefinition } from './call';
import { barringProblems, consistencyProblems, minimumOpenDays } from './consistency';
import { ADVICE, CONSISTENCY_CHECKS } from './consistency-problem';
import { type EvaluationGrid, gridMax } from './grid';

const CALL = callBuilder();
const [SOCIAL, GREEN, WELL] = CALL.priorities;

/** The small-grant grid with a change; what it adds up to follows unless the change says otherwise. */
const grid = (change: Partial<EvaluationGrid>): Partial<CallDefinition> => {
  const changed = { ...SMALL_GRANT_GRID, ...change };
  return { grids: { fullApplication: { ...changed, max: change.max ?? gridMax(changed) } } };
};
const question = (change: { weight?: number; gate?: number }): Partial<CallDefinition> =>
  grid({
    sections: SMALL_GRANT_GRID.sections.map((section) => ({
      ...section,
      questions: section.questions.map((each) => (each.id === 'C1' ? { ...each, ...change } : each)),
    })),
  });
/** A form whose answers no criterion judges. */
const UNJUDGED = formBuilder({ sections: [] });

/** A grid with a question for the named priorities and nothing else. */
const only = (...priorities: string[]): Partial<CallDefinition> => ({
  divergence: { limit: 1, thirdScore: 'meanOfThree' },
  forms: { fullApplication: UNJUDGED },
  ...grid({
    totalGate: null,
    sections: [
      {
        id: 'P',
        name: { en: 'Priorities' },
        questions: priorities.map((priority) => ({ id: priority, text: { en: priority }, weight: 1, priority })),
      },
    ],
  }),
});
const withLot = (change: Parameters<typeof lotBuilder>[1]): Partial<CallDefinition> => ({
  lots: [lotBuilder(1, change)],
});

/** The call in two stages by invitation, full applications due a quarter later. */
const TWO_STAGES: Partial<CallDefinition> = {
  stages: ['conceptNote', 'fullApplication'],
  forms: { conceptNote: formBuilder(), fullApplication: formBuilder() },
  grids: { conceptNote: SMALL_GRANT_GRID, fullApplication: SMALL_GRANT_GRID },
  secondStage: { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 },
  lots: [lotBuilder(1, { fullApplicationDeadline: '2027-07-12T14:00:00.000Z' })],
};
const TOGETHER = { by: 'together', preselectionBp: 20_000, requestToleranceBp: 2_000 } as const;

type Case = [name: string, change: Partial<CallDefinition>, problems: { check: string; facts: unknown }[]];

const CASES: Case[] = [
  ['no lot', { lots: [], budget: null }, [{ check: 'lotsNumbered', facts: { numbers: [] } }]],
  ['a lot left out', { lots: [lotBuilder(1), lotBuilder(3)] }, [{ check: 'lotsNumbered', facts: { numbers: [1, 3] } }]],
  ['a lot twice', { lots: [lotBuilder(1), lotBuilder(1)] }, [{ check: 'lotsNumbered', facts: { numbers: [1, 1] } }]],
  [
    'a lot without territories',
    withLot({ territories: [] }),
    [{ check: 'territoriesListed', facts: { lot: 1, territories: [] } }],
  ],
  [
    'a territory by its name',
    withLot({ territories: ['AZ', 'Georgia'] }),
    [{ check: 'territoriesListed', facts: { lot: 1, territories: ['AZ', 'Georgia'] } }],
  ],
  [
    'a territory in small letters',
    withLot({ territories: ['ge-im'] }),
    [{ check: 'territoriesListed', facts: { lot: 1, territories: ['ge-im'] } }],
  ],
  [
    'a cap above the envelope',
    withLot({ envelopeCents: 5_999_999 }),
    [{ check: 'capWithinEnvelope', facts: { lot: 1, maxGrantCents: 6_000_000, envelopeCents: 5_999_999 } }],
  ],
  ['a cap of the whole envelope', withLot({ envelopeCents: 6_000_000 }), []],
  [
    'a minimum above the cap',
    withLot({ minGrantCents: 6_000_001 }),
    [{ check: 'capWithinEnvelope', facts: { lot: 1, maxGrantCents: 6_000_000, envelopeCents: 60_000_000 } }],
  ],
  [
    'a deadline at the opening',
    withLot({ deadline: OPENS_AT }),
    [{ check: 'datesInOrder', facts: { lot: 1, opensAt: OPENS_AT, deadline: OPENS_AT } }],
  ],
  [
    'a deadline that cannot be read',
    withLot({ deadline: 'April' }),
    [{ check: 'datesInOrder', facts: { lot: 1, opensAt: OPENS_AT, deadline: 'April' } }],
  ],
  ['a letter code for a zone', { zone: 'CET' }, [{ check: 'zoneKnown', facts: { zone: 'CET' } }]],
  ['sixty days', withLot({ deadline: '2027-03-12T14:00:00.000Z' }), []],
  [
    'fifty-nine days',
    withLot({ deadline: '2027-03-11T14:00:00.000Z' }),
    [{ check: 'openLongEnough', facts: { lot: 1, days: 59, needed: 60 } }],
  ],
  [
    'fifty-nine days with a recorded reason',
    { ...withLot({ deadline: '2027-03-11T14:00:00.000Z' }), derogation: 'Flood relief' },
    [],
  ],
  [
    'days are counted in the zone of the call',
    { ...withLot({ deadline: '2027-03-11T20:30:00.000Z' }), zone: 'Asia/Baku' },
    [],
  ],
  [
    'no grid for a stage',
    { ...TWO_STAGES, forms: { fullApplication: formBuilder() }, grids: { fullApplication: SMALL_GRANT_GRID } },
    [
      { check: 'gridPerStage', facts: { stage: 'conceptNote' } },
      { check: 'formPerStage', facts: { stage: 'conceptNote' } },
    ],
  ],
  [
    'weights that add up to less than is published',
    grid({ max: 110 }),
    [{ check: 'weightsAddUp', facts: { stage: 'fullApplication', points: 100, max: 110 } }],
  ],
  [
    'a weight of nought',
    question({ weight: 0 }),
    [{ check: 'weightsPositive', facts: { stage: 'fullApplication', question: 'C1', weight: 0 } }],
  ],
  [
    'half a weight',
    question({ weight: 1.5 }),
    [{ check: 'weightsPositive', facts: { stage: 'fullApplication', question: 'C1', weight: 1.5 } }],
  ],
  [
    'a gate above the scale',
    question({ gate: 6 }),
    [{ check: 'gatesWithinReach', facts: { stage: 'fullApplication', question: 'C1', gate: 6 } }],
  ],
  [
    'a gate below the scale',
    question({ gate: 0 }),
    [{ check: 'gatesWithinReach', facts: { stage: 'fullApplication', question: 'C1', gate: 0 } }],
  ],
  [
    'a total gate above the maximum',
    grid({ totalGate: 101 }),
    [{ check: 'gatesWithinReach', facts: { stage: 'fullApplication', totalGate: 101 } }],
  ],
  ['a total gate at the maximum', grid({ totalGate: 100 }), []],
  [
    'a section gate above its maximum',
    grid({
      sections: SMALL_GRANT_GRID.sections.map((section) => (section.id === 'C' ? { ...section, gate: 11 } : section)),
    }),
    [{ check: 'gatesWithinReach', facts: { stage: 'fullApplication', section: 'C', gate: 11 } }],
  ],
  [
    'a mandatory priority without a question',
    only('socialInclusion', 'greeningOfCities'),
    [{ check: 'mandatoryPriorityScored', facts: { priority: 'wellBeingAndInnovation' } }],
  ],
  [
    'two mandatory priorities without a question',
    only('socialInclusion'),
    [
      { check: 'mandatoryPriorityScored', facts: { priority: 'greeningOfCities' } },
      { check: 'mandatoryPriorityScored', facts: { priority: 'wellBeingAndInnovation' } },
    ],
  ],
  [
    'an optional priority without a question',
    { ...only('socialInclusion', 'greeningOfCities'), priorities: [SOCIAL!, GREEN!, { ...WELL!, mandatory: false }] },
    [],
  ],
  [
    'ties that the draw does not end',
    { tieBreaks: ['draw', 'smallerRequest'] },
    [{ check: 'tieBreaksEndWithDraw', facts: { tieBreaks: ['draw', 'smallerRequest'] } }],
  ],
  [
    'a tie-break twice',
    { tieBreaks: ['smallerRequest', 'smallerRequest', 'draw'] },
    [{ check: 'tieBreaksEndWithDraw', facts: { tieBreaks: ['smallerRequest', 'smallerRequest', 'draw'] } }],
  ],
  ['no tie-breaks', { tieBreaks: [] }, [{ check: 'tieBreaksEndWithDraw', facts: { tieBreaks: [] } }]],
  ['only the draw', { tieBreaks: ['draw'] }, []],
  ['grants without budget rules', { budget: null }, [{ check: 'budgetWhereGrants', facts: { givesGrants: true } }]],
  ['two stages by invitation', TWO_STAGES, []],
  [
    'two stages together, due at one instant',
    {
      ...TWO_STAGES,
      secondStage: TOGETHER,
      lots: [lotBuilder(1, { fullApplicationDeadline: lotBuilder(1).deadline })],
    },
    [],
  ],
  [
    'two stages together, due one after the other',
    { ...TWO_STAGES, secondStage: TOGETHER },
    [
      {
        check: 'datesInOrder',
        facts: { lot: 1, deadline: lotBuilder(1).deadline, fullApplicationDeadline: '2027-07-12T14:00:00.000Z' },
      },
    ],
  ],
  [
    'two stages without rules for the second',
    { ...TWO_STAGES, secondStage: null },
    [{ check: 'stagesComplete', facts: { stages: ['conceptNote', 'fullApplication'] } }],
  ],
  [
    'a lot without a deadline for the second stage',
    { ...TWO_STAGES, lots: [lotBuilder(1)] },
    [{ check: 'stagesComplete', facts: { lot: 1, stages: ['conceptNote', 'fullApplication'] } }],
  ],
  [
    'a share that begins above where it ends',
    withLot({ grantShareBp: { min: 9000, max: 5000 } }),
    [{ check: 'rangesInOrder', facts: { lot: 1, range: 'grantShareBp', min: 9000, max: 5000 } }],
  ],
  ['an envelope that the projects expected can use up', withLot({ expectedProjects: { min: 7, max: 10 } }), []],
  [
    'an envelope larger than the projects expected can use up',
    withLot({ expectedProjects: { min: 7, max: 9 } }),
    [
      {
        check: 'envelopeMatchesProjects',
        facts: { lot: 1, envelopeCents: 60_000_000, maxGrantCents: 6_000_000, min: 7, max: 9 },
      },
    ],
  ],
  [
    'questions answered after they are taken',
    { ...withLot({}), periods: { ...CALL.periods, questionsUntil: 10, answersUntil: 11 } },
    [{ check: 'questionPeriod', facts: { lot: 1, questionsUntil: 10, answersUntil: 11, days: 91 } }],
  ],
  [
    'a divergence limit beyond the grid',
    { divergence: { limit: 101, thirdScore: 'twoClosest' } },
    [{ check: 'divergenceWithinReach', facts: { limit: 101 } }],
  ],
  [
    'left-over money for a lot that does not exist',
    { reallocation: [3, 4] },
    [{ check: 'reallocationKnown', facts: { reallocation: [3, 4] } }],
  ],
  [
    'left-over money for a lot twice',
    { reallocation: [3, 3] },
    [{ check: 'reallocationKnown', facts: { reallocation: [3, 3] } }],
  ],
  [
    'budget rules without grants',
    withLot({ maxGrantCents: 0, minGrantCents: 0 }),
    [{ check: 'budgetWhereGrants', facts: { givesGrants: false } }],
  ],
];

describe('consistencyProblems', () => {
  it.each(CASES)('%s', (_, change, problems) => {
    expect(consistencyProblems(callBuilder(change))).toEqual(problems);
  });

  it('has a case for every check but those of drafts, stages, forms, texts and rules, which have tables of their own', () => {
    const seen = new Set(CASES.flatMap(([, , problems]) => problems.map(({ check }) => check)));
    expect(CONSISTENCY_CHECKS.filter((check) => !seen.has(check))).toEqual(
      (
        'valuesReadable carriedOverKnown mandatoryPriorityAsked questionsUnique choicesOffered conditionsKnown criteriaKnown ' +
        'textsComplete textsFit placesKnown summaryAsked checklistCoded annexesAsked fileTypesKnown'
      ).split(' '),
    );
  });

  it('leaves calls alone whose grid judges priorities in its relevance section', () => {
    const sections = SMALL_GRANT_GRID.sections.filter(({ id }) => id !== 'P');
    expect(consistencyProblems(callBuilder(grid({ sections, totalGate: 30 })))).toEqual([]);
  });

  it('names every failing check at once, in the order of the call', () => {
    const problems = consistencyProblems(callBuilder({ zone: 'CET', tieBreaks: [], lots: [lotBuilder(2)] }));
    expect(problems.map(({ check }) => check)).toEqual(['lotsNumbered', 'zoneKnown', 'tieBreaksEndWithDraw']);
  });
});

describe('minimumOpenDays', () => {
  it.each([
    ['concept notes, whatever the grant', ['conceptNote', 'fullApplication'], 500_000_000, 45],
    ['a largest grant of 60,000.00', ['fullApplication'], 6_000_000, 60],
    ['a largest grant of 100,000.00', ['fullApplication'], 10_000_000, 60],
    ['a cent more', ['fullApplication'], 10_000_001, 90],
    ['no grant', ['fullApplication'], 0, 60],
  ] as const)('%s', (_, stages, maxGrantCents, days) => {
    expect(
      minimumOpenDays({ stages, lots: [lotBuilder(1, { maxGrantCents: 0 }), lotBuilder(2, { maxGrantCents })] }),
    ).toBe(days);
  });
});

describe('barringProblems', () => {
  it('leaves advice out', () => {
    const call = callBuilder({ lots: [lotBuilder(1, { expectedProjects: { min: 1, max: 1 } })], tieBreaks: [] });
    expect(consistencyProblems(call).map(({ check }) => check)).toEqual([...ADVICE, 'tieBreaksEndWithDraw']);
    expect(barringProblems(call).map(({ check }) => check)).toEqual(['tieBreaksEndWithDraw']);
  });
});
