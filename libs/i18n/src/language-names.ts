import type { Language } from '@trilot/domain';

/** What each language calls itself: the same on every page. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  ro: 'Română',
  uk: 'Українська',
  ka: 'ქართული',
  hy: 'Հայերեն',
};
