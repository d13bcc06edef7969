/** One evaluator's sheet against the published grid: what is allowed, what is missing, what it adds up to. */
import { type EvaluationGrid, gridMax, gridQuestions, type GridSection, sectionMax } from '../calls/grid';
import { type Refusal, refuse, type SheetGap } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import type { SheetContent } from './sheet';

/**
 * Whether everything written so far is allowed: scores are integers on the scale, for questions of the grid.
 * Source: programme rules, sections 3 and 6. @returns QUESTION_UNKNOWN or SCORE_OUT_OF_SCALE
 */
export function checkScores(
  grid: EvaluationGrid,
  sheet: SheetContent,
): Refusal<'QUESTION_UNKNOWN' | 'SCORE_OUT_OF_SCALE'> | null {
  const known = new Set(gridQuestions(grid).map(({ id }) => id));
  for (const [question, { value }] of Object.entries(sheet.scores)) {
    if (!known.has(question)) return refuse('QUESTION_UNKNOWN', { question });
    const onScale = Number.isInteger(value) && value! >= grid.scale.min && value! <= grid.scale.max;
    if (value !== null && !onScale) return refuse('SCORE_OUT_OF_SCALE', { question, value });
  }
  return null;
}

/**
 * What a sheet lacks before it can be submitted: a score for every question, a written reason where the scale asks for
 * one (1, 2 and 5), a comment for every scored section. Source: programme rules, section 3 (evaluate).
 */
export function sheetGaps(grid: EvaluationGrid, sheet: SheetContent): readonly SheetGap[] {
  return grid.sections
    .filter(({ questions }) => questions.length > 0)
    .flatMap((section) => [
      ...section.questions.flatMap(({ id }) => questionGaps(grid, sheet, id)),
      ...(isBlank(sheet.comments[section.id] ?? '')
        ? [refuse('SECTION_COMMENT_MISSING', { section: section.id })]
        : []),
    ]);
}

function questionGaps(grid: EvaluationGrid, sheet: SheetContent, question: string): SheetGap[] {
  const { value = null, reason = '' } = sheet.scores[question] ?? {};
  if (value === null) return [refuse('SCORE_MISSING', { question })];
  const needsReason = grid.scale.reasonRequiredFor.includes(value);
  return needsReason && isBlank(reason) ? [refuse('SCORE_REASON_MISSING', { question, score: value })] : [];
}

/** Weighted points of one section so far. */
export function sectionPoints(section: GridSection, sheet: SheetContent): number {
  return section.questions.reduce((sum, { id, weight }) => sum + weight * (sheet.scores[id]?.value ?? 0), 0);
}

/** Where a sheet stands: points so far, the grid's maximum, questions scored and to be scored. */
export interface SheetProgress {
  readonly points: number;
  readonly max: number;
  readonly scored: number;
  readonly questions: number;
}

/** The running total beside the grid; an open question counts nothing. There are no typed totals. */
export function sheetProgress(grid: EvaluationGrid, sheet: SheetContent): SheetProgress {
  const questions = gridQuestions(grid);
  return {
    points: grid.sections.reduce((sum, section) => sum + sectionPoints(section, sheet), 0),
    max: gridMax(grid),
    scored: questions.filter(({ id }) => (sheet.scores[id]?.value ?? null) !== null).length,
    questions: questions.length,
  };
}

/** Points of every section with their maximum, in grid order. */
export function sectionTotals(
  grid: EvaluationGrid,
  sheet: SheetContent,
): readonly { id: string; points: number; max: number }[] {
  return grid.sections.map((section) => ({
    id: section.id,
    points: sectionPoints(section, sheet),
    max: sectionMax(grid, section),
  }));
}
