import { callBuilder, formBuilder, questionBuilder } from '../testing/builders';
import { PUBLIC_FIELDS, type QuestionKind } from './call';
import { asksForSummary, hasOpenAwards, publishedFields, type SelectedProject } from './public-fields';

const PROJECT: SelectedProject = {
  title: 'A square for everybody',
  summary: 'Open and plant the square.',
  municipality: 'Mingachevir',
  territory: 'AZ-MI',
  awardedCents: 5_000_000,
};

describe('publishedFields', () => {
  it.each(PUBLIC_FIELDS)('gives %s alone where it is the only field', (field) => {
    expect(publishedFields(PROJECT, [field])).toEqual({ [field]: PROJECT[field] });
  });

  it.each([
    ['nothing where nothing is published', [], {}],
    ['everything where everything is', PUBLIC_FIELDS, PROJECT],
    [
      'no key for what is not listed',
      ['title', 'awardedCents'] as const,
      { title: PROJECT.title, awardedCents: 5_000_000 },
    ],
  ])('gives %s', (_, fields, published) => {
    expect(publishedFields(PROJECT, fields)).toStrictEqual(published);
  });
});

describe('hasOpenAwards', () => {
  const { budget } = callBuilder();
  it.each<[string, Parameters<typeof hasOpenAwards>[0], boolean]>([
    ['everything is published', { budget, publicFields: PUBLIC_FIELDS }, true],
    [
      'no more than who got how much for what',
      { budget, publicFields: ['awardedCents', 'municipality', 'title'] },
      true,
    ],
    ['no amount', { budget, publicFields: ['title', 'municipality', 'summary'] }, false],
    ['no municipality', { budget, publicFields: ['title', 'awardedCents'] }, false],
    ['no title', { budget, publicFields: ['municipality', 'awardedCents'] }, false],
    ['no grants are given', { budget: null, publicFields: PUBLIC_FIELDS }, false],
  ])('%s', (_, call, open) => {
    expect(hasOpenAwards(call)).toBe(open);
  });
});

describe('asksForSummary', () => {
  const asking = (kind: QuestionKind, id = 'summary') =>
    formBuilder({ sections: [{ id: 's', title: { en: 'S' }, questions: [questionBuilder(id, { kind })] }] });

  it.each<[string, ReturnType<typeof callBuilder>, boolean]>([
    ['a short text', callBuilder({ forms: { fullApplication: asking('shortText') } }), true],
    ['a long text', callBuilder({ forms: { fullApplication: asking('longText') } }), true],
    ['a number', callBuilder({ forms: { fullApplication: asking('number') } }), false],
    ['another question', callBuilder({ forms: { fullApplication: asking('longText', 'abstract') } }), false],
    [
      'in the second of two stages, which is the one that is selected',
      callBuilder({
        stages: ['conceptNote', 'fullApplication'],
        forms: { conceptNote: asking('longText', 'idea'), fullApplication: asking('longText') },
      }),
      true,
    ],
    [
      'in the first of two stages alone',
      callBuilder({
        stages: ['conceptNote', 'fullApplication'],
        forms: { conceptNote: asking('longText'), fullApplication: asking('longText', 'idea') },
      }),
      false,
    ],
    ['no form at all', callBuilder({ forms: {} }), false],
  ])('%s', (_, call, asked) => {
    expect(asksForSummary(call)).toBe(asked);
  });
});
