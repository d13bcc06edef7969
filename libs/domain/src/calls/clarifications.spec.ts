import { callBuilder, lotBuilder } from '../testing/builders';
import type { ClarificationDraft } from './clarification-draft';
import {
  canAskQuestion,
  canEditClarification,
  canGroupQuestion,
  canPublishClarification,
  checkQuestionText,
  clarificationDays,
  type ClarificationFacts,
  isLateAnswer,
  QUESTION_LIMIT,
  type QuestionFacts,
} from './clarifications';

/** Deadline 12 April 2027, 16:00 in Brussels: questions until 22 March, answers until 1 April. */
const CALL = callBuilder();
const MOVED = callBuilder({ lots: [lotBuilder(1), lotBuilder(2, { deadline: '2027-04-30T14:00:00.000Z' })] });
const CANCELLED_AT = '2027-02-01T10:00:00.000Z';
const CANCELLED = { code: 'CALL_CANCELLED', facts: { cancelledAt: CANCELLED_AT } };
const UNKNOWN_LOT = { code: 'VALIDATION_FAILED', facts: { fields: [{ path: 'lot', rule: 'known' }] } };

describe('clarificationDays', () => {
  it.each([
    ['of the whole call', CALL, null, { questions: '2027-03-22', answers: '2027-04-01' }],
    ['of a lot', MOVED, 2, { questions: '2027-04-09', answers: '2027-04-19' }],
    [
      'of a call whose lots close apart: the first one',
      MOVED,
      null,
      { questions: '2027-03-22', answers: '2027-04-01' },
    ],
    [
      'by the calendar of the zone: a deadline at midnight in Baku is the day before in UTC',
      callBuilder({ zone: 'Asia/Baku', lots: [lotBuilder(1, { deadline: '2027-04-11T20:00:00.000Z' })] }),
      null,
      { questions: '2027-03-22', answers: '2027-04-01' },
    ],
    [
      'with other periods',
      callBuilder({ periods: { ...CALL.periods, questionsUntil: 5, answersUntil: 0 } }),
      null,
      { questions: '2027-04-07', answers: '2027-04-12' },
    ],
  ])('%s', (_, call, lot, days) => {
    expect(clarificationDays(call, lot)).toEqual(days);
  });
});

describe('canAskQuestion', () => {
  const closed = { code: 'QUESTIONS_CLOSED', facts: { until: '2027-03-22', zone: 'Europe/Brussels' } };
  const facts = (changes: Partial<QuestionFacts>): QuestionFacts => ({
    call: CALL,
    lot: null,
    text: 'May a school be a partner?',
    cancelledAt: null,
    now: '2027-03-01T12:00:00.000Z',
    ...changes,
  });

  it.each<[string, Partial<QuestionFacts>, unknown]>([
    ['on the whole call', {}, null],
    ['before the call opens', { now: '2026-12-01T12:00:00.000Z' }, null],
    ['in the last millisecond of the last day', { now: '2027-03-22T22:59:59.999Z' }, null],
    ['a millisecond later', { now: '2027-03-22T23:00:00.000Z' }, closed],
    ['on a lot whose day is still to come', { call: MOVED, lot: 2, now: '2027-04-01T12:00:00.000Z' }, null],
    ['on the whole call once its first lot is past the day', { call: MOVED, now: '2027-04-01T12:00:00.000Z' }, closed],
    ['on a lot there is not', { lot: 4 }, UNKNOWN_LOT],
    ['after the cancellation', { cancelledAt: CANCELLED_AT }, CANCELLED],
    ['without words', { text: ' \u200b ' }, { code: 'QUESTION_MISSING', facts: {} }],
    ['when only asked', { text: null }, null],
    ['too late is said before too short', { text: '', now: '2027-03-23T12:00:00.000Z' }, closed],
  ])('%s', (_, changes, refusal) => {
    expect(canAskQuestion(facts(changes))).toEqual(refusal);
  });
});

describe('checkQuestionText', () => {
  it.each([
    ['as long as can be, in letters of more than one unit', '\u{1F3D8}'.repeat(QUESTION_LIMIT), null],
    [
      'a letter longer',
      'a'.repeat(QUESTION_LIMIT + 1),
      { code: 'QUESTION_TOO_LONG', facts: { limit: 2000, length: 2001 } },
    ],
    ['blank', '', { code: 'QUESTION_MISSING', facts: {} }],
  ])('%s', (_, text, refusal) => {
    expect(checkQuestionText(text)).toEqual(refusal);
  });
});

describe('canPublishClarification', () => {
  const late = { code: 'ANSWERS_CLOSED', facts: { until: '2027-04-01', zone: 'Europe/Brussels' } };
  const complete: ClarificationDraft = { lot: null, question: { en: 'May it?' }, answer: { en: 'It may.' } };
  const facts = (changes: Partial<ClarificationFacts>): ClarificationFacts => ({
    call: CALL,
    draft: complete,
    published: false,
    lateReason: null,
    cancelledAt: null,
    now: '2027-03-25T12:00:00.000Z',
    ...changes,
  });

  it.each<[string, Partial<ClarificationFacts>, unknown]>([
    ['in time', {}, null],
    ['in the last millisecond of the last day', { now: '2027-04-01T21:59:59.999Z' }, null],
    ['a millisecond later, without a reason', { now: '2027-04-01T22:00:00.000Z' }, late],
    ['late, with a blank reason', { now: '2027-04-05T12:00:00.000Z', lateReason: ' ' }, late],
    ['late, with a reason', { now: '2027-04-05T12:00:00.000Z', lateReason: 'The answer took long' }, null],
    ['at the deadline, with a reason', { now: '2027-04-12T14:00:00.000Z', lateReason: 'Asked again' }, null],
    [
      'a millisecond after the deadline, even with a reason',
      { now: '2027-04-12T14:00:00.001Z', lateReason: 'Asked again' },
      {
        code: 'CALL_CLOSED',
        facts: { deadline: '2027-04-12T14:00:00.000Z', at: '2027-04-12T14:00:00.001Z', lateByMs: 1 },
      },
    ],
    [
      'on the whole call while its last lot is open',
      { call: MOVED, now: '2027-04-20T12:00:00.000Z', lateReason: 'For lot 2' },
      null,
    ],
    [
      'without a language of the call',
      { call: callBuilder({ languages: ['en', 'az'] }) },
      {
        code: 'CLARIFICATION_INCOMPLETE',
        facts: {
          missing: [
            { part: 'question', language: 'az' },
            { part: 'answer', language: 'az' },
          ],
        },
      },
    ],
    ['on a lot there is not', { draft: { ...complete, lot: 9 } }, UNKNOWN_LOT],
    ['of a cancelled call', { cancelledAt: CANCELLED_AT }, CANCELLED],
    [
      'twice',
      { published: true },
      { code: 'ILLEGAL_MOVE', facts: { lifecycle: 'clarification', from: 'published', move: 'edit' } },
    ],
  ])('%s', (_, changes, refusal) => {
    expect(canPublishClarification(facts(changes))).toEqual(refusal);
  });
});

describe('isLateAnswer', () => {
  it.each([
    ['on the last day', '2027-04-01T20:00:00.000Z', false],
    ['on the day after', '2027-04-01T22:30:00.000Z', true],
  ])('%s', (_, now, late) => {
    expect(isLateAnswer(CALL, null, now)).toBe(late);
  });
});

describe('what never changes again', () => {
  it('is a published clarification', () => {
    expect(canEditClarification(false)).toBeNull();
    expect(canEditClarification(true)).toEqual({
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'clarification', from: 'published', move: 'edit' },
    });
  });

  it('is the place of a question that has been answered', () => {
    expect(canGroupQuestion(false)).toBeNull();
    expect(canGroupQuestion(true)).toEqual({
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'question', from: 'answered', move: 'group' },
    });
  });
});
