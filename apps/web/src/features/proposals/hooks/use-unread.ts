import type { ProposalContent } from '@trilot/domain';
import { useDraft } from './use-draft';

/** Text that could not be read as a value, kept under the field's path so that nothing typed is ever lost. */
export function useUnread(path: string) {
  const { content, edit } = useDraft();
  return {
    unread: content.unread[path],
    /** Puts the read value, and keeps or clears the text that could not be read. */
    put: (change: Partial<ProposalContent>, unread: string | null) => {
      const { [path]: _, ...others } = content.unread;
      edit({ ...change, unread: unread === null ? others : { ...others, [path]: unread } });
    },
  };
}

/** Without the unread texts of a thing that is being removed. */
export function withoutUnread(unread: ProposalContent['unread'], prefix: string): ProposalContent['unread'] {
  return Object.fromEntries(Object.entries(unread).filter(([path]) => !path.startsWith(prefix)));
}
