import { callBuilder, formBuilder, questionBuilder } from '../testing/builders';
import type { CallDefinition, FormQuestion } from './call';
import { formProblems } from './form-consistency';

const asking = (...questions: FormQuestion[]): Partial<CallDefinition> => ({
  forms: { fullApplication: formBuilder({ sections: [{ id: 's', title: { en: 'S' }, questions }] }) },
});
const YES_NO = [
  { id: 'yes', label: { en: 'Yes' } },
  { id: 'no', label: { en: 'No' } },
];
const FIRST = questionBuilder('first', { kind: 'choice', options: YES_NO });

type Case = [name: string, change: Partial<CallDefinition>, problems: { check: string; facts: unknown }[]];

const CASES: Case[] = [
  [
    'a form that asks for no budget where grants are given',
    { forms: { fullApplication: formBuilder({ parts: ['activities', 'priorities'] }) } },
    [{ check: 'budgetWhereGrants', facts: { stage: 'fullApplication' } }],
  ],
  [
    'a form without activities where priorities are mandatory',
    { forms: { fullApplication: formBuilder({ parts: ['priorities', 'budget'] }) } },
    [{ check: 'mandatoryPriorityAsked', facts: { stage: 'fullApplication' } }],
  ],
  [
    'two questions of one id',
    asking(questionBuilder('q'), questionBuilder('q')),
    [{ check: 'questionsUnique', facts: { stage: 'fullApplication', id: 'q' } }],
  ],
  [
    'a choice of one answer',
    asking({ ...FIRST, options: [YES_NO[0]!] }),
    [{ check: 'choicesOffered', facts: { stage: 'fullApplication', question: 'first' } }],
  ],
  [
    'a table without columns',
    asking(questionBuilder('q', { kind: 'table' })),
    [{ check: 'choicesOffered', facts: { stage: 'fullApplication', question: 'q' } }],
  ],
  [
    'a condition on an earlier choice',
    asking(FIRST, questionBuilder('q', { visibleIf: { question: 'first', equals: ['yes'] } })),
    [],
  ],
  [
    'a condition on a later choice',
    asking(questionBuilder('q', { visibleIf: { question: 'first', equals: ['yes'] } }), FIRST),
    [{ check: 'conditionsKnown', facts: { stage: 'fullApplication', question: 'q' } }],
  ],
  [
    'a condition on an answer that is not offered',
    asking(FIRST, questionBuilder('q', { visibleIf: { question: 'first', equals: ['perhaps'] } })),
    [{ check: 'conditionsKnown', facts: { stage: 'fullApplication', question: 'q' } }],
  ],
  [
    'an answer judged by a criterion the grid does not have',
    asking(questionBuilder('q', { judgedBy: ['D9'] })),
    [{ check: 'criteriaKnown', facts: { stage: 'fullApplication', question: 'q', criterion: 'D9' } }],
  ],
];

describe('formProblems', () => {
  it.each(CASES)('%s', (_, change, problems) => {
    expect(formProblems(callBuilder(change))).toEqual(problems);
  });
});
