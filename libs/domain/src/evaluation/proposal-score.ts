/** A proposal's score: exact sums over its submitted sheets, from which every mean and gate is decided. */
import { type EvaluationGrid, gridQuestions, type GridSection } from '../calls/grid';
import { type Rational, rational } from '../kernel/rational';
import { sectionPoints } from './score-sheet';
import type { SheetContent } from './sheet';

/** Sums over the submitted sheets that count. Together with `sheets` they are exact means. Arrays are in grid order. */
export interface ProposalScore {
  readonly sheets: number;
  /** Sum of the sheets' weighted totals, points. */
  readonly totalSum: number;
  /** Lowest weighted total of any sheet. */
  readonly totalMin: number;
  /** Per question: sum and lowest of the unweighted scores. */
  readonly questionSums: readonly number[];
  readonly questionMins: readonly number[];
  /** Per section: lowest weighted points of any sheet. */
  readonly sectionMins: readonly number[];
}

/** The score of a proposal that no sheet has been submitted for. */
export const EMPTY_SCORE: ProposalScore = {
  sheets: 0,
  totalSum: 0,
  totalMin: 0,
  questionSums: [],
  questionMins: [],
  sectionMins: [],
};

/** Adds complete sheets up; their order does not matter. */
export function combineSheets(grid: EvaluationGrid, sheets: readonly SheetContent[]): ProposalScore {
  if (sheets.length === 0) return EMPTY_SCORE;
  const questions = gridQuestions(grid);
  const values = questions.map(({ id }) => sheets.map((sheet) => scoreOf(sheet, id)));
  const sections = grid.sections.map((section) => sheets.map((sheet) => sectionPoints(section, sheet)));
  const totals = sheets.map((_, place) => sections.reduce((sum, points) => sum + points[place]!, 0));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    sheets: sheets.length,
    totalSum: sum(totals),
    totalMin: Math.min(...totals),
    questionSums: values.map(sum),
    questionMins: values.map((scores) => Math.min(...scores)),
    sectionMins: sections.map((points) => Math.min(...points)),
  };
}

function scoreOf(sheet: SheetContent, question: string): number {
  const value = sheet.scores[question]?.value ?? null;
  if (value === null) throw new Error(`Question ${question} has no score: only complete sheets count`);
  return value;
}

/** Exact mean of the totals, points. */
export function meanTotal({ totalSum, sheets }: ProposalScore): Rational {
  return rational(totalSum, Math.max(1, sheets));
}

/** Exact mean of a question's unweighted score. */
export function meanOfQuestion(grid: EvaluationGrid, score: ProposalScore, question: string): Rational {
  const place = gridQuestions(grid).findIndex(({ id }) => id === question);
  return rational(score.questionSums[place] ?? 0, Math.max(1, score.sheets));
}

/** Exact mean of a section's weighted points. */
export function meanOfSection(grid: EvaluationGrid, score: ProposalScore, section: GridSection): Rational {
  const sum = section.questions.reduce(
    (points, { id, weight }) => points + weight * meanOfQuestion(grid, score, id).numerator,
    0,
  );
  return rational(sum, Math.max(1, score.sheets));
}
