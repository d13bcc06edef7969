/** How instants, numbers and places are written, by locale. Amounts come from the domain. */
import { utcOffset, writeDecimal } from '@trilot/domain';
import type { InterfaceLanguage } from './catalogues';
import { NAMES } from './names';

/** British English: day before month, twenty-four hours. */
const ENGLISH = 'en-GB';

/** Whose data are asked of the browser; the languages of `NAMES` have their own and take digits only. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = {
  en: ENGLISH,
  az: ENGLISH,
  ro: 'ro',
  uk: 'uk',
  ka: ENGLISH,
  hy: ENGLISH,
};

/** "24 November 2026, 17:00 (Europe/Brussels, UTC+01:00)". */
export function formatInstant(instant: string, zone: string, language: InterfaceLanguage): string {
  const time = new Intl.DateTimeFormat(ENGLISH, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
  return `${formatDay(instant, zone, language)}, ${time} (${zone}, UTC${utcOffset(instant, zone)})`;
}

/** "24 November 2026", "24 ნოემბერი, 2026". */
export function formatDay(instant: string, zone: string, language: InterfaceLanguage): string {
  const at = new Date(instant);
  const names = NAMES[language];
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, ...options }).format(at);
  if (!names) return written({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = names.months[Number(written({ month: 'numeric' })) - 1]!;
  return names.day(written({ day: 'numeric' }), month, written({ year: 'numeric' }));
}

/** A day of the calendar, "2026-11-24", as "24 November 2026". */
export function formatDate(date: string, language: InterfaceLanguage): string {
  return formatDay(`${date}T12:00:00Z`, 'UTC', language);
}

/** "17:00:05" in the reader's zone, in all languages. */
export function formatClock(instant: string, _language: InterfaceLanguage): string {
  const options = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(ENGLISH, options).format(new Date(instant));
}

/** "1,200", "1.200". */
export function formatNumber(value: number, language: InterfaceLanguage): string {
  return writeDecimal(String(value), language);
}

/** Name of an ISO 3166-1 country; codes of subdivisions (ISO 3166-2) name their country. */
export function formatCountry(code: string, language: InterfaceLanguage): string {
  const country = code.slice(0, 2);
  const name = NAMES[language]?.countries[country];
  return name ?? new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(country) ?? country;
}
