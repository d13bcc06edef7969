/** The browser that screens are measured in. */
import { existsSync } from 'node:fs';

/** Browsers of the machine, tried when the one of the packages does not start. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** Gives a page of a fresh browser, signed in where a cookie is given, to a measurement and closes it afterwards. */
export async function withPage(origin, cookie, measure, viewport = PHONE) {
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport, locale: 'en' });
    if (cookie) await signIn(context, origin, cookie);
    return await measure(await context.newPage());
  } finally {
    await browser.close();
  }
}

export async function signIn(context, origin, cookie) {
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
}

async function launch() {
  const { chromium } = await import('playwright-core');
  const { default: packaged } = await import('@sparticuz/chromium');
  const failures = [];
  for (const find of [() => packaged.executablePath(), ...BROWSERS.filter(existsSync).map((file) => () => file)]) {
    try {
      return await chromium.launch({ executablePath: await find(), args: FLAGS });
    } catch (error) {
      failures.push(error.message.split('\n')[0]);
    }
  }
  throw new Error(`No browser starts: ${failures.join('; ')}`);
}
