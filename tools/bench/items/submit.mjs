/** Submitting a proposal, 32 applicants at a time: the hour before the deadline. */
import { randomUUID } from 'node:crypto';
import { closedLoop, json } from '../support/load.mjs';
import { pool } from '../support/pool.mjs';
import { inTurns } from '../support/rounds.mjs';
import { cookieOf, idsOf } from '../seed/people.mjs';
import { editedDrafts } from './drafts.mjs';

const CONNECTIONS = 32;

/** @returns rows of the report */
export async function measureSubmit({ product, floor, meter, rounds, seconds }) {
  const applicants = await idsOf(floor.db, 'applicant-');
  const load = (side, request) => async () => {
    const drafts = pool(await editedDrafts(side.db));
    const next = () => {
      const draft = drafts.take();
      return draft && request(draft);
    };
    return meter(side, () => closedLoop({ port: side.port, connections: CONNECTIONS, seconds, next }));
  };
  const results = await inTurns({
    rounds,
    sides: {
      floor: load(floor, ({ id, version, applicant }) => ({
        method: 'POST',
        path: '/submission',
        body: json({ proposalId: id, draftVersion: version, actorId: applicants.get(applicant), key: randomUUID() }),
      })),
      product: load(product, ({ id, version, applicant }) => ({
        method: 'POST',
        path: `/api/proposals/${id}/submission`,
        headers: { cookie: cookieOf(applicant), 'idempotency-key': randomUUID() },
        body: json({ draftVersion: version }),
      })),
    },
  });
  return [
    { item: 'Submit, c = 32', unit: '/s', measure: 'perSecond', goal: { atLeast: 0.6 }, results },
    { item: 'Submit, c = 32', unit: 'ms p99', measure: 'p99', goal: { atMost: 2.5 }, results },
    { item: 'Submit: Node CPU', unit: 'ms', measure: 'nodeMs', limit: 0.8, results },
    { item: 'Submit: PostgreSQL CPU', unit: 'ms', measure: 'databaseMs', limit: 1.1, results },
  ];
}
