/** Where things live and how they are called: what no linter knows, as rules over the list of files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CAPABILITIES, LISTENING_CAPABILITIES, READING_CAPABILITIES } from './capabilities.mjs';
import { root } from './workspace.mjs';

const ROOTS = ['apps', 'libs', 'migrations', 'tools'];
const CAPABILITY = new Set([...CAPABILITIES, ...READING_CAPABILITIES, ...LISTENING_CAPABILITIES]);

/** Folders of capabilities, and what else may stand beside them. */
const CAPABILITY_HOMES = {
  'libs/domain/src': ['kernel', 'testing'],
  'apps/api/src/capabilities': [],
  // the audit is part of the platform; its page is a feature of its own
  'apps/web/src/features': ['audit'],
};

/** Words that stand for a habit this house does not have. */
const SMELLS = [
  [/\bforwardRef\(/, 'hides a cycle'],
  [/@InjectRepository\(|createQueryRunner\(/, 'opens the database beside the unit of work'],
  [/\b(BadRequest|NotFound|Forbidden|Conflict|Unauthorized)Exception\(/, 'is an error without a code'],
  [/\b(TODO|FIXME)\b/, 'is unfinished'],
];

/** Files whose functions only put together what they are given. */
const WITHOUT_SPEC = ['libs/domain/src/kernel/refusal.ts', 'libs/domain/src/calls/consistency-problem.ts'];

const files = ROOTS.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')),
);
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const read = (file) => readFileSync(path.join(root, file), 'utf8');

const problems = [
  ...code
    .filter((file) => !/^(\d+-)?[a-z0-9]+([-.][a-z0-9]+)*\.[a-z]+$/.test(path.posix.basename(file)))
    .map((file) => `${file}: file names are kebab-case, with a role after a dot`),
  ...Object.entries(CAPABILITY_HOMES).flatMap(([home, others]) =>
    [...new Set(files.filter((file) => file.startsWith(`${home}/`)).map((file) => file.slice(home.length + 1)))]
      .filter((rest) => rest.includes('/'))
      .map((rest) => rest.split('/')[0])
      .filter((name, place, names) => names.indexOf(name) === place)
      .flatMap((name) => [
        ...(CAPABILITY.has(name) || others.includes(name)
          ? []
          : [`${home}/${name}: no such capability (tools/capabilities.mjs)`]),
        ...(files.includes(`${home}/${name}/index.ts`) ? [] : [`${home}/${name}: has no index.ts`]),
      ]),
  ),
  ...files
    .filter((file) => /^apps\/(api\/src\/capabilities|web\/src\/features)\/[^/]+\/.+\/index\.tsx?$/.test(file))
    .map((file) => `${file}: one index per capability, none inside it`),
  ...code
    .filter(
      (file) =>
        /^libs\/domain\/src\/(?!testing\/)/.test(file) && !file.endsWith('.spec.ts') && !WITHOUT_SPEC.includes(file),
    )
    .filter((file) => /^export (async )?function |^export class /m.test(read(file)))
    .filter((file) => !files.includes(file.replace(/\.ts$/, '.spec.ts')))
    .map((file) => `${file}: a rule without a spec beside it`),
  ...files
    .filter((file) => file.startsWith('migrations/') && file.endsWith('.ts') && file !== 'migrations/index.ts')
    .filter((file) => !/^migrations\/\d{13}-[a-z]+(-[a-z]+)+\.ts$/.test(file))
    .map((file) => `${file}: a migration is called <timestamp>-<verb-noun>.ts`),
  ...code
    .filter((file) => file !== 'tools/check-layout.mjs')
    .flatMap((file) => {
      const text = read(file);
      return SMELLS.filter(([pattern]) => pattern.test(text)).map(
        ([pattern, why]) => `${file}: ${pattern.exec(text)[0]} ${why}`,
      );
    }),
];

for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
