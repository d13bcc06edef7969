/** Inquiries: what the programme asks an applicant about named fields of its proposal, and the addendum that answers. */
import type { FormDefinition } from '../calls/call';
import { checkUnsealed } from '../calls/submission-window';
import { type Merged, ThreeWayMerge } from '../kernel/merge';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';
import { localToInstant } from '../kernel/zone';

/** Parts of a proposal that are asked about as a whole, in reading order. */
export const INQUIRY_PARTS = ['title', 'durationMonths', 'priorities', 'activities', 'budget', 'partners'] as const;

/** Longest question and longest answer in graphemes. */
export const INQUIRY_LIMIT = 4_000;

export interface AskedField {
  /** A part of the proposal, or `answers.` with the id of a question of the form. */
  readonly field: string;
  readonly question: string;
}

/** Answers by field: text that stands beside the sealed revision and changes nothing in it. */
export type AddendumAnswers = Readonly<Record<string, string>>;

/**
 * The fields of a proposal that can be asked about: its title and duration, each question of the form it was written on,
 * and each part of it that the form asks for. Source: programme rules, section 3 (administrative check).
 */
export function inquiryFields(form: FormDefinition): readonly string[] {
  const [title, duration, ...parts] = INQUIRY_PARTS;
  return [
    title,
    duration,
    ...form.sections.flatMap(({ questions }) => questions.map(({ id }) => `answers.${id}`)),
    ...parts.filter((part) => form.parts.includes(part)),
  ];
}

/**
 * Instant (ISO 8601, UTC) up to and including which an answer that is due on a day (YYYY-MM-DD) is in time: the last
 * millisecond of the day by the calendar of the zone. A minute that the zone repeats counts the second time too.
 * Source: programme rules, section 9. @returns LOCAL_TIME_DOES_NOT_EXIST (the zone skips the day), ZONE_UNKNOWN
 */
export function endOfDay(
  day: string,
  zone: string,
): { readonly instant: string } | Refusal<'ZONE_UNKNOWN' | 'LOCAL_TIME_DOES_NOT_EXIST'> {
  const end = localToInstant(`${day}T23:59:59.999`, zone);
  if (!('code' in end)) return end;
  return end.code === 'LOCAL_TIME_EXISTS_TWICE' ? { instant: end.facts.instants.at(-1)! } : end;
}

export interface InquiryFacts {
  readonly deadline: string;
  readonly form: FormDefinition;
  readonly fields: readonly AskedField[];
  /** Day on which the answer is due, YYYY-MM-DD. */
  readonly dueOn: string;
  readonly zone: string;
  readonly now: string;
}

/**
 * Whether an inquiry can be made: after the deadline, on fields of the proposal, each once and with a question, due on a
 * day that has not ended. Source: programme rules, section 3 (administrative check).
 * @returns PROPOSAL_SEALED, FIELDS_MISSING, FIELD_UNKNOWN, QUESTION_MISSING, QUESTION_TOO_LONG,
 * LOCAL_TIME_DOES_NOT_EXIST, ZONE_UNKNOWN or DUE_DAY_PASSED
 */
export function canInquire({ deadline, form, fields, dueOn, zone, now }: InquiryFacts): Refusal | null {
  const sealed = checkUnsealed(deadline, now);
  if (sealed) return sealed;
  if (fields.length === 0) return refuse('FIELDS_MISSING', {});
  const known = inquiryFields(form);
  for (const [place, { field, question }] of fields.entries()) {
    const first = fields.findIndex((other) => other.field === field) === place;
    if (!first || !known.includes(field)) return refuse('FIELD_UNKNOWN', { field });
    if (isBlank(question)) return refuse('QUESTION_MISSING', {});
    const length = lengthAbove(question, INQUIRY_LIMIT);
    if (length !== null) return refuse('QUESTION_TOO_LONG', { limit: INQUIRY_LIMIT, length });
  }
  const due = endOfDay(dueOn, zone);
  if ('code' in due) return due;
  return Date.parse(due.instant) >= Date.parse(now) ? null : refuse('DUE_DAY_PASSED', { day: dueOn, zone });
}

/** Whether something of an inquiry can still be written: until the addendum has been sent. Source: ours. @returns ADDENDUM_SENT */
export function canWriteAddendum(sentAt: string | null): Refusal<'ADDENDUM_SENT'> | null {
  return sentAt === null ? null : refuse('ADDENDUM_SENT', { at: sentAt });
}

/**
 * Whether answers may be kept: on asked fields only, and none too long. Source: ours.
 * @returns FIELD_UNKNOWN or ANSWER_TOO_LONG
 */
export function checkAddendumAnswers(
  fields: readonly Pick<AskedField, 'field'>[],
  answers: AddendumAnswers,
): Refusal<'FIELD_UNKNOWN' | 'ANSWER_TOO_LONG'> | null {
  for (const [field, answer] of Object.entries(answers)) {
    if (!fields.some((asked) => asked.field === field)) return refuse('FIELD_UNKNOWN', { field });
    const length = lengthAbove(answer, INQUIRY_LIMIT);
    if (length !== null) return refuse('ANSWER_TOO_LONG', { question: field, limit: INQUIRY_LIMIT, length });
  }
  return null;
}

/**
 * Whether an addendum can be sent: once, with an answer to everything that was asked. A late one is kept too and said to
 * be late. Source: programme rules, section 3 (administrative check), and ours (late answers).
 * @returns ADDENDUM_SENT, FIELD_UNKNOWN, ANSWER_TOO_LONG or ADDENDUM_INCOMPLETE with the fields
 */
export function canSendAddendum(
  fields: readonly Pick<AskedField, 'field'>[],
  answers: AddendumAnswers,
  sentAt: string | null,
): Refusal | null {
  const refusal = canWriteAddendum(sentAt) ?? checkAddendumAnswers(fields, answers);
  if (refusal) return refusal;
  const missing = fields.map(({ field }) => field).filter((field) => isBlank(answers[field] ?? ''));
  return missing.length > 0 ? refuse('ADDENDUM_INCOMPLETE', { fields: missing }) : null;
}

/** Whether an answer came after the day it was due on: at its last millisecond it is in time. Source: ours. */
export function isLateAddendum(dueAt: string, sentAt: string): boolean {
  return Date.parse(sentAt) > Date.parse(dueAt);
}

/** Two members wrote on the same addendum: each answer is merged on its own; see `ThreeWayMerge`. Source: ours. */
export function mergeAddendum(
  base: AddendumAnswers,
  mine: AddendumAnswers,
  theirs: AddendumAnswers,
): Merged<AddendumAnswers> {
  const merge = new ThreeWayMerge();
  const content = merge.record('answers', base, mine, theirs);
  return { content, clashes: merge.clashes };
}
