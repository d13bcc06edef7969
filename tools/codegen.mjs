/** Writes openapi.json from the API's own code and the client's types from it. `--check` only says whether they drifted. */
import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, run } from './workspace.mjs';

const check = process.argv.includes('--check');
const home = 'libs/api-client';
const out = check ? mkdtempSync(path.join(tmpdir(), 'trilot-client-')) : home;
const files = { document: 'openapi.json', types: 'src/schema.d.ts' };
const target = (file) => (check ? path.join(out, path.basename(file)) : path.join(home, file));

build('api');
run(process.execPath, ['dist/apps/api/openapi.js', target(files.document)], { quiet: true });
run(
  process.execPath,
  ['node_modules/openapi-typescript/bin/cli.js', target(files.document), '-o', target(files.types)],
  {
    quiet: true,
  },
);

if (check) {
  const drifted = Object.values(files).filter(
    (file) => readFileSync(target(file), 'utf8') !== readFileSync(path.join(home, file), 'utf8'),
  );
  rmSync(out, { recursive: true });
  if (drifted.length > 0) {
    console.error(
      `Out of date: ${drifted.map((file) => `${home}/${file}`).join(', ')}. Run npm run codegen and commit the result.`,
    );
    process.exit(1);
  }
}
