import { type EvaluationGrid, gridQuestions } from '@trilot/domain';
import type { BoardQuestionView } from './board-rules.dto';

/** The questions of a grid as the pages about a ranking show them, in published order. */
export function questionsOf(grid: EvaluationGrid): BoardQuestionView[] {
  return gridQuestions(grid).map(({ id, text, weight, gate }) => ({
    id,
    text: text as Record<string, string>,
    weight,
    gate: gate ?? null,
    max: grid.scale.max,
  }));
}
