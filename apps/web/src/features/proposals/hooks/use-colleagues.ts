import { useCallback, useEffect, useRef } from 'react';
import { type Colleague, sayGone, useBeat } from '../api/presence';
import { useDraft } from './use-draft';

/** For how long somebody counts as writing after a key, in ms. */
const WRITING_MS = 30_000;
const NOBODY: readonly Colleague[] = [];

/** Who else of the municipality is in the proposal now; they see the reader in the section that is given. */
export function useColleagues(section: string | null): readonly Colleague[] {
  const { proposal, autosave } = useDraft();
  const { id } = proposal;
  const typedAt = useRef(-Infinity);
  const isWriting = useCallback(() => performance.now() - typedAt.current < WRITING_MS, []);
  const { data, refetch } = useBeat(id, section, isWriting);
  useEffect(
    () =>
      autosave.subscribe(() => {
        if (autosave.current().status !== 'waiting') return;
        const news = !isWriting();
        typedAt.current = performance.now();
        if (news) void refetch();
      }),
    [autosave, isWriting, refetch],
  );
  useEffect(() => {
    typedAt.current = -Infinity;
  }, [section]);
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && sayGone(id);
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      sayGone(id);
    };
  }, [id]);
  return data ?? NOBODY;
}
