/**
 * The JavaScript of the first applicant screen, compressed as it is sent, against its limit; and of every page that is
 * loaded later. Reads the build's manifest, so that nothing is measured that a browser would not load.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build, root } from './workspace.mjs';

/** Bytes, brotli. */
const FIRST_SCREEN = 120_000;
const LATER_CHUNK = 40_000;

/** What the page starts with: its first script, and what that loads at once. */
const START = ['index.html', 'src/app/start.tsx'];
const APPLICANT = ['hub-page', 'proposal-layout'].map((page) => `src/features/proposals/components/${page}.tsx`);
const MESSAGES = ['common', 'applicant'].map((area) => `../../libs/i18n/src/messages/${area}/en.ts`);

build('web');
const web = path.join(root, 'dist/apps/web');
const manifest = JSON.parse(readFileSync(path.join(web, '.vite/manifest.json'), 'utf8'));

/** Names of the chunks a page needs: its own and everything they import. */
function closureOf(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    if (!manifest[name]) throw new Error(`The build has no ${name}`);
    seen.add(name);
    closureOf(manifest[name].imports ?? [], seen);
  }
  return seen;
}

/** Small files are sent as they are. */
function sentSize(file) {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

function sizeOf(names) {
  const files = [...new Set([...names].map((name) => manifest[name].file))].filter((file) => file.endsWith('.js'));
  return files.reduce((sum, file) => sum + sentSize(path.join(web, file)), 0);
}

const first = closureOf([...START, ...APPLICANT, ...MESSAGES]);
const later = Object.entries(manifest)
  .filter(
    ([name, { isDynamicEntry }]) => isDynamicEntry && name.startsWith('src/features/') && !APPLICANT.includes(name),
  )
  .map(([name]) => [name, sizeOf([...closureOf([name])].filter((chunk) => !first.has(chunk)))]);

const problems = [
  ...(sizeOf(first) > FIRST_SCREEN
    ? [`The first applicant screen loads ${sizeOf(first)} bytes of JavaScript; the limit is ${FIRST_SCREEN}.`]
    : []),
  ...later
    .filter(([, size]) => size > LATER_CHUNK)
    .map(([name, size]) => `${name} loads ${size} bytes more; the limit is ${LATER_CHUNK}.`),
];
console.log(`First applicant screen: ${(sizeOf(first) / 1000).toFixed(1)} kB.`);
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
