/** Answers that anybody may keep for a while, and that programs get again only when they have changed. */
import etag from 'etag';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';

export interface CachedAnswer {
  readonly body: string;
  readonly mediaType: string;
  /** How long it may be used without asking again, seconds. */
  readonly maxAge: number;
}

/** Gives the body, or nothing where the asker has it already. */
export function cachedAnswer(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { body, mediaType, maxAge }: CachedAnswer,
): string | undefined {
  const tag = etag(body);
  void reply.header('etag', tag).header('cache-control', `public, max-age=${maxAge}`);
  if (fresh(headers, { etag: tag })) {
    void reply.status(304);
    return undefined;
  }
  void reply.type(mediaType);
  return body;
}
