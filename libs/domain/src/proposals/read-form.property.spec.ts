import fc from 'fast-check';
import type { CallDefinition, FormQuestion } from '../calls/call';
import { LANGUAGES } from '../kernel/language';
import { callBuilder, completeContent, formBuilder, questionBuilder } from '../testing/builders';
import type { ProposalContent } from './content';
import { LONGEST_TAG } from './form-tags';
import { formControls, type FormSource, readForm } from './read-form';

const OPTIONS = ['yes', 'no', 'a very long option that no tag could hold as it is'].map((id) => ({
  id,
  label: { en: id },
}));

const QUESTIONS: readonly FormQuestion[] = [
  questionBuilder('needs'),
  questionBuilder('name', { kind: 'shortText' }),
  questionBuilder('people', { kind: 'number' }),
  questionBuilder('ownMoney', { kind: 'money' }),
  questionBuilder('since', { kind: 'date' }),
  questionBuilder('hasPlan', { kind: 'choice', options: OPTIONS }),
  questionBuilder('ways.that.have.dots', { kind: 'choices', options: OPTIONS }),
  questionBuilder('projects', {
    kind: 'table',
    limit: 4,
    columns: [
      { id: 'name', label: { en: 'Name' }, kind: 'shortText' },
      { id: 'cost', label: { en: 'Cost' }, kind: 'money' },
      { id: 'a long id of a column with spaces', label: { en: 'People' }, kind: 'number' },
    ],
  }),
];
const CALL: CallDefinition = callBuilder({
  forms: {
    fullApplication: formBuilder({
      sections: [{ id: 's', title: { en: 'S' }, questions: QUESTIONS }],
      parts: ['activities', 'priorities', 'budget', 'partners'],
    }),
  },
});

/** Any text, also one that no file can hold. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', ' ', 'a\r\nb', '\u000b', '60.000', '12.04.2027', '-1', '\u00a01\u00a0000', '0'),
);
const id = fc.oneof(fc.uuid(), fc.constantFrom('a1', 'a1#2', '+1', 'a.b', 'x'.repeat(60)));
const cents = fc.option(fc.integer({ min: 0, max: 1e13 }));
const month = fc.option(fc.integer({ min: 1, max: 240 }));
const ids = fc.uniqueArray(fc.constantFrom('socialInclusion', 'greeningOfCities', 'gone'));
const things = <T>(thing: fc.Arbitrary<T>) => fc.array(thing, { maxLength: 4 });

const answers = fc.dictionary(
  fc.constantFrom(...QUESTIONS.map((question) => question.id), 'former'),
  fc.oneof(
    text,
    fc.constantFrom('yes', '1250000', '12.5', '2027-02-28'),
    fc.uniqueArray(fc.constantFrom('yes', 'no', 'gone')),
    things(fc.record({ id, cells: fc.dictionary(fc.constantFrom('name', 'cost', 'gone'), text) })),
  ),
);
const activity = fc.record({ id, title: text, description: text, startMonth: month, endMonth: month, priorities: ids });
const indicator = fc.record({ id, name: text, unit: text, baseline: text, target: text, priorities: ids });
const line = fc.record({
  id,
  heading: fc.constantFrom(1 as const, 3 as const, 4 as const),
  description: text,
  unit: text,
  quantityHundredths: fc.option(fc.integer({ min: 0, max: 1e9 })),
  unitCents: cents,
  priority: fc.option(fc.constantFrom('socialInclusion', 'gone')),
});
const content: fc.Arbitrary<ProposalContent> = fc.record({
  title: text,
  durationMonths: month,
  answers,
  priorities: fc.dictionary(fc.constantFrom('socialInclusion', 'gone'), fc.record({ statement: text })),
  activities: things(activity),
  indicators: things(indicator),
  budget: fc.record({
    lines: things(line),
    indirectCents: cents,
    contingencyCents: cents,
    inKindCents: cents,
    funding: fc.record({ requestedCents: cents, ownCents: cents, otherCents: cents }),
  }),
  partners: things(fc.record({ id, name: text, role: text, contribution: text })),
  unread: fc.dictionary(
    fc.constantFrom('durationMonths', 'answers.since.day', 'answers.people', 'budget.a1.quantity', 'budget.ownCents'),
    text,
  ),
});
const source = (written: ProposalContent, language: FormSource['language']): FormSource => ({
  content: written,
  call: CALL,
  lotNumber: 1,
  language,
});
/** The answer that is a day, and its place among those of a form. */
const SINCE = 'answers.since';
const PLACE_OF_SINCE = formControls(source(completeContent(), 'az')).findIndex(({ tag }) => tag === SINCE);
const noNewId = (): string => {
  throw new Error('Nothing was added');
};

describe('any draft', () => {
  it('comes back from its form as it was, in every language', () => {
    fc.assert(
      fc.property(content, fc.constantFrom(...LANGUAGES), (written, language) => {
        const form = source(written, language);
        const reading = readForm(form, formControls(form), noNewId);
        expect(reading).toEqual({ content: written, unread: {}, missing: [], leftOver: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('has a tag of its own for every place, that Word keeps', () => {
    fc.assert(
      fc.property(content, (written) => {
        const tags = formControls(source(written, 'en')).map(({ tag }) => tag);
        expect(tags.filter((tag) => tag.length > LONGEST_TAG)).toEqual([]);
        expect(new Set(tags).size).toBe(tags.length);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no text that was written into its form', () => {
    fc.assert(
      fc.property(content, fc.nat(), text, (draft, which, typed) => {
        const form = source(draft, 'az');
        const controls = formControls(form);
        const at = which % controls.length;
        const changed = controls.map((control, place) => (place === at ? { ...control, text: `§${typed}` } : control));
        const reading = readForm(form, changed, () => 'added');
        // what is left out is named with its text, anything else is in the draft: read, or as it was typed
        const written = JSON.stringify(reading.content);
        // of a line the empty ones after it are no part
        const kept = [typed, typed.replace(/\n+$/, '')].some((said) =>
          written.includes(JSON.stringify(`§${said}`).slice(1, -1)),
        );
        // a day is kept in the parts that a page shows it in, and a form made of the draft says it again
        const again = () =>
          formControls(source(reading.content, 'az')).find(({ tag }) => tag === controls[at]!.tag)!.text;
        const saidAgain = controls[at]!.tag === SINCE && again() === `§${typed}`.replaceAll(/[/-]/g, '.');
        expect(kept || saidAgain || reading.leftOver.some((left) => left.text === `§${typed}`)).toBe(true);
      }),
      {
        numRuns: 300,
        examples: [
          [completeContent({ answers: {} }), PLACE_OF_SINCE, '12.04.2027'],
          [completeContent(), 0, 'a line\n'],
        ],
      },
    );
  });
});

it('reads nothing else when a complete draft is made a form of', () => {
  const form = source(completeContent(), 'en');
  expect(readForm(form, formControls(form), noNewId).content).toEqual(completeContent());
});
