import { useRef } from 'react';
import type { Export } from './exports';

/** Names of the files that have become ready while the page was open; what was ready before needs no saying. */
export function useReadyNames(exports: readonly Export[]): readonly string[] {
  const seen = useRef(new Map<string, boolean>());
  return exports.flatMap(({ id, state, file }) => {
    const isReady = state === 'ready';
    if (!seen.current.has(id)) seen.current.set(id, isReady);
    return isReady && file && seen.current.get(id) === false ? [file.name] : [];
  });
}
