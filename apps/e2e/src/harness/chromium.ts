/** The browser of the journeys. It comes with the installed packages, so that a machine with only Node can run them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../../../..');
const PACKAGE = path.join(ROOT, 'node_modules/@sparticuz/chromium/bin');
/** Unpacked once per installation of the packages. */
const UNPACKED = path.join(ROOT, 'node_modules/.cache/trilot-chromium');
const PARTS = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'] as const;
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** Root needs the first; the others keep the browser from talking to anybody but the product. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

interface Executable {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Launches the browser that all workers share; each journey opens contexts of its own in it. */
export async function launchBrowser(): Promise<BrowserServer> {
  const { executablePath, env } = await findChromium();
  const set = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launchServer({ executablePath, env: Object.fromEntries(set), args: [...ARGUMENTS] });
}

async function findChromium(): Promise<Executable> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return { executablePath: chosen, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  const installed = INSTALLED.find((file) => existsSync(file));
  if (!installed) throw new Error('No Chromium was found; name one by CHROMIUM_PATH.');
  return { executablePath: installed, env: process.env };
}

async function unpackedChromium(): Promise<Executable> {
  if (!existsSync(UNPACKED)) await unpack();
  const executablePath = path.join(UNPACKED, 'chromium');
  const fonts = path.join(UNPACKED, 'fonts.conf');
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  if (hasItsLibraries(executablePath, env)) return { executablePath, env };
  // the package brings the libraries (nss, nspr, expat) that a bare machine lacks
  const own = [path.join(UNPACKED, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: own } };
}

/** Unpacks beside the final place and moves there at the end: a second run at the same time never sees half of it. */
async function unpack(): Promise<void> {
  mkdirSync(path.dirname(UNPACKED), { recursive: true });
  const draft = mkdtempSync(`${UNPACKED}-`);
  const { TMPDIR } = process.env;
  // the package unpacks into the folder for temporary files, wherever that is
  process.env['TMPDIR'] = draft;
  try {
    await Promise.all(PARTS.map((part) => inflate(path.join(PACKAGE, part))));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  writeFileSync(path.join(draft, 'fonts.conf'), fontConfiguration());
  try {
    renameSync(draft, UNPACKED);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}

/** The machine's fonts where it has some, and the package's, because a browser without any font does not start. */
function fontConfiguration(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(UNPACKED, 'fonts/fonts')}</dir>
  <cachedir>${path.join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function hasItsLibraries(executablePath: string, env: NodeJS.ProcessEnv): boolean {
  const { status, stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8', env });
  return status === 0 && !stdout.includes('not found');
}
