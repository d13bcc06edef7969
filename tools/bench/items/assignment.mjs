/**
 * The suggestion of who evaluates what, as the job computes it: the rules alone, bundled as they are, on a lot of the size
 * the product is meant for. Its goal is an absolute time, so it says of how many rounds the figure is the middle one.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { median } from '../support/statistics.mjs';
import { OUT } from '../support/postgres.mjs';

const PROPOSALS = 2_000;
const EVALUATORS = 120;
const NEEDED = 3;
/** Proposals each evaluator can take: a tenth more places than are needed. */
const CAPACITY = Math.ceil((1.1 * PROPOSALS * NEEDED) / EVALUATORS);
const COUNTRIES = ['AM', 'AZ', 'GE', 'MD', 'UA', 'PT', 'DE', 'FI'];
const LANGUAGES = ['en', 'az', 'ka', 'ro', 'uk', 'hy'];
const PRIORITIES = ['social', 'green', 'innovation'];
/** Seconds. Source: the figures the product is held to. */
const LIMIT = 10;

/** @returns rows of the report */
export async function measureAssignment({ rounds }) {
  const { suggestAssignment } = await domain();
  const problem = lot();
  let suggestion;
  const seconds = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    suggestion = suggestAssignment(problem);
    return (performance.now() - begin) / 1000;
  });
  const missing = suggestion.shortfalls.reduce((sum, shortfall) => sum + shortfall.missing, 0);
  const loads = PEOPLE.map((_, e) => suggestion.assignments.filter(({ evaluatorId }) => evaluatorId === idOf('e', e)));
  const counts = loads.map(({ length }) => length);
  const note = `${suggestion.assignments.length} made, ${missing} missing, ${Math.min(...counts)} to ${Math.max(...counts)} each`;
  const item = `Assignment of ${PROPOSALS.toLocaleString('en')} × ${EVALUATORS} × ${NEEDED}`;
  return [{ item, unit: 's', value: median(seconds), limit: LIMIT, note }];
}

const PEOPLE = Array.from({ length: EVALUATORS });

/** The rules as a module that Node can load. */
async function domain() {
  const file = path.join(OUT, 'domain.mjs');
  await build({ input: 'libs/domain/src/index.ts', output: { file, format: 'esm' }, logLevel: 'silent' });
  return import(pathToFileURL(file).href);
}

/** A lot in which everything that decides occurs: scarce languages, compatriots, declared conflicts, uneven expertise. */
function lot() {
  const random = sequence(20_260);
  const one = (items) => items[Math.floor(random() * items.length)];
  const evaluators = PEOPLE.map((_, e) => ({
    id: idOf('e', e),
    country: one(COUNTRIES),
    municipalityId: random() < 0.2 ? idOf('m', Math.floor(random() * PROPOSALS)) : null,
    employerInLot: random() < 0.1,
    earlierEmployerIds: random() < 0.2 ? [idOf('m', Math.floor(random() * PROPOSALS))] : [],
    territories: [],
    languages: ['en', ...LANGUAGES.slice(1).filter(() => random() < 0.35)],
    expertise: PRIORITIES.filter(() => random() < 0.5),
    capacity: CAPACITY,
    load: 0,
  }));
  const proposals = Array.from({ length: PROPOSALS }, (_, p) => {
    const green = Math.floor(random() * 5_000);
    return {
      id: idOf('p', p),
      municipalityId: idOf('m', p),
      territory: `${one(COUNTRIES.slice(0, 5))}-XX`,
      partnerIds: [idOf('m', Math.floor(random() * PROPOSALS))],
      language: random() < 0.6 ? 'en' : one(LANGUAGES),
      shares: { social: 5_000 - green, green, innovation: 3_000 },
      needed: NEEDED,
      standing: [],
      barred: random() < 0.1 ? { [idOf('e', Math.floor(random() * EVALUATORS))]: 'declared' } : {},
    };
  });
  return { proposals, evaluators };
}

const idOf = (kind, number) => `${kind}${String(number).padStart(5, '0')}`;

/** Numbers from 0 to below 1 that look random and are the same in every run. */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
