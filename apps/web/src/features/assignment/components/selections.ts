import type { Assignment, LotAssignments, Proposal } from '../api/assignments';

/** What the matrix can be narrowed to. */
export const SELECTIONS = ['all', 'short', 'conflict', 'diverging'] as const;
export type Selection = (typeof SELECTIONS)[number];

/** Whether a potential conflict waits for the chair. */
export function awaitsChair({ conflict, chairDecision }: Assignment): boolean {
  return conflict === 'potential' && chairDecision === null;
}

/** Whether the evaluator has declared any conflict. */
export function hasConflict({ conflict }: Assignment): boolean {
  return conflict === 'potential' || conflict === 'disqualifying';
}

/** Whether the assignment still counts: one that a conflict disqualifies gives the proposal no evaluator. */
export function counts({ conflict, chairDecision }: Assignment): boolean {
  return conflict !== 'disqualifying' && chairDecision !== 'disqualified';
}

/** Proposals of the lot that a selection shows. */
export function selected({ proposals }: Pick<LotAssignments, 'proposals'>, selection: Selection): readonly Proposal[] {
  return proposals.filter(SHOWN[selection]);
}

const SHOWN: Readonly<Record<Selection, (proposal: Proposal) => boolean>> = {
  all: () => true,
  short: ({ assignments, needed }) => assignments.filter(counts).length < needed,
  conflict: ({ assignments }) => assignments.some(hasConflict),
  diverging: ({ divergence }) => divergence !== null,
};
