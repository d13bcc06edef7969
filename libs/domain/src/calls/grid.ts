/** The published evaluation grid: sections, questions, weights and gates. Scoring against it lives in `evaluation`. */
import type { Translations } from '../kernel/language';

export interface GridQuestion {
  readonly id: string;
  readonly text: Translations;
  /** Whole-number factor of the score. */
  readonly weight: number;
  /** Lowest mean score that passes, if the question has a gate. */
  readonly gate?: number;
  /** The priority this question judges, if it judges one. */
  readonly priority?: string;
}

export interface GridSection {
  readonly id: string;
  readonly name: Translations;
  readonly questions: readonly GridQuestion[];
  /** Lowest mean of the section's weighted points that passes, if the section has a gate. */
  readonly gate?: number;
  /** A question of this section scored at or below this value on any sheet rejects the proposal. */
  readonly rejectIfAnyQuestionAt?: number;
  /** A section whose points come from an earlier stage instead of being scored again. */
  readonly carriedOverFrom?: { readonly stage: 'conceptNote'; readonly section: string };
  /** Maximum of a carried-over section, in points. */
  readonly carriedOverMax?: number;
}

export interface EvaluationGrid {
  readonly id: string;
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly labels: readonly Translations[];
    /** Scores that need a written reason. */
    readonly reasonRequiredFor: readonly number[];
  };
  /** Points the grid adds up to as published; the weights are checked against it. */
  readonly max: number;
  /** Lowest mean total that passes, in points; null where the call sets none. */
  readonly totalGate: number | null;
  /** Whether gates are tested on the mean of the sheets or on every single sheet. */
  readonly gatesTestedOn: 'mean' | 'everySheet';
  readonly sections: readonly GridSection[];
}

/** Every question that is scored in this grid, in published order. */
export function gridQuestions(grid: EvaluationGrid): readonly GridQuestion[] {
  return grid.sections.flatMap((section) => section.questions);
}

/** Maximum of a section in points: highest score times the sum of weights. */
export function sectionMax(grid: EvaluationGrid, section: GridSection): number {
  if (section.carriedOverMax !== undefined) return section.carriedOverMax;
  return grid.scale.max * section.questions.reduce((sum, question) => sum + question.weight, 0);
}

/** Maximum of the whole grid in points. */
export function gridMax(grid: EvaluationGrid): number {
  return grid.sections.reduce((sum, section) => sum + sectionMax(grid, section), 0);
}
