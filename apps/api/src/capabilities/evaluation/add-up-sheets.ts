import { combineSheets, type EvaluationGrid, type SheetContent } from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';
import { SHEET_CONTENT_SQL } from './assigned-sheet';

/**
 * Writes a proposal's exact sums anew from its submitted sheets. The proposal's row must be locked: otherwise two
 * evaluators submitting at once would each add up without the other.
 */
export async function addUpSheets(tx: Tx, proposalId: string, lotId: string, grid: EvaluationGrid): Promise<void> {
  const sheets = await tx.query<{ content: SheetContent }>(
    `select ${SHEET_CONTENT_SQL} as content from score_sheet s where s.proposal_id = $1 and s.state = 'submitted' order by s.id`,
    [proposalId],
  );
  if (sheets.length === 0) {
    await tx.query('delete from proposal_score where proposal_id = $1', [proposalId]);
    return;
  }
  const score = combineSheets(
    grid,
    sheets.map(({ content }) => content),
  );
  await tx.query(
    `insert into proposal_score (proposal_id, lot_id, sheets, total_sum, sums) values ($1, $2, $3, $4, $5)
     on conflict (proposal_id) do update
       set sheets = excluded.sheets, total_sum = excluded.total_sum, sums = excluded.sums`,
    [proposalId, lotId, score.sheets, score.totalSum, JSON.stringify(score)],
  );
}
