import { callBuilder, formBuilder, lotBuilder, questionBuilder } from '../testing/builders';
import { CONCEPT_NOTE_GRID } from '../testing/prag-grids';
import { definitionChanges } from './definition-changes';
import { nameOf, partsOf, valueAt, withValueAt } from './definition-places';

const CALL = callBuilder({
  grids: { conceptNote: CONCEPT_NOTE_GRID },
  forms: {
    fullApplication: formBuilder({
      sections: [{ id: 's', title: { en: 'S' }, questions: [questionBuilder('q', { visibleIf: undefined as never })] }],
    }),
  },
});

describe('valueAt', () => {
  it.each<[name: string, place: string, value: unknown]>([
    ['a value of the call', 'currency', 'EUR'],
    ['a text in a language', 'title.en', 'Urban make-over'],
    ['a text that is missing', 'title.az', undefined],
    ['a lot by its number', 'lots.2.deadline', lotBuilder(2).deadline],
    ['a thing by its id', 'priorities.socialInclusion.title.en', 'Social inclusion'],
    ['a question with a dot in its id', 'grids.conceptNote.sections.2.questions.2.1.weight', 2],
    ['a thing without a name by its place', 'grids.conceptNote.scale.labels.4.en', 'very good'],
    ['a lot that is not there', 'lots.9.deadline', undefined],
    ['a part of a plain value', 'currency.en', undefined],
    ['the whole', '', CALL],
  ])('%s', (_, place, value) => {
    expect(valueAt(CALL, place)).toEqual(value);
  });
});

describe('withValueAt', () => {
  it.each<[name: string, place: string, value: unknown]>([
    ['a value of the call', 'currency', 'USD'],
    ['a text that was missing', 'title.az', 'Şəhər'],
    ['a value of a lot', 'lots.2.envelopeCents', 5],
    ['a question with a dot in its id', 'grids.conceptNote.sections.2.questions.2.1.weight', 3],
    ['a thing without a name', 'grids.conceptNote.scale.labels.4.en', 'excellent'],
    ['a part that was not there', 'forms.fullApplication.sections.s.questions.q.visibleIf', { question: 'p' }],
  ])('%s', (_, place, value) => {
    const changed = withValueAt(CALL, place, value);
    expect(valueAt(changed, place)).toEqual(value);
    expect(definitionChanges(CALL, withValueAt(changed, place, valueAt(CALL, place)))).toEqual([]);
  });

  it('leaves a thing of a list out', () => {
    const { lots } = withValueAt(CALL, 'lots.2', undefined);
    expect(lots.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('leaves an optional part out', () => {
    expect(withValueAt({ title: { en: 'A', az: 'B' } }, 'title.az', undefined)).toEqual({ title: { en: 'A' } });
  });

  it('changes nothing at a place that is nowhere', () => {
    expect(withValueAt(CALL, 'lots.9.deadline', 'x')).toEqual(CALL);
  });
});

describe('partsOf', () => {
  it.each<[name: string, value: unknown, names: string[] | null]>([
    ['a thing', { a: 1, b: null }, ['a', 'b']],
    ['a list of things with ids', [{ id: 'x' }, { id: 'y' }], ['x', 'y']],
    ['a list of lots', [{ number: 2 }, { number: 1 }], ['2', '1']],
    ['a list of plain values', ['en', 'az'], null],
    ['a list of texts', [{ en: 'poor' }, { en: 'good' }], null],
    ['an empty list', [], null],
    ['a plain value', 'x', null],
    ['nothing', null, null],
  ])('%s', (_, value, names) => {
    expect(partsOf(value) && [...partsOf(value)!.keys()]).toEqual(names);
  });
});

describe('nameOf', () => {
  it.each<[unknown, string | null]>([
    [{ id: 'a', number: 1 }, 'a'],
    [{ number: 1 }, '1'],
    [{ en: 'text' }, null],
    ['text', null],
    [null, null],
  ])('%p', (item, name) => {
    expect(nameOf(item)).toBe(name);
  });
});
