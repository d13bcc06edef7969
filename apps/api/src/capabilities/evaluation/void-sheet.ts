import { Injectable } from '@nestjs/common';
import { callAtStage, sameJson } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import type { Tx } from '../../platform/database/unit-of-work';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { addUpSheets } from './add-up-sheets';
import type { AssignedSheet } from './assigned-sheet';
import { recordConsensusChange } from './keep-consensus';

/**
 * Voids the sheet of somebody whose conflict of interest was found late: on record, with the sums added up without it. A
 * ranking that was frozen with other sums is marked as outdated, and whoever has worked on it is told; it stays as it is.
 */
@Injectable()
export class VoidSheet {
  constructor(
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Under the locks of `lockAssignedSheet`. Gives the id of the voided sheet; null where there was none. */
  async execute(tx: Tx, assigned: AssignedSheet, foundBy: string, reason: string): Promise<string | null> {
    const { sheetId, state, proposalId, lotId, callId, callVersion, stage } = assigned;
    if (sheetId === null || state === 'voided') return null;
    const before = await sumsOf(tx, proposalId);
    await tx.query(`update score_sheet set state = 'voided', updated_at = now() where id = $1`, [sheetId]);
    const call = callAtStage(await this.calls.definition(callId, callVersion, tx), stage);
    const change = await addUpSheets(tx, proposalId, lotId, call);
    await recordConsensusChange(
      tx,
      { audit: this.audit, outbox: this.outbox },
      { actorId: foundBy, proposalId },
      change,
    );
    const changed = !sameJson(before, await sumsOf(tx, proposalId));
    const outdates = changed ? await newestRanking(tx, assigned) : null;
    await tx.query(
      `insert into voided_sheet (sheet_id, proposal_id, evaluator_id, state_before, total, reason, found_by, outdates)
       select s.id, s.proposal_id, $2, $3, s.total, $4, $5, $6 from score_sheet s where s.id = $1`,
      [sheetId, assigned.evaluatorId, state, reason, foundBy, outdates],
    );
    if (outdates !== null) await this.tell(tx, foundBy, outdates, sheetId);
    return sheetId;
  }

  private async tell(tx: Tx, foundBy: string, rankingId: string, sheetId: string): Promise<void> {
    await this.audit.record(tx, {
      actorId: foundBy,
      action: 'ranking.outdated',
      subject: { type: 'ranking', id: rankingId },
      facts: { voidedSheet: sheetId },
    });
    await this.outbox.publish(tx, 'ranking.outdated', { rankingId, sheetId });
  }
}

async function sumsOf(tx: Tx, proposalId: string): Promise<unknown> {
  const [row] = await tx.query<{ sums: unknown }>('select sums from proposal_score where proposal_id = $1', [
    proposalId,
  ]);
  return row?.sums ?? null;
}

async function newestRanking(tx: Tx, { lotId, stage }: AssignedSheet): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    'select id from ranking where lot_id = $1 and stage = $2 order by version desc limit 1',
    [lotId, stage],
  );
  return row?.id ?? null;
}
