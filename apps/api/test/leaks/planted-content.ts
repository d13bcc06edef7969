/** What is written in the planted proposal and on its sheets: a word of its own in every text, numbers that stand nowhere else. */
import type { EvaluationGrid, ProposalContent, SheetContent } from '@trilot/domain';
import { type CastMember, completeContent, DROHOBYCH, SMALL_GRANT_GRID } from '@trilot/domain/testing';
import { partOf, sheetOf, type World } from '../harness';
import { CENTS, WORDS } from './canaries';

/** Weights so odd that every total and every sum of totals is a number that stands nowhere else. */
export const WEIGHT = 31;
export const GRID: EvaluationGrid = {
  ...SMALL_GRANT_GRID,
  max: SMALL_GRANT_GRID.max * WEIGHT,
  totalGate: SMALL_GRANT_GRID.totalGate! * WEIGHT,
  sections: SMALL_GRANT_GRID.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, weight: question.weight * WEIGHT })),
  })),
};
/** A number as a value of JSON, so that it is not found inside a longer one. */
export const inJson = (value: number): string[] => [`:${value},`, `:${value}}`];
export const nameOf = ({ name }: CastMember) => `${name}zorilla`;

export function planted(world: World): ProposalContent {
  const { answers, budget, ...content } = completeContent();
  return {
    ...content,
    title: WORDS.title,
    answers: Object.fromEntries(Object.keys(answers).map((id) => [id, WORDS.answers])),
    partners: [partOf(world, { id: world.municipalityId(DROHOBYCH), name: 'Drohobych', role: WORDS.partnerPart })],
    budget: {
      ...budget,
      lines: budget.lines.map((line) => ({ ...line, description: WORDS.budgetLine })),
      funding: { requestedCents: CENTS.requested, ownCents: CENTS.own, otherCents: 100_000 },
    },
  };
}

/** A sheet with a word in each of its texts. */
export function sheet(marks: Readonly<Record<string, number>>, reason: string, comment = reason): SheetContent {
  const { scores, comments } = sheetOf(marks);
  const withReason = Object.entries(scores).map(([id, { value }]) => [id, { value, reason }] as const);
  return {
    scores: Object.fromEntries(withReason),
    comments: Object.fromEntries(Object.keys(comments).map((id) => [id, comment])),
  };
}
