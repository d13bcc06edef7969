/** What an applicant complains of, within the published period, and by when it is answered. */
import { daysAfter } from '../kernel/calendar-date';
import { checkMove } from '../kernel/lifecycle';
import { type Merged, ThreeWayMerge } from '../kernel/merge';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';
import { localDate } from '../kernel/zone';
import { endOfDay } from '../screening/inquiry';
import { COMPLAINT_LIFECYCLE, type ComplaintState } from './complaint-lifecycle';

/** On procedure or manifest error, never on merit. Source: programme rules, section 3 (complain). */
export const COMPLAINT_GROUNDS = ['procedure', 'manifestError'] as const;
export type ComplaintGround = (typeof COMPLAINT_GROUNDS)[number];

/** Longest complaint and longest answer in graphemes. */
export const COMPLAINT_LIMIT = 8_000;

/** A complaint while it is written. */
export interface ComplaintText {
  readonly ground: ComplaintGround | null;
  readonly text: string;
}

export const EMPTY_COMPLAINT: ComplaintText = { ground: null, text: '' };

/**
 * Instant up to and including which one can complain: the end of so many days after the day from which the letter counts as
 * read, by the calendar of the zone. Source: programme rules, section 3 (letters, complain).
 * @param readOn day from which the letter counts as read, YYYY-MM-DD
 */
export function complaintUntil(readOn: string, complaintDays: number, zone: string): string {
  return lastInstantOf(daysAfter(readOn, complaintDays), zone);
}

/** Instant up to and including which a complaint is answered in time. Source: programme rules, section 3 (complain). */
export function complaintDue(lodgedAt: string, answerDays: number, zone: string): string {
  return lastInstantOf(daysAfter(localDate(lodgedAt, zone), answerDays), zone);
}

/** Whether a complaint has waited too long: it is undecided, and the last instant for its answer has passed. Source: ours. */
export function isAnswerLate({ dueAt, decidedAt }: ComplaintTimes, now: string): boolean {
  return decidedAt === null && Date.parse(now) > Date.parse(dueAt);
}

/** When a complaint is to be answered, and when it was; null while it waits. */
export interface ComplaintTimes {
  readonly dueAt: string;
  readonly decidedAt: string | null;
}

/** A day that a zone skips ends with the day before it. */
function lastInstantOf(day: string, zone: string): string {
  const end = endOfDay(day, zone);
  return 'code' in end ? lastInstantOf(daysAfter(day, -1), zone) : end.instant;
}

/**
 * Whether a complaint may be kept while it is written: until it is lodged, also when its period is over, so that no text is
 * lost. Source: ours. @returns ILLEGAL_MOVE or COMPLAINT_TOO_LONG
 */
export function canKeepComplaint(state: ComplaintState, { text }: ComplaintText): Refusal | null {
  return checkMove(COMPLAINT_LIFECYCLE, state, 'write') ?? checkLength(text);
}

export interface LodgeFacts {
  readonly state: ComplaintState;
  /** Until when one can complain; null while no letter has been written. */
  readonly until: string | null;
  readonly now: string;
}

/**
 * Whether a complaint can be lodged: once, from the letter on and within its period, with a ground and a text. At the last
 * millisecond it is in time. Source: programme rules, section 3 (complain).
 * @returns NOT_FOUND (no letter yet), ILLEGAL_MOVE, COMPLAINT_PERIOD_OVER, COMPLAINT_GROUND_MISSING, COMPLAINT_TEXT_MISSING or
 * COMPLAINT_TOO_LONG
 */
export function canLodgeComplaint({ state, until, now }: LodgeFacts, { ground, text }: ComplaintText): Refusal | null {
  if (until === null) return refuse('NOT_FOUND', {});
  const move = checkMove(COMPLAINT_LIFECYCLE, state, 'lodge');
  if (move) return move;
  if (Date.parse(now) > Date.parse(until)) return refuse('COMPLAINT_PERIOD_OVER', { until });
  if (ground === null) return refuse('COMPLAINT_GROUND_MISSING', {});
  return isBlank(text) ? refuse('COMPLAINT_TEXT_MISSING', {}) : checkLength(text);
}

function checkLength(text: string): Refusal<'COMPLAINT_TOO_LONG'> | null {
  const length = lengthAbove(text, COMPLAINT_LIMIT);
  return length === null ? null : refuse('COMPLAINT_TOO_LONG', { limit: COMPLAINT_LIMIT, length });
}

/** Two members wrote on the same complaint; see `ThreeWayMerge`. Source: ours. */
export function mergeComplaint(base: ComplaintText, mine: ComplaintText, theirs: ComplaintText): Merged<ComplaintText> {
  const merge = new ThreeWayMerge();
  const content = {
    ground: merge.value('ground', base.ground, mine.ground, theirs.ground),
    text: merge.value('text', base.text, mine.text, theirs.text),
  };
  return { content, clashes: merge.clashes };
}
