/** Pages of the one browser: each visitor has a context of their own, and everything the page complains about is kept. */
import path from 'node:path';
import type { InterfaceLanguage } from '@trilot/i18n';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Address, currentRun } from '../harness/run';

/** How long a state may take to come, ms; a journey waits for states, never for time. */
const PATIENCE_MS = 30_000;
const PICTURES = path.resolve(__dirname, '../../screenshots');
/** How the browser reports an answer of 4xx or 5xx; a refusal is no fault of the page. */
const REFUSED_REQUEST = /^Failed to load resource: the server responded with a status of|net::ERR_/;
/** How a page reports that a file of its own is not there any more. */
const GONE_FILE = /Unable to preload CSS|Failed to fetch dynamically imported module|Refused to apply style/;

export interface Visit {
  /** Language of the browser; somebody who signs in brings their own. */
  readonly language?: InterfaceLanguage;
  readonly colours?: 'light' | 'dark';
  readonly width?: number;
  /** Whether files of the application go missing on purpose: the page may say so. */
  readonly filesGoMissing?: boolean;
}

export interface Visitors {
  /** A new person at a computer of their own. */
  visit(product: Address, visit?: Visit): Promise<Page>;
}

declare global {
  // set by the journeys' test environment
  var trilotFailedTest: string | undefined;
}

/**
 * Opens the browser for a spec file. After each test every page is closed, and a page that wrote an error to the
 * console, threw, or broke the content security policy fails the test.
 */
export function useBrowser(): Visitors {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(currentRun().browser);
  });
  afterEach(async () => {
    const failed = globalThis.trilotFailedTest;
    const pages = contexts.flatMap((context) => context.pages());
    if (failed) await Promise.all(pages.map((page, place) => keepPicture(page, `${failed} ${place + 1}`)));
    await Promise.all(contexts.map((context) => context.close()));
    const found = complaints;
    contexts = [];
    complaints = [];
    if (found.length > 0) throw new Error(`The browser complained:\n${found.join('\n')}`);
  });
  afterAll(() => browser.close());
  return {
    async visit({ url }, { language = 'en', colours = 'light', width = 1280, filesGoMissing = false } = {}) {
      const context = await browser.newContext({
        baseURL: url,
        locale: language === 'en' ? 'en-GB' : language,
        timezoneId: 'Asia/Baku',
        colorScheme: colours,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      });
      context.setDefaultTimeout(PATIENCE_MS);
      contexts.push(context);
      await context.addInitScript(tellPolicyViolations);
      const expected = filesGoMissing ? GONE_FILE : null;
      context.on('page', (page) => listen(page, complaints, expected));
      return context.newPage();
    },
  };
}

function listen(page: Page, complaints: string[], expected: RegExp | null): void {
  const complain = (text: string) => {
    if (!expected?.test(text)) complaints.push(`${page.url()}: ${text}`);
  };
  page.on('pageerror', ({ message }) => complain(message));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !REFUSED_REQUEST.test(text)) complain(text);
  });
}

/** Runs in the page: what the content security policy forbade becomes an error of the console. */
function tellPolicyViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`Content security policy: ${effectiveDirective} ${blockedURI}`),
  );
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const file = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120)}.png`;
  // a page that cannot be drawn any more must not hide why the test failed
  await page.screenshot({ path: path.join(PICTURES, file), fullPage: true }).catch(() => undefined);
}
