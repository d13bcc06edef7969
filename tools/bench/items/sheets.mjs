/** Saving and submitting one score sheet, 16 evaluators at a time. */
import { randomUUID } from 'node:crypto';
import { closedLoop, json } from '../support/load.mjs';
import { pool } from '../support/pool.mjs';
import { inTurns, WARM_UPS } from '../support/rounds.mjs';
import { cookieOf, idsOf } from '../seed/people.mjs';

const CONNECTIONS = 16;

/** @returns rows of the report */
export async function measureSaveSheet({ product, floor, meter, sheetsLot, rounds, seconds }) {
  const evaluators = await idsOf(floor.db, 'evaluator-');
  const sheets = pool(await openSheets(product.db, sheetsLot));
  const floorSheets = pool(await openSheets(floor.db, sheetsLot));
  const load = (side, next) => () =>
    meter(side, () => closedLoop({ port: side.port, connections: CONNECTIONS, seconds, next }));
  const results = await inTurns({
    rounds,
    sides: {
      floor: load(floor, () => {
        const sheet = floorSheets.take();
        const { id, version, evaluator } = sheet;
        const content = rescored(sheet.content);
        return {
          method: 'PUT',
          path: '/sheet',
          body: json({ assignmentId: id, evaluatorId: evaluators.get(evaluator), version, content }),
          answered: () => floorSheets.put({ ...sheet, content, version: version + 1 }),
        };
      }),
      product: load(product, () => {
        const sheet = sheets.take();
        const { id, version, evaluator } = sheet;
        const content = rescored(sheet.content);
        return {
          method: 'PUT',
          path: `/api/assignments/${id}/sheet`,
          headers: { cookie: cookieOf(evaluator), 'if-match': `"${version}"` },
          body: json({ content }),
          answered: () => sheets.put({ ...sheet, content, version: version + 1 }),
        };
      }),
    },
  });
  return [
    { item: 'Save a score sheet, c = 16', unit: '/s', measure: 'perSecond', goal: { atLeast: 0.6 }, results },
    { item: 'Save a score sheet, c = 16', unit: 'ms p99', measure: 'p99', results },
    { item: 'Save a score sheet: Node CPU', unit: 'ms', measure: 'nodeMs', results },
    { item: 'Save a score sheet: PostgreSQL CPU', unit: 'ms', measure: 'databaseMs', results },
  ];
}

/** A sheet is submitted once, so a round also ends when its share of the sheets is used up. @returns rows of the report */
export async function measureSubmitSheet({ product, floor, meter, sheetsLot, questions, rounds, seconds }) {
  const evaluators = await idsOf(floor.db, 'evaluator-');
  const sheets = pool(await openSheets(product.db, sheetsLot));
  const floorSheets = pool(await openSheets(floor.db, sheetsLot));
  const load = (side, from, request) => {
    const share = Math.floor(from.size / (rounds + WARM_UPS));
    return () => loadOf(side, from, request, share);
  };
  const loadOf = (side, from, request, share) => {
    let left = share;
    const next = () => {
      left -= 1;
      return left < 0 ? null : request(from.take());
    };
    return meter(side, () => closedLoop({ port: side.port, connections: CONNECTIONS, seconds, next }));
  };
  const results = await inTurns({
    rounds,
    sides: {
      floor: load(floor, floorSheets, ({ id, version, evaluator }) => ({
        method: 'POST',
        path: '/sheet/submission',
        body: json({ assignmentId: id, evaluatorId: evaluators.get(evaluator), version, key: randomUUID(), questions }),
      })),
      product: load(product, sheets, ({ id, version, evaluator }) => ({
        method: 'POST',
        path: `/api/assignments/${id}/sheet/submission`,
        headers: { cookie: cookieOf(evaluator), 'idempotency-key': randomUUID() },
        body: json({ version }),
      })),
    },
  });
  return [
    {
      item: 'Submit a score sheet with totals, c = 16',
      unit: '/s',
      measure: 'perSecond',
      goal: { atLeast: 0.6 },
      results,
    },
    { item: 'Submit a score sheet with totals, c = 16', unit: 'ms p99', measure: 'p99', results },
    { item: 'Submit a score sheet: Node CPU', unit: 'ms', measure: 'nodeMs', results },
    { item: 'Submit a score sheet: PostgreSQL CPU', unit: 'ms', measure: 'databaseMs', results },
  ];
}

/** A sheet with another score for its first question: what an evaluator changes between two saves. */
function rescored({ scores, comments }) {
  const question = Object.keys(scores).sort()[0];
  const { value, reason } = scores[question];
  return { comments, scores: { ...scores, [question]: { value: value === 3 ? 4 : 3, reason } } };
}

/** The sheets of a lot that are still in draft, with what they hold and the session key of their evaluator. */
async function openSheets(db, lotId) {
  const { rows } = await db.query(
    `select a.id, s.version, split_part(u.email, '@', 1) as evaluator, jsonb_build_object('comments', s.comments, 'scores',
              (select jsonb_object_agg(c.question_id, jsonb_build_object('value', c.value, 'reason', c.reason))
               from score c where c.sheet_id = s.id)) as content
     from score_sheet s
     join assignment a on a.id = s.assignment_id
     join app_user u on u.id = a.evaluator_id
     join proposal p on p.id = s.proposal_id
     where p.lot_id = $1 and p.reference like 'S%' and s.state = 'draft'
     order by s.id`,
    [lotId],
  );
  return rows;
}
