import type { CallDefinition } from '../calls/call';
import { callAtStage } from '../calls/stages';
import { callBuilder, completeContent, formBuilder, lotBuilder, questionBuilder } from '../testing';
import { submissionFacts } from '../testing/submission-facts';
import { canSubmit } from './can-submit';
import { completeness } from './completeness';
import {
  assessedParts,
  canBeginFullApplication,
  checkRequest,
  type ConceptNote,
  type FullApplicationFacts,
  requestRange,
  withAssessed,
} from './concept-note';

const form = (judgedBy: readonly string[], kind: 'longText' | 'shortText' = 'longText') =>
  formBuilder({
    sections: [
      {
        id: 'context',
        title: { en: 'The place' },
        questions: [questionBuilder('needs', { judgedBy, kind }), questionBuilder('summary', { kind: 'shortText' })],
      },
    ],
  });
const twoStages = (changes: Partial<CallDefinition> = {}): CallDefinition =>
  callBuilder({
    stages: ['conceptNote', 'fullApplication'],
    secondStage: { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 },
    forms: { conceptNote: form(['1.1']), fullApplication: form([]) },
    lots: [lotBuilder(1, { fullApplicationDeadline: '2027-07-12T14:00:00.000Z' })],
    ...changes,
  });
const FULL = callAtStage(twoStages(), 'fullApplication');
const NOTE: ConceptNote = { content: completeContent(), requestedCents: 5_000_000 };

describe('assessedParts', () => {
  it.each<[string, CallDefinition, string[], boolean]>([
    ['what a criterion judged', FULL, ['needs'], true],
    [
      'everything, where the document was judged as a whole',
      callAtStage(twoStages({ forms: { conceptNote: form([]), fullApplication: form([]) } }), 'fullApplication'),
      ['needs', 'summary'],
      true,
    ],
    [
      'nothing of another kind',
      callAtStage(
        twoStages({ forms: { conceptNote: form(['1.1']), fullApplication: form([], 'shortText') } }),
        'fullApplication',
      ),
      [],
      true,
    ],
    ['nothing in the concept note itself', callAtStage(twoStages(), 'conceptNote'), [], false],
    ['nothing in a call in one stage', callBuilder(), [], false],
  ])('%s', (_, call, questions, priorities) => {
    expect(assessedParts(call)).toEqual({ questions, priorities });
  });
});

describe('withAssessed', () => {
  it('takes over what was assessed, whatever the draft holds there, and leaves the rest', () => {
    const draft = completeContent({
      title: 'Another title',
      answers: { needs: 'Other needs', summary: 'Another summary' },
      priorities: {},
      unread: { 'answers.needs': 'x', 'budget.funding.ownCents': 'much' },
    });
    expect(withAssessed(draft, FULL, NOTE)).toEqual({
      ...draft,
      answers: { summary: 'Another summary', needs: NOTE.content.answers['needs'] },
      priorities: NOTE.content.priorities,
      unread: { 'budget.funding.ownCents': 'much' },
    });
  });

  it.each([
    ['without a concept note', FULL, null],
    ['in a call in one stage', callBuilder(), NOTE],
  ])('is the same object %s', (_, call, note) => {
    const draft = completeContent();
    expect(withAssessed(draft, call, note)).toBe(draft);
  });
});

describe('checkRequest', () => {
  const range = { minCents: 4_000_000, maxCents: 6_000_000 };
  it.each([
    ['the same', 5_000_000, true],
    ['exactly 20 % more', 6_000_000, true],
    ['a cent beyond 20 % more', 6_000_001, false],
    ['exactly 20 % less', 4_000_000, true],
    ['a cent beyond 20 % less', 3_999_999, false],
  ])('%s', (_, requestedCents, kept) => {
    const refusal = {
      code: 'REQUEST_OUTSIDE_TOLERANCE',
      facts: { requestedCents, conceptNoteCents: 5_000_000, toleranceBp: 2_000, ...range },
    };
    expect(checkRequest(requestedCents, 5_000_000, 2_000)).toEqual(kept ? null : refusal);
  });

  it('names only amounts that are allowed where the limit lies between two cents', () => {
    const { minCents, maxCents } = requestRange(33, 2_000);
    expect([minCents, maxCents, checkRequest(39, 33, 2_000), checkRequest(40, 33, 2_000)?.code]).toEqual([
      27,
      39,
      null,
      'REQUEST_OUTSIDE_TOLERANCE',
    ]);
  });
});

it('is a gap of the budget', () => {
  const note = { ...NOTE, requestedCents: 4_000_000 };
  expect(completeness(completeContent(), FULL, 1, [], note)).toEqual([
    {
      code: 'REQUEST_OUTSIDE_TOLERANCE',
      facts: {
        requestedCents: 5_000_000,
        conceptNoteCents: 4_000_000,
        toleranceBp: 2_000,
        minCents: 3_200_000,
        maxCents: 4_800_000,
      },
    },
  ]);
});

describe('canBeginFullApplication', () => {
  const together: FullApplicationFacts['call'] = {
    stages: ['conceptNote', 'fullApplication'],
    secondStage: { by: 'together', preselectionBp: 20_000, requestToleranceBp: 2_000 },
  };
  const facts: FullApplicationFacts = {
    call: twoStages(),
    stage: 'conceptNote',
    state: 'submitted',
    invited: true,
    open: null,
  };
  const illegal = (from: string) => ({
    code: 'ILLEGAL_MOVE',
    facts: { lifecycle: 'proposal', from, move: 'beginFullApplication' },
  });
  it.each<[string, Partial<FullApplicationFacts>, unknown]>([
    ['invited', {}, null],
    ['not invited, or not yet told', { invited: false }, { code: 'NOT_INVITED', facts: {} }],
    ['begun already', { open: 'p2' }, { code: 'PROPOSAL_ALREADY_OPEN', facts: { proposalId: 'p2' } }],
    ['together, before the concept note is submitted', { call: together, state: 'draft', invited: false }, null],
    ['after a withdrawal', { state: 'withdrawn' }, illegal('withdrawn')],
    ['of a full application', { stage: 'fullApplication' }, illegal('submitted')],
    ['in a call in one stage', { call: callBuilder() }, illegal('submitted')],
  ])('%s', (_, changes, answer) => {
    expect(canBeginFullApplication({ ...facts, ...changes })).toEqual(answer);
  });
});

describe('canSubmit in two stages', () => {
  it.each([
    ['a full application whose concept note stands', FULL, NOTE, false, null],
    ['a full application without a concept note', FULL, null, false, 'CONCEPT_NOTE_MISSING'],
    ['a concept note', callAtStage(twoStages(), 'conceptNote'), null, false, null],
    [
      'a concept note that a full application follows',
      callAtStage(twoStages(), 'conceptNote'),
      null,
      true,
      'FULL_APPLICATION_STANDS',
    ],
  ])('%s', (_, call, conceptNote, fullApplicationStands, code) => {
    const refusal = canSubmit(submissionFacts({ call, conceptNote, fullApplicationStands }));
    expect(refusal?.code ?? null).toBe(code);
  });
});
