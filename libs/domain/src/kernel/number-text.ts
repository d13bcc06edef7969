/**
 * How numbers are written in each language. The marks are kept here and not asked of the browser: browsers carry some
 * languages only in part, and an amount written the English way on an Azerbaijani page could not be read back.
 */
import type { Language } from './language';

const NBSP = '\u00A0';

interface NumberMarks {
  /** Between thousands. */
  readonly group: string;
  readonly decimal: string;
  /** Percent sign with whatever stands before it. */
  readonly percent: string;
  readonly currencyFirst: boolean;
}

/** Source: CLDR number symbols and patterns. */
const MARKS: Readonly<Record<Language, NumberMarks>> = {
  en: { group: ',', decimal: '.', percent: '%', currencyFirst: true },
  az: { group: '.', decimal: ',', percent: '%', currencyFirst: false },
  ro: { group: '.', decimal: ',', percent: `${NBSP}%`, currencyFirst: false },
  uk: { group: NBSP, decimal: ',', percent: '%', currencyFirst: false },
  ka: { group: NBSP, decimal: ',', percent: '%', currencyFirst: false },
  hy: { group: NBSP, decimal: ',', percent: '%', currencyFirst: false },
};

/** A plain decimal string with the marks of the language: "-60000.01" is "-60,000.01" or "-60.000,01". Source: CLDR. */
export function writeDecimal(decimal: string, language: Language): string {
  const { group, decimal: mark } = MARKS[language];
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
}

/** A plain decimal string with its currency (ISO 4217): "EUR 60,000.00", "60.000,00 EUR". Source: CLDR. */
export function writeWithCurrency(decimal: string, currency: string, language: Language): string {
  const amount = writeDecimal(decimal, language);
  if (!MARKS[language].currencyFirst) return `${amount}${NBSP}${currency}`;
  return amount.startsWith('-') ? `-${currency}${NBSP}${amount.slice(1)}` : `${currency}${NBSP}${amount}`;
}

/** A plain decimal string of percent: "90.00%", "90,00 %". Source: CLDR. */
export function writePercent(decimal: string, language: Language): string {
  return `${writeDecimal(decimal, language)}${MARKS[language].percent}`;
}
