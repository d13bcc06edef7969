/** A refusal as a sentence: every code has one, with its facts in the reader's way of writing. */
import { ProblemError } from '@trilot/api-client';
import { formatPlainAmount, type RefusalCode } from '@trilot/domain';
import {
  fileSize,
  formatCountry,
  formatDate,
  formatInstant,
  type InterfaceLanguage,
  type MessageId,
  type MessageValues,
  type Translator,
} from '@trilot/i18n';

interface Problem {
  readonly code: RefusalCode | 'OFFLINE' | (string & {});
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Codes by the name of their message. */
const messageOf = (code: string): MessageId => `problems.${code}` as MessageId;

/** Facts that name places by their codes. */
const PLACES: ReadonlySet<string> = new Set(['territory', 'accepted']);

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The sentence for a refusal, in the reader's language; a general one until the sentences are there. */
export function problemMessage({ code, facts }: Problem, t: Translator, language: InterfaceLanguage): string {
  const values: MessageValues = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name.replace(/Cents$|Bp$|Bytes$/, ''),
      written(name, value, t, language),
    ]),
  );
  const id = messageOf(code);
  const sentence = t(id, values);
  return sentence === id ? t('common.problem') : sentence;
}

function written(name: string, value: unknown, t: Translator, language: InterfaceLanguage): string | number {
  // a sentence says itself in which direction two amounts differ
  if (typeof value === 'number' && name.endsWith('Cents')) return formatPlainAmount(Math.abs(value), language);
  if (typeof value === 'number' && name.endsWith('Bp')) return value / 100;
  if (typeof value === 'number' && /^bytes$|Bytes$/.test(name)) return fileSize(value, t, language);
  if (typeof value === 'number') return value;
  if (PLACES.has(name)) return countries([value].flat(), language);
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'object' ? '' : String(item))).join(', ');
  if (typeof value === 'string' && INSTANT.test(value)) {
    return formatInstant(value, Intl.DateTimeFormat().resolvedOptions().timeZone, language);
  }
  if (typeof value === 'string' && DAY.test(value)) return formatDate(value, language);
  return typeof value === 'string' ? value : '';
}

/** The countries of ISO 3166 codes, each once. */
function countries(codes: readonly unknown[], language: InterfaceLanguage): string {
  return [...new Set(codes.map((code) => formatCountry(String(code), language)))].join(', ');
}

/** Any error as a sentence; what is not a refusal is an unexpected one. */
export function errorMessage(error: unknown, t: Translator, language: InterfaceLanguage): string {
  if (!(error instanceof ProblemError)) return problemMessage({ code: 'UNEXPECTED', facts: {} }, t, language);
  const sentence = problemMessage(error, t, language);
  return error.requestId && error.status >= 500 ? `${sentence} (${error.requestId.slice(0, 8)})` : sentence;
}
