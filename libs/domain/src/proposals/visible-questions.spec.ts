import { completeContent, formBuilder, questionBuilder } from '../testing/builders';
import type { ProposalContent } from './content';
import { submittedContent, visibleQuestions, visibleSections } from './visible-questions';

const OPTIONS = ['yes', 'no', 'perhaps'].map((id) => ({ id, label: { en: id } }));
const when = (question: string, ...equals: string[]) => ({ visibleIf: { question, equals } });
const section = (id: string, ...questions: ReturnType<typeof questionBuilder>[]) => ({
  id,
  title: { en: id },
  questions,
});

/** A plan may be had; who has one names it; who names a date gives a place; another section asks the others. */
const FORM = formBuilder({
  sections: [
    section(
      'plan',
      questionBuilder('hasPlan', { kind: 'choice', options: OPTIONS }),
      questionBuilder('plan', { ...when('hasPlan', 'yes', 'perhaps') }),
      questionBuilder('ways', { kind: 'choices', options: OPTIONS, ...when('hasPlan', 'yes') }),
      questionBuilder('how', when('ways', 'no')),
    ),
    section('without', questionBuilder('why', { kind: 'number', ...when('hasPlan', 'no') })),
    section('end', questionBuilder('last')),
    section('bare'),
  ],
});

type Case = [name: string, answers: ProposalContent['answers'], asked: string[]];

const CASES: Case[] = [
  ['nothing answered', {}, ['hasPlan', 'last']],
  ['the answer that is asked for', { hasPlan: 'yes' }, ['hasPlan', 'plan', 'ways', 'last']],
  ['another of the answers', { hasPlan: 'perhaps' }, ['hasPlan', 'plan', 'last']],
  ['the other answer', { hasPlan: 'no' }, ['hasPlan', 'why', 'last']],
  ['one of several options', { hasPlan: 'yes', ways: ['yes', 'no'] }, ['hasPlan', 'plan', 'ways', 'how', 'last']],
  ['a hidden question hides what depends on it', { hasPlan: 'perhaps', ways: ['no'] }, ['hasPlan', 'plan', 'last']],
];

describe('visibleQuestions', () => {
  it.each(CASES)('%s', (_, answers, asked) => {
    expect(visibleQuestions(FORM, answers).map(({ id }) => id)).toEqual(asked);
  });

  it('asks nothing because of an answer that has another shape than its question asks for', () => {
    expect(visibleQuestions(FORM, { hasPlan: ['yes'] }).map(({ id }) => id)).toEqual(['hasPlan', 'last']);
  });

  it('never asks what depends on itself, on a later question or on none', () => {
    const questions = [
      questionBuilder('self', when('self', 'yes')),
      questionBuilder('early', when('late', 'yes')),
      questionBuilder('late', { kind: 'choice', options: OPTIONS }),
      questionBuilder('nobody', when('unknown', 'yes')),
    ];
    const answers = { self: 'yes', late: 'yes', unknown: 'yes' };
    const form = formBuilder({ sections: [section('s', ...questions)] });
    expect(visibleQuestions(form, answers).map(({ id }) => id)).toEqual(['late']);
  });
});

describe('visibleSections', () => {
  it('leaves out a section that asks nothing at present', () => {
    const shown = visibleSections(FORM, { hasPlan: 'perhaps' });
    expect(shown.map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([
      ['plan', ['hasPlan', 'plan']],
      ['end', ['last']],
      ['bare', []],
    ]);
  });
});

describe('submittedContent', () => {
  const content = (answers: ProposalContent['answers'], unread: ProposalContent['unread'] = {}) =>
    completeContent({ answers, unread });

  it('is the content itself where all of it is asked for', () => {
    const whole = content({ hasPlan: 'no', why: '3' }, { 'answers.why': 'x', 'budget.b1.unitValue': '?' });
    expect(submittedContent(whole, FORM)).toBe(whole);
  });

  it('leaves hidden and former answers behind, with what could not be read of them', () => {
    const written = content(
      { hasPlan: 'no', why: '3', plan: 'Hidden', how: 'Hidden too', former: 'Asked once', last: 'Last' },
      { 'answers.plan': 'x', 'answers.former.r1.cost': 'y', 'answers.why': 'z', 'budget.b1.unitValue': '?' },
    );
    expect(submittedContent(written, FORM)).toEqual({
      ...written,
      answers: { hasPlan: 'no', why: '3', last: 'Last' },
      unread: { 'answers.why': 'z', 'budget.b1.unitValue': '?' },
    });
  });

  it('leaves behind what has another shape than its question asks for', () => {
    expect(submittedContent(content({ hasPlan: ['yes'], last: 'Last' }), FORM).answers).toEqual({ last: 'Last' });
  });

  it('leaves partners behind where the form does not ask for them', () => {
    const written = { ...content({ last: 'Last' }), partners: [] };
    const { partners: _, ...without } = written;
    expect(submittedContent(written, FORM)).toEqual(without);
    expect(submittedContent(written, { ...FORM, parts: ['partners'] })).toBe(written);
  });

  it('leaves behind what could not be read of a hidden question that has no answer', () => {
    expect(submittedContent(content({}, { 'answers.why': 'some' }), FORM).unread).toEqual({});
  });
});
