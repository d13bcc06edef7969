import {
  type CallDefinition,
  changesForProposal,
  type FormQuestion,
  type FormSection,
  type LotDefinition,
} from '@trilot/domain';
import { callBuilder, formBuilder, lotBuilder, questionBuilder } from '@trilot/domain/testing';
import { type ChangeLine, changeLines } from './change-lines';

const section = (id: string, ...questions: FormQuestion[]): FormSection => ({
  id,
  title: { en: `Section ${id}` },
  questions,
});
const form = (...sections: FormSection[]): Partial<CallDefinition> => ({
  forms: { fullApplication: formBuilder({ sections }) },
});
const lot = (change: Partial<LotDefinition>): Partial<CallDefinition> => ({
  lots: [lotBuilder(1, change), lotBuilder(2), lotBuilder(3)],
});
const [A, B] = [questionBuilder('a'), questionBuilder('a.b')];
const asked = (kind: 'questionAdded' | 'questionRemoved', { id, label }: FormQuestion) => ({ kind, id, label });
const otherwise = ({ id, label }: FormQuestion, ...parts: string[]) => ({ kind: 'questionChanged', id, label, parts });
const sectionLine = (kind: string, id: string) => ({ kind, id, label: { en: `Section ${id}` } });
const DEADLINE = lotBuilder(1).deadline;
const LATER = '2027-05-01T14:00:00.000Z';
const { priorities, budget } = callBuilder();

type Case = [name: string, before: Partial<CallDefinition>, after: Partial<CallDefinition>, lines: unknown[]];

const CASES: Case[] = [
  ['a question more', form(section('s', A)), form(section('s', A, B)), [asked('questionAdded', B)]],
  ['a question less', form(section('s', A, B)), form(section('s', A)), [asked('questionRemoved', B)]],
  ['the first question of a section', form(section('s')), form(section('s', A)), [asked('questionAdded', A)]],
  [
    'a question asked otherwise, as one line',
    form(section('s', A, B)),
    form(
      section('s', A, {
        ...B,
        limit: 900,
        label: { en: 'Other', az: 'Başqa' },
        visibleIf: { question: 'a', equals: ['x'] },
      }),
    ),
    [otherwise(B, 'label', 'limit', 'visibleIf')],
  ],
  [
    'an option more',
    form(section('s', { ...A, options: [{ id: 'x', label: { en: 'X' } }] })),
    form(
      section('s', {
        ...A,
        options: [
          { id: 'x', label: { en: 'X' } },
          { id: 'y', label: { en: 'Y' } },
        ],
      }),
    ),
    [otherwise(A, 'options')],
  ],
  [
    'a question asked in another section',
    form(section('s', A, B), section('t', questionBuilder('c'))),
    form(section('s', A), section('t', questionBuilder('c'), B)),
    [otherwise(B, 'section')],
  ],
  ['a section more', form(section('s', A)), form(section('s', A), section('t', B)), [sectionLine('sectionAdded', 't')]],
  [
    'a section less',
    form(section('s', A), section('t', B)),
    form(section('s', A)),
    [sectionLine('sectionRemoved', 't')],
  ],
  ['the first section', form(), form(section('s', A)), [sectionLine('sectionAdded', 's')]],
  [
    'a section called otherwise',
    form(section('s', A)),
    form({ ...section('s', A), title: { en: 'Other' } }),
    [sectionLine('sectionRenamed', 's')],
  ],
  [
    'other parts',
    form(section('s', A)),
    { forms: { fullApplication: formBuilder({ sections: [section('s', A)], parts: ['budget'] }) } },
    [{ kind: 'parts' }],
  ],
  ['a later deadline', {}, lot({ deadline: LATER }), [{ kind: 'deadline', before: DEADLINE, after: LATER }]],
  [
    'a lower cap and another share',
    {},
    lot({ maxGrantCents: 5_000_000, grantShareBp: { min: 4000, max: 8000 } }),
    [{ kind: 'maxGrantCents', before: 6_000_000, after: 5_000_000 }, { kind: 'grantShareBp' }],
  ],
  ['two ceilings', {}, { budget: { ...budget!, indirectMaxBp: 1, contingencyMaxBp: 2 } }, [{ kind: 'budget' }]],
  [
    'a priority less, and one said otherwise',
    {},
    { priorities: [{ ...priorities[1]!, mandatory: false }, priorities[2]!] },
    [
      { kind: 'priorityRemoved', id: priorities[0]!.id, label: priorities[0]!.title },
      { kind: 'priorityChanged', id: priorities[1]!.id, label: priorities[1]!.title },
    ],
  ],
  [
    'the first priority',
    { priorities: [] },
    { priorities: priorities.slice(0, 1) },
    [{ kind: 'priorityAdded', id: priorities[0]!.id, label: priorities[0]!.title }],
  ],
  ['nothing that concerns the proposal', {}, { summary: { en: 'Other words' } }, []],
];

describe('changeLines', () => {
  it.each(CASES)('%s', (_, before, after, lines) => {
    const [written, current] = [callBuilder(before), callBuilder(after)];
    expect(changeLines(changesForProposal(written, current, 1), written)).toEqual(lines as ChangeLine[]);
  });
});
