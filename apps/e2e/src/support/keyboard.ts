/** What somebody without a mouse does: goes from stop to stop, and must see where they are. */
import type { Locator, Page } from 'playwright-core';

/** More stops than any page has, so that a control out of reach fails instead of going round for ever. */
const MOST_STOPS = 150;

/** Goes on with Tab until a control has the focus. @throws if it cannot be reached, or a stop on the way cannot be seen */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const reached = control.and(page.locator(':focus'));
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(unseenFocus);
    if (unseen) throw new Error(`The focus cannot be seen on ${unseen}`);
  }
  throw new Error(`Tab does not lead to ${String(control)}`);
}

/** Goes to a control and presses Enter. */
export async function enter(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Runs in the page: the control with the focus where nothing is drawn around it and it has no size; null where it is seen. */
function unseenFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // a choice may be drawn by its label
  const drawn = [focused, focused.parentElement, focused.closest('label')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  const { width, height } = focused.getBoundingClientRect();
  return drawn && width > 0 && height > 0 ? null : focused.outerHTML.slice(0, 160);
}
