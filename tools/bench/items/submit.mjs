/** Submitting a proposal, 32 applicants at a time: the hour before the deadline. */
import { randomUUID } from 'node:crypto';
import { closedLoop, json } from '../support/load.mjs';
import { inTurns } from '../support/rounds.mjs';
import { cookieOf, idsOf } from '../seed/people.mjs';
import { openDrafts } from './drafts.mjs';

const CONNECTIONS = 32;

/** @returns rows of the report */
export async function measureSubmit({ product, floor, meter, drained, rounds, seconds }) {
  const drafts = await openDrafts(product.db);
  const applicants = await idsOf(floor.db, 'applicant-');
  const floorDrafts = await openDrafts(floor.db);
  const load = (side, next) => () =>
    meter(side, () => closedLoop({ port: side.port, connections: CONNECTIONS, seconds, next }));
  const results = await inTurns({
    rounds,
    pause: drained,
    sides: {
      floor: load(
        floor,
        inOrder(floorDrafts, ({ id, version, applicant }) => ({
          method: 'POST',
          path: '/submission',
          body: json({ proposalId: id, draftVersion: version, actorId: applicants.get(applicant), key: randomUUID() }),
        })),
      ),
      product: load(
        product,
        inOrder(drafts, ({ id, version, applicant }) => ({
          method: 'POST',
          path: `/api/proposals/${id}/submission`,
          headers: { cookie: cookieOf(applicant), 'idempotency-key': randomUUID() },
          body: json({ draftVersion: version }),
        })),
      ),
    },
  });
  return [
    { item: 'Submit, c = 32', unit: '/s', measure: 'perSecond', goal: { atLeast: 0.6 }, results },
    { item: 'Submit, c = 32', unit: 'ms p99', measure: 'p99', goal: { atMost: 2.5 }, results },
    { item: 'Submit: Node CPU', unit: 'ms', measure: 'nodeMs', limit: 0.8, results },
    { item: 'Submit: PostgreSQL CPU', unit: 'ms', measure: 'databaseMs', limit: 1.1, results },
  ];
}

/** Requests for one thing after the other, from the start again at the end. */
function inOrder(things, request) {
  let place = 0;
  return () => {
    const thing = things[place % things.length];
    place += 1;
    return request(thing);
  };
}
