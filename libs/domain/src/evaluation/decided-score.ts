/** What counts as a proposal's score in the end: the evaluators' scores or their consensus, with those of the committee in place. */
import type { EvaluationGrid } from '../calls/grid';
import type { Consolidation } from './consolidation';
import { type CarriedSection, combineSheets, type ProposalScore } from './proposal-score';
import type { SheetContent } from './sheet';

/** What a score is decided from. */
export interface DecidingScores {
  /** The sheets that count, see `countSheets`. */
  readonly sheets: readonly SheetContent[];
  /** What the evaluators have agreed on; null, or absent, where the sheets count as they are. */
  readonly consensus?: SheetContent | null;
  /** Those that stand, see `standingConsolidations`. */
  readonly consolidations: readonly Consolidation[];
}

/**
 * The score with which a proposal is ranked. Where the evaluators have agreed, every sheet that counts is read with the
 * scores they agreed on in place of its own; where the committee has consolidated a question, with the committee's. The mean
 * of the question is exactly that score, and gates see it too, on the mean and on every sheet alike. The sheets themselves
 * stay as they are. Source: programme rules, section 3 (consensus, consolidate); how it enters the sums: ours.
 * @param carried what the proposal's earlier stage contributes, see `carriedSections`
 */
export function decidedScore(
  grid: EvaluationGrid,
  { sheets, consensus = null, consolidations }: DecidingScores,
  carried: readonly CarriedSection[] = [],
): ProposalScore {
  return combineSheets(
    grid,
    sheets.map((sheet) => withCommittee(consensus ?? sheet, consolidations)),
    carried,
  );
}

function withCommittee(sheet: SheetContent, consolidations: readonly Consolidation[]): SheetContent {
  const replaced = consolidations.map(({ question, score, reason }) => [question, { value: score, reason }] as const);
  return { ...sheet, scores: { ...sheet.scores, ...Object.fromEntries(replaced) } };
}
