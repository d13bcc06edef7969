import { refuse } from '@trilot/domain';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.filter';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses state-changing requests that a browser says come from another site. The session cookie is SameSite=Lax
 * already; this closes what is left (same-site subdomains, old browsers that send Origin but ignore SameSite).
 */
export function refuseCrossSiteRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (SAFE.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    const origin = request.headers.origin;
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const foreignOrigin = origin !== undefined && hostOf(origin) !== request.host;
    if (foreignSite || foreignOrigin) {
      sendProblem(reply, refuse('CROSS_SITE_REQUEST', {}), request.id);
      return reply;
    }
  });
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
