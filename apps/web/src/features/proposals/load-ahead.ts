import { messages } from '../../shared/messages';
import { loadDraftClashes, sectionPages } from './section-pages';

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
