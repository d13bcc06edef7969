/**
 * Checks what runs in containers against the code: docker-compose.yml is whole and names only settings that exist,
 * .env.example and config.ts name the same settings, the web server sends the API's content security policy, and the
 * API needs no package that its image leaves out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinModules } from 'node:module';
import { parse } from 'yaml';
import { root } from './workspace.mjs';

const SERVICES = ['api', 'worker', 'web', 'postgres', 'redis', 'mail', 'storage'];
const CONFIG = 'apps/api/src/platform/config/config.ts';
/** Folders whose code the API's image runs. */
const SERVER_SOURCES = ['apps/api/src', 'libs/domain/src', 'libs/i18n/src', 'libs/embedded-postgres/src', 'migrations'];

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const namesIn = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))];
const without = (names, others) => names.filter((name) => !others.includes(name));

const settings = namesIn(read(CONFIG), /env\['(\w+)'\]/g);
const explained = namesIn(read('.env.example'), /^#?([A-Z][A-Z0-9_]*)=/gm);
const operations = read('docs/operations.md');
const composeText = read('docker-compose.yml');
const compose = parsed(composeText);
const services = Object.entries(compose.services);

const problems = [
  ...without(settings, explained).map((name) => `.env.example does not explain ${name}, which ${CONFIG} reads.`),
  ...without(explained, settings).map((name) => `.env.example explains ${name}, which ${CONFIG} does not read.`),
  ...settings
    .filter((name) => !operations.includes(`| \`${name}\``))
    .map((name) => `The settings in docs/operations.md lack ${name}.`),
  ...without(
    SERVICES,
    services.map(([name]) => name),
  ).map((name) => `docker-compose.yml has no service ${name}.`),
  ...services.flatMap(serviceProblems),
  ...without(namesIn(composeText, /\$\{([A-Z][A-Z0-9_]*)/g), settings)
    .filter((name) => !operations.includes(`\`${name}\``))
    .map((name) => `docker-compose.yml asks for ${name}, which docs/operations.md does not explain.`),
  ...policyProblems(),
  ...packageProblems(),
];
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

function parsed(text) {
  try {
    return parse(text, { merge: true });
  } catch (error) {
    console.error(`docker-compose.yml does not parse: ${error.message}`);
    return process.exit(1);
  }
}

/** Names of other services and, for our own images, of settings and of files of the build. */
function serviceProblems([name, { build, command = [], depends_on: needs = {}, environment = {} }]) {
  const others = without(Object.keys(needs), Object.keys(compose.services));
  const unknown = build?.target === 'app' ? without(Object.keys(environment), settings) : [];
  const doors = ['main', 'worker', 'cli'].map((door) => `dist/apps/api/${door}.js`);
  const missing = build
    ? without(
        command.filter((word) => word.endsWith('.js')),
        doors,
      )
    : [];
  return [
    ...others.map((other) => `Service ${name} of docker-compose.yml waits for ${other}, which is no service.`),
    ...unknown.map(
      (setting) => `Service ${name} of docker-compose.yml sets ${setting}, which ${CONFIG} does not read.`,
    ),
    ...missing.map((file) => `Service ${name} of docker-compose.yml runs ${file}, which is not built.`),
  ];
}

/** The policy is written once for the API and once for the web server: they must say the same. */
function policyProblems() {
  const [, directives] = /directives: \{(.*?)\n {2}\}/s.exec(read('apps/api/src/bootstrap.ts')) ?? [];
  const lines = [...(directives ?? '').matchAll(/'([a-z-]+)': \[(.*)\]/g)];
  const policy = lines.map(([, name, values]) => `${name} ${namesIn(values, /["']('?[\w:]+'?)["']/g).join(' ')}`);
  const same = policy.length > 0 && read('tools/docker/headers.conf').includes(`"${policy.join(';')}"`);
  return same ? [] : [`tools/docker/headers.conf does not send the policy of the API: ${policy.join(';')}`];
}

/** The image keeps `dependencies` alone: what the server imports must be among them. */
function packageProblems() {
  const { dependencies } = JSON.parse(read('package.json'));
  return SERVER_SOURCES.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|^testing/.test(file))
      .flatMap((file) => {
        const source = read(path.join(folder, file));
        const imported = namesIn(source, /^(?:import|export) (?!type )(?:[^;']*?from )?'([^'.][^']*)'/gm);
        return imported
          .map((name) =>
            name
              .split('/')
              .slice(0, name.startsWith('@') ? 2 : 1)
              .join('/'),
          )
          .filter((name) => !name.startsWith('@trilot/') && !isBuiltin(name) && !(name in dependencies))
          .map((name) => `${folder}/${file} imports ${name}, which is not among the dependencies of package.json.`);
      }),
  );
}

function isBuiltin(name) {
  return name.startsWith('node:') || builtinModules.includes(name);
}
