import { useEffect } from 'react';

/** Moves the focus to the heading when this has taken the place of another page at the same address. */
export function useHeadingFocus(replaces: boolean): void {
  useEffect(() => {
    if (replaces) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [replaces]);
}
