import {
  type CallDefinition,
  canConsolidateAny,
  type ConsolidationFacts,
  decidedScore,
  type EvaluationGrid,
  meanOfQuestion,
  meanTotal,
  standingConsolidations,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import {
  contentOf,
  type LotScore,
  type SheetOnBoard,
  type StoredConsensus,
  type StoredConsolidation,
} from '../evaluation';
import { agreedContent } from './board-consensus.presenter';
import { sheetsOf } from './lot-line';
import type { BoardRow } from './board.dto';

/** What decides of a lot whether its scores may be consolidated now, and who asks. */
export interface ConsolidationTerms extends Pick<ConsolidationFacts, 'deadline' | 'now' | 'frozenAt' | 'needed'> {
  readonly grid: EvaluationGrid;
  readonly call: CallDefinition;
  /** Ids of the proposals that the reader evaluates. */
  readonly ownProposals: ReadonlySet<string>;
}

/** What a proposal's score is made of. */
interface ScoreParts {
  readonly sheets: readonly SheetOnBoard[];
  readonly consensus: StoredConsensus | null;
  readonly records: readonly StoredConsolidation[];
}

type Consolidated = Pick<BoardRow, 'scoredSheets' | 'evaluatorsMean' | 'consolidations' | 'consolidate'>;

/** The committee's part in a proposal's score, and what the evaluators had given it. */
export function presentConsolidations(
  lotScore: LotScore,
  { sheets, consensus, records }: ScoreParts,
  { grid, call, ownProposals, ...terms }: ConsolidationTerms,
): Consolidated {
  const { proposalId, score, counted } = lotScore;
  const refusal = canConsolidateAny({
    ...terms,
    // what the screening has put aside is on no board
    rejected: false,
    sheets: sheetsOf(lotScore, call),
    evaluates: ownProposals.has(proposalId),
  });
  const shared = { scoredSheets: score.sheets, consolidate: ability(refusal) };
  if (records.length === 0) return { ...shared, evaluatorsMean: null, consolidations: [] };
  const standing = standingConsolidations(records, counted);
  const given = decidedScore(
    grid,
    {
      sheets: sheets.filter(({ sheetId }) => counted.includes(sheetId)).map(contentOf),
      consensus: consensus && agreedContent(consensus),
      consolidations: [],
    },
    score.carried,
  );
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
