import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** A year: built files carry a hash of their content in their names. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
const SERVER_PATHS = /^\/(api|health|common-grants)(\/|$)/;

/** Serves the built web app: files by name, every other page address the same document. */
export async function serveWeb(app: NestFastifyApplication, webDir: string): Promise<void> {
  if (!existsSync(path.join(webDir, 'index.html'))) return;
  const server = app.getHttpAdapter().getInstance();
  await server.register(fastifyStatic, {
    root: webDir,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header('cache-control', hashed ? IMMUTABLE : 'no-cache');
    },
  });
  server.addHook('onRequest', async (request, reply) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !SERVER_PATHS.test(request.url) &&
      !path.extname(request.url.split('?')[0]!);
    if (isPage) return reply.sendFile('index.html');
    return undefined;
  });
}
