import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  commentAnchor,
  firstOpenStop,
  reasonAnchor,
  stepFrom,
  type Stop,
  stopAnchor,
  stopsOf,
} from '../components/grid-stops';
import { distanceFromTop, scrollerOf } from '../components/scroller';
import type { Sheet } from './use-sheet';

/** Room kept above the stop at which a sheet opens, in CSS pixels: its section's heading. */
const ROOM_ABOVE = 64;

export interface Stops {
  /** Element id of the stop the keyboard is at. */
  readonly current: string | null;
  /** The question the keyboard is at; null at a comment. */
  readonly question: string | null;
  readonly step: (step: 1 | -1) => void;
  /** Puts the cursor into the reason or comment of the current stop. */
  readonly write: () => void;
  /** Leaves a field for its stop. */
  readonly leave: () => void;
  /** Brings an element of the sheet into sight and the focus to it. */
  readonly reach: (anchor: string) => void;
}

/**
 * Where the keyboard is in the sheet.
 * @param showSheet called before the focus moves: on a narrow screen the other pane may be showing
 */
export function useStops({ grid, content }: Pick<Sheet, 'grid' | 'content'>, showSheet: () => void): Stops {
  const stops = stopsOf(grid);
  const [current, visit] = useState(() => anchorOf(firstOpenStop(stops, content)));
  const stop = stops.find((candidate) => stopAnchor(candidate) === current) ?? null;
  useEffect(() => {
    // a sheet in progress opens where it was left; the page itself stays at its top
    const left = document.querySelector('[data-current="true"]');
    const pane = scrollerOf(left);
    if (left && pane !== document.documentElement) {
      pane.scrollTop += distanceFromTop(left.getBoundingClientRect(), pane) - ROOM_ABOVE;
    }
  }, []);
  useEffect(() => {
    // whoever puts the focus into a stop, by mouse or by Tab, is there
    const follow = ({ target }: FocusEvent) => {
      const around = target instanceof Element && target.closest('[data-stop]');
      if (around) visit(around.id);
    };
    addEventListener('focusin', follow);
    return () => removeEventListener('focusin', follow);
  }, []);
  const reach = (anchor: string) => {
    // at once: the next key may already be meant for what is focused here
    flushSync(showSheet);
    focusInside(document.getElementById(anchor));
  };
  const goTo = (target: Stop | null) => target && reach(stopAnchor(target));
  return {
    current,
    question: stop?.kind === 'question' ? stop.id : null,
    step: (step) => goTo(stepFrom(stops, current, step)),
    write: () => stop && reach(stop.kind === 'question' ? reasonAnchor(stop.id) : commentAnchor(stop.id)),
    leave: () => goTo(stop),
    reach,
  };
}

function anchorOf(stop: Stop | null): string | null {
  return stop && stopAnchor(stop);
}

/** Focuses an element, or the first control in one that takes no focus itself. */
function focusInside(element: HTMLElement | null): void {
  if (!element) return;
  const target = element.matches('textarea, [tabindex]') ? element : element.querySelector<HTMLElement>('input');
  target?.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
