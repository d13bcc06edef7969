import type { EvaluationGrid, SheetContent, SheetGap } from '@trilot/domain';

/** A place of the sheet that the keyboard stops at: a question, or the comment that closes a section. */
export interface Stop {
  readonly kind: 'question' | 'comment';
  /** Id of the question or of the section. */
  readonly id: string;
}

/** Id of the element of a stop. */
export function stopAnchor({ kind, id }: Stop): string {
  return `${kind}-${id}`;
}

/** Id of the field for a question's reason. */
export function reasonAnchor(question: string): string {
  return `reason-${question}`;
}

/** Id of the field for a section's comment. */
export function commentAnchor(section: string): string {
  return `comment-of-${section}`;
}

/** Id of the scale of a question. */
export function scoreAnchor(question: string): string {
  return `score-${question}`;
}

/** Id of the field in which a gap is mended. */
export function gapAnchor({ code, facts }: SheetGap): string {
  if (code === 'SECTION_COMMENT_MISSING') return commentAnchor(facts.section);
  return code === 'SCORE_MISSING' ? scoreAnchor(facts.question) : reasonAnchor(facts.question);
}

/** Every stop of a grid, in the order in which it is filled in; a section that is carried over has none. */
export function stopsOf(grid: EvaluationGrid): readonly Stop[] {
  return grid.sections
    .filter(({ questions }) => questions.length > 0)
    .flatMap(({ id, questions }): Stop[] => [
      ...questions.map((question) => ({ kind: 'question' as const, id: question.id })),
      { kind: 'comment', id },
    ]);
}

/** The stop a step further on or back; it stays at the ends, and starts at the first. */
export function stepFrom(stops: readonly Stop[], current: string | null, step: 1 | -1): Stop | null {
  const place = stops.findIndex((stop) => stopAnchor(stop) === current);
  if (place === -1) return stops[0] ?? null;
  return stops[Math.min(stops.length - 1, Math.max(0, place + step))] ?? null;
}

/** Where an evaluator goes on: the first question without a score, else the first stop of all. */
export function firstOpenStop(stops: readonly Stop[], sheet: SheetContent): Stop | null {
  const open = stops.find(({ kind, id }) => kind === 'question' && (sheet.scores[id]?.value ?? null) === null);
  return open ?? stops[0] ?? null;
}
