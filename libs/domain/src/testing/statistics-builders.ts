/** What a test of the statistics of scoring starts from. */
import type { Rating } from '../evaluation/statistics';

/** A sheet on the proposal of that number. @param total points */
export const ratingBuilder = (proposal: number, evaluatorId: string, total: number): Rating => ({
  proposalId: `p${proposal}`,
  evaluatorId,
  total,
});

/** Sheets of three evaluators on nine proposals, p0 to p8, each read by two of them in turn. */
export function threeByTurns(total: (proposal: number, evaluator: 'a' | 'b' | 'c') => number): Rating[] {
  const pairs = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ] as const;
  return Array.from({ length: 9 }, (_, p) => p).flatMap((p) =>
    pairs[p % 3]!.map((evaluator) => ratingBuilder(p, evaluator, total(p, evaluator))),
  );
}

/** How much milder than the mean each of them is, points. */
export const MILDNESS = { a: 6, b: -1, c: -5 };
