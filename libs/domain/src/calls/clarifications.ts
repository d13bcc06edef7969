/** Clarifications: what may be asked and answered until when. Calendar days in the call's zone; no clock ends them. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';
import { dayBefore, localDate } from '../kernel/zone';
import type { CallDefinition } from './call';
import { type ClarificationDraft, missingTexts } from './clarification-draft';
import { checkSubmissionInstant } from './submission-window';

/** Longest question in graphemes. */
export const QUESTION_LIMIT = 2_000;

/** The last days on which something can be asked and answered, YYYY-MM-DD, each of them whole. */
export interface ClarificationDays {
  readonly questions: string;
  readonly answers: string;
}

type Call = Pick<CallDefinition, 'lots' | 'periods' | 'zone'>;

/**
 * The days of questions and answers on a lot; on the whole call (null) those of the lot that closes first, so that
 * everybody has the answer in time. Source: programme rules, section 3 (questions).
 */
export function clarificationDays({ lots, periods, zone }: Call, lot: number | null): ClarificationDays {
  const deadline = deadlinesOf(lots, lot)[0]!;
  return {
    questions: dayBefore(deadline, periods.questionsUntil, zone),
    answers: dayBefore(deadline, periods.answersUntil, zone),
  };
}

export interface QuestionFacts {
  readonly call: Call;
  /** Number of the lot the question is about; null for the whole call. */
  readonly lot: number | null;
  /** Null where only the possibility is asked. */
  readonly text: string | null;
  readonly cancelledAt: string | null;
  readonly now: string;
}

/**
 * Whether a question can be asked: from publication up to and including the last day. Source: programme rules, section 3.
 * @returns CALL_CANCELLED, VALIDATION_FAILED (no such lot), QUESTIONS_CLOSED, QUESTION_MISSING or QUESTION_TOO_LONG
 */
export function canAskQuestion({ call, lot, text, cancelledAt, now }: QuestionFacts): Refusal | null {
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  if (lot !== null && !call.lots.some(({ number }) => number === lot)) return unknownLot();
  const until = clarificationDays(call, lot).questions;
  if (localDate(now, call.zone) > until) return refuse('QUESTIONS_CLOSED', { until, zone: call.zone });
  return text === null ? null : checkQuestionText(text);
}

/** Whether a text can be asked. Source: ours. @returns QUESTION_MISSING or QUESTION_TOO_LONG */
export function checkQuestionText(text: string): Refusal<'QUESTION_MISSING' | 'QUESTION_TOO_LONG'> | null {
  if (isBlank(text)) return refuse('QUESTION_MISSING', {});
  const length = lengthAbove(text, QUESTION_LIMIT);
  return length === null ? null : refuse('QUESTION_TOO_LONG', { limit: QUESTION_LIMIT, length });
}

/** Whether the question of a draft can still change its place: not once it has been answered. Source: ours. @returns ILLEGAL_MOVE */
export function canGroupQuestion(answered: boolean): Refusal<'ILLEGAL_MOVE'> | null {
  return answered ? refuse('ILLEGAL_MOVE', { lifecycle: 'question', from: 'answered', move: 'group' }) : null;
}

/** Whether a clarification can be written on: until it is published, then never again. Source: ours. @returns ILLEGAL_MOVE */
export function canEditClarification(published: boolean): Refusal<'ILLEGAL_MOVE'> | null {
  return published ? refuse('ILLEGAL_MOVE', { lifecycle: 'clarification', from: 'published', move: 'edit' }) : null;
}

export interface ClarificationFacts {
  readonly call: Call & Pick<CallDefinition, 'languages' | 'referenceLanguage' | 'opensAt'>;
  readonly draft: ClarificationDraft;
  readonly published: boolean;
  /** Why it comes after the last day; null or blank where none is given. */
  readonly lateReason: string | null;
  readonly cancelledAt: string | null;
  readonly now: string;
}

/**
 * Whether a clarification can be published: question and answer complete in every language of the call; after the last
 * day with a reason, which is published too, because a late answer serves applicants better than none; never after the
 * last deadline it concerns, when it could serve nobody. Source: programme rules, section 3, and ours (late answers).
 * @returns ILLEGAL_MOVE, CALL_CANCELLED, VALIDATION_FAILED (no such lot), CLARIFICATION_INCOMPLETE, CALL_CLOSED, ANSWERS_CLOSED
 */
export function canPublishClarification({
  call,
  draft,
  published,
  lateReason,
  cancelledAt,
  now,
}: ClarificationFacts): Refusal | null {
  if (published) return canEditClarification(published);
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  const { lot } = draft;
  if (lot !== null && !call.lots.some(({ number }) => number === lot)) return unknownLot();
  const missing = missingTexts(draft, [...new Set([call.referenceLanguage, ...call.languages])]);
  if (missing.length > 0) return refuse('CLARIFICATION_INCOMPLETE', { missing });
  const deadline = deadlinesOf(call.lots, lot).at(-1)!;
  const closed = checkSubmissionInstant({ opensAt: now, deadline, cancelledAt }, now);
  if (closed) return closed;
  if (!isLateAnswer(call, lot, now) || (lateReason !== null && !isBlank(lateReason))) return null;
  return refuse('ANSWERS_CLOSED', { until: clarificationDays(call, lot).answers, zone: call.zone });
}

/** Whether the last day for answers has passed. Source: programme rules, section 3. */
export function isLateAnswer(call: Call, lot: number | null, now: string): boolean {
  return localDate(now, call.zone) > clarificationDays(call, lot).answers;
}

/** The first deadlines of a lot, or of all, the earliest first. */
function deadlinesOf(lots: CallDefinition['lots'], lot: number | null): readonly string[] {
  const concerned = lot === null ? lots : lots.filter(({ number }) => number === lot);
  return concerned.map(({ deadline }) => deadline).sort((a, b) => Date.parse(a) - Date.parse(b));
}

function unknownLot(): Refusal<'VALIDATION_FAILED'> {
  return refuse('VALIDATION_FAILED', { fields: [{ path: 'lot', rule: 'known' }] });
}
