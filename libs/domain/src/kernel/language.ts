/** The languages of the interface and of call texts, as ISO 639-1 codes, in the order they are offered. */
export const LANGUAGES = ['en', 'az', 'ro', 'uk', 'ka', 'hy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in several languages; the call's reference language is always present once published. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

export interface Translated {
  readonly text: string;
  readonly language: Language;
  /** True when the wanted language was missing and the reference language stands in. */
  readonly fallback: boolean;
}

/**
 * Picks a text in the wanted language; where it is missing the reference language stands in and says so.
 * Source: programme rules, section 9 (time, language, names).
 */
export function translate(texts: Translations, wanted: Language, reference: Language): Translated {
  const own = texts[wanted];
  if (own !== undefined && own !== '') return { text: own, language: wanted, fallback: false };
  return { text: texts[reference] ?? '', language: reference, fallback: true };
}
