import { useState } from 'react';

const STORAGE_KEY = 'trilot.singleKeys';

/** Whether single keys are shortcuts for this person on this computer, and the switch; on until switched off. */
export function useSingleKeys(): readonly [on: boolean, choose: (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(STORAGE_KEY) !== 'off');
  const choose = (next: boolean) => {
    if (next) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, 'off');
    setOn(next);
  };
  return [on, choose];
}
