import { type SheetGap, sheetGaps } from '@trilot/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemError } from '../../../shared/api';
import { useKeyOfVersion } from '../../../shared/idempotency';
import { type Assignment, submitSheet } from '../api/assignments';
import type { Sheet } from './use-sheet';

export interface Submission {
  /** Counts checks and refusals, so that each is told anew. */
  readonly attempt: number;
  /** What the last check found missing. */
  readonly gaps: readonly SheetGap[];
  /** Whether the evaluator is being asked to confirm. */
  readonly asking: boolean;
  readonly failure: unknown;
  readonly busy: boolean;
  /** Whether the sheet is only tried: it is checked and never submitted. */
  readonly trial: boolean;
  /** Checks the sheet: asks to confirm when it is complete, else tells what is missing. */
  readonly check: () => void;
  readonly cancel: () => void;
  /** Submits for good and goes on to the next assignment. */
  readonly confirm: () => void;
  readonly saveAndNext: () => void;
  /** Submits a complete sheet; saves an incomplete one and goes on. */
  readonly finish: () => void;
}

/** The way from a sheet in progress to a submitted one, and on. Does nothing on a sheet that can only be read. */
export function useSubmission(
  { id, reference }: Pick<Assignment, 'id' | 'reference'>,
  { grid, content, writing }: Sheet,
  next: Assignment | null,
): Submission {
  const navigate = useNavigate();
  const keyOf = useKeyOfVersion();
  const [attempt, setAttempt] = useState(0);
  const [gaps, setGaps] = useState<readonly SheetGap[]>([]);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const check = () => {
    if (!writing) return;
    const found = sheetGaps(grid, content);
    setAttempt(attempt + 1);
    setFailure(null);
    setGaps(found);
    setAsking(found.length === 0);
  };
  const trying = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setAttempt(attempt + 1);
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(error);
      if (!(error instanceof ProblemError) || error.code !== 'SHEET_INCOMPLETE') return;
      setGaps(error.facts['gaps'] as readonly SheetGap[]);
      setAsking(false);
    } finally {
      setBusy(false);
    }
  };
  const confirm = () =>
    void trying(async () => {
      if (!writing) return;
      const version = await writing.autosave.settled();
      await submitSheet(id, version, keyOf(version));
      await navigate(next ? `/evaluate/${next.id}` : '/evaluate', { state: { submitted: reference } });
    });
  const saveAndNext = () =>
    void trying(async () => {
      if (!next) return;
      await writing?.autosave.settled();
      await navigate(`/evaluate/${next.id}`);
    });
  return {
    attempt,
    gaps,
    asking,
    failure,
    busy,
    trial: false,
    check,
    cancel: () => setAsking(false),
    confirm,
    saveAndNext,
    finish: () => {
      const goOn = next !== null && (!writing || sheetGaps(grid, content).length > 0);
      if (goOn) saveAndNext();
      else check();
    },
  };
}
