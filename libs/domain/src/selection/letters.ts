/** Letters after an announcement: by when they are due, what became of each, and from when one counts as read. */
import { daysAfter, monthsAfter } from '../kernel/calendar-date';
import { type Refusal, refuse } from '../kernel/refusal';
import { localDate } from '../kernel/zone';

/**
 * What a letter says: the decision, that another version of the ranking has decided otherwise after the announcement, or that
 * a proposal has been promoted from the reserve list.
 */
export const LETTER_KINDS = ['decision', 'correction', 'promotion'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Those that tell a decision: the last of them counts, and the period for complaints runs from it. */
export const DECIDING_LETTERS: readonly LetterKind[] = ['decision', 'correction'];

/** Periods of letters, in calendar days and calendar months. Source: programme rules, section 3 (letters). */
export const LETTER_PERIODS = {
  /** Days from the decision to the letters of the winners. */
  selectedDays: 15,
  /** Days from then to the letters of the others. */
  othersDays: 15,
  /** Months from the deadline to the last of all letters. */
  latestMonths: 6,
} as const;

/** Days, YYYY-MM-DD, up to and including which letters are in time. */
export interface LetterDueDays {
  /** Letters to the winners; null before the decision. */
  readonly selected: string | null;
  /** Letters to all others; null before the decision. */
  readonly others: string | null;
  /** Any letter, whatever was decided when. */
  readonly latest: string;
}

/**
 * By when the letters of a call are due: to the winners within 15 days of the decision, to the others within 15 days after
 * that, all within six months of the deadline. Days are those of the call's zone. Source: programme rules, section 3.
 * @param decidedAt instant of the last approval; null while a lot waits for it
 * @param deadlines of the lots; the first one counts
 */
export function letterDueDays(decidedAt: string | null, deadlines: readonly string[], zone: string): LetterDueDays {
  const { selectedDays, othersDays, latestMonths } = LETTER_PERIODS;
  const [deadline = ''] = [...deadlines].sort();
  const latest = monthsAfter(localDate(deadline, zone), latestMonths);
  if (decidedAt === null) return { selected: null, others: null, latest };
  const due = (days: number) => [daysAfter(localDate(decidedAt, zone), days), latest].sort()[0]!;
  return { selected: due(selectedDays), others: due(selectedDays + othersDays), latest };
}

export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'opened'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface DeliveryFacts {
  /** Whether it goes by mail; what does not is delivered in the inbox, where it is at once. */
  readonly byMail: boolean;
  readonly mailedAt: string | null;
  /** When the mail was given up; null while it is still tried. */
  readonly failedAt: string | null;
  readonly openedAt: string | null;
}

/** What became of a letter to one recipient; whoever has opened it in the product has it, whatever the mail did. Source: ours. */
export function deliveryState({ byMail, mailedAt, failedAt, openedAt }: DeliveryFacts): DeliveryState {
  if (openedAt !== null) return 'opened';
  if (mailedAt !== null || !byMail) return 'sent';
  return failedAt === null ? 'waiting' : 'failed';
}

export interface LetterReading {
  /** Day from which it counts as read, YYYY-MM-DD in the call's zone. */
  readonly on: string;
  /** Whether somebody of the municipality has opened it by then; otherwise it is presumed. */
  readonly opened: boolean;
}

/**
 * From which day a letter counts as read: the day on which it was first opened, and at the latest so many days after it was
 * sent. Source: programme rules, section 3 (letters).
 */
export function letterReading(
  sentAt: string,
  openedAt: string | null,
  { letterReadAfter, zone }: { readonly letterReadAfter: number; readonly zone: string },
): LetterReading {
  const presumed = daysAfter(localDate(sentAt, zone), letterReadAfter);
  const opened = openedAt === null ? null : localDate(openedAt, zone);
  return opened !== null && opened <= presumed ? { on: opened, opened: true } : { on: presumed, opened: false };
}

/** Whether mails can be tried again: where some have failed. Source: ours. @returns NO_MAIL_FAILED */
export function canRetryLetters(failed: number): Refusal<'NO_MAIL_FAILED'> | null {
  return failed > 0 ? null : refuse('NO_MAIL_FAILED', {});
}
