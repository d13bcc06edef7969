import { checkScores, EMPTY_SHEET, type EvaluationGrid, type SheetContent, type SheetScore } from '@trilot/domain';

const UNSCORED: SheetScore = { value: null, reason: '' };

/** What a sheet says on a question so far. */
export function scoreOf(sheet: SheetContent, question: string): SheetScore {
  return sheet.scores[question] ?? UNSCORED;
}

/** The sheet with a changed score or reason; everything else stays. */
export function withScore(sheet: SheetContent, question: string, change: Partial<SheetScore>): SheetContent {
  return { ...sheet, scores: { ...sheet.scores, [question]: { ...scoreOf(sheet, question), ...change } } };
}

/** The sheet with a changed comment on a section. */
export function withComment(sheet: SheetContent, section: string, comment: string): SheetContent {
  return { ...sheet, comments: { ...sheet.comments, [section]: comment } };
}

/** Whether the scale has a score that was typed as a digit. */
export function isOnScale(grid: EvaluationGrid, question: string, value: number): boolean {
  return checkScores(grid, withScore(EMPTY_SHEET, question, { value })) === null;
}
