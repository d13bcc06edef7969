import { asKind, blankCall, blankCriterion, blankForm, blankGrid, blankLot, blankQuestion } from './blank-call';
import { QUESTION_KINDS } from './call';
import { draftProblems } from './call-draft';

const NOW = '2027-01-11T09:00:00.000Z';

/** Ids in the order they are asked for. */
const ids = () => {
  let given = 0;
  return () => `id${(given += 1)}`;
};

describe('blankCall', () => {
  it('lacks what only its manager can know, and nothing else', () => {
    const draft = blankCall({ language: 'ro', zone: 'Europe/Chisinau', now: NOW });
    const found = draftProblems(draft).map(({ check, facts }) => [check, facts['path'] ?? null]);
    expect(found).toEqual([
      ['valuesReadable', 'opensAt'],
      ['lotsNumbered', null],
      ['weightsAddUp', null],
      ['divergenceWithinReach', null],
      ['textsComplete', 'title'],
      ['textsComplete', 'edition'],
      ['textsComplete', 'summary'],
      ...[0, 1, 2, 3, 4].map((place) => ['textsComplete', `grids.fullApplication.scale.labels.${place}`]),
      ['budgetWhereGrants', null],
    ]);
    expect(draft.definition).toMatchObject({ referenceLanguage: 'ro', languages: ['ro'], zone: 'Europe/Chisinau' });
  });
});

describe('blankLot', () => {
  it('has a second deadline where there is a second stage', () => {
    expect(blankLot(2, NOW, null)).toMatchObject({ number: 2, deadline: NOW, fullApplicationDeadline: null });
    expect(blankLot(2, NOW, NOW)).toMatchObject({ deadline: NOW, fullApplicationDeadline: NOW });
  });
});

describe('blankForm and blankGrid', () => {
  it('begin without sections', () => {
    expect(blankForm()).toEqual({ sections: [], parts: ['activities', 'priorities', 'budget'] });
    expect(blankGrid('conceptNote')).toMatchObject({ id: 'conceptNote', sections: [], scale: { min: 1, max: 5 } });
    expect(blankCriterion('A1')).toEqual({ id: 'A1', text: {}, weight: 1 });
  });
});

describe('blankQuestion', () => {
  it.each(QUESTION_KINDS)('of the kind %s has what the kind needs', (kind) => {
    const { options, columns, ...question } = blankQuestion('q', kind, ids());
    const limits = { shortText: 150, longText: 2_000, table: 20 } as Readonly<Record<string, number>>;
    expect(question).toEqual({
      id: 'q',
      label: {},
      guidance: {},
      kind,
      required: true,
      limit: limits[kind] ?? 1,
      judgedBy: [],
    });
    const choice = kind === 'choice' || kind === 'choices';
    expect(options?.map(({ id }) => id)).toEqual(choice ? ['id1', 'id2'] : undefined);
    expect(columns).toEqual(kind === 'table' ? [{ id: 'id1', label: {}, kind: 'shortText' }] : undefined);
  });
});

describe('asKind', () => {
  const choice = { ...blankQuestion('q', 'choice', ids()), label: { en: 'Which?' } };

  it('keeps the options of one choice for several', () => {
    expect(asKind(choice, 'choices', ids())).toEqual({ ...choice, kind: 'choices' });
  });

  it('lets go what another kind has no use for, and keeps the words', () => {
    const { options: _, ...rest } = choice;
    expect(asKind(choice, 'longText', ids())).toEqual({ ...rest, kind: 'longText', limit: 2_000 });
  });

  it('keeps a condition', () => {
    const visibleIf = { question: 'p', equals: ['yes'] };
    expect(asKind({ ...choice, visibleIf }, 'date', ids())).toMatchObject({ kind: 'date', visibleIf });
  });
});
