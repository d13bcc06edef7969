import type { Assignment } from '../api/assignments';

/** Whether a potential conflict waits for the chair. */
export function awaitsChair({ conflict, chairDecision }: Assignment): boolean {
  return conflict === 'potential' && chairDecision === null;
}

/** Whether the assignment still counts: one that a conflict disqualifies gives the proposal no evaluator. */
export function counts({ conflict, chairDecision }: Assignment): boolean {
  return conflict !== 'disqualifying' && chairDecision !== 'disqualified';
}
