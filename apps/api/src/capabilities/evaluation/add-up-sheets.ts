import {
  type CallDefinition,
  type CarriedSection,
  carriedSections,
  countSheets,
  decidedScore,
  gridOf,
  type ProposalScore,
  sheetsNeeded,
  standingConsolidations,
  type SubmittedSheet,
} from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';
import { SHEET_CONTENT_SQL } from './assigned-sheet';
import { consolidationsOf } from './consolidations.repository';
import { type ConsensusChange, keepConsensus } from './keep-consensus';

/**
 * What is carried over from the concept note that a proposal follows: its score as it stands, without sheets that were
 * voided since it was frozen. Where none is left and nobody can score it again, what was frozen stays.
 */
async function carriedOver(tx: Tx, proposalId: string, call: CallDefinition): Promise<readonly CarriedSection[]> {
  const grid = gridOf(call);
  if (!call.grids.conceptNote || !grid.sections.some(({ carriedOverFrom }) => carriedOverFrom)) return [];
  const [earlier] = await tx.query<{ sums: ProposalScore | null }>(
    `select coalesce(t.sums, (select e -> 'score' from ranking r, jsonb_array_elements(r.snapshot -> 'entries') e
                              where r.lot_id = p.lot_id and r.stage = 'conceptNote' and e ->> 'proposalId' = p.follows::text
                              order by r.version desc limit 1)) as sums
     from proposal p left join proposal_score t on t.proposal_id = p.follows where p.id = $1`,
    [proposalId],
  );
  const sums = earlier?.sums;
  return sums ? carriedSections(grid, { grid: call.grids.conceptNote, score: sums }) : [];
}

/**
 * Writes a proposal's exact sums anew from its submitted sheets, the evaluators' consensus and the committee's
 * consolidations: which of the sheets count, and how the first two diverge. The proposal's row must be locked: otherwise two
 * evaluators submitting at once would each add up without the other.
 * @param call at the stage of the proposal
 * @returns what has become of the consensus, to be recorded by whoever changes the sheets: see `recordConsensusChange`
 */
export async function addUpSheets(
  tx: Tx,
  proposalId: string,
  lotId: string,
  call: CallDefinition,
): Promise<ConsensusChange> {
  const sheets = await tx.query<SubmittedSheet>(
    `select s.id, ${SHEET_CONTENT_SQL} as content from score_sheet s
     where s.proposal_id = $1 and s.state = 'submitted' order by s.submitted_at, s.id`,
    [proposalId],
  );
  if (sheets.length === 0) {
    const change = await keepConsensus(tx, proposalId, call, [], false);
    await tx.query('delete from proposal_score where proposal_id = $1', [proposalId]);
    return change;
  }
  const grid = gridOf(call);
  const carried = await carriedOver(tx, proposalId, call);
  const { counted, divergence } = countSheets(sheets, { ...call, grid, carried });
  const complete = sheets.length >= sheetsNeeded(call.evaluatorsPerProposal, divergence);
  const { agreed, ...change } = await keepConsensus(tx, proposalId, call, counted, complete);
  const score = decidedScore(
    grid,
    {
      consensus: agreed,
      sheets: sheets.filter(({ id }) => counted.includes(id)).map(({ content }) => content),
      consolidations: standingConsolidations(await consolidationsOf(tx, proposalId), counted),
    },
    carried,
  );
  await tx.query(
    `insert into proposal_score (proposal_id, lot_id, sheets, total_sum, sums, submitted, counted, divergence)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (proposal_id) do update
       set sheets = excluded.sheets, total_sum = excluded.total_sum, sums = excluded.sums,
           submitted = excluded.submitted, counted = excluded.counted, divergence = excluded.divergence`,
    [
      proposalId,
      lotId,
      score.sheets,
      score.totalSum,
      JSON.stringify(score),
      sheets.length,
      counted,
      divergence && JSON.stringify(divergence),
    ],
  );
  return change;
}
