import fc from 'fast-check';
import { COLUMN_KINDS, type FormDefinition, type FormQuestion, QUESTION_KINDS } from '../calls/call';
import { callBuilder, completeContent, formBuilder } from '../testing/builders';
import { completeness, taskList } from './completeness';
import type { Answer, ProposalContent } from './content';
import { mergeContent } from './merge';
import { pastQuestions } from './past-questions';
import { submittedContent, visibleQuestions } from './visible-questions';

const RUNS = { numRuns: 500 };

/** Few ids, so that conditions, answers and versions of a form often meet. */
const id = fc.constantFrom('a', 'b', 'c', 'd');
const option = fc.constantFrom('x', 'y', 'z');
const some = <T>(item: fc.Arbitrary<T>, maxLength = 4) => fc.array(item, { maxLength });

const question: fc.Arbitrary<FormQuestion> = fc
  .record({
    id,
    kind: fc.constantFrom(...QUESTION_KINDS),
    required: fc.boolean(),
    limit: fc.integer({ min: 1, max: 4 }),
    options: fc.option(some(option.map((name) => ({ id: name, label: { en: name } }))), { nil: null }),
    columns: fc.option(
      some(fc.record({ id: option, label: fc.constant({ en: 'Column' }), kind: fc.constantFrom(...COLUMN_KINDS) })),
      { nil: null },
    ),
    visibleIf: fc.option(fc.record({ question: id, equals: some(option) }), { nil: null }),
  })
  .map(({ options, columns, visibleIf, ...rest }) => ({
    ...rest,
    label: { en: rest.id },
    guidance: {},
    judgedBy: [],
    ...(options ? { options } : {}),
    ...(columns ? { columns } : {}),
    ...(visibleIf ? { visibleIf } : {}),
  }));

/** Any form, most of which could never be published. */
const form: fc.Arbitrary<FormDefinition> = some(
  fc.record({ id, title: fc.constant({ en: 'S' }), questions: some(question) }),
).map((sections) => formBuilder({ sections }));

const text = fc.constantFrom('', ' ', 'x', 'y', '12.5', '12,5', '-3', '600', '2027-04-12', '2027-02-30', 'words');
const answer: fc.Arbitrary<Answer> = fc.oneof(
  text,
  some(option),
  some(fc.record({ id, cells: fc.dictionary(option, text) })),
);
const answers = fc.dictionary(fc.oneof(id, fc.constantFrom('gone', '__proto__', 'constructor')), answer);
const path = fc.oneof(
  id,
  id.map((name) => `${name}.day`),
  fc.tuple(id, id, option).map((names) => names.join('.')),
);
const unread = fc.dictionary(
  path.map((name) => `answers.${name}`),
  text,
);
const content: fc.Arbitrary<ProposalContent> = fc
  .record({ answers, unread })
  .map((written) => completeContent(written));

const callWith = (fullApplication: FormDefinition) => callBuilder({ forms: { fullApplication } });

it('any answers to any form are judged, in the order of the form, without failing', () => {
  fc.assert(
    fc.property(form, content, (asked, written) => {
      const call = callWith(asked);
      const tasks = taskList(written, call, 1);
      expect(completeness(written, call, 1)).toEqual(tasks.flatMap(({ gaps }) => gaps));
      expect(tasks.every(({ state, gaps }) => state !== 'complete' || gaps.length === 0)).toBe(true);
    }),
    RUNS,
  );
});

it('what is submitted asks for the same questions, lacks the same and leaves nothing more behind', () => {
  fc.assert(
    fc.property(form, content, (asked, written) => {
      const call = callWith(asked);
      const sealed = submittedContent(written, asked);
      expect(visibleQuestions(asked, sealed.answers)).toEqual(visibleQuestions(asked, written.answers));
      expect(completeness(sealed, call, 1)).toEqual(completeness(written, call, 1));
      expect(submittedContent(sealed, asked)).toBe(sealed);
    }),
    RUNS,
  );
});

it('hiding and showing again changes nothing that was written', () => {
  fc.assert(
    fc.property(form, content, answer, id, (asked, written, other, changed) => {
      const { [changed]: before, ...rest } = written.answers;
      const hidden = { ...written, answers: { ...rest, [changed]: other } };
      const { [changed]: _, ...kept } = hidden.answers;
      const shown = { ...hidden, answers: before === undefined ? kept : { ...kept, [changed]: before } };
      expect(visibleQuestions(asked, shown.answers)).toEqual(visibleQuestions(asked, written.answers));
      expect(submittedContent(shown, asked)).toEqual(submittedContent(written, asked));
      expect(shown).toEqual(written);
    }),
    RUNS,
  );
});

it('an answer that a later form no longer reads whole is read by the form it was written on', () => {
  fc.assert(
    fc.property(form, form, content, (older, newer, written) => {
      const past = pastQuestions(written, newer, [older]);
      const known = older.sections.flatMap(({ questions }) => questions);
      expect(past.every((each) => known.includes(each) && each.id in written.answers)).toBe(true);
      expect(pastQuestions(written, newer, [newer])).toEqual([]);
    }),
    RUNS,
  );
});

it('two who write any answers lose none: each side is in the merge or told as a clash', () => {
  fc.assert(
    fc.property(content, content, content, (base, mine, theirs) => {
      const { content: merged, clashes } = mergeContent(base, mine, theirs);
      for (const [name, written] of Object.entries(theirs.answers)) {
        const there = JSON.stringify(merged.answers[name]) === JSON.stringify(written);
        const outdated = JSON.stringify(base.answers[name]) === JSON.stringify(written);
        const told = clashes.some((clash) => clash.path.startsWith(`answers.${name}`));
        const joined = Array.isArray(written) && Array.isArray(merged.answers[name]);
        expect(there || outdated || told || joined).toBe(true);
      }
    }),
    RUNS,
  );
});
