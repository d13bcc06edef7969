/** A closed loop of HTTP requests on loopback: so many connections, each sending its next request after an answer. */
import http from 'node:http';
import { quantile } from './statistics.mjs';

/**
 * Keeps `connections` requests in flight until `seconds` have passed or `next()` gives null, and lets the last ones
 * finish. `next()` gives `{ method, path, headers, body, answered(body) }`. Anything but success ends the run: a bench of
 * refusals would measure nothing.
 * @returns number answered, seconds taken, answers a second and latencies in milliseconds
 */
export async function closedLoop({ port, connections, seconds, next }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const latencies = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const connection = async () => {
    while (performance.now() < end) {
      const request = next();
      if (request === null) return;
      const sent = performance.now();
      const body = await send(agent, port, request);
      latencies.push(performance.now() - sent);
      request.answered?.(body);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const taken = (performance.now() - begin) / 1000;
  agent.destroy();
  return {
    answered: latencies.length,
    seconds: taken,
    perSecond: latencies.length / taken,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

/** Sends one request and gives the body of its answer as a buffer; rejects unless the status is 2xx. */
export function send(agent, port, { method = 'GET', path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length };
    const request = http.request(
      { agent, host: '127.0.0.1', port, method, path, headers: { ...length, ...headers } },
      (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const whole = Buffer.concat(chunks);
          if (answer.statusCode >= 200 && answer.statusCode < 300) resolve(whole);
          else reject(new Error(`${method} ${path}: ${answer.statusCode} ${whole.toString().slice(0, 500)}`));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** A request body as JSON. */
export function json(value) {
  return Buffer.from(JSON.stringify(value));
}
