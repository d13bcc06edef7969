import { type Split, useSplit } from '@trilot/ui';
import { useEffect } from 'react';

const STORAGE_KEY = 'trilot.evaluation.share';

/** The width of the panes as this person left it on this computer. */
export function useRememberedSplit(): Split {
  const split = useSplit(Number(localStorage.getItem(STORAGE_KEY)) || undefined);
  useEffect(() => localStorage.setItem(STORAGE_KEY, String(split.share)), [split.share]);
  return split;
}
