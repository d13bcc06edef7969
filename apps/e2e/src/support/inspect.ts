/** Looks at a page in both themes and two widths: axe, sideways scrolling, answers that failed. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { heading } from './page';
import type { Translator } from './words';

/** Run in the page by the debugger, so that the content security policy stays as it is. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const DESKTOP = { width: 1280, height: 900 };
/** The narrowest screen that is promised. */
const PHONE = { width: 360, height: 740 };

/** Something to look at: an address, and what is opened on it first. */
export interface Sight {
  readonly address: string;
  readonly name?: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens everything there is to see, one after the other; gives what is wrong, one line each. */
export async function inspect(page: Page, t: Translator, sights: readonly Sight[]): Promise<readonly string[]> {
  const findings: string[] = [];
  let seen = '';
  page.on('response', (response) => {
    if (response.status() >= 400) findings.push(`${seen}: ${response.status()} ${response.url()}`);
  });
  for (const { address, name = address, prepare } of sights) {
    seen = name;
    await page.setViewportSize(DESKTOP);
    await page.goto(address);
    await heading(page);
    await page.getByText(t('common.loading')).first().waitFor({ state: 'hidden' });
    await prepare?.(page);
    findings.push(...(await lookAt(page)).map((finding) => `${name}: ${finding}`));
  }
  return findings;
}

async function lookAt(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > size.width) findings.push(`at ${size.width} px the page scrolls sideways to ${wide} px`);
    findings.push(...(await violations(page, EVERY_RULE)).map((violation) => `light, ${size.width} px: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  findings.push(...(await violations(page, OF_COLOURS)).map((violation) => `dark: ${violation}`));
  await page.emulateMedia({ colorScheme: 'light' });
  return findings;
}

const EVERY_RULE = null;
/** A theme changes colours and nothing else, whatever the width: only these can find more in the second one. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate<AxeResults>(runAxe(rules));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
}

const runAxe = (rules: readonly string[] | null) => `(async () => {
  if (!window.axe) { ${AXE} }
  return window.axe.run({ resultTypes: ['violations'], ...${JSON.stringify(rules && { runOnly: rules })} });
})()`;
