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

/** Which proposals have a text in their reference, title or municipality's name, in whatever case; all for a blank one. */
export function foundBy(search: string, language: string): (proposal: ScreenedProposal) => boolean {
  const lower = (text: string) => text.toLocaleLowerCase(language);
  const wanted = lower(search.trim());
  return ({ reference, title, municipalityName }) =>
    [reference, title, municipalityName].some((text) => lower(text).includes(wanted));
}
