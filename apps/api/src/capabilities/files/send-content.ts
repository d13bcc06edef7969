/** Hands out the content of a file, in a way that it can do nothing in the product's name. */
import type { FastifyReply } from 'fastify';
import { CSV_MEDIA_TYPE } from '../../platform/tables/csv';
import type { ContentType } from './content-type';
import type { FileContent } from './stored-files.repository';

const MEDIA_TYPES: Readonly<Record<ContentType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  jpg: 'image/jpeg',
  png: 'image/png',
  zip: 'application/zip',
  csv: CSV_MEDIA_TYPE,
};

/** What a browser shows by itself, without running anything of it. */
const SHOWN: readonly ContentType[] = ['pdf', 'jpg', 'png'];

/**
 * No script, no request, no form, whatever the file is, and shown by our own pages alone. A sandbox as well, but for what
 * is shown: browsers do not show a PDF inside one.
 */
const NOTHING =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** @param inline shows the file in the page where browsers can; otherwise it is saved */
export function sendContent(reply: FastifyReply, { name, bytes, type, open }: FileContent, inline: boolean): void {
  const shown = inline && SHOWN.includes(type);
  void reply
    .header('content-type', MEDIA_TYPES[type])
    .header('content-length', String(bytes))
    .header('content-disposition', disposition(shown ? 'inline' : 'attachment', name))
    .header('content-security-policy', shown ? NOTHING : `sandbox; ${NOTHING}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(open());
}

/** The name twice (RFC 6266): in ASCII for old programs, and as it is (RFC 8187). */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = letters.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
