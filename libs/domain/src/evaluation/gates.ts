/** Gates come before rank: a proposal that misses one cannot be selected, whatever its total. */
import type { EvaluationGrid } from '../calls/grid';
import { addRational, atLeast, type Rational, rational } from '../kernel/rational';
import { carriedTo, carriedTotal, meanOfSection, meanTotal, type ProposalScore } from './proposal-score';

export const GATE_KINDS = ['total', 'section', 'question', 'anyQuestionAt'] as const;
export type GateKind = (typeof GATE_KINDS)[number];

export interface FailedGate {
  readonly gate: GateKind;
  /** Id of the section or question; "total" for the whole. */
  readonly id: string;
  /** The value that would pass, points (or the score above which every sheet must lie, for `anyQuestionAt`). */
  readonly needed: number;
  readonly got: Rational;
}

/**
 * Every gate the score misses, exactly: 29.5 does not pass 30. Tested on the mean or on every single sheet as the grid
 * says; "any question at 1" always looks at every sheet. Source: programme rules, section 6.
 */
export function failedGates(grid: EvaluationGrid, score: ProposalScore): readonly FailedGate[] {
  const onMean = grid.gatesTestedOn === 'mean';
  const failed: FailedGate[] = [];
  const test = (gate: GateKind, id: string, needed: number, mean: Rational, lowest: Rational) => {
    const got = onMean ? mean : lowest;
    if (!atLeast(got, needed)) failed.push({ gate, id, needed, got });
  };
  if (grid.totalGate !== null) {
    const lowest = addRational(carriedTotal(score), rational(score.totalMin, 1));
    test('total', 'total', grid.totalGate, meanTotal(score), lowest);
  }
  const sheets = Math.max(1, score.sheets);
  let question = 0;
  grid.sections.forEach((section, place) => {
    if (section.gate !== undefined) {
      const mean = meanOfSection(grid, score, section);
      // what is carried over is the same on every sheet
      const lowest = carriedTo(score, section.id) ? mean : rational(score.sectionMins[place] ?? 0, 1);
      test('section', section.id, section.gate, mean, lowest);
    }
    for (const { id, gate } of section.questions) {
      const [sum, lowest] = [score.questionSums[question] ?? 0, score.questionMins[question] ?? 0];
      question += 1;
      if (gate !== undefined) test('question', id, gate, rational(sum, sheets), rational(lowest, 1));
      if (section.rejectIfAnyQuestionAt !== undefined && lowest <= section.rejectIfAnyQuestionAt) {
        failed.push({ gate: 'anyQuestionAt', id, needed: section.rejectIfAnyQuestionAt + 1, got: rational(lowest, 1) });
      }
    }
  });
  return failed;
}
