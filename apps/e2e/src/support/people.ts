/** The demonstration people, and how they sign in. */
import type { Page } from 'playwright-core';
import { interfaceLanguage } from '@trilot/i18n';
import { heading } from './page';
import { type InterfaceLanguage, type Translator, wordsOf } from './words';

/** Shared by all demonstration accounts, which do not exist in production. */
export const PASSWORD = 'trilot-demo-2026';
/** Municipalities and office people who do not read the interface in English. */
const READERS: readonly (readonly [InterfaceLanguage, string])[] = [
  ['az', 'mingachevir ganja sumgait shirvan lankaran shaki yevlakh naftalan gabala quba manager2 secretary evaluator4'],
  [
    'uk',
    'lviv drohobych vinnytsia ivanofrankivsk ternopil khmelnytskyi zhytomyr poltava kropyvnytskyi chernivtsi rivne lutsk chernihiv uzhhorod cherkasy',
  ],
];
const LANGUAGE_OF = new Map(READERS.flatMap(([language, keys]) => keys.split(' ').map((key) => [key, language])));

/** Language of a demonstration person; a mayor reads what the municipality reads. */
export const languageOf = (key: string): InterfaceLanguage => LANGUAGE_OF.get(key.replace('.mayor', '')) ?? 'en';

/** Signs in by the form and gives the texts in the language of the person. */
export async function signIn(page: Page, key: string): Promise<Translator> {
  await page.goto('/sign-in');
  const before = await wordsOf(await languageOfPage(page));
  await fillSignIn(page, before, key);
  const t = await wordsOf(languageOf(key));
  await page.getByRole('button', { name: t('common.signOut') }).waitFor();
  await heading(page);
  return t;
}

/** Fills and sends the sign-in form that is on the page. */
export async function fillSignIn(page: Page, t: Translator, key: string, password = PASSWORD): Promise<void> {
  await page.getByLabel(t('public.signIn.email')).fill(`${key}@demo.trilot.example`);
  await page.getByLabel(t('public.signIn.password')).fill(password);
  await page.getByLabel(t('public.signIn.password')).press('Enter');
}

async function languageOfPage(page: Page): Promise<InterfaceLanguage> {
  await heading(page);
  return interfaceLanguage(await page.evaluate(() => document.documentElement.lang));
}

/** The evaluator of a page signs the mandate of a call as it stands, without opening its page. */
export async function signMandate(page: Page, slug: string): Promise<void> {
  const { digest, name } = (await (await page.request.get(`/api/calls/${slug}/mandate`)).json()) as {
    digest: string;
    name: string;
  };
  const signed = await page.request.post(`/api/calls/${slug}/mandate/signature`, {
    data: { digest, language: 'en', name },
  });
  expect(signed.ok()).toBe(true);
}
