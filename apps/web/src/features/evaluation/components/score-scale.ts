import type { EvaluationGrid, Translations } from '@trilot/domain';

/** Every score of a grid's scale, from lowest to highest. */
export function scoresOf({ scale }: EvaluationGrid): readonly number[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
}

/** What a score of the scale means, in the call's languages. */
export function meaningOf({ scale }: EvaluationGrid, score: number): Translations {
  return scale.labels[score - scale.min] ?? {};
}
