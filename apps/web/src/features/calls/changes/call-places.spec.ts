import { callBuilder, formBuilder, questionBuilder } from '@trilot/domain/testing';
import type { EvaluationGrid } from '@trilot/domain';
import { loadCatalogue } from '@trilot/i18n';
import { callPlace, type CallPlace, termOf } from './call-places';

const GRID = callBuilder().grids.fullApplication!;
const NUMBERED: EvaluationGrid = {
  ...GRID,
  sections: [
    {
      ...GRID.sections[0]!,
      id: '1',
      gate: 12,
      rejectIfAnyQuestionAt: 1,
      carriedOverFrom: { stage: 'conceptNote', section: '1' },
      carriedOverMax: 20,
      questions: [{ id: '1.1', text: { en: 'Relevance' }, weight: 1, gate: 2, priority: 'socialInclusion' }],
    },
  ],
};
const CALL = callBuilder({
  stages: ['conceptNote', 'fullApplication'],
  secondStage: { by: 'together', preselectionBp: 1, requestToleranceBp: 1 },
  grids: { conceptNote: NUMBERED },
  derogation: 'Flood relief',
  eligibility: { questions: [{ id: 'plan', text: { en: 'A plan?' }, expected: 'yes' }], maxAsLead: 1, maxAwards: 1 },
  annexes: [{ id: 'map', title: { en: 'Map' }, guidance: { en: 'A4' }, required: true, types: ['pdf'], maxBytes: 1 }],
  lots: callBuilder().lots.map((lot) => ({
    ...lot,
    expectedProjects: { min: 1, max: 2 },
    fullApplicationDeadline: lot.deadline,
  })),
  forms: {
    fullApplication: formBuilder({
      sections: [
        {
          id: 's',
          title: { en: 'S' },
          questions: [
            questionBuilder('q', {
              guidance: { en: 'How' },
              options: [{ id: 'a', label: { en: 'A' } }],
              columns: [{ id: 'c', label: { en: 'C' }, kind: 'number' }],
              visibleIf: { question: 'p', equals: ['yes'] },
            }),
          ],
        },
      ],
    }),
  },
});

const things = ({ things: found }: CallPlace) => found.map(({ kind, name }) => `${kind} ${name}`);

describe('callPlace', () => {
  it('tells things without a name by their place', () => {
    expect(callPlace('grids.conceptNote.scale.labels.4.en', CALL).index).toBe(4);
    expect(callPlace('lots.2.deadline', CALL).index).toBeNull();
  });

  it.each<[path: string, things: string[], field: string, language: string | null]>([
    ['title.az', [], 'title', 'az'],
    ['currency', [], 'currency', null],
    ['periods.complaint', [], 'periods.complaint', null],
    ['eligibility.maxAsLead', [], 'eligibility.maxAsLead', null],
    ['eligibility.questions', [], 'eligibility.questions', null],
    ['eligibility.questions.plan.text.en', ['eligibility plan'], 'text', 'en'],
    ['lots', [], 'lots', null],
    ['lots.2', ['lot 2'], '', null],
    ['lots.2.deadline', ['lot 2'], 'deadline', null],
    ['lots.2.grantShareBp.min', ['lot 2'], 'grantShareBp.min', null],
    ['lots.2.objectives.a.text.en', ['lot 2', 'objective a'], 'text', 'en'],
    ['forms.fullApplication.parts', ['form fullApplication'], 'parts', null],
    [
      'forms.fullApplication.sections.s.questions.q.options.a.label.en',
      ['form fullApplication', 'section s', 'question q', 'option a'],
      'label',
      'en',
    ],
    [
      'grids.conceptNote.sections.1.questions.1.1.weight',
      ['grid conceptNote', 'criteria 1', 'criterion 1.1'],
      'weight',
      null,
    ],
    ['grids.conceptNote.scale.labels.4.en', ['grid conceptNote'], 'scale.labels', 'en'],
    ['forms.fullApplication.sections.gone.title.en', ['form fullApplication', 'section gone'], 'title', 'en'],
  ])('%s', (path, expected, field, language) => {
    const place = callPlace(path, CALL);
    expect([things(place), place.field, place.language]).toEqual([expected, field, language]);
  });
});

/** Every place of a value in a definition. */
function placesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => {
    const { id, number } = (child ?? {}) as { id?: string; number?: number };
    const name = Array.isArray(value) ? (id ?? number ?? key) : key;
    return placesOf(child, path === '' ? `${name}` : `${path}.${name}`);
  });
}

describe('termOf', () => {
  it('has a word for every place of a call', async () => {
    const terms = await loadCatalogue('en', 'terms');
    const wordless = placesOf(CALL)
      // what a thing goes by is not shown, and never changes
      .filter((path) => !/\.(id|number)$/.test(path))
      .map((path) => termOf(callPlace(path, CALL)))
      .filter((id) => !(id in terms));
    expect([...new Set(wordless)]).toEqual([]);
  });
});
