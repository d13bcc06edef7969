import { type Language, translate, type Translations } from '@trilot/domain';
import { useMessages } from './messages';

/** A text of the call in the reader's language, with its language; the reference language stands in where it is missing. */
export interface CallText {
  readonly text: string;
  readonly lang: Language;
}

/** Picks texts of a call for the reader. */
export function useCallText(reference: Language = 'en'): (texts: Translations) => CallText {
  const { language } = useMessages();
  return (texts) => {
    const { text, language: lang } = translate(texts, language, reference);
    return { text, lang };
  };
}
