import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@trilot/i18n';

/** Where the chosen language is kept in the browser. */
export const LANGUAGE_KEY = 'trilot.language';

/** What was chosen here before, else the first of the browser's languages that the interface speaks. */
export function preferredLanguage(): InterfaceLanguage {
  const wanted = [localStorage.getItem(LANGUAGE_KEY), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const spoken = wanted.flatMap((language) => INTERFACE_LANGUAGES.find((own) => own === language) ?? []);
  return spoken[0] ?? 'en';
}
