import { callBuilder, completeContent, formBuilder, questionBuilder } from '../testing/builders';
import type { ProposalContent } from './content';
import { type FormControl, formControls, type FormSource, inFile, readForm, thingTag } from './read-form';

const CALL = callBuilder({
  forms: {
    fullApplication: formBuilder({
      sections: [
        { id: 's', title: {}, questions: [questionBuilder('needs'), questionBuilder('since', { kind: 'date' })] },
      ],
    }),
  },
});
const source = (content: ProposalContent = completeContent()): FormSource => ({
  content,
  call: CALL,
  lotNumber: 1,
  language: 'en',
});

/** Reads a form with some texts written into it. */
function reading(
  texts: Readonly<Record<string, string>>,
  content?: ProposalContent,
  change = (all: readonly FormControl[]) => all,
) {
  const form = source(content);
  const controls = formControls(form).map(({ tag, text }) => ({ tag, text: texts[tag] ?? text }));
  let added = 0;
  return readForm(form, change(controls), () => `new${(added += 1)}`);
}

describe('what cannot be read', () => {
  it('is kept as it was written and no longer as it was', () => {
    const { content, unread } = reading({ 'budget.1.b1.quantity': 'twelve', durationMonths: 'a year' });
    expect(unread).toEqual({ durationMonths: 'a year', 'budget.b1.quantity': 'twelve' });
    expect(content.unread).toEqual(unread);
    expect([content.durationMonths, content.budget.lines[0]!.quantityHundredths]).toEqual([null, null]);
  });

  it('of a day is kept in the parts that a page shows', () => {
    expect(reading({ 'answers.since': '30.2.2027' }).unread).toEqual({
      'answers.since.day': '30',
      'answers.since.month': '2',
      'answers.since.year': '2027',
    });
    expect(reading({ 'answers.since': 'last May' }).unread).toEqual({ 'answers.since.day': 'last May' });
  });

  it('goes once something is written that can be', () => {
    const before = completeContent({
      unread: { durationMonths: 'a year', 'answers.since.day': '31' },
      durationMonths: null,
    });
    const { content, unread } = reading({ durationMonths: '12', 'answers.since': '1.5.2027' }, before);
    expect(unread).toEqual({});
    expect(content).toMatchObject({ unread: {}, durationMonths: 12, answers: { since: '2027-05-01' } });
  });

  it('stays where nothing else was written', () => {
    const before = completeContent({ unread: { 'answers.since.day': '31', 'budget.b1.unitValue': 'x' } });
    expect(reading({}, before).content).toEqual(before);
  });
});

describe('things of a list', () => {
  const copyOf = (prefix: string) => (all: readonly FormControl[]) => [
    ...all,
    ...all.filter(({ tag }) => tag.startsWith(prefix)),
  ];
  const without = (prefix: string) => (all: readonly FormControl[]) => all.filter(({ tag }) => !tag.startsWith(prefix));

  it('are added where an empty one was filled in', () => {
    const { content } = reading({ 'indicators.+2.name': 'Trees', 'indicators.+2.priorities.greeningOfCities': '1' });
    expect(content.indicators.slice(3)).toEqual([
      { id: 'new1', name: 'Trees', unit: '', baseline: '', target: '', priorities: ['greeningOfCities'] },
    ]);
  });

  it('are added where one was copied', () => {
    const { content } = reading({}, undefined, copyOf('activities.a1.'));
    const [first] = completeContent().activities;
    expect(content.activities).toEqual([...completeContent().activities, { ...first, id: 'new1' }]);
  });

  it('are not added by an empty copy', () => {
    expect(reading({}, undefined, copyOf('activities.+1.')).content).toEqual(completeContent());
  });

  it('are taken out with what could not be read of them', () => {
    const before = completeContent({ unread: { 'budget.b2.quantity': 'x', 'budget.b1.quantity': 'y' } });
    const { content, missing } = reading({}, before, without('budget.3.b2.'));
    expect(content.budget.lines.map(({ id }) => id)).toEqual(['b1', 'b3', 'b4']);
    expect([content.unread, missing]).toEqual([{ 'budget.b1.quantity': 'y' }, []]);
  });

  it('stay, and are named, where their whole list is gone', () => {
    const { content, missing } = reading({}, undefined, without('budget.'));
    expect(content).toEqual(completeContent());
    expect([...new Set(missing)]).toEqual([
      'budget.indirectCents',
      'budget.contingencyCents',
      'budget.inKindCents',
      'budget.funding.requestedCents',
      'budget.funding.ownCents',
      'budget.funding.otherCents',
      'budget.lines',
    ]);
  });

  it('are new where the form knows none of their tag', () => {
    const tag = thingTag({ tag: ['activities'] }, 'gone', ['title']);
    const { content } = reading({}, undefined, (all) => [...all, { tag, text: 'Old' }]);
    expect(content.activities.at(-1)).toMatchObject({ id: 'new1', title: 'Old' });
  });
});

it('names a second text of a field, and one of no field, but not one that says the same', () => {
  const { content, leftOver } = reading({}, undefined, (all) => [
    ...all,
    { tag: 'title', text: 'Another' },
    { tag: 'title', text: completeContent().title },
    { tag: 'somewhere', text: 'x' },
  ]);
  expect(content).toEqual(completeContent());
  expect(leftOver).toEqual([
    { place: 'title', text: 'Another', why: 'twice' },
    { place: 'somewhere', text: 'x', why: 'unknown' },
  ]);
});

it('knows what a file can hold', () => {
  expect(inFile('a\r\nb\rc\u0000\u000b\ud800d\t\u{1F333}')).toBe('a\nb\nc\nd\t\u{1F333}');
});
