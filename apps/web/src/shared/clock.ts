import { useEffect, useState } from 'react';

/** How far the server's clock is ahead of this computer's, in ms. */
let offset = 0;

/** @param serverNow instant by the server's clock @param agoMs how long ago that was, in ms */
export function setServerClock(serverNow: string, agoMs = 0): void {
  offset = Date.parse(serverNow) + agoMs - Date.now();
}

/** Now by the server's clock, in ms. */
export function serverTime(): number {
  return Date.now() + offset;
}

/** Now by the server's clock, ticking. @param everyMs pause between two ticks */
export function useServerTime(everyMs = 1_000): number {
  const [now, setNow] = useState(serverTime);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverTime()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
