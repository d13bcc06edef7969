/**
 * How long somebody with an old computer on a slow line waits for each screen of a first application: 400 kbit/s, an answer
 * underway for 150 ms, a processor slowed down four times. Absolute times of one run, so a note rather than a ratio.
 */
import { cookieOf } from '../seed/people.mjs';
import { signIn, withPage } from '../support/browser.mjs';
import { openDrafts } from './drafts.mjs';

const LINE = { offline: false, latency: 150, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 4;
/** Seconds until the first screen can be used. */
const FIRST_SCREEN = 5;

const heading = (page) => page.getByRole('heading', { level: 1 });

/** Walks from the call to the budget. @returns rows of the report */
export async function measureFirstVisit({ product }) {
  const [draft] = await openDrafts(product.db);
  const origin = `http://localhost:${product.port}`;
  const cookie = cookieOf(draft.applicant);

  const fromCall = await withPage(origin, null, async (page) => {
    await slowDown(page);
    const times = { 'Call, nothing kept yet': await opened(page, `${origin}/calls/urban-make-over`) };
    const check = page.getByRole('link', { name: /check/i }).first();
    times['Eligibility check'] = await timed(page, /\/check$/, () => check.click());
    times['Sign-in'] = await opened(page, `${origin}/sign-in`);
    await signIn(page.context(), origin, cookie);
    times['My applications'] = await opened(page, `${origin}/apply`);
    const mine = page.locator(`a[href="/apply/${draft.id}"]`).first();
    times['Overview of an application'] = await timed(page, /\/apply\/[^/]+$/, () => mine.click());
    for (const part of ['priorities', 'activities', 'budget', 'check']) {
      const link = page.locator(`a[href="/apply/${draft.id}/${part}"]`).first();
      times[`Its part “${part}”`] = await timed(page, new RegExp(`/${part}$`), () => link.click());
      await page.goBack();
      await page.waitForURL(/\/apply\/[^/]+$/);
      await page.locator(`a[href="/apply/${draft.id}/budget"]`).first().waitFor();
    }
    return times;
  });
  const cold = await withPage(origin, cookie, async (page) => {
    await slowDown(page);
    return opened(page, `${origin}/apply/${draft.id}`);
  });

  const [[first, time], ...others] = Object.entries({ ...fromCall, 'Overview, nothing kept yet': cold });
  const line = (item, value, limit) => ({ item: `400 kbit/s, processor ÷ 4: ${item}`, unit: 's', value, limit });
  return [line(first, time, FIRST_SCREEN), ...others.map(([item, value]) => line(item, value))];
}

async function slowDown(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Seconds until a screen that is opened by its address shows its heading and has drawn it. */
function opened(page, address) {
  return stopped(page, () => page.goto(address, { waitUntil: 'commit' }));
}

/** Seconds from a click to the heading of the screen with that address. */
function timed(page, address, act) {
  return stopped(page, async () => {
    await act();
    await page.waitForURL(address);
  });
}

async function stopped(page, act) {
  const begin = performance.now();
  await act();
  await heading(page).waitFor();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  return (performance.now() - begin) / 1000;
}
