import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lettersIn } from '.';
import { type Area, loadCatalogue } from './catalogues';

const ROOT = path.resolve(__dirname, '../../..');
const AREAS = [
  'common',
  'account',
  'public',
  'applicant',
  'assigning',
  'writing',
  'formFile',
  'evaluator',
  'exports',
  'manager',
  'problems',
  'versions',
  'report',
  'scoring',
  'screening',
  'announced',
  'statistics',
  'terms',
] as const satisfies readonly Area[];

const filesOf = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/\.spec\.tsx?$/.test(file))
    .map((file) => path.join(ROOT, folder, file));

const sources = [
  ...filesOf('apps/web/src', /\.tsx?$/),
  ...filesOf('apps/api/src', /\.ts$/),
  // what writes a value in words, beside the messages themselves
  ...filesOf('libs/i18n/src', /^[^/]+\.ts$/),
].map((file) => readFileSync(file, 'utf8'));

const PREFIX = `(?:${[...AREAS, 'letters'].join('|')})\\.`;

/** Ids that stand in the code as they are. */
const named = new Set(sources.flatMap((source) => matches(source, `['"](${PREFIX}[\\w.]+)['"]`)));

/** Ids of which a part is put in: `common.phase.${phase}`. */
const composed = [
  ...new Set(sources.flatMap((source) => matches(source, `\`(${PREFIX}(?:[^\`$]|\\$\\{[^}]*\\})*)\``))),
];

function matches(source: string, pattern: string): readonly string[] {
  return [...source.matchAll(new RegExp(pattern, 'g'))].map(([, found]) => found!);
}

/** What a composed id can become: its own words, and something for each part that is put in. */
function shapeOf(template: string): RegExp {
  const words = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${words.join('[\\w.]+')}$`);
}

async function ids(): Promise<readonly string[]> {
  const catalogues = await Promise.all(AREAS.map((area) => loadCatalogue('az', area)));
  return [...catalogues, lettersIn('az')].flatMap((catalogue) => Object.keys(catalogue));
}

describe('messages and the code that says them', () => {
  it('finds the code', () => {
    expect(named.has('common.signIn')).toBe(true);
    expect(composed).toContain('common.phase.${call.phase}');
  });

  it('every message that is said exists', async () => {
    const existing = new Set(await ids());
    expect([...named].filter((id) => !existing.has(id))).toEqual([]);
  });

  it('every composed id can become a message', async () => {
    const existing = await ids();
    expect(composed.filter((template) => !existing.some((id) => shapeOf(template).test(id)))).toEqual([]);
  });

  it('every message is said', async () => {
    const shapes = composed.map(shapeOf);
    const unsaid = (await ids()).filter((id) => !named.has(id) && !shapes.some((shape) => shape.test(id)));
    expect(unsaid).toEqual([]);
  });
});

describe('style sheets', () => {
  it('change no letter case: “i” and “ı” are different letters, and CSS does not know the language of a name', () => {
    const sheets = [...filesOf('apps/web/src', /\.css$/), ...filesOf('libs/ui/src', /\.css$/)];
    expect(sheets.length).toBeGreaterThan(5);
    const changing = sheets.filter((file) => /text-transform|small-caps/.test(readFileSync(file, 'utf8')));
    expect(changing.map((file) => path.relative(ROOT, file))).toEqual([]);
  });
});
