/** How instants, numbers and places are written, by locale. Amounts come from the domain. */
import { utcOffset, writeDecimal } from '@trilot/domain';
import type { InterfaceLanguage } from './catalogues';

/** British English: day before month, twenty-four hours. */
const ENGLISH = 'en-GB';

/** Azerbaijani names of the months: browsers may lack them and would write "M11". Source: CLDR. */
const AZERBAIJANI_MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
] as const;

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

/** "24 November 2026". */
export function formatDay(instant: string, zone: string, language: InterfaceLanguage): string {
  const at = new Date(instant);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(ENGLISH, { timeZone: zone, ...options }).format(at);
  const month =
    language === 'az' ? AZERBAIJANI_MONTHS[Number(part({ month: 'numeric' })) - 1]! : part({ month: 'long' });
  return `${part({ day: 'numeric' })} ${month} ${part({ year: 'numeric' })}`;
}

/** A day of the calendar, "2026-11-24", as "24 November 2026". */
export function formatDate(date: string, language: InterfaceLanguage): string {
  return formatDay(`${date}T12:00:00Z`, 'UTC', language);
}

/** "17:00:05" in the reader's zone, in both languages. */
export function formatClock(instant: string, _language: InterfaceLanguage): string {
  const options = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(ENGLISH, options).format(new Date(instant));
}

/** "1,200", "1.200". */
export function formatNumber(value: number, language: InterfaceLanguage): string {
  return writeDecimal(String(value), language);
}

/** Azerbaijani names of the programme's countries and of those evaluators come from: browsers may lack them. Source: CLDR. */
const AZERBAIJANI_COUNTRIES: Readonly<Record<string, string>> = {
  AM: 'Ermənistan',
  AZ: 'Azərbaycan',
  BY: 'Belarus',
  GE: 'Gürcüstan',
  MD: 'Moldova',
  UA: 'Ukrayna',
  AT: 'Avstriya',
  BE: 'Belçika',
  BG: 'Bolqarıstan',
  CH: 'İsveçrə',
  CY: 'Kipr',
  CZ: 'Çexiya',
  DE: 'Almaniya',
  DK: 'Danimarka',
  EE: 'Estoniya',
  ES: 'İspaniya',
  FI: 'Finlandiya',
  FR: 'Fransa',
  GB: 'Birləşmiş Krallıq',
  GR: 'Yunanıstan',
  HR: 'Xorvatiya',
  HU: 'Macarıstan',
  IE: 'İrlandiya',
  IT: 'İtaliya',
  LT: 'Litva',
  LU: 'Lüksemburq',
  LV: 'Latviya',
  MT: 'Malta',
  NL: 'Niderland',
  NO: 'Norveç',
  PL: 'Polşa',
  PT: 'Portuqaliya',
  RO: 'Rumıniya',
  SE: 'İsveç',
  SI: 'Sloveniya',
  SK: 'Slovakiya',
  TR: 'Türkiyə',
};

/** The countries that are offered where one has to be chosen: those whose names every language has. */
export const NAMED_COUNTRIES: readonly string[] = Object.keys(AZERBAIJANI_COUNTRIES);

/** Name of an ISO 3166-1 country; codes of subdivisions (ISO 3166-2) name their country. */
export function formatCountry(code: string, language: InterfaceLanguage): string {
  const country = code.slice(0, 2);
  if (language === 'az' && AZERBAIJANI_COUNTRIES[country]) return AZERBAIJANI_COUNTRIES[country];
  return new Intl.DisplayNames(ENGLISH, { type: 'region' }).of(country) ?? country;
}
