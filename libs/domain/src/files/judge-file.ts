/** Whether a file is what was asked for: first by what is said of it, then by what is in it. */
import { type Refusal, refuse } from '../kernel/refusal';
import { checkFileName } from './file-name';
import { typeOfName } from './file-types';

/** What is accepted in one place. */
export interface FileRules {
  /** Accepted types, by extension without the dot. */
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/** What is said of a file before it is sent. */
export interface AnnouncedFile {
  readonly name: string;
  readonly bytes: number;
}

/** What has been found in a file. */
export interface FoundContent {
  /** Type told by the content, by its usual extension; null where it is none that is known. */
  readonly type: string | null;
  /** Whether it takes a password to open. */
  readonly encrypted: boolean;
}

export type AnnouncedRefusal = Refusal<
  | 'FILE_NAME_MISLEADING'
  | 'FILE_NAME_UNUSABLE'
  | 'FILE_NAME_TOO_LONG'
  | 'FILE_NAME_DOUBLE'
  | 'FILE_TYPE_NOT_ACCEPTED'
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
>;

/**
 * Whether a file may be sent, by its name and size alone: asked in the browser before anything is sent, and by the API.
 * Source: programme rules, section 10.
 * @returns a refusal of the name (`checkFileName`), FILE_TYPE_NOT_ACCEPTED, FILE_EMPTY or FILE_TOO_LARGE
 */
export function checkAnnounced(
  { name, bytes }: AnnouncedFile,
  { types, maxBytes }: FileRules,
): AnnouncedRefusal | null {
  const badName = checkFileName(name);
  if (badName) return badName;
  const type = typeOfName(name);
  if (type === null || !types.includes(type)) return refuse('FILE_TYPE_NOT_ACCEPTED', { name, types });
  if (bytes === 0) return refuse('FILE_EMPTY', { name });
  return bytes > maxBytes ? refuse('FILE_TOO_LARGE', { name, bytes, maxBytes }) : null;
}

/**
 * Whether a file that has been received is what its name says, and can be opened by whoever has to read it. Source:
 * programme rules, section 10. @returns FILE_ENCRYPTED or FILE_CONTENT_DIFFERS
 */
export function judgeContent(
  name: string,
  { type, encrypted }: FoundContent,
): Refusal<'FILE_ENCRYPTED' | 'FILE_CONTENT_DIFFERS'> | null {
  if (encrypted) return refuse('FILE_ENCRYPTED', { name });
  const said = typeOfName(name);
  return type !== null && type === said ? null : refuse('FILE_CONTENT_DIFFERS', { name, said, found: type });
}
