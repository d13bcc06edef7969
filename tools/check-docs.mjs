/**
 * Checks what the documents say against the repository: links and anchors lead somewhere, files and commands that are
 * named exist, the index of rules has every exported rule where it is, and the table of permissions is the code's.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './workspace.mjs';

const DOMAIN = 'libs/domain/src';
const ARCHITECTURE = 'docs/architecture.md';
const LANGUAGE = 'docs/domain-language.md';
const PERMISSIONS = `${DOMAIN}/identity/permissions.ts`;
/** Folders of the repository: a word in code marks that begins with one of them is a path. */
const FOLDERS = ['apps', 'docs', 'libs', 'migrations', 'tools'];

/** Exported functions that decide nothing: constructors, look-ups and ways of writing. */
const HELPERS = [
  'average',
  'callTexts',
  'centsToDecimal',
  'countryOf',
  'formatAmount',
  'formatPlainAmount',
  'formatQuantity',
  'gridQuestions',
  'groupBy',
  'isObstacle',
  'localDate',
  'localTime',
  'lotDefinition',
  'nameOf',
  'obstacle',
  'offsetMinutes',
  'partsOf',
  'problem',
  'rational',
  'refuse',
  'subdivisionsOf',
  'valueAt',
  'withValueAt',
  'writeDecimal',
  'writePercent',
  'writeWithCurrency',
  'zonedTime',
];

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const list = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);
const documents = [...readdirSync(root), ...FOLDERS.flatMap(list)].filter((file) => file.endsWith('.md'));
const { scripts } = JSON.parse(read('package.json'));

const problems = [
  ...documents.flatMap((file) => [...linkProblems(file), ...nameProblems(file)]),
  ...indexProblems(),
  ...permissionProblems(),
];
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

/** Links inside the repository that lead to no file or no heading. */
function linkProblems(file) {
  return [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => {
      const [relative, anchor] = target.split('#');
      const linked = relative === '' ? file : path.posix.join(path.posix.dirname(file), relative);
      if (!existsSync(path.join(root, linked))) return [`${file}: the link ${target} leads nowhere.`];
      const lost = anchor && linked.endsWith('.md') && !anchorsOf(linked).includes(anchor);
      return lost ? [`${file}: ${linked} has no heading #${anchor}.`] : [];
    });
}

/** Files and commands that are named in code marks and do not exist. */
function nameProblems(file) {
  const text = read(file);
  const paths = [...prose(file).matchAll(/`([\w.@/-]+)`/g)].map(([, word]) => word).filter(isPath);
  const commands = [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name);
  return [
    ...paths.filter((word) => !existsSync(path.join(root, word))).map((word) => `${file}: there is no ${word}.`),
    ...commands.filter((name) => !(name in scripts)).map((name) => `${file}: there is no command npm run ${name}.`),
  ];
}

function isPath(word) {
  return word.includes('/') && FOLDERS.includes(word.split('/')[0]);
}

/** A document without its blocks of code. */
function prose(file) {
  return read(file).replace(/^```[\s\S]*?^```/gm, '');
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(file) {
  return [...prose(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Rules that the index lacks, and rows of the index that name what is not there. */
function indexProblems() {
  const rules = exportedFunctions();
  const index = read(ARCHITECTURE).split('\n## Index of rules')[1] ?? '';
  const rows = [...index.matchAll(/^\| .+? \| (`.+?`) in \[[^\]]+\]\(\.\.\/([^)]+)\)\s+\| (.+?)\s*\|$/gm)];
  const named = rows.flatMap(([, names, file, source]) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name]) => ({ name, file, source })),
  );
  const exportedAt = ({ name, file }) => rules.some((rule) => rule.name === name && rule.file === file);
  return [
    ...named
      .filter((row) => !exportedAt(row))
      .map(({ name, file }) => `${ARCHITECTURE}: ${file} exports no function ${name}.`),
    ...rules
      .filter(({ name }) => !HELPERS.includes(name) && !named.some((row) => row.name === name))
      .map(({ name, file }) => `${ARCHITECTURE}: the index of rules lacks ${name} of ${file}.`),
    ...HELPERS.filter((name) => !rules.some((rule) => rule.name === name)).map(
      (name) => `tools/check-docs.mjs excuses ${name}, which ${DOMAIN} does not export.`,
    ),
    ...HELPERS.filter((name) => named.some((row) => row.name === name)).map(
      (name) => `tools/check-docs.mjs excuses ${name}, which the index of rules names.`,
    ),
    ...named
      .filter(({ source }) => !/^(\d+|ours)(, (\d+|ours))*$/.test(source))
      .map(({ name, source }) => `${ARCHITECTURE}: the source of ${name} is no section: ${source}.`),
  ];
}

/** Every function that the domain exports, but those of tests. */
function exportedFunctions() {
  const files = list(DOMAIN).filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|\/testing\//.test(file));
  return files.flatMap((file) =>
    [...read(file).matchAll(/^export (?:async )?(?:function|const) (\w+)(?=[(<]|.*=> )/gm)].map(([, name]) => ({
      name,
      file,
    })),
  );
}

/** Permissions whose roles in the document are not those of the code. */
function permissionProblems() {
  const code = read(PERMISSIONS);
  const permissionsIn = (text) => [...text.matchAll(/'([a-z-]+:[a-z-]+)'/g)].map(([, permission]) => permission);
  const block = (name) => new RegExp(`export const ${name}\\b.*? = ([[{].*?^[\\]}])`, 'ms').exec(code)?.[1] ?? '';
  const holders = [
    ['member', permissionsIn(block('MEMBER_PERMISSIONS'))],
    ['reader', permissionsIn(block('READER_PERMISSIONS'))],
    ...[...block('ROLE_PERMISSIONS').matchAll(/(\w+): \[(.*?)\]/gs)].map(([, role, text]) => [
      role,
      permissionsIn(text),
    ]),
  ];
  const table = read(LANGUAGE).split('\n## Who may do what')[1] ?? '';
  return permissionsIn(block('PERMISSIONS')).flatMap((permission) => {
    const row = new RegExp(`^\\| \`${permission}\`\\s+\\| .*? \\| (.*?)\\s*\\|$`, 'm').exec(table);
    const said = inOrder((row?.[1] ?? '').split(', '));
    const held = inOrder(holders.filter(([, permissions]) => permissions.includes(permission)).map(([role]) => role));
    return said === held ? [] : [`${LANGUAGE}: ${permission} belongs to ${held}, not to ${said || 'nobody'}.`];
  });
}

function inOrder(names) {
  return names.sort((a, b) => a.localeCompare(b)).join(', ');
}
