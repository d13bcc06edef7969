/** The committee's scores where it departs from those of the evaluators: question by question, with author and reason. */
import { type EvaluationGrid, gridQuestions } from '../calls/grid';
import { checkUnsealed } from '../calls/submission-window';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { checkSentenceLength } from '../screening/checks';
import { checkNotFrozen } from './sheet-lifecycle';
import { checkSheetsComplete, type ProposalSheets } from './sheets-complete';

/** What the committee says of one question. Records are added and never changed. */
export interface Consolidation {
  readonly question: string;
  /** Integer on the grid's scale; null takes an earlier one back, so that what the evaluators gave counts again. */
  readonly score: number | null;
  readonly reason: string;
}

export interface RecordedConsolidation extends Consolidation {
  /** Ids of the sheets that counted when it was recorded. */
  readonly sheets: readonly string[];
}

/**
 * The consolidations that count: the newest of each question, of those made on exactly the sheets that count now. When
 * other sheets come to count, what the committee departed from is no more, and it has to decide anew. Source: programme
 * rules, section 3 (consolidate); for what becomes of them: ours.
 * @param records in the order in which they were made
 * @param counted ids of the sheets that count now
 */
export function standingConsolidations<T extends RecordedConsolidation>(
  records: readonly T[],
  counted: readonly string[],
): readonly T[] {
  const onThese = records.filter(({ sheets }) => sameIds(sheets, counted));
  const newest = new Map(onThese.map((record) => [record.question, record]));
  return [...newest.values()].filter(({ score }) => score !== null);
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

export interface ConsolidationFacts {
  readonly deadline: string;
  readonly now: string;
  /** When the ranking was frozen; null before. */
  readonly frozenAt: string | null;
  /** Whether the screening has put the proposal aside. */
  readonly rejected: boolean;
  /** Sheets every proposal of the call needs. */
  readonly needed: number;
  readonly sheets: ProposalSheets;
  /** Whether who records it evaluates the proposal. */
  readonly evaluates: boolean;
  readonly standing: readonly RecordedConsolidation[];
}

/**
 * Whether the committee's score may be recorded now: after the deadline and before the freeze, when every sheet is in, by
 * somebody who has not scored the proposal, on the scale of a question that is scored, with a reason.
 * Source: programme rules, section 3 (consolidate).
 * @returns as `canConsolidateAny`, QUESTION_UNKNOWN, SCORE_OUT_OF_SCALE, ILLEGAL_MOVE (there is none to take back),
 * REASON_REQUIRED or SENTENCE_TOO_LONG
 */
export function canConsolidate(
  grid: EvaluationGrid,
  facts: ConsolidationFacts,
  { question, score, reason }: Consolidation,
): Refusal | null {
  const refusal = canConsolidateAny(facts);
  if (refusal) return refusal;
  if (!gridQuestions(grid).some(({ id }) => id === question)) return refuse('QUESTION_UNKNOWN', { question });
  if (score === null && !facts.standing.some((record) => record.question === question)) {
    return refuse('ILLEGAL_MOVE', { lifecycle: 'consolidation', from: 'none', move: 'takeBack' });
  }
  const onScale = Number.isInteger(score) && score! >= grid.scale.min && score! <= grid.scale.max;
  if (score !== null && !onScale) return refuse('SCORE_OUT_OF_SCALE', { question, value: score });
  return isBlank(reason) ? refuse('REASON_REQUIRED', {}) : checkSentenceLength(reason);
}

/**
 * Whether any score of a proposal may be consolidated now; what a page asks before it offers to.
 * @returns PROPOSAL_SEALED, RANKING_FROZEN, PROPOSAL_REJECTED, SCORED_BY_ONESELF, EVALUATION_INCOMPLETE,
 * THIRD_SHEET_MISSING or CONSENSUS_MISSING
 */
export function canConsolidateAny({
  deadline,
  now,
  frozenAt,
  rejected,
  needed,
  sheets,
  evaluates,
}: Omit<ConsolidationFacts, 'standing'>): Refusal | null {
  return (
    checkUnsealed(deadline, now) ??
    checkNotFrozen(frozenAt) ??
    (rejected ? refuse('PROPOSAL_REJECTED', {}) : null) ??
    (evaluates ? refuse('SCORED_BY_ONESELF', {}) : null) ??
    checkSheetsComplete(needed, [sheets])
  );
}
