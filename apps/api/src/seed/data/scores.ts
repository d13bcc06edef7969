/** Score sheets for the seeded proposals: varied, with ties and gates missed, the same on every run. */
import { type EvaluationGrid, gridQuestions, type SheetContent } from '@trilot/domain';

const REASONS: Readonly<Record<number, string>> = {
  1: 'The answer does not address the question: no group, figure or step is named.',
  2: 'The intention is clear, but the evidence is thin and the steps do not lead to the effect promised.',
  5: 'Concrete, measured and convincing: groups, figures and responsibilities are named and fit together.',
};
const COMMENTS = [
  'The section is well argued and the figures agree with the budget.',
  'Good ideas; the link between activities and indicators could be closer.',
  'Sound, with a clear role for the residents. Some costs would need a second look.',
  'Readable and honest about its limits; the risks are named and answered.',
] as const;

/**
 * A complete sheet. `level` is the general quality of the proposal (0 weak … 3 strong); two evaluators differ a little.
 * The same level and evaluator give the same marks, so that proposals of one level tie exactly.
 */
export function sheetFor(grid: EvaluationGrid, level: number, evaluator: number): SheetContent {
  const marks = gridQuestions(grid).map(({ id }, place) => [id, markFor(level, evaluator, place)] as const);
  return {
    scores: Object.fromEntries(marks.map(([id, value]) => [id, { value, reason: REASONS[value] ?? '' }])),
    comments: Object.fromEntries(
      grid.sections
        .filter(({ questions }) => questions.length > 0)
        .map(({ id }, place) => [id, COMMENTS[(place + level + evaluator) % COMMENTS.length]!]),
    ),
  };
}

/** A sheet in progress: the first questions scored, no comment yet. */
export function halfSheet(grid: EvaluationGrid, level: number): SheetContent {
  const { scores } = sheetFor(grid, level, 0);
  return { scores: Object.fromEntries(Object.entries(scores).slice(0, 3)), comments: {} };
}

/** Marks of a weak, a middling, a good and a strong proposal over the questions of a grid. */
const PATTERNS: readonly (readonly number[])[] = [
  [2, 3, 2, 3, 2, 3, 3, 2],
  [4, 3, 4, 3, 3, 4, 3, 3],
  [4, 4, 3, 4, 4, 3, 4, 4],
  [5, 4, 5, 4, 5, 4, 5, 4],
];

function markFor(level: number, evaluator: number, place: number): number {
  const pattern = PATTERNS[level % PATTERNS.length]!;
  const mark = pattern[place % pattern.length]!;
  // the second evaluator is a point stricter on every third question
  return evaluator % 2 === 1 && place % 3 === 0 ? Math.max(1, mark - 1) : mark;
}
