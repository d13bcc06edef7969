/** Saving a draft of 12 kB while it is written: what every open form does every few seconds. */
import { closedLoop, json } from '../support/load.mjs';
import { pool } from '../support/pool.mjs';
import { inTurns } from '../support/rounds.mjs';
import { cookieOf, idsOf } from '../seed/people.mjs';
import { openDrafts } from './drafts.mjs';

const CONNECTIONS = 32;

/** @returns rows of the report */
export async function measureSaveDraft({ product, floor, meter, content, rounds, seconds }) {
  const applicants = await idsOf(floor.db, 'applicant-');
  // every save changes one answer, as a writer's does
  const contents = ['first', 'second'].map((title) => ({ ...content, title }));
  const bodies = contents.map((written) => json({ content: written }));
  const drafts = pool(await openDrafts(product.db));
  const floorDrafts = pool(await openDrafts(floor.db));
  const load = (side, next) => () =>
    meter(side, () => closedLoop({ port: side.port, connections: CONNECTIONS, seconds, next }));
  const results = await inTurns({
    rounds,
    sides: {
      floor: load(floor, () => {
        const draft = floorDrafts.take();
        const { id, version, applicant } = draft;
        return {
          method: 'PUT',
          path: '/draft',
          body: json({
            proposalId: id,
            version,
            actorId: applicants.get(applicant),
            content: contents[version % 2],
            before: contents[(version + 1) % 2].title,
          }),
          answered: () => floorDrafts.put({ ...draft, version: version + 1 }),
        };
      }),
      product: load(product, () => {
        const draft = drafts.take();
        const { id, version, applicant } = draft;
        return {
          method: 'PUT',
          path: `/api/proposals/${id}/draft`,
          headers: { cookie: cookieOf(applicant), 'if-match': `"${version}"` },
          body: bodies[version % 2],
          answered: () => drafts.put({ ...draft, version: version + 1 }),
        };
      }),
    },
  });
  return [
    { item: 'Save a draft, c = 32', unit: '/s', measure: 'perSecond', goal: { atLeast: 0.6 }, results },
    { item: 'Save a draft, c = 32', unit: 'ms p99', measure: 'p99', results },
    { item: 'Save a draft: Node CPU', unit: 'ms', measure: 'nodeMs', results },
    { item: 'Save a draft: PostgreSQL CPU', unit: 'ms', measure: 'databaseMs', results },
  ];
}
