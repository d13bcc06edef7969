import { useState } from 'react';
import { type Export, isUnfinished } from './exports';

/** Names of the files that have become ready while the page was open; what was ready before needs no saying. */
export function useReadyNames(exports: readonly Export[]): readonly string[] {
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const newlyBegun = exports.filter((one) => isUnfinished(one) && !begun.has(one.id));
  if (newlyBegun.length > 0) setBegun(new Set([...begun, ...newlyBegun.map(({ id }) => id)]));
  return exports.flatMap(({ id, file }) => (file && begun.has(id) ? [file.name] : []));
}
