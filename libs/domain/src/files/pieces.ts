/** How a file is received: in pieces, each after the one before, so that an interrupted upload goes on where it stopped. */
import { type Refusal, refuse } from '../kernel/refusal';

/** Sizes of a piece in bytes; the last one may be smaller. Small enough for a slow line, few enough to keep. */
export const PIECE_BYTES = { min: 65_536, usual: 262_144, max: 1_048_576 } as const;

/** All files of one proposal together, bytes. */
export const FILE_SPACE_BYTES = 500_000_000;

/**
 * Whether a piece continues what has been received: it begins where that ends, has a fitting size, and does not go beyond
 * the size that was announced. Source: ours. @returns FILE_OFFSET_WRONG with the place to go on from, or FILE_PIECE_SIZE
 */
export function checkPiece(
  { received, bytes }: { readonly received: number; readonly bytes: number },
  { start, length }: { readonly start: number; readonly length: number },
): Refusal<'FILE_OFFSET_WRONG' | 'FILE_PIECE_SIZE'> | null {
  if (start !== received) return refuse('FILE_OFFSET_WRONG', { expected: received, actual: start });
  const max = Math.min(PIECE_BYTES.max, bytes - received);
  const min = Math.min(PIECE_BYTES.min, max);
  return length >= Math.max(1, min) && length <= max ? null : refuse('FILE_PIECE_SIZE', { length, min, max });
}

/** Whether there is room for another file beside those there are. Source: ours. @returns FILE_SPACE_USED */
export function checkSpace(usedBytes: number, bytes: number): Refusal<'FILE_SPACE_USED'> | null {
  const fits = usedBytes + bytes <= FILE_SPACE_BYTES;
  return fits ? null : refuse('FILE_SPACE_USED', { usedBytes, bytes, maxBytes: FILE_SPACE_BYTES });
}
