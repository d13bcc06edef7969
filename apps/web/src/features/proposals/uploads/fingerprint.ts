/** Bytes at the beginning of a file that tell it from another of the same name and size. */
const BEGINNING = 65_536;

/** Whether this page can hash; on an insecure one browsers refuse it. */
const canHash = () => globalThis.crypto?.subtle !== undefined;

/** SHA-256 of some bytes; null where the browser refuses to hash. */
export async function sha256(bytes: Blob): Promise<Uint8Array | null> {
  if (!canHash()) return null;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
}

/** What tells this very file from others, to go on with an upload only with the same one. */
export async function fingerprintOf(file: File): Promise<string> {
  const digest = await sha256(file.slice(0, BEGINNING));
  const beginning = digest
    ? Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
    : '';
  return `${file.size}-${file.lastModified}-${beginning}`;
}
