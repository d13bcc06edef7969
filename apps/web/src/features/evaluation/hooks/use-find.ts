import { type RefObject, useEffect, useState } from 'react';
import { findMatches } from '../components/find-matches';
import { distanceFromTop, scrollerOf } from '../components/scroller';

const ALL = 'trilot-found';
const CURRENT = 'trilot-found-current';

/** Room kept above a place that is scrolled to, in CSS pixels. */
const ROOM_ABOVE = 160;

export interface Find {
  readonly query: string;
  readonly count: number;
  /** Place of the shown match, from 0. */
  readonly current: number;
  readonly search: (query: string) => void;
  /** Shows the next match, or the one before, round and round. */
  readonly go: (step: 1 | -1) => void;
}

/** Finds text inside an element. What is found is marked by the browser's own highlights: the document stays untouched. */
export function useFind(root: RefObject<HTMLElement | null>): Find {
  const [query, setQuery] = useState('');
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const shown = ranges[current];
    highlight(ranges, shown);
    if (shown) reveal(shown);
    return () => highlight([], undefined);
  }, [ranges, current]);
  return {
    query,
    count: ranges.length,
    current,
    search: (wanted) => {
      setQuery(wanted);
      setRanges(root.current ? rangesOf(root.current, wanted) : []);
      setCurrent(0);
    },
    go: (step) => setCurrent((place) => (ranges.length === 0 ? 0 : (place + step + ranges.length) % ranges.length)),
  };
}

function rangesOf(root: HTMLElement, query: string): readonly Range[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const { start, end } of findMatches(node.data, query)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Marks the ranges; browsers without highlights still count the places and scroll to them. */
function highlight(ranges: readonly Range[], shown: Range | undefined): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.set(ALL, new Highlight(...ranges));
  CSS.highlights.set(CURRENT, shown ? new Highlight(shown) : new Highlight());
}

function reveal(range: Range): void {
  const scroller = scrollerOf(range.startContainer.parentElement);
  scroller.scrollBy({ top: distanceFromTop(range.getBoundingClientRect(), scroller) - ROOM_ABOVE });
}
