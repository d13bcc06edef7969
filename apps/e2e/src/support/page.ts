/** What every journey does with a page. Controls are found by role and accessible name alone. */
import type { Locator, Page } from 'playwright-core';
import { asPattern, type Translator } from './words';

/** Opens an address and waits until its heading is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await heading(page);
}

/** The page's heading, once it is there. */
export async function heading(page: Page): Promise<string> {
  const [title] = await page.getByRole('heading', { level: 1 }).allInnerTexts();
  if (title) return title;
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Waits for the page of that heading. */
export async function arriveAt(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** The texts of a locator's elements, as people see them. */
export async function texts(locator: Locator): Promise<string[]> {
  await locator.first().waitFor();
  return locator.allInnerTexts();
}

/** The names and values of every list of facts inside. */
export async function factsOf(within: Page | Locator): Promise<readonly (readonly [string, string])[]> {
  const names = await texts(within.getByRole('term'));
  const values = await texts(within.getByRole('definition'));
  return names.map((name, place) => [name, values[place] ?? '']);
}

/** A table row by row, as people see it. */
export async function rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map(({ cells }) => [...cells].map((cell) => cell.innerText.trim())),
  );
}

/** Waits until a control has the focus. */
export async function focusIsOn(control: Locator): Promise<void> {
  await control.and(control.page().locator(':focus')).waitFor();
}

/** Waits until the page says that everything that was typed is on the server: "Saved 14:02:31". */
export async function isSaved(page: Page, t: Translator): Promise<void> {
  const written = asPattern(t('common.save.saved', { at: '#' })).replace('#', '\\d\\d:\\d\\d:\\d\\d');
  await page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${written}$`) })
    .waitFor();
}
