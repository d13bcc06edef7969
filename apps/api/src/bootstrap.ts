import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import fastifyCompress, { type FastifyCompressOptions } from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module';
import type { Config } from './platform/config/config';
import { refuseCrossSiteRequests } from './platform/http/cross-site';
import { malformedRequest, sendProblem } from './platform/http/problem.filter';
import { readRequestsStrictly } from './platform/http/strict-requests';
import { createLogger } from './platform/observability/logger';
import { setUpOpenApi } from './platform/openapi/document';
import { serveWeb } from './platform/web/serve-web';

/** Largest request body, bytes: a full proposal is some 60 kB. */
const BODY_LIMIT = 1_048_576;

/**
 * Answers from this size (bytes) on are compressed, quickly rather than tightly: a slow line gains most of it, and the
 * processor hardly notices. No answer carries a secret beside what its asker has sent. Requests are never decompressed.
 */
const COMPRESSION = {
  threshold: 1_024,
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  globalDecompression: false,
} satisfies FastifyCompressOptions;

/** Everything from its own origin, no inline script or style, never framed. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/** The HTTP application, complete but not listening. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    // an address that cannot be decoded never reaches a route
    frameworkErrors: (_: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, malformedRequest(), request.id),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(config), adapter, {
    logger: createLogger(config),
    bodyParser: false,
  });
  await app.register(fastifyCookie as never);
  await app.register(fastifyHelmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY });
  await app.register(fastifyCompress, COMPRESSION);
  const server = adapter.getInstance();
  server.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
  });
  refuseCrossSiteRequests(server);
  readRequestsStrictly(server, BODY_LIMIT);
  setUpOpenApi(app);
  if (config.webDir) await serveWeb(app, config.webDir);
  app.enableShutdownHooks([]);
  return app;
}
