import { useEffect, useState } from 'react';

/** Rest after the last key before a search is sent, in ms. */
const REST_MS = 250;

/** What is typed into a search, and what is searched for once the typing rests. */
export function useSearch() {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, setTyped, search };
}
