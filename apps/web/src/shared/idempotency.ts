import { useRef } from 'react';
import { newIdempotencyKey } from './api';

/** One key for each version that is submitted: a repeat after a lost answer is the same act, a changed text is another. */
export function useKeyOfVersion(): (version: number | string) => string {
  const keys = useRef(new Map<number | string, string>());
  return (version) => {
    const key = keys.current.get(version) ?? newIdempotencyKey();
    keys.current.set(version, key);
    return key;
  };
}
