/** Local times in a zone and instants: an instant that does not exist or exists twice is refused, never guessed. */
import { type Refusal, refuse } from './refusal';

const MINUTE_MS = 60_000;
/** Widest offset of any zone from UTC, in hours. */
const WIDEST_OFFSET_HOURS = 15;

/** Offset of a zone from UTC at an instant, in minutes. Throws RangeError for an unknown zone. */
export function offsetMinutes(instant: string, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const ms = Math.floor(Date.parse(instant) / 1000) * 1000;
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
    parts['second'],
  );
  return Math.round((local - ms) / MINUTE_MS);
}

/** Offset as it is printed beside a time, "+02:00". Source: programme rules, section 9. */
export function utcOffset(instant: string, zone: string): string {
  const minutes = offsetMinutes(instant, zone);
  const part = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${part(minutes / 60)}:${part(Math.abs(minutes) % 60)}`;
}

/** Calendar date (YYYY-MM-DD) of an instant in a zone. */
export function localDate(instant: string, zone: string): string {
  const shifted = Date.parse(instant) + offsetMinutes(instant, zone) * MINUTE_MS;
  return new Date(shifted).toISOString().slice(0, 10);
}

/** Local time of an instant in a zone, as it is typed: "2026-04-06T16:00", with seconds where there are any. */
export function localTime(instant: string, zone: string): string {
  const shifted = new Date(Date.parse(instant) + offsetMinutes(instant, zone) * MINUTE_MS).toISOString();
  return shifted.slice(0, -1).replace(/(:00)?\.000$/, '');
}

/** An instant as the local time of a zone to the millisecond with its offset, ISO 8601: "2026-04-06T16:00:00.000+02:00". */
export function zonedTime(instant: string, zone: string): string {
  const shifted = new Date(Date.parse(instant) + offsetMinutes(instant, zone) * MINUTE_MS).toISOString();
  return `${shifted.slice(0, -1)}${utcOffset(instant, zone)}`;
}

/** Calendar days from one instant to another, counted in the zone. Source: programme rules, section 3. */
export function calendarDays(from: string, to: string, zone: string): number {
  return Math.round((Date.parse(localDate(to, zone)) - Date.parse(localDate(from, zone))) / 86_400_000);
}

/**
 * The day (YYYY-MM-DD) so many calendar days before the day of an instant, by the calendar of the zone.
 * Source: programme rules, section 3.
 */
export function dayBefore(instant: string, days: number, zone: string): string {
  return new Date(Date.parse(localDate(instant, zone)) - days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The instant of a local time ("2026-04-06T16:00") in a zone. Source: programme rules, section 9.
 * @returns ZONE_UNKNOWN, LOCAL_TIME_DOES_NOT_EXIST (skipped by a clock change, or on no calendar),
 * LOCAL_TIME_EXISTS_TWICE with both instants
 */
export function localToInstant(
  local: string,
  zone: string,
): { readonly instant: string } | Refusal<'ZONE_UNKNOWN' | 'LOCAL_TIME_DOES_NOT_EXIST' | 'LOCAL_TIME_EXISTS_TWICE'> {
  if (!isKnownZone(zone)) return refuse('ZONE_UNKNOWN', { zone });
  const wall = Date.parse(`${local}Z`);
  // 30 February is not on any calendar; the platform would read it as 2 March
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local)) {
    return refuse('LOCAL_TIME_DOES_NOT_EXIST', { local, zone });
  }
  const candidates = [-WIDEST_OFFSET_HOURS, WIDEST_OFFSET_HOURS].map((hours) =>
    offsetMinutes(new Date(wall + hours * 60 * MINUTE_MS).toISOString(), zone),
  );
  const instants = [...new Set(candidates)]
    .map((minutes) => new Date(wall - minutes * MINUTE_MS).toISOString())
    .filter((instant) => Date.parse(instant) + offsetMinutes(instant, zone) * MINUTE_MS === wall)
    .sort();
  if (instants.length === 0) return refuse('LOCAL_TIME_DOES_NOT_EXIST', { local, zone });
  if (instants.length > 1) return refuse('LOCAL_TIME_EXISTS_TWICE', { local, zone, instants });
  return { instant: instants[0]! };
}

/** Whether the zone is an IANA zone this platform knows; a letter code such as "CET" is none. Source: section 9. */
export function isKnownZone(zone: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions();
    return timeZone !== '' && (zone.includes('/') || zone === 'UTC');
  } catch {
    return false;
  }
}
