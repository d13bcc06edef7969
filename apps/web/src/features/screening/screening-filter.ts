import type { ScreenedProposal } from './screenings';

export const FILTERS = ['all', 'open', 'admissible', 'failed', 'waiting', 'undecided', 'rejected'] as const;
export type Filter = (typeof FILTERS)[number];

/** Which proposals a choice shows. */
export function shownBy(filter: Filter): (proposal: ScreenedProposal) => boolean {
  return ({ state, failed, waiting }) => {
    if (filter === 'all') return true;
    if (filter === 'failed') return failed.length > 0;
    if (filter === 'undecided') return state === 'rejectionProposed' || state === 'reversalProposed';
    return filter === 'waiting' ? waiting > 0 : state === filter;
  };
}
