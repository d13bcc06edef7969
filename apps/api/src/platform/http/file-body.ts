/** Bodies that are files or pieces of one: only routes that say so take them, of one kind and up to a size. */
import type { IncomingMessage } from 'node:http';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PIECE_MEDIA_TYPE } from './pieces';
import { throwRefusal } from './refusal-error';

export const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FILE_TYPES = [WORD_FILE, PIECE_MEDIA_TYPE] as const;

interface TakenFile {
  readonly type: (typeof FILE_TYPES)[number];
  readonly limitBytes: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The file that is taken here as a body. */
    takesFile?: TakenFile;
  }
}

/** Declares that the body of a route is a file of this kind; it reaches the route as a Buffer. */
export function TakesFile(type: (typeof FILE_TYPES)[number], limitBytes: number): MethodDecorator {
  return applyDecorators(
    RouteConfig({ takesFile: { type, limitBytes } }),
    ApiConsumes(type),
    ApiBody({ schema: { type: 'string', format: 'binary' }, required: true }),
  );
}

/** Takes files where a route has asked for them; anywhere else their kind is refused like any other that is not JSON. */
export function takeFiles(server: FastifyInstance): void {
  server.addContentTypeParser([...FILE_TYPES], async (request: FastifyRequest, payload: IncomingMessage) => {
    const file = request.routeOptions.config.takesFile;
    const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    if (!file || file.type !== type) throw Object.assign(new Error('Unsupported media type'), { statusCode: 415 });
    return readWithin(payload, file.limitBytes);
  });
}

/** As often the limit is read on without being kept, so that a client that is still sending hears why it is refused. */
const PATIENCE = 4;

/** @throws FILE_BODY_TOO_LARGE */
async function readWithin(payload: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of payload) {
    length += (chunk as Buffer).length;
    if (length <= limitBytes) chunks.push(chunk as Buffer);
    else chunks.length = 0;
    if (length > PATIENCE * limitBytes) break;
  }
  if (length > limitBytes) throwRefusal('FILE_BODY_TOO_LARGE', { limitBytes });
  return Buffer.concat(chunks);
}
