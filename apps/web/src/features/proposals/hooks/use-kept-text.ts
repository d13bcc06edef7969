import { isBlank } from '@trilot/domain';
import { useSyncExternalStore } from 'react';
import { useWriting } from '../../../shared/writings';

export interface KeptText {
  readonly text: string;
  readonly write: (text: string) => void;
  /** It has been sent, or is given up. */
  readonly forget: () => Promise<void>;
}

/**
 * A text that stays on this computer until it is sent: whatever happens to the page, it is there again.
 * @param key names it among all texts of the same person
 * @param stored what the server holds already; empty for something new
 */
export function useKeptText(key: string, stored = ''): KeptText {
  const writing = useWriting<string, never>({
    key,
    initial: stored,
    version: 0,
    save: null,
    load: () => Promise.resolve({ content: stored, version: 0 }),
    merge: (base, mine, theirs) => ({ content: joined(base, mine, theirs), clashes: [] }),
  });
  const { content } = useSyncExternalStore(writing.subscribe, writing.current);
  return {
    text: content,
    write: (text) => writing.edit(() => text),
    forget: () => writing.restart({ content: stored, version: 0 }),
  };
}

/** Two texts begun in two tabs: both, unless one of them says nothing new. */
function joined(base: string, mine: string, theirs: string): string {
  if (isBlank(theirs) || theirs === base || theirs === mine) return mine;
  return isBlank(mine) || mine === base ? theirs : `${mine}\n\n${theirs}`;
}
