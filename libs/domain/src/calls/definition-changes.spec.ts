import { callBuilder, formBuilder, lotBuilder, questionBuilder } from '../testing/builders';
import type { CallDefinition } from './call';
import { type DefinitionChange, definitionChanges } from './definition-changes';

const CALL = callBuilder();
const withQuestions = (...questions: ReturnType<typeof questionBuilder>[]): Partial<CallDefinition> => ({
  forms: { fullApplication: formBuilder({ sections: [{ id: 's', title: { en: 'S' }, questions }] }) },
});

type Case = [
  name: string,
  before: Partial<CallDefinition>,
  after: Partial<CallDefinition>,
  changes: DefinitionChange[],
];

const CASES: Case[] = [
  ['nothing', {}, {}, []],
  [
    'a later deadline of one lot',
    { lots: [lotBuilder(1), lotBuilder(2)] },
    { lots: [lotBuilder(1), lotBuilder(2, { deadline: '2027-05-01T14:00:00.000Z' })] },
    [{ path: 'lots.2.deadline', before: lotBuilder(2).deadline, after: '2027-05-01T14:00:00.000Z' }],
  ],
  [
    'a text in one language',
    { summary: { en: 'City', az: 'Şəhər' } },
    { summary: { en: 'City', az: 'Şəhərlər' } },
    [{ path: 'summary.az', before: 'Şəhər', after: 'Şəhərlər' }],
  ],
  [
    'a translation that was missing',
    { summary: { en: 'City' } },
    { summary: { en: 'City', az: 'Şəhər' } },
    [{ path: 'summary.az', before: null, after: 'Şəhər' }],
  ],
  [
    'a question more',
    withQuestions(questionBuilder('a')),
    withQuestions(questionBuilder('a'), questionBuilder('b')),
    [{ path: 'forms.fullApplication.sections.s.questions.b', before: null, after: questionBuilder('b') }],
  ],
  [
    'the limit of a question that has moved',
    withQuestions(questionBuilder('a'), questionBuilder('b')),
    withQuestions(questionBuilder('b', { limit: 900 }), questionBuilder('a')),
    [{ path: 'forms.fullApplication.sections.s.questions.b.limit', before: 500, after: 900 }],
  ],
  [
    'the order of the tie-breaks, as one list',
    { tieBreaks: ['smallerRequest', 'draw'] },
    { tieBreaks: ['noEarlierGrant', 'draw'] },
    [{ path: 'tieBreaks', before: ['smallerRequest', 'draw'], after: ['noEarlierGrant', 'draw'] }],
  ],
  ['a budget that is gone', {}, { budget: null }, [{ path: 'budget', before: CALL.budget, after: null }]],
];

describe('definitionChanges', () => {
  it.each(CASES)('%s', (_, before, after, changes) => {
    expect(definitionChanges(callBuilder(before), callBuilder(after))).toEqual(changes);
  });
});
