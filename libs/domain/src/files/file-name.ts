/** Names of files: kept as people wrote them, as long as they say what they are. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';
import { extensionOf, hiddenExtension } from './file-types';

/** Longest name, in graphemes. */
export const FILE_NAME_LIMIT = 120;

/** What turns the direction of writing: "plan\u202efdp.exe" is shown as "planexe.pdf". None of our languages needs it. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** What separates folders, and what cannot be printed. */
const UNUSABLE = /[/\\\p{Cc}]/u;

/** A name in the one way it is kept: composed letters, without the spaces around it. Source: ours. */
export function fileNameOf(typed: string): string {
  return typed.normalize('NFC').trim();
}

/**
 * Whether a name can be kept and says what it is. Source: programme rules, section 10.
 * @returns FILE_NAME_MISLEADING, FILE_NAME_UNUSABLE, FILE_NAME_TOO_LONG or FILE_NAME_DOUBLE
 */
export function checkFileName(
  name: string,
): Refusal<'FILE_NAME_MISLEADING' | 'FILE_NAME_UNUSABLE' | 'FILE_NAME_TOO_LONG' | 'FILE_NAME_DOUBLE'> | null {
  // said without the name: shown, it would mislead once more
  if (TURNS.test(name)) return refuse('FILE_NAME_MISLEADING', {});
  if (UNUSABLE.test(name) || isBlank(name)) return refuse('FILE_NAME_UNUSABLE', { name });
  const length = lengthAbove(name, FILE_NAME_LIMIT);
  if (length !== null) return refuse('FILE_NAME_TOO_LONG', { limit: FILE_NAME_LIMIT, length });
  const hidden = hiddenExtension(name);
  return hidden === null ? null : refuse('FILE_NAME_DOUBLE', { name, hidden, extension: extensionOf(name) });
}
