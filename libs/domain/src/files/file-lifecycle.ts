/** Where a file stands, from its first piece until it can be read. */
import type { Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';

export const FILE_STATES = ['receiving', 'waiting', 'ready', 'refused'] as const;
/**
 * `receiving` while pieces come; `waiting` for a scanner that is configured; `ready` once it may be read and submitted;
 * `refused` for what its content or the scanner says.
 */
export type FileState = (typeof FILE_STATES)[number];

export const FILE_LIFECYCLE: Lifecycle<FileState, 'accept' | 'hold' | 'clear' | 'refuse'> = {
  name: 'file',
  states: FILE_STATES,
  initial: 'receiving',
  final: ['ready', 'refused'],
  moves: {
    // without a scanner there is nothing to wait for, and the file is shown as not scanned
    accept: { from: ['receiving'], to: 'ready' },
    hold: { from: ['receiving'], to: 'waiting' },
    clear: { from: ['waiting'], to: 'ready' },
    refuse: { from: ['receiving', 'waiting'], to: 'refused' },
  },
};

/** What a scanner has said of a file. Whatever is neither of the first two words is `unknown`: not checked is not clean. */
export type ScanVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly finding: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * What becomes of a file that waits, by what the scanner says of it; null where it goes on waiting. Source: programme
 * rules, section 10.
 */
export function scanMove(verdict: ScanVerdict): 'clear' | 'refuse' | null {
  return { clean: 'clear' as const, infected: 'refuse' as const, unknown: null }[verdict.kind];
}

/**
 * Whether a file's content may be handed out. Those who sent it may open it while the scanner has not answered, nobody
 * else may; one that is not received whole, or was refused, is not there. Source: programme rules, section 10.
 * @returns NOT_FOUND or FILE_NOT_CHECKED
 */
export function canOpenFile(
  { state, slot, name }: { readonly state: FileState; readonly slot: string; readonly name: string },
  reader: 'own' | 'other',
): Refusal<'NOT_FOUND' | 'FILE_NOT_CHECKED'> | null {
  if (state === 'ready' || (state === 'waiting' && reader === 'own')) return null;
  return state === 'waiting' ? refuse('FILE_NOT_CHECKED', { slot, name }) : refuse('NOT_FOUND', {});
}
