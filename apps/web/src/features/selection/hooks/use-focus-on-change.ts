import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to an element when a state has changed, not when it is first shown: the button that was pressed is gone
 * then, and without this the focus would be nowhere.
 */
export function useFocusOnChange<Target extends HTMLElement>(state: string | null): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const previous = useRef(state);
  useEffect(() => {
    if (previous.current === state) return;
    previous.current = state;
    target.current?.focus();
  }, [state]);
  return target;
}
