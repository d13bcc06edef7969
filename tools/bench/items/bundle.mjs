/** The JavaScript a browser loads for the first screen of an applicant, compressed as the web server sends it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { openDrafts } from './drafts.mjs';
import { cookieOf } from '../seed/people.mjs';

/** Browsers of the machine, tried when the one of the packages does not start. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Opens a draft as its applicant in a real browser. @returns rows of the report */
export async function measureBundle({ product, build }) {
  const [draft] = await openDrafts(product.db);
  const scripts = await scriptsOf(`http://localhost:${product.port}/apply/${draft.id}`, cookieOf(draft.applicant));
  const files = scripts.map(({ pathname }) => path.join(build.web, pathname));
  const added = (size) => files.reduce((sum, file) => sum + size(file), 0) / 1000;
  const encoded = scripts.filter(({ encoding }) => encoding !== null).length;
  return [
    { item: 'First applicant screen, JavaScript as brotli', unit: 'kB', value: added(brotli), limit: 120 },
    { item: 'First applicant screen, JavaScript as gzip', unit: 'kB', value: added(gzip) },
    { item: 'First applicant screen, JavaScript as it is', unit: 'kB', value: added((file) => statSync(file).size) },
    { item: 'Scripts loaded / sent compressed', unit: '', value: scripts.length, note: `${encoded} compressed` },
  ];
}

const gzip = (file) =>
  existsSync(`${file}.gz`) ? statSync(`${file}.gz`).size : gzipSync(readFileSync(file), { level: 9 }).length;

const brotli = (file) =>
  existsSync(`${file}.br`)
    ? statSync(`${file}.br`).size
    : brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Path and content encoding of every script the page loads until it is idle. */
async function scriptsOf(address, cookie) {
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: address }]);
    const page = await context.newPage();
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      const encoding = response.headers()['content-encoding'] ?? null;
      scripts.push({ pathname: new URL(response.url()).pathname, encoding });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    return scripts;
  } finally {
    await browser.close();
  }
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
