import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { Config } from './platform/config/config';
import { refuseCrossSiteRequests } from './platform/http/cross-site';
import { createLogger } from './platform/observability/logger';
import { setUpOpenApi } from './platform/openapi/document';
import { serveWeb } from './platform/web/serve-web';

/** Largest request body, bytes: a full proposal is some 60 kB. */
const BODY_LIMIT = 1_048_576;

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
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    // duplicate keys and prototype names in a body are refused, not guessed at
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(config), adapter, {
    logger: createLogger(config),
  });
  await app.register(fastifyCookie as never);
  await app.register(fastifyHelmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY });
  const server = adapter.getInstance();
  server.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
  });
  refuseCrossSiteRequests(server);
  setUpOpenApi(app);
  if (config.webDir) await serveWeb(app, config.webDir);
  app.enableShutdownHooks([]);
  return app;
}
