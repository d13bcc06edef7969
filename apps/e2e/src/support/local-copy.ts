/** What the browser itself keeps of what was typed. */
import type { Page } from 'playwright-core';
import { until } from './until';

/** Waits until the browser itself has a text: from then on the page may end in any way. */
export async function isKeptHere(page: Page, text: string): Promise<void> {
  await until(`this computer to hold "…${text.slice(-40)}"`, () =>
    page.evaluate(
      (typed) =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('trilot');
          opening.addEventListener('success', () => {
            const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
            reading.addEventListener('success', () => {
              opening.result.close();
              resolve(JSON.stringify(reading.result).includes(JSON.stringify(typed)));
            });
          });
        }),
      text,
    ),
  );
}
