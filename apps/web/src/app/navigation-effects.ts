/** What a browser does by itself on a page load, for navigation inside the page. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Where the reader was on each entry of the history, in CSS pixels from the top. */
const positions = new Map<string, number>();

/** A new page starts at its top; going back returns to where the reader was. */
export function useScrollOnNavigation(): void {
  const { key, pathname, hash } = useLocation();
  const byHistory = useNavigationType() === NavigationType.Pop;
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    const remember = () => positions.set(key, scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [key]);
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (byHistory) scrollTo(0, positions.get(key) ?? 0);
    else if (!hash) scrollTo(0, 0);
  }, [key, pathname, hash, byHistory]);
}

/** The focus goes to the heading of a new page as soon as it shows, unless the address names a place inside it. */
export function useFocusOnNavigation(): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash || focusHeading()) return;
    const watch = new MutationObserver(() => focusHeading() && watch.disconnect());
    watch.observe(document.querySelector('main')!, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [pathname, hash]);
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
