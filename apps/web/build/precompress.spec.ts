import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from './precompress';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'precompress-'));
  mkdirSync(path.join(folder, 'assets'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the plugin's hooks as a build does. */
async function run(): Promise<readonly string[]> {
  const plugin = precompress();
  const hook = (name: 'configResolved' | 'writeBundle') => plugin[name] as (...values: unknown[]) => unknown;
  hook('configResolved')({ root: folder, build: { outDir: '.' } });
  await hook('writeBundle')();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('.'))
    .toSorted();
}

describe('precompress', () => {
  it('puts copies that say the same beside every text file, in every folder', async () => {
    const text = 'export const answer = 42;\n'.repeat(100);
    writeFileSync(path.join(folder, 'assets/page.js'), text);
    expect(await run()).toEqual(['assets/page.js', 'assets/page.js.br', 'assets/page.js.gz']);
    const copy = (ending: string) => readFileSync(path.join(folder, `assets/page.js.${ending}`));
    expect(brotliDecompressSync(copy('br')).toString()).toBe(text);
    expect(gunzipSync(copy('gz')).toString()).toBe(text);
  });

  it('leaves alone what is small and what is compressed already', async () => {
    writeFileSync(path.join(folder, 'small.css'), 'a { color: red }');
    writeFileSync(path.join(folder, 'font.woff2'), Buffer.alloc(5_000));
    expect(await run()).toEqual(['font.woff2', 'small.css']);
  });
});
