/** The product's own texts, so that a journey runs in every language it speaks and repeats no sentence. */
import { type Area, createTranslator, type InterfaceLanguage, loadCatalogue, type Translator } from '@trilot/i18n';

export type { InterfaceLanguage, Translator };

const AREAS: readonly Area[] = [
  'common',
  'account',
  'public',
  'applicant',
  'assigning',
  'writing',
  'formFile',
  'evaluator',
  'exports',
  'manager',
  'problems',
  'versions',
  'report',
  'scoring',
  'screening',
  'announced',
  'statistics',
  'terms',
];

export async function wordsOf(language: InterfaceLanguage): Promise<Translator> {
  return createTranslator(language, await Promise.all(AREAS.map((area) => loadCatalogue(language, area))));
}

/** A text as the source of a pattern that finds exactly it. */
export function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A text as a pattern that finds it anywhere: for names with more around them. */
export function within(text: string): RegExp {
  return new RegExp(asPattern(text));
}
