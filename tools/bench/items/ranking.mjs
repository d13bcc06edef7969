/** The board of a lot against the bare SQL behind it, one reader at a time, over lots of growing size. */
import { closedLoop, json } from '../support/load.mjs';
import { inTurns } from '../support/rounds.mjs';
import { cookieOf } from '../seed/people.mjs';

/** Length (s) of one turn; it always finishes the request it is at. */
const SECONDS = 0.5;

/** @returns rows of the report */
export async function measureRanking({ product, floor, lots, rounds }) {
  const report = [];
  for (const { lotId, proposals } of lots) {
    const body = json({ lotId });
    const results = await inTurns({
      rounds,
      warmUps: 1,
      sides: {
        ranking: reader(floor, { method: 'POST', path: '/ranking', body }),
        snapshot: reader(floor, { method: 'POST', path: '/snapshot', body }),
        product: reader(product, { path: `/api/lots/${lotId}/board`, headers: { cookie: cookieOf('manager-1') } }),
      },
    });
    const against = (side) => results.map((round) => ({ floor: round[side], product: round.product }));
    const item = `Board of ${proposals.toLocaleString('en')} × 3`;
    report.push(
      {
        item: `${item} / ranking by SQL`,
        unit: 'ms',
        measure: 'p50',
        goal: { atMost: 1.2 },
        results: against('ranking'),
      },
      {
        item: `${item} / all sheets by SQL`,
        unit: 'ms',
        measure: 'p50',
        goal: { atMost: 1.5 },
        results: against('snapshot'),
      },
      { item: `${item}: answer / all sheets by SQL`, unit: 'kB', measure: 'kilobytes', results: against('snapshot') },
    );
  }
  return report;
}

/** A side that reads the same thing again and again. */
function reader(side, request) {
  return async () => {
    let kilobytes = 0;
    const answered = (answer) => (kilobytes = answer.length / 1000);
    const next = () => ({ ...request, answered });
    const { p50 } = await closedLoop({ port: side.port, connections: 1, seconds: SECONDS, next });
    return { p50, kilobytes };
  };
}
