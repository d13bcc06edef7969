/** What printed documents say in a language, and how they take over the texts of a call. */
import { type Language, translate, type Translations } from '@trilot/domain';
import {
  type Area,
  createTranslator,
  type InterfaceLanguage,
  LANGUAGE_NAMES,
  lettersIn,
  loadCatalogue,
  type Translator,
} from '@trilot/i18n';
import type { Block, Passage } from '../platform/documents/printed-document';

/** Pages that name things of a proposal as documents do. */
const AREAS = ['common', 'applicant', 'writing'] as const;

/** Who reads: in which language, and with which words. */
export interface DocumentReader {
  readonly language: InterfaceLanguage;
  readonly t: Translator;
}

/** A reader of a language, with all the words documents need. @param more areas that this document needs besides */
export async function readerOf(language: InterfaceLanguage, more: readonly Area[] = []): Promise<DocumentReader> {
  const pages = await Promise.all([...AREAS, ...more].map((area) => loadCatalogue(language, area)));
  return { language, t: createTranslator(language, [...pages, lettersIn(language)]) };
}

/** Texts of a call for one reader. */
export interface CallTexts {
  /** A text in the reader's language, or in the reference language, and then it says so. */
  say(texts: Translations): Passage;
  /** What the reader is told once a text of the reference language had to stand in; nothing before. */
  note(): readonly Block[];
}

/** The texts of a call with this reference language. */
export function callTexts({ language, t }: DocumentReader, reference: Language): CallTexts {
  let stoodIn = false;
  return {
    say: (texts) => {
      const { text, fallback } = translate(texts, language, reference);
      if (!fallback || reference === language) return { text };
      stoodIn = true;
      return { text, lang: reference };
    },
    note: () => {
      if (!stoodIn) return [];
      const text = t('letters.printed.fallback', { language: LANGUAGE_NAMES[reference] });
      return [{ kind: 'paragraph', words: { text, soft: true } }];
    },
  };
}
