import {
  type CallDefinition,
  CONSISTENCY_CHECKS,
  type ConsistencyProblem,
  type GridSection,
  valueAt,
} from '@trilot/domain';
import { callBuilder, formBuilder, lotBuilder, questionBuilder, SMALL_GRANT_GRID } from '@trilot/domain/testing';
import { designPages } from './design-pages';
import { anchorOf, pageOf, placeAddress, problemPlace } from './places';

const CARRIED: GridSection = {
  id: 'carried',
  name: { en: 'Relevance' },
  questions: [],
  carriedOverFrom: { stage: 'conceptNote', section: 'gone' },
};

const CALL = callBuilder({
  annexes: [{ id: 'map', title: { en: 'Map' }, guidance: {}, required: true, types: [], maxBytes: 1 }],
  grids: { fullApplication: { ...SMALL_GRANT_GRID, sections: [...SMALL_GRANT_GRID.sections, CARRIED] } },
  lots: [lotBuilder(1, { expectedProjects: { min: 1, max: 2 } }), lotBuilder(2)],
  forms: {
    fullApplication: formBuilder({
      sections: [
        {
          id: 'one',
          title: { en: 'One' },
          questions: [
            questionBuilder('q', {
              kind: 'choice',
              options: [{ id: 'a', label: { en: 'A' } }],
              visibleIf: { question: 'p', equals: [] },
            }),
          ],
        },
      ],
    }),
  },
});

describe('pageOf', () => {
  it.each([
    ['title.az', 'texts'],
    ['currency', 'texts'],
    ['lots', 'lots'],
    ['lots.2.envelopeCents', 'lots/2'],
    ['lots.2.deadline', 'timeline'],
    ['lots.2.fullApplicationDeadline', 'timeline'],
    ['opensAt', 'timeline'],
    ['periods.complaint', 'timeline'],
    ['secondStage.by', 'stages'],
    ['forms.fullApplication', 'form/fullApplication'],
    ['forms.fullApplication.sections.one.title.en', 'form/fullApplication'],
    ['forms.fullApplication.sections.one.questions.q.options.a.label.en', 'form/fullApplication/one/q'],
    ['forms.fullApplication.sections.1.questions.1.1.limit', 'form/fullApplication/1/1.1'],
    ['forms.fullApplication.sections.one.questions.q', 'form/fullApplication/one/q'],
    ['grids.conceptNote.sections.1.questions.1.1.weight', 'grid/conceptNote'],
    ['eligibility.questions.plan.text.en', 'eligibility'],
    ['signatoryConfirms', 'eligibility'],
    ['checklist.A1.text.en', 'checklist'],
    ['tieBreaks', 'selection'],
    ['publicFields', 'publication'],
  ])('%s is on %s', (path, page) => {
    expect(pageOf(path)).toBe(page);
  });

  it('knows a page for every part of a call', () => {
    const strangers = Object.keys(CALL).filter((part) => part !== 'title' && pageOf(part) === 'texts');
    expect(strangers).toEqual(['edition', 'summary', 'referenceLanguage', 'languages', 'demonstration', 'currency']);
  });
});

describe('placeAddress', () => {
  it('leads to the field on its page', () => {
    expect(placeAddress('green', 'lots.2.title.az')).toBe('/manage/calls/green/lots/2#lots.2.title.az');
  });

  it('makes anchors that can be referred to', () => {
    expect(anchorOf('annexes.a map.title')).toBe('annexes.a_map.title');
  });
});

describe('problemPlace', () => {
  const stage = 'fullApplication';
  const facts: Readonly<Record<ConsistencyProblem['check'], ConsistencyProblem['facts']>> = {
    valuesReadable: { path: 'opensAt', typed: '' },
    lotsNumbered: { numbers: [] },
    territoriesListed: { lot: 1 },
    capWithinEnvelope: { lot: 1 },
    rangesInOrder: { lot: 1, range: 'durationMonths' },
    envelopeMatchesProjects: { lot: 1 },
    datesInOrder: { lot: 2 },
    zoneKnown: { zone: 'CET' },
    openLongEnough: { lot: 2 },
    questionPeriod: { lot: 1 },
    stagesComplete: { stages: [] },
    gridPerStage: { stage },
    formPerStage: { stage },
    weightsPositive: { stage, question: 'D1' },
    weightsAddUp: { stage },
    gatesWithinReach: { stage, question: 'C1' },
    carriedOverKnown: { stage, section: 'carried' },
    mandatoryPriorityScored: { priority: 'socialInclusion' },
    divergenceWithinReach: { limit: 9 },
    mandatoryPriorityAsked: { stage },
    budgetWhereGrants: { givesGrants: true },
    questionsUnique: { stage, id: 'q' },
    choicesOffered: { stage, question: 'q' },
    conditionsKnown: { stage, question: 'q' },
    criteriaKnown: { stage, question: 'q', criterion: 'Z9' },
    textsComplete: { path: 'summary', language: 'en' },
    textsFit: { path: 'summary', language: 'en' },
    tieBreaksEndWithDraw: { tieBreaks: [] },
    reallocationKnown: { reallocation: [9] },
    placesKnown: { lot: 1 },
    summaryAsked: {},
    checklistCoded: { item: 'A1' },
    annexesAsked: { asked: false },
    fileTypesKnown: { annex: 'map' },
  };

  it.each(CONSISTENCY_CHECKS)('%s is mended at a place of the call', (check) => {
    expect(valueAt(CALL, problemPlace({ check, facts: facts[check] }, CALL))).toBeDefined();
  });

  it.each<[string, ConsistencyProblem, string]>([
    [
      'the deadline of the full applications',
      { check: 'datesInOrder', facts: { lot: 1, fullApplicationDeadline: '' } },
      'lots.1.fullApplicationDeadline',
    ],
    [
      'the minimum of a section',
      { check: 'gatesWithinReach', facts: { stage, section: 'C' } },
      'grids.fullApplication.sections.C.gate',
    ],
    [
      'the minimum of the total',
      { check: 'gatesWithinReach', facts: { stage, totalGate: 101 } },
      'grids.fullApplication.totalGate',
    ],
    ['a form without a budget', { check: 'budgetWhereGrants', facts: { stage } }, 'forms.fullApplication.parts'],
  ])('%s', (_, problem, place) => {
    expect(problemPlace(problem, CALL)).toBe(place);
  });
});

describe('designPages', () => {
  const two: CallDefinition = { ...CALL, stages: ['conceptNote', 'fullApplication'] };

  it('has one form and one grid for each stage, named after it where there are two', () => {
    const stagesOf = (call: CallDefinition) =>
      designPages(call, []).flatMap(({ kind, stage, to }) => (kind === 'form' || kind === 'grid' ? [[stage, to]] : []));
    expect(stagesOf(CALL)).toEqual([
      [null, 'form/fullApplication'],
      [null, 'grid/fullApplication'],
    ]);
    expect(stagesOf(two)).toEqual([
      ['conceptNote', 'form/conceptNote'],
      ['fullApplication', 'form/fullApplication'],
      ['conceptNote', 'grid/conceptNote'],
      ['fullApplication', 'grid/fullApplication'],
    ]);
  });

  it('counts what bars the publication where it is mended, pages inside a page with it, and no advice', () => {
    const problems: readonly ConsistencyProblem[] = [
      { check: 'lotsNumbered', facts: {} },
      { check: 'capWithinEnvelope', facts: { lot: 2 } },
      { check: 'envelopeMatchesProjects', facts: { lot: 1 } },
      { check: 'openLongEnough', facts: { lot: 2 } },
      { check: 'choicesOffered', facts: { stage: 'fullApplication', question: 'q' } },
    ];
    const barring = designPages(CALL, problems).flatMap(({ to, barring: count }) => (count > 0 ? [[to, count]] : []));
    expect(barring).toEqual([
      ['lots', 2],
      ['timeline', 1],
      ['form/fullApplication', 1],
    ]);
  });
});
