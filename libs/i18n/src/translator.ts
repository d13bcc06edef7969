/** Turns a message id and its values into a sentence: ICU messages through Lingui, without macros or build steps. */
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Catalogue, InterfaceLanguage, MessageId } from './catalogues';

/** Values of a message: numbers for plurals, everything else already formatted. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the sentence for a message. */
export type Translator = (id: MessageId, values?: MessageValues) => string;

/**
 * How numbers are written and counted. Chromium has no data for Azerbaijani, Georgian and Armenian: Turkish, Finnish and
 * French do both alike. Ordinals differ, so that no message may need one.
 */
export const NUMBERS: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  az: 'tr',
  ro: 'ro',
  uk: 'uk',
  ka: 'fi',
  hy: 'fr',
};

/** A translator over the given catalogues. A message of a catalogue that is not among them shows as its id. */
export function createTranslator(language: InterfaceLanguage, catalogues: readonly Catalogue[]): Translator {
  const i18n = setupI18n({
    locale: language,
    locales: NUMBERS[language],
    messages: { [language]: Object.assign({}, ...catalogues) },
  });
  i18n.setMessagesCompiler(compileMessage);
  return (id, values) => i18n._(id, values);
}
