/**
 * The floor: what the same work costs without a framework, without sign-in, without rules. Bare node:http and pg, as many
 * connections to PostgreSQL as the product has, statements prepared. Nobody should run a call for proposals on it.
 */
import http from 'node:http';
import pg from 'pg';
import { rankingOf, saveDraft, saveSheet, snapshotOf, submitProposal, submitSheet } from './statements.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c role=trilot_app -c timezone=UTC',
});

const ROUTES = {
  'POST /submission': submitProposal,
  'PUT /draft': saveDraft,
  'PUT /sheet': saveSheet,
  'POST /sheet/submission': submitSheet,
  'POST /ranking': rankingOf,
  'POST /snapshot': snapshotOf,
};

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => void answer(request, Buffer.concat(chunks), response));
});

async function answer({ method, url }, body, response) {
  try {
    const text = await ROUTES[`${method} ${url}`](pool, JSON.parse(body.toString()));
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  } catch (error) {
    response.writeHead(500).end(String(error.stack));
  }
}

server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
process.on('SIGTERM', () => process.exit(0)).on('SIGINT', () => process.exit(0));
