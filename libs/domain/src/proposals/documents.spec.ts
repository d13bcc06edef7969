import { type AnnexDefinition, type CallDefinition, formOf } from '../calls/call';
import { refuse } from '../kernel/refusal';
import { callBuilder, completeContent, fileBuilder as file, formBuilder, questionBuilder } from '../testing/builders';
import { completeness, taskList } from './completeness';
import { documentGaps, documentSlots, type ProposalFile, QUESTION_FILE_RULES, slotWords, withFiles } from './documents';

const annex = (id: string, changes: Partial<AnnexDefinition> = {}): AnnexDefinition => ({
  id,
  title: { en: id },
  guidance: {},
  required: true,
  types: ['pdf'],
  maxBytes: 1_000,
  ...changes,
});
const CONTENT = completeContent({ answers: { needs: 'Shade.', hasPlan: 'yes' } });
const CALL = callBuilder({
  annexes: [annex('map'), annex('letter', { required: false })],
  forms: {
    fullApplication: formBuilder({
      sections: [
        {
          id: 's',
          title: { en: 'S' },
          questions: [
            questionBuilder('needs'),
            questionBuilder('hasPlan', { kind: 'choice', options: [{ id: 'yes', label: { en: 'Yes' } }] }),
            questionBuilder('plan', { kind: 'file', limit: 2, visibleIf: { question: 'hasPlan', equals: ['yes'] } }),
          ],
        },
      ],
      parts: ['annexes'],
    }),
  },
});
const SLOTS = documentSlots(CALL, CONTENT.answers);
const MAP = file('map', 'annex:map');
const PLAN = file('plan', 'question:plan');

describe('documentSlots', () => {
  it('are the questions for files that are asked, then the annexes', () => {
    expect(SLOTS).toEqual([
      {
        ...QUESTION_FILE_RULES,
        id: 'question:plan',
        kind: 'question',
        of: 'plan',
        required: true,
        maxFiles: 2,
        assessed: false,
      },
      {
        id: 'annex:map',
        kind: 'annex',
        of: 'map',
        required: true,
        types: ['pdf'],
        maxBytes: 1_000,
        maxFiles: 1,
        assessed: false,
      },
      {
        id: 'annex:letter',
        kind: 'annex',
        of: 'letter',
        required: false,
        types: ['pdf'],
        maxBytes: 1_000,
        maxFiles: 1,
        assessed: false,
      },
    ]);
  });

  it.each<[string, Partial<CallDefinition>, string | undefined, string[]]>([
    ['a question that is not asked', {}, 'no', ['annex:map', 'annex:letter']],
    ['annexes that the form does not ask for', { forms: { fullApplication: formBuilder() } }, 'yes', []],
  ])('leave out %s', (_, change, hasPlan, ids) => {
    expect(documentSlots({ ...CALL, ...change }, { hasPlan: hasPlan! }).map(({ id }) => id)).toEqual(ids);
  });
});

describe('slotWords', () => {
  const form = formOf(CALL);

  it.each([
    ['an annex', 'annex:map', { title: { en: 'map' }, guidance: {} }],
    ['a question', 'question:plan', questionBuilder('plan')],
    ['an annex that the call does not list any more', 'annex:gone', { title: {}, guidance: {} }],
    ['a question that the form does not have any more', 'question:gone', { title: {}, guidance: {} }],
    ['an annex of the name of a question', 'annex:plan', { title: {}, guidance: {} }],
  ])('%s', (_, id, words) => {
    const title = 'label' in words ? words.label : words.title;
    const { guidance } = words;
    const { title: said, guidance: guides } = slotWords(id, CALL, form);
    expect([said, guides]).toEqual([title, guidance]);
  });
});

describe('documentGaps', () => {
  const missing = (slot: string) => ({ code: 'FILE_MISSING', facts: { slot } });
  it.each<[string, ProposalFile[], unknown[]]>([
    ['nothing is missing', [MAP, PLAN], []],
    ['nothing is there', [], [missing('question:plan'), missing('annex:map')]],
    [
      'half of one has come',
      [PLAN, { ...MAP, state: 'receiving', received: 50 }],
      [{ code: 'FILE_UNFINISHED', facts: { slot: 'annex:map', name: 'map.pdf', received: 50, bytes: 100 } }],
    ],
    [
      'the scanner has not answered',
      [PLAN, { ...MAP, state: 'waiting' }],
      [{ code: 'FILE_NOT_CHECKED', facts: { slot: 'annex:map', name: 'map.pdf' } }],
    ],
    [
      'one is infected, though nobody needs it',
      [
        PLAN,
        MAP,
        file('x', 'annex:letter', {
          state: 'refused',
          refusal: refuse('FILE_INFECTED', { name: 'x.pdf', finding: 'Eicar' }),
        }),
      ],
      [{ code: 'FILE_REFUSED', facts: { slot: 'annex:letter', name: 'x.pdf', reason: 'FILE_INFECTED' } }],
    ],
    [
      'the call accepts less than it did',
      [
        { ...PLAN, name: 'plan.zip' },
        { ...MAP, bytes: 1_001 },
      ],
      [
        { code: 'FILE_REFUSED', facts: { slot: 'question:plan', name: 'plan.zip', reason: 'FILE_TYPE_NOT_ACCEPTED' } },
        { code: 'FILE_REFUSED', facts: { slot: 'annex:map', name: 'map.pdf', reason: 'FILE_TOO_LARGE' } },
      ],
    ],
    [
      'there is one too many',
      [MAP, PLAN, file('b', 'question:plan'), file('c', 'question:plan')],
      [{ code: 'FILES_TOO_MANY', facts: { slot: 'question:plan', limit: 2 } }],
    ],
    ['a file of a slot that is not asked any more', [MAP, PLAN, file('old', 'annex:old', { state: 'receiving' })], []],
  ])('%s', (_, files, gaps) => {
    expect(documentGaps(SLOTS, files)).toEqual(gaps);
    expect(completeness(completeContent({ ...CONTENT }), CALL, 1, [], null, files)).toEqual(gaps);
  });

  it.each<[string, ProposalFile[], string]>([
    ['have not been started', [], 'notStarted'],
    ['are on their way', [MAP], 'inProgress'],
    ['are complete', [MAP, PLAN], 'complete'],
  ])('%s, in the task list', (_, files, state) => {
    expect(taskList(CONTENT, CALL, 1, [], null, files).at(-1)).toMatchObject({ section: 'documents', state });
  });
});

describe('withFiles', () => {
  const sealed = ({ id, name, bytes }: ProposalFile) => ({ id, name, bytes, type: 'pdf', digest: 'd'.repeat(64) });

  it('holds what is ready, slot by slot', () => {
    const files = [MAP, PLAN, file('half', 'question:plan', { state: 'receiving' }), file('old', 'annex:old')];
    expect(withFiles(CONTENT, CALL, files)).toEqual({
      ...CONTENT,
      files: { 'question:plan': [sealed(PLAN)], 'annex:map': [sealed(MAP)] },
    });
  });

  it('is the same object where there are none', () => {
    expect(withFiles(CONTENT, CALL, [])).toBe(CONTENT);
  });

  it('takes over what was assessed in the concept note, whatever is handed in', () => {
    const stages = ['conceptNote', 'fullApplication'] as const;
    const form = CALL.forms.fullApplication!;
    const call = callBuilder({
      stages,
      secondStage: { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 },
      annexes: CALL.annexes,
      forms: { conceptNote: { ...form, parts: [] }, fullApplication: form },
    });
    const atSecond = { ...call, stages: ['fullApplication'] as const };
    const note = { content: { ...CONTENT, files: { 'question:plan': [sealed(PLAN)] } }, requestedCents: 0 };
    const slots = documentSlots(atSecond, CONTENT.answers, note);
    expect(slots.map(({ id, assessed }) => [id, assessed])).toEqual([
      ['question:plan', true],
      ['annex:map', false],
      ['annex:letter', false],
    ]);
    expect(documentGaps(slots, [MAP])).toEqual([]);
    expect(withFiles(CONTENT, atSecond, [MAP, file('other', 'question:plan')], note).files).toEqual({
      'question:plan': [sealed(PLAN)],
      'annex:map': [sealed(MAP)],
    });
  });
});
