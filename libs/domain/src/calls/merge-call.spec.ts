import type { Clash } from '../kernel/merge';
import { callBuilder, formBuilder, lotBuilder, questionBuilder } from '../testing/builders';
import type { CallDefinition, FormQuestion } from './call';
import type { CallDraft } from './call-draft';
import { mergeCallDraft } from './merge-call';

const draft = (changes: Partial<CallDefinition>, unread: CallDraft['unread'] = {}): CallDraft => ({
  definition: callBuilder(changes),
  unread,
});
const asking = (...questions: FormQuestion[]): Partial<CallDefinition> => ({
  forms: { fullApplication: formBuilder({ sections: [{ id: 's', title: { en: 'S' }, questions }] }) },
});
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((id) => questionBuilder(id)) as [
  FormQuestion,
  FormQuestion,
  FormQuestion,
  FormQuestion,
];
const shorter = (question: FormQuestion): FormQuestion => ({ ...question, limit: 100 });
const longer = (question: FormQuestion): FormQuestion => ({ ...question, limit: 900 });
const QUESTIONS = 'forms.fullApplication.sections.s.questions';
const SECOND = { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 } as const;

type Case = [
  name: string,
  base: Partial<CallDefinition>,
  mine: Partial<CallDefinition>,
  theirs: Partial<CallDefinition>,
  merged: Partial<CallDefinition>,
  clashes: Clash[],
];

const CASES: Case[] = [
  ['each side another value', {}, { currency: 'USD' }, { cutOff: 'stop' }, { currency: 'USD', cutOff: 'stop' }, []],
  [
    'the same value differently: mine stays and theirs is kept',
    {},
    { currency: 'USD' },
    { currency: 'GEL' },
    { currency: 'USD' },
    [{ path: 'currency', base: 'EUR', mine: 'USD', theirs: 'GEL' }],
  ],
  [
    'one text in two languages',
    { title: { en: 'City' } },
    { title: { en: 'City', az: 'Şəhər' } },
    { title: { en: 'Town' } },
    { title: { en: 'Town', az: 'Şəhər' } },
    [],
  ],
  [
    'two lots',
    {},
    { lots: [lotBuilder(1, { envelopeCents: 1 }), lotBuilder(2), lotBuilder(3)] },
    { lots: [lotBuilder(1), lotBuilder(2, { envelopeCents: 2 }), lotBuilder(3)] },
    { lots: [lotBuilder(1, { envelopeCents: 1 }), lotBuilder(2, { envelopeCents: 2 }), lotBuilder(3)] },
    [],
  ],
  [
    'two values of one question',
    asking(A),
    asking({ ...A, required: false }),
    asking(longer(A)),
    asking({ ...longer(A), required: false }),
    [],
  ],
  [
    'one value of one question',
    asking(A),
    asking(shorter(A)),
    asking(longer(A)),
    asking(shorter(A)),
    [{ path: `${QUESTIONS}.a.limit`, base: 500, mine: 100, theirs: 900 }],
  ],
  ['a question each', asking(A), asking(A, B), asking(A, C), asking(A, B, C), []],
  ['a question after its neighbour', asking(A, B), asking(A, B), asking(A, C, B), asking(A, C, B), []],
  ['a question each, where mine have moved', asking(A, B), asking(B, A), asking(A, C, B), asking(B, A, C), []],
  [
    'theirs have moved, and I wrote one',
    asking(A, B, C),
    asking(A, shorter(B), C),
    asking(C, A, B),
    asking(C, A, shorter(B)),
    [],
  ],
  [
    'both have moved: my order',
    asking(A, B, C),
    asking(B, A, longer(C)),
    asking(C, B, shorter(A)),
    asking(B, shorter(A), longer(C)),
    [],
  ],
  ['the first two questions', asking(), asking(A), asking(B), asking(A, B), []],
  ['I removed what they left alone', asking(A, B), asking(A), asking(longer(A), B), asking(longer(A)), []],
  [
    'I removed what they wrote',
    asking(A, B),
    asking(A),
    asking(A, longer(B)),
    asking(A),
    [{ path: `${QUESTIONS}.b`, base: B, mine: undefined, theirs: longer(B) }],
  ],
  [
    'they removed what I wrote',
    asking(A, B),
    asking(A, longer(B)),
    asking(A),
    asking(A, longer(B)),
    [{ path: `${QUESTIONS}.b`, base: B, mine: longer(B), theirs: undefined }],
  ],
  [
    'the order of a plain list, as a whole',
    { tieBreaks: ['smallerRequest', 'draw'] },
    { tieBreaks: ['draw'] },
    { tieBreaks: ['noEarlierGrant', 'draw'] },
    { tieBreaks: ['draw'] },
    [
      {
        path: 'tieBreaks',
        base: ['smallerRequest', 'draw'],
        mine: ['draw'],
        theirs: ['noEarlierGrant', 'draw'],
      },
    ],
  ],
  [
    'a part that I left out and they changed',
    { secondStage: SECOND },
    { secondStage: null },
    { secondStage: { ...SECOND, by: 'together' } },
    { secondStage: null },
    [{ path: 'secondStage', base: SECOND, mine: null, theirs: { ...SECOND, by: 'together' } }],
  ],
  [
    'a part that both put in',
    { secondStage: null },
    { secondStage: SECOND },
    { secondStage: { ...SECOND, by: 'together' } },
    { secondStage: SECOND },
    [{ path: 'secondStage.by', base: undefined, mine: 'invitation', theirs: 'together' }],
  ],
  [
    'two questions of one id are not told apart',
    asking(A),
    asking(A, A),
    asking(longer(A)),
    asking(A, A),
    [{ path: QUESTIONS, base: [A], mine: [A, A], theirs: [longer(A)] }],
  ],
  ['questions that both put in the same', asking(A), asking(A, D), asking(A, D), asking(A, D), []],
];

describe('mergeCallDraft', () => {
  it.each(CASES)('%s', (_, base, mine, theirs, merged, clashes) => {
    expect(mergeCallDraft(draft(base), draft(mine), draft(theirs))).toEqual({ content: draft(merged), clashes });
  });

  it('merges what could not be read, place by place', () => {
    const { content, clashes } = mergeCallDraft(
      draft({}, { opensAt: '', 'lots.1.deadline': '' }),
      draft({}, { opensAt: '', 'lots.1.deadline': '31 February' }),
      draft({}, { 'lots.1.deadline': '30 February', 'lots.2.envelopeCents': '1e5' }),
    );
    expect(content.unread).toEqual({ 'lots.1.deadline': '31 February', 'lots.2.envelopeCents': '1e5' });
    expect(clashes).toEqual([{ path: 'unread.lots.1.deadline', base: '', mine: '31 February', theirs: '30 February' }]);
  });
});
