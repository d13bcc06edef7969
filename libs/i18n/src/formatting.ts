/** How instants, numbers and places are written, by locale. Amounts come from the domain. */
import { utcOffset } from '@trilot/domain';
import type { InterfaceLanguage } from './catalogues';

/** British English: day before month, twenty-four hours. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', az: 'az' };

/** "24 November 2026, 17:00 (Europe/Brussels, UTC+01:00)". */
export function formatInstant(instant: string, zone: string, language: InterfaceLanguage): string {
  const text = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
  return `${text} (${zone}, UTC${utcOffset(instant, zone)})`;
}

/** "24 November 2026". */
export function formatDay(instant: string, zone: string, language: InterfaceLanguage): string {
  const options = { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(instant));
}

/** "17:00:05" in the reader's zone. */
export function formatClock(instant: string, language: InterfaceLanguage): string {
  const options = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(instant));
}

export function formatNumber(value: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** Azerbaijani names of the programme's countries: browsers may lack them. Source: CLDR. */
const AZERBAIJANI_COUNTRIES: Readonly<Record<string, string>> = {
  AM: 'Ermənistan',
  AZ: 'Azərbaycan',
  BY: 'Belarus',
  GE: 'Gürcüstan',
  MD: 'Moldova',
  UA: 'Ukrayna',
};

/** Name of an ISO 3166-1 country; codes of subdivisions (ISO 3166-2) name their country. */
export function formatCountry(code: string, language: InterfaceLanguage): string {
  const country = code.slice(0, 2);
  if (language === 'az' && AZERBAIJANI_COUNTRIES[country]) return AZERBAIJANI_COUNTRIES[country];
  return new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(country) ?? country;
}
