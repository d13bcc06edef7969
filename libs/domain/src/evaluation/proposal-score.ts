/** A proposal's score: exact sums over its submitted sheets, from which every mean and gate is decided. */
import { type EvaluationGrid, gridQuestions, type GridSection } from '../calls/grid';
import { addRational, compareRational, type Rational, rational } from '../kernel/rational';
import { sectionPoints } from './score-sheet';
import type { SheetContent } from './sheet';

/** What a section has from an earlier stage instead of being scored again. */
export interface CarriedSection {
  readonly section: string;
  /** Exact mean of the section's weighted points at the earlier stage. */
  readonly points: Rational;
  /** Lowest exact mean of any of its questions there. */
  readonly lowest: Rational;
}

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
  /** Sections carried over from an earlier stage; they are in no sum. Absent where there are none. */
  readonly carried?: readonly CarriedSection[];
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

/**
 * Adds complete sheets up; their order does not matter.
 * @param carried what the proposal's earlier stage contributes, see `carriedSections`
 */
export function combineSheets(
  grid: EvaluationGrid,
  sheets: readonly SheetContent[],
  carried: readonly CarriedSection[] = [],
): ProposalScore {
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
    ...(carried.length > 0 ? { carried } : {}),
  };
}

function scoreOf(sheet: SheetContent, question: string): number {
  const value = sheet.scores[question]?.value ?? null;
  if (value === null) throw new Error(`Question ${question} has no score: only complete sheets count`);
  return value;
}

/** Exact mean of the totals with what is carried over, points. */
export function meanTotal(score: ProposalScore): Rational {
  const { totalSum, sheets } = score;
  return addRational(carriedTotal(score), rational(totalSum, Math.max(1, sheets)));
}

/** Points of all sections that are carried over. */
export function carriedTotal({ carried = [] }: Pick<ProposalScore, 'carried'>): Rational {
  return carried.reduce((sum, { points }) => addRational(sum, points), rational(0, 1));
}

/** What is carried over to a section; null where it is scored. */
export function carriedTo({ carried = [] }: Pick<ProposalScore, 'carried'>, section: string): CarriedSection | null {
  return carried.find((candidate) => candidate.section === section) ?? null;
}

/**
 * What an earlier stage contributes to a grid: the exact points of the sections it names. Source: programme rules,
 * sections 3 (two stages) and 6. @param earlier grid and score of the earlier stage
 */
export function carriedSections(
  grid: EvaluationGrid,
  earlier: { readonly grid: EvaluationGrid; readonly score: ProposalScore },
): readonly CarriedSection[] {
  return grid.sections.flatMap(({ id, carriedOverFrom }) => {
    const source = earlier.grid.sections.find((section) => section.id === carriedOverFrom?.section);
    if (!source || source.questions.length === 0) return [];
    const means = source.questions.map((question) => meanOfQuestion(earlier.grid, earlier.score, question.id));
    const lowest = means.reduce((least, mean) => (compareRational(mean, least) < 0 ? mean : least));
    return [{ section: id, points: meanOfSection(earlier.grid, earlier.score, source), lowest }];
  });
}

/** Exact mean of a question's unweighted score. */
export function meanOfQuestion(grid: EvaluationGrid, score: ProposalScore, question: string): Rational {
  const place = gridQuestions(grid).findIndex(({ id }) => id === question);
  return rational(score.questionSums[place] ?? 0, Math.max(1, score.sheets));
}

/** Exact mean of a section's weighted points, or what is carried over to it. */
export function meanOfSection(grid: EvaluationGrid, score: ProposalScore, section: GridSection): Rational {
  const carried = carriedTo(score, section.id);
  if (carried) return carried.points;
  const sum = section.questions.reduce(
    (points, { id, weight }) => points + weight * meanOfQuestion(grid, score, id).numerator,
    0,
  );
  return rational(sum, Math.max(1, score.sheets));
}
