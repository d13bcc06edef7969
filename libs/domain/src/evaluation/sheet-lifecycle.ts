/** The states of a score sheet and what an evaluator may do with it now. */
import type { EvaluationGrid } from '../calls/grid';
import { checkMove, type Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { checkScores, sheetGaps } from './score-sheet';
import type { SheetContent } from './sheet';

export const SHEET_STATES = ['draft', 'submitted', 'voided'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export const SHEET_LIFECYCLE: Lifecycle<SheetState, 'save' | 'submit' | 'void'> = {
  name: 'scoreSheet',
  states: SHEET_STATES,
  initial: 'draft',
  final: ['submitted', 'voided'],
  moves: {
    save: { from: ['draft'], to: 'draft' },
    submit: { from: ['draft'], to: 'submitted' },
    // a conflict found late voids the sheet; it stays readable
    void: { from: ['draft', 'submitted'], to: 'voided' },
  },
};

/** Whether a sheet may be saved as it is. @returns RANKING_FROZEN, ILLEGAL_MOVE, QUESTION_UNKNOWN, SCORE_OUT_OF_SCALE */
export function canSaveSheet(
  grid: EvaluationGrid,
  sheet: { readonly state: SheetState; readonly content: SheetContent },
  rankingFrozenAt: string | null,
): Refusal | null {
  return (
    checkNotFrozen(rankingFrozenAt) ??
    checkMove(SHEET_LIFECYCLE, sheet.state, 'save') ??
    checkScores(grid, sheet.content)
  );
}

/** Whether a sheet may be submitted, for good. @returns as `canSaveSheet`, and SHEET_INCOMPLETE with every gap */
export function canSubmitSheet(
  grid: EvaluationGrid,
  sheet: { readonly state: SheetState; readonly content: SheetContent },
  rankingFrozenAt: string | null,
): Refusal | null {
  const refusal =
    checkNotFrozen(rankingFrozenAt) ??
    checkMove(SHEET_LIFECYCLE, sheet.state, 'submit') ??
    checkScores(grid, sheet.content);
  if (refusal) return refusal;
  const gaps = sheetGaps(grid, sheet.content);
  return gaps.length === 0 ? null : refuse('SHEET_INCOMPLETE', { gaps });
}

/** Once a lot's ranking is frozen no sheet of the lot changes. @returns RANKING_FROZEN */
export function checkNotFrozen(rankingFrozenAt: string | null): Refusal<'RANKING_FROZEN'> | null {
  return rankingFrozenAt === null ? null : refuse('RANKING_FROZEN', { frozenAt: rankingFrozenAt });
}
