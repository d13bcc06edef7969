/** Pieces of files in requests: their media type, where they belong and how they are proven. */
import type { FastifyRequest } from 'fastify';
import { throwRefusal } from './refusal-error';

/** Media type of a piece of a file, as in tus. */
export const PIECE_MEDIA_TYPE = 'application/offset+octet-stream';

/** Place of the first byte of a piece in its file, from `Upload-Offset`. @throws PRECONDITION_REQUIRED */
export function uploadOffsetOf({ headers }: FastifyRequest): number {
  const header = headers['upload-offset'];
  if (typeof header !== 'string' || !/^\d{1,12}$/.test(header)) {
    throwRefusal('PRECONDITION_REQUIRED', { header: 'Upload-Offset' });
  }
  return Number(header);
}

/**
 * SHA-256 of a piece from `Content-Digest: sha-256=:…:` (RFC 9530); null where the sender did not say it, as browsers cannot
 * on an insecure page. @throws PRECONDITION_REQUIRED for one that cannot be read
 */
export function contentDigestOf({ headers }: FastifyRequest): Buffer | null {
  const header = headers['content-digest'];
  if (header === undefined) return null;
  const [, base64] = /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(String(header)) ?? [];
  if (!base64) throwRefusal('PRECONDITION_REQUIRED', { header: 'Content-Digest' });
  return Buffer.from(base64, 'base64');
}
