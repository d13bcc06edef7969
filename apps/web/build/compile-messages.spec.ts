import { setupI18n } from '@lingui/core';
import { type Area, createTranslator, INTERFACE_LANGUAGES, loadCatalogue, type MessageId, NUMBERS } from '@trilot/i18n';
import { compiled } from './compile-messages';

const AREAS = [
  'common',
  'public',
  'applicant',
  'writing',
  'formFile',
  'evaluator',
  'manager',
  'problems',
  'screening',
] as const satisfies readonly Area[];

/** Every value of any message, as a number: what a message does not ask for is not used. */
const VALUES = new Proxy({}, { get: () => 3, has: () => true }) as Readonly<Record<string, number>>;

describe.each(INTERFACE_LANGUAGES)('messages compiled ahead in %s', (language) => {
  it.each(AREAS)('say what those compiled in the browser would: %s', async (area) => {
    const messages = await loadCatalogue(language, area);
    const ahead = setupI18n({
      locale: language,
      locales: NUMBERS[language],
      messages: { [language]: compiled(messages) as never },
    });
    ahead.setMessagesCompiler((message) => message as never);
    const t = createTranslator(language, [messages]);
    const ids = Object.keys(messages) as MessageId[];
    expect(ids.map((id) => ahead._(id, VALUES))).toEqual(ids.map((id) => t(id, VALUES)));
  });
});
