import { messages } from '../../shared/messages';

/** Where a proposal is written and checked: loaded beside the overview, so that they open without a connection too. */
export const sectionPages = {
  basics: async () => (await import('./components/basics-page')).BasicsPage,
  formSection: async () => (await import('./components/form-section-page')).FormSectionPage,
  activities: async () => (await import('./components/activities-page')).ActivitiesPage,
  priorities: async () => (await import('./components/priorities-page')).PrioritiesPage,
  budget: async () => (await import('./components/budget-page')).BudgetPage,
  partners: async () => (await import('./components/partners-page')).PartnersPage,
  check: async () => (await import('./components/check-page')).CheckPage,
} as const;

/** What a writer needs when somebody else has written in the same place. */
export const loadDraftClashes = async () => (await import('./components/draft-clashes')).DraftClashes;

/** How long the overview has the connection for itself, in ms. */
const PAUSE_MS = 1_000;

/**
 * Loads the pages and what they need ahead, when the first one has been shown; without a connection when it is back,
 * because a browser may not ask again for what it could not load once.
 *
 * @returns what gives it up
 */
export function loadAhead(): () => void {
  const load = () => {
    const needed = [...Object.values(sectionPages), loadDraftClashes, () => messages.need('writing')];
    for (const part of needed) part().catch(() => undefined);
  };
  const loadWhenOnline = () => (navigator.onLine ? load() : addEventListener('online', load, { once: true }));
  const timer = setTimeout(loadWhenOnline, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    removeEventListener('online', load);
  };
}
