/** Days of the calendar as people write them: three parts, so that no order of day and month has to be guessed. */

/** A date as it was typed, part by part. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const CALENDAR_DATE = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar in the form "2027-04-12"; 30 February is none. Source: ours. */
export function isCalendarDate(text: string): boolean {
  return CALENDAR_DATE.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** Reads typed parts as a day, "2027-04-12"; null when there is none. A year has four digits. Source: ours. */
export function readDate({ day, month, year }: DateParts): string | null {
  const parts = [day, month].map((part) => part.trim());
  if (parts.some((part) => !/^\d{1,2}$/.test(part))) return null;
  const [days, months] = parts.map((part) => part.padStart(2, '0'));
  const date = `${year.trim()}-${months}-${days}`;
  return isCalendarDate(date) ? date : null;
}

/** The parts of a day as they are shown in their fields; empty parts for anything that is no day. */
export function datePartsOf(date: string): DateParts {
  if (!isCalendarDate(date)) return { day: '', month: '', year: '' };
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/**
 * Reads a whole date that was pasted into one field: "12.4.2027", "12/04/2027", "12-4-2027", the day first, or
 * "2027-04-12". Null for anything else. Source: ours.
 */
export function readWholeDate(text: string): string | null {
  const trimmed = text.trim();
  if (isCalendarDate(trimmed)) return trimmed;
  const [, day, mark, month, other, year] = /^(\d{1,2})([./-])(\d{1,2})([./-])(\d{4})$/.exec(trimmed) ?? [];
  if (!day || !month || !year || mark !== other) return null;
  return readDate({ day, month, year });
}

/** The day so many days after a day, both "2027-04-12". Source: programme rules, section 3 (calendar days). */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The day so many months after a day: the same day of the month, or the last of a month that has no such day.
 * Source: programme rules, section 3.
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth))).toISOString().slice(0, 10);
}
