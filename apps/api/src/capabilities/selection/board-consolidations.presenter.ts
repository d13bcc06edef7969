import {
  canConsolidateAny,
  type CarriedSection,
  type ConsolidationFacts,
  decidedScore,
  type EvaluationGrid,
  meanOfQuestion,
  meanTotal,
  standingConsolidations,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { contentOf, type LotScore, type SheetOnBoard, type StoredConsolidation } from '../evaluation';
import type { BoardRow } from './board.dto';

/** What decides of a lot whether its scores may be consolidated now, and who asks. */
export interface ConsolidationTerms extends Pick<ConsolidationFacts, 'deadline' | 'now' | 'frozenAt' | 'needed'> {
  readonly grid: EvaluationGrid;
  /** Ids of the proposals that the reader evaluates. */
  readonly ownProposals: ReadonlySet<string>;
}

type Consolidated = Pick<BoardRow, 'scoredSheets' | 'evaluatorsMean' | 'consolidations' | 'consolidate'>;

/** The committee's part in a proposal's score, and what the evaluators had given it. */
export function presentConsolidations(
  { proposalId, score, counted, submitted, divergence }: LotScore,
  sheets: readonly SheetOnBoard[],
  records: readonly StoredConsolidation[],
  { grid, ownProposals, ...terms }: ConsolidationTerms,
): Consolidated {
  const refusal = canConsolidateAny({
    ...terms,
    // what the screening has put aside is on no board
    rejected: false,
    sheets: { proposalId, sheets: submitted, divergence },
    evaluates: ownProposals.has(proposalId),
  });
  const shared = { scoredSheets: score.sheets, consolidate: ability(refusal) };
  if (records.length === 0) return { ...shared, evaluatorsMean: null, consolidations: [] };
  const standing = standingConsolidations(records, counted);
  const given = evaluatorsScore(grid, sheets, counted, score.carried);
  return {
    ...shared,
    evaluatorsMean: standing.length > 0 ? meanTotal(given) : null,
    consolidations: records.map((record) => ({
      questionId: record.question,
      score: record.score,
      reason: record.reason,
      recordedBy: record.recordedBy,
      recordedAt: record.recordedAt.toISOString(),
      stands: standing.includes(record),
      evaluatorsMean: meanOfQuestion(grid, given, record.question),
    })),
  };
}

function evaluatorsScore(
  grid: EvaluationGrid,
  sheets: readonly SheetOnBoard[],
  counted: readonly string[],
  carried: readonly CarriedSection[] = [],
) {
  const contents = sheets.filter(({ sheetId }) => counted.includes(sheetId)).map(contentOf);
  return decidedScore(grid, { sheets: contents, consolidations: [] }, carried);
}
