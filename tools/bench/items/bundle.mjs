/** The JavaScript a browser loads for the first screen of an applicant, compressed as the web server sends it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { openDrafts } from './drafts.mjs';
import { cookieOf } from '../seed/people.mjs';
import { withPage } from '../support/browser.mjs';

/** Opens a draft as its applicant in a real browser. @returns rows of the report */
export async function measureBundle({ product, build }) {
  const [draft] = await openDrafts(product.db);
  const address = `http://localhost:${product.port}/apply/${draft.id}`;
  const { first, later } = await scriptsOf(address, cookieOf(draft.applicant));
  const added = (scripts, size) =>
    scripts.reduce((sum, { pathname }) => sum + size(path.join(build.web, pathname)), 0) / 1000;
  const compressed = first.filter(({ encoding }) => encoding !== null).length;
  return [
    { item: 'First applicant screen, JavaScript as brotli', unit: 'kB', value: added(first, brotli), limit: 120 },
    { item: 'First applicant screen, JavaScript as gzip', unit: 'kB', value: added(first, gzip) },
    {
      item: 'First applicant screen, JavaScript as it is',
      unit: 'kB',
      value: added(first, (file) => statSync(file).size),
      note: `${first.length} scripts, ${compressed} sent compressed`,
    },
    { item: 'Loaded after it while nothing is done, brotli', unit: 'kB', value: added(later, brotli) },
  ];
}

const gzip = (file) =>
  existsSync(`${file}.gz`) ? statSync(`${file}.gz`).size : gzipSync(readFileSync(file), { level: 9 }).length;

const brotli = (file) =>
  existsSync(`${file}.br`)
    ? statSync(`${file}.br`).size
    : brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Path and content encoding of the scripts a page asks for until it shows its heading, and of those after it. */
function scriptsOf(address, cookie) {
  return withPage(new URL(address).origin, cookie, async (page) => {
    const requests = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') requests.push(request);
    });
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const shown = requests.length;
    await page.waitForLoadState('networkidle');
    const scripts = await Promise.all(requests.map(sent));
    return { first: scripts.slice(0, shown), later: scripts.slice(shown) };
  });
}

async function sent(request) {
  const response = await request.response();
  return { pathname: new URL(request.url()).pathname, encoding: response.headers()['content-encoding'] ?? null };
}
