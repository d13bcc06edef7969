import { callBuilder, DEADLINE, formBuilder, lotBuilder, questionBuilder } from '../testing/builders';
import { CONCEPT_NOTE_GRID, FULL_APPLICATION_GRID } from '../testing/prag-grids';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import type { CallDefinition } from './call';
import type { CallDraft } from './call-draft';
import {
  addLot,
  instantPlaces,
  inZone,
  moved,
  moveLot,
  nextCriterion,
  removeLot,
  withCarriedOver,
  withGrants,
  withQuestionIn,
  withoutThing,
  withScale,
  withSummary,
  withTwoStages,
} from './design-call';

const NOW = '2027-01-05T08:00:00.000Z';
const LATER = '2027-07-12T14:00:00.000Z';
const draft = (changes: Partial<CallDefinition> = {}, unread: CallDraft['unread'] = {}): CallDraft => ({
  definition: callBuilder(changes),
  unread,
});
const SECOND = { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 } as const;
const TWO_STAGES: Partial<CallDefinition> = {
  stages: ['conceptNote', 'fullApplication'],
  forms: { conceptNote: formBuilder(), fullApplication: formBuilder() },
  grids: { conceptNote: CONCEPT_NOTE_GRID, fullApplication: FULL_APPLICATION_GRID },
  secondStage: SECOND,
  lots: [lotBuilder(1, { fullApplicationDeadline: LATER })],
};

describe('addLot', () => {
  it('adds the last lot, whose dates and money have to be given', () => {
    const { definition, unread } = addLot(draft({}, { opensAt: '' }), NOW);
    expect(definition.lots.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(unread).toEqual({
      opensAt: '',
      'lots.4.deadline': '',
      'lots.4.envelopeCents': '',
      'lots.4.maxGrantCents': '',
    });
  });

  it('asks for no money where the call gives none, and for both dates where there are two stages', () => {
    const { definition, unread } = addLot(draft({ ...TWO_STAGES, budget: null }), NOW);
    expect(definition.lots[1]!.fullApplicationDeadline).toBe(NOW);
    expect(Object.keys(unread)).toEqual(['lots.2.deadline', 'lots.2.fullApplicationDeadline']);
  });
});

describe('lots in another order', () => {
  const three = draft({ reallocation: [3, 1] }, { 'lots.1.deadline': 'a', 'lots.3.envelopeCents': 'c', opensAt: '' });
  const titles = ({ definition }: CallDraft) => definition.lots.map(({ number, title }) => [number, title.en]);

  it('move up when one is removed, with everything that refers to them', () => {
    const left = removeLot(three, 1);
    expect(titles(left)).toEqual([
      [1, 'Lot 2'],
      [2, 'Lot 3'],
    ]);
    expect(left.definition.reallocation).toEqual([2]);
    expect(left.unread).toEqual({ 'lots.2.envelopeCents': 'c', opensAt: '' });
  });

  it('change places', () => {
    const turned = moveLot(three, 3, -1);
    expect(titles(turned)).toEqual([
      [1, 'Lot 1'],
      [2, 'Lot 3'],
      [3, 'Lot 2'],
    ]);
    expect(turned.definition.reallocation).toEqual([2, 1]);
    expect(turned.unread).toEqual({ 'lots.1.deadline': 'a', 'lots.2.envelopeCents': 'c', opensAt: '' });
  });
});

describe('moved', () => {
  it.each([
    ['up', 1, -1, ['b', 'a', 'c']],
    ['down', 1, 1, ['a', 'c', 'b']],
    ['up at the top', 0, -1, ['a', 'b', 'c']],
    ['down at the bottom', 2, 1, ['a', 'b', 'c']],
    ['what is not there', -1, 1, ['a', 'b', 'c']],
  ] as const)('%s', (_, index, by, order) => {
    expect(moved(['a', 'b', 'c'], index, by)).toEqual(order);
  });
});

describe('withGrants', () => {
  it('lets budget rules and money go, with what could not be read of it', () => {
    const none = withGrants(draft({ lots: [lotBuilder(1)] }, { 'lots.1.minGrantCents': 'x', opensAt: '' }), false);
    expect(none.definition.budget).toBeNull();
    expect(none.definition.lots).toEqual([lotBuilder(1, { envelopeCents: 0, maxGrantCents: 0, minGrantCents: 0 })]);
    expect(none.unread).toEqual({ opensAt: '' });
  });

  it('asks for the money of every lot once there are grants', () => {
    const { definition, unread } = withGrants(draft({ budget: null, lots: [lotBuilder(1), lotBuilder(2)] }), true);
    expect(definition.budget).toEqual({ headings: [1, 2, 3, 4, 5, 6], indirectMaxBp: 700, contingencyMaxBp: 500 });
    expect(Object.keys(unread)).toEqual([
      'lots.1.envelopeCents',
      'lots.1.maxGrantCents',
      'lots.2.envelopeCents',
      'lots.2.maxGrantCents',
    ]);
  });

  it('changes nothing that is so already', () => {
    expect(withGrants(draft(), true)).toEqual(draft());
  });
});

describe('withTwoStages', () => {
  it('begins a concept note with a form, a grid and deadlines of its own', () => {
    const { definition, unread } = withTwoStages(draft({ lots: [lotBuilder(1)] }), true);
    expect(definition.stages).toEqual(['conceptNote', 'fullApplication']);
    expect(definition.secondStage).toEqual(SECOND);
    expect(definition.forms.fullApplication).toEqual(callBuilder().forms.fullApplication);
    expect(definition.forms.conceptNote?.sections).toEqual([]);
    expect(definition.grids.conceptNote?.id).toBe('conceptNote');
    expect(unread).toEqual({ 'lots.1.fullApplicationDeadline': '' });
  });

  it('goes back to one stage without leaving anything of the other', () => {
    const typed = {
      'lots.1.fullApplicationDeadline': '',
      'grids.conceptNote.max': 'x',
      'grids.fullApplication.max': 'y',
    };
    const { definition, unread } = withTwoStages(draft(TWO_STAGES, typed), false);
    expect(definition).toMatchObject({ stages: ['fullApplication'], secondStage: null });
    expect(Object.keys(definition.forms)).toEqual(['fullApplication']);
    expect(Object.keys(definition.grids)).toEqual(['fullApplication']);
    expect(definition.grids.fullApplication!.sections[1]).toEqual({
      id: '2',
      name: { en: 'Relevance' },
      questions: [],
    });
    expect(definition.lots[0]!.fullApplicationDeadline).toBeNull();
    expect(unread).toEqual({ 'grids.fullApplication.max': 'y' });
  });

  it('changes nothing that is so already', () => {
    expect(withTwoStages(draft(TWO_STAGES), true)).toEqual(draft(TWO_STAGES));
  });
});

describe('instantPlaces', () => {
  it('are the opening and the deadlines of every lot', () => {
    const lots = [lotBuilder(1, { fullApplicationDeadline: LATER }), lotBuilder(2)];
    expect(instantPlaces({ lots })).toEqual([
      'opensAt',
      'lots.1.deadline',
      'lots.1.fullApplicationDeadline',
      'lots.2.deadline',
    ]);
  });
});

describe('inZone', () => {
  it('keeps the time of day', () => {
    const { definition, unread } = inZone(draft({ lots: [lotBuilder(1)] }), 'Asia/Baku');
    // 10:00 and 16:00 in Brussels, then in Baku
    expect([definition.zone, definition.opensAt, definition.lots[0]!.deadline]).toEqual([
      'Asia/Baku',
      '2027-01-11T06:00:00.000Z',
      '2027-04-12T12:00:00.000Z',
    ]);
    expect(unread).toEqual({});
  });

  it('leaves a time that the new zone skips to be settled', () => {
    // 02:30 on the night the clocks of Brussels go forward
    const baku = { zone: 'Asia/Baku', lots: [lotBuilder(1, { deadline: '2027-03-27T22:30:00.000Z' })] };
    const { definition, unread } = inZone(draft(baku), 'Europe/Brussels');
    expect(unread).toEqual({ 'lots.1.deadline': '2027-03-28T02:30' });
    expect(definition.lots[0]!.deadline).toBe('2027-03-27T22:30:00.000Z');
  });

  it('leaves dates alone that are not given yet, or were meant in no zone', () => {
    expect(inZone(draft({ lots: [] }, { opensAt: '' }), 'Asia/Baku').definition.opensAt).toBe(callBuilder().opensAt);
    expect(inZone(draft({ zone: 'CET' }), 'Asia/Baku').definition.lots[0]!.deadline).toBe(DEADLINE);
  });
});

describe('withoutThing', () => {
  it('lets the criteria of a priority go on without it', () => {
    const { definition } = withoutThing(draft(), 'priorities.greeningOfCities');
    expect(definition.priorities.map(({ id }) => id)).toEqual(['socialInclusion', 'wellBeingAndInnovation']);
    expect(definition.grids.fullApplication!.sections[0]!.questions.map(({ priority }) => priority)).toEqual([
      'socialInclusion',
      undefined,
      'wellBeingAndInnovation',
    ]);
  });

  it.each([
    ['a criterion', 'grids.fullApplication.sections.D.questions.D1'],
    ['a section of criteria', 'grids.fullApplication.sections.D'],
  ])('lets the answers go on that %s has judged', (_, path) => {
    const sections = [{ id: 's', title: {}, questions: [questionBuilder('q', { judgedBy: ['D1', 'B1', 'new'] })] }];
    const call = draft({ forms: { fullApplication: formBuilder({ sections }) } });
    const { forms } = withoutThing(call, path).definition;
    expect(forms.fullApplication!.sections[0]!.questions[0]!.judgedBy).toEqual(['B1', 'new']);
  });

  it('forgets what could not be read in it', () => {
    const typed = { 'annexes.plan.maxBytes': 'x', 'annexes.planning.maxBytes': 'y' };
    expect(withoutThing(draft({}, typed), 'annexes.plan').unread).toEqual({ 'annexes.planning.maxBytes': 'y' });
  });
});

describe('withScale', () => {
  const [one, two, three, four, five] = SMALL_GRANT_GRID.scale.labels;

  it.each([
    ['fewer scores', { min: 2, max: 4 }, [two, three, four], [2]],
    ['a score more at both ends', { min: 0, max: 6 }, [{}, one, two, three, four, five, {}], [1, 2, 5]],
  ])('%s', (_, range, labels, reasonRequiredFor) => {
    expect(withScale(SMALL_GRANT_GRID, range).scale).toEqual({ ...range, labels, reasonRequiredFor });
  });
});

describe('withCarriedOver', () => {
  const call = callBuilder({ ...TWO_STAGES });
  const relevance = (definition: CallDefinition) => definition.grids.fullApplication!.sections[1];

  it('takes the points of a section over with their maximum', () => {
    const own = withCarriedOver(call, '2', null);
    expect(relevance(own)).toEqual({ id: '2', name: { en: 'Relevance' }, questions: [] });
    expect(relevance(withCarriedOver(own, '2', '2'))).toMatchObject({
      carriedOverFrom: { stage: 'conceptNote', section: '2' },
      carriedOverMax: 30,
    });
  });

  it('takes nothing over from a section that is not there', () => {
    expect(relevance(withCarriedOver(call, '2', '9'))).toEqual({ id: '2', name: { en: 'Relevance' }, questions: [] });
  });
});

describe('withSummary', () => {
  const at = (section: string, id: string) => `forms.fullApplication.sections.${section}.questions.${id}`;
  const names = ({ definition }: CallDraft) =>
    definition.forms.fullApplication!.sections.map(({ questions }) => questions.map(({ id }) => id));

  it('makes another answer the public summary', () => {
    const typed = { [`${at('context', 'needs')}.limit`]: 'many', [`${at('context', 'partners')}.limit`]: 'few' };
    const changed = withSummary(draft({}, typed), at('context', 'needs'), 'q1');
    expect(names(changed)).toEqual([['summary', 'partners'], ['q1']]);
    expect(changed.unread).toEqual({
      [`${at('context', 'summary')}.limit`]: 'many',
      [`${at('context', 'partners')}.limit`]: 'few',
    });
  });

  it('makes the public summary an ordinary answer again', () => {
    expect(names(withSummary(draft(), at('project', 'summary'), 'q1'))).toEqual([['needs', 'partners'], ['q1']]);
  });

  it('changes nothing at a place that is no question', () => {
    expect(withSummary(draft(), 'lots.1', 'q1')).toEqual(draft());
  });
});

describe('withQuestionIn', () => {
  const at = (section: string, id: string) => `forms.fullApplication.sections.${section}.questions.${id}`;

  it('asks a question at the end of another section', () => {
    const typed = { [`${at('context', 'needs')}.limit`]: 'many', [`${at('context', 'partners')}.limit`]: 'few' };
    const { definition, unread } = withQuestionIn(draft({}, typed), at('context', 'needs'), 'project');
    const { sections } = definition.forms.fullApplication!;
    expect(sections.map(({ questions }) => questions.map(({ id }) => id))).toEqual([
      ['partners'],
      ['summary', 'needs'],
    ]);
    expect(unread).toEqual({
      [`${at('project', 'needs')}.limit`]: 'many',
      [`${at('context', 'partners')}.limit`]: 'few',
    });
  });

  it.each([
    ['its own section', at('context', 'needs'), 'context'],
    ['a question that is not there', at('context', 'gone'), 'project'],
    ['what is no question', 'lots.1', 'project'],
  ])('changes nothing for %s', (_, path, section) => {
    expect(withQuestionIn(draft(), path, section)).toEqual(draft());
  });
});

describe('nextCriterion', () => {
  it.each([
    ['the first section', [], null, 'A'],
    ['the next section', ['A', 'C'], null, 'B'],
    ['the first question of a section', ['A'], 'A', 'A1'],
    ['the next question', ['A1', 'A2', 'B1'], 'A', 'A3'],
  ] as const)('%s', (_, taken, section, name) => {
    expect(nextCriterion(taken, section)).toBe(name);
  });
});
