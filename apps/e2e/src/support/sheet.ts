/** Filling a score sheet by keyboard, as evaluators do who have many. */
import type { Locator, Page } from 'playwright-core';
import { isSaved } from './page';
import type { Translator } from './words';

/** Scores in the order of the grid; 5 and 2 need a reason. With the weights they make 15+12+9+12+6+8+8+4 points. */
export const SCORES = { P1: 5, P2: 4, P3: 3, D1: 4, D2: 3, D3: 4, C1: 4, B1: 2 } as const;
export const POINTS = 74;
export const MAX = 100;
export const COMMENTS = {
  P: 'All three are covered.',
  D: 'Sound and close to the plan.',
  C: 'A team of two.',
  B: 'Tight.',
};

/** The place of the sheet that the keyboard stops at for a question. */
export const stopAt = (page: Page, question: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^${question} `) });

/**
 * Scores the questions of a section and writes its comment: digits, j, c and Escape, from the first to the comment.
 * @param reasons written at once for the questions they are given for; others are left without
 */
export async function scoreSection(
  page: Page,
  section: keyof typeof COMMENTS,
  reasons: Readonly<Record<string, string>> = {},
): Promise<void> {
  const questions = Object.entries(SCORES).filter(([id]) => id.startsWith(section));
  for (const [question, score] of questions) {
    await page.keyboard.press(String(score));
    await stopAt(page, question)
      .getByRole('radio', { name: new RegExp(`^${score}`), checked: true })
      .waitFor();
    const reason = reasons[question];
    if (reason) await write(page, reason);
    await page.keyboard.press('j');
  }
  await write(page, COMMENTS[section]);
  await page.keyboard.press('j');
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c');
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
}

/** Waits until a sheet of so many points is saved. */
export async function isSavedWith(page: Page, t: Translator, points: number): Promise<void> {
  await page.getByText(t('evaluator.total.points', { points, max: MAX }), { exact: true }).waitFor();
  await isSaved(page, t);
}
