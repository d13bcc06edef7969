import {
  type CarriedSection,
  decidedScore,
  type EvaluationGrid,
  failedGates,
  type FailedGate,
  meanTotal,
  type Rational,
  type SheetContent,
} from '@trilot/domain';
import type { BoardRow } from '../api/selection';

/** What a score of the committee would make of a proposal. */
export interface ConsolidationEffect {
  readonly mean: Rational;
  readonly failedGates: readonly FailedGate[];
}

export type BoardConsolidation = BoardRow['consolidations'][number];

/** The committee's score of a question that counts now; undefined where the evaluators' do. */
export function standingOn({ consolidations }: BoardRow, questionId: string): BoardConsolidation | undefined {
  return consolidations.find((record) => record.stands && record.questionId === questionId);
}

/**
 * The mean and the gates of a proposal with another score of the committee on one question, by the rule that the API will
 * add up by. @param score null for what the evaluators gave
 */
export function effectOf(
  grid: EvaluationGrid,
  row: BoardRow,
  questionId: string,
  score: number | null,
): ConsolidationEffect {
  const others = row.consolidations
    .filter((record) => record.stands && record.questionId !== questionId)
    .map((record) => ({ question: record.questionId, score: record.score, reason: record.reason }));
  const own = score === null ? [] : [{ question: questionId, score, reason: '' }];
  const decided = decidedScore(
    grid,
    {
      consensus: row.consensus?.content ?? null,
      sheets: row.sheets.filter(({ counts }) => counts).map(contentOf),
      consolidations: [...others, ...own],
    },
    row.carried.map(carriedOf),
  );
  return { mean: meanTotal(decided), failedGates: failedGates(grid, decided) };
}

function contentOf({ scores, comments }: BoardRow['sheets'][number]): SheetContent {
  const entries = scores.map(({ questionId, value, reason }) => [questionId, { value, reason }]);
  return { scores: Object.fromEntries(entries), comments };
}

/** The lowest of its questions decides ties alone, never a mean or a gate. */
function carriedOf({ section, points }: BoardRow['carried'][number]): CarriedSection {
  return { section, points, lowest: points };
}
