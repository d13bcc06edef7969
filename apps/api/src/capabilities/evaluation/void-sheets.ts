import { Injectable } from '@nestjs/common';
import { type CallDefinition, callAtStage, sameJson, type StageKind } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import type { Tx } from '../../platform/database/unit-of-work';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { addUpSheets } from './add-up-sheets';
import type { AssignedSheet } from './assigned-sheet';
import { recordConsensusChange } from './keep-consensus';

/** A sheet that counts, or is still written, by somebody who must not judge the proposal. */
interface Voidable {
  readonly id: string;
  readonly proposalId: string;
}

/** Whose sheets on which proposal, in which lot of a call that is published as this version. */
export type Judged = Pick<AssignedSheet, 'proposalId' | 'evaluatorId' | 'lotId' | 'callId' | 'callVersion'>;

/** A proposal at a stage. */
interface Scored {
  readonly id: string;
  readonly stage: StageKind;
}

/** Who has found the conflict, and in which words. */
interface Finding {
  readonly foundBy: string;
  readonly reason: string;
}

/**
 * Voids the sheets of somebody whose conflict of interest was found late: at both stages of the proposal, on record, with
 * the sums added up without them. A ranking that was frozen with other sums is marked as outdated, and whoever has worked
 * on it is told; it stays as it is.
 */
@Injectable()
export class VoidSheets {
  constructor(
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The lot must be shared with other evaluators but not with a freeze, and the proposal be locked. Gives the ids of the voided
   * sheets, that of the concept note first.
   */
  async execute(tx: Tx, judged: Judged, finding: Finding): Promise<string[]> {
    const call = await this.calls.definition(judged.callId, judged.callVersion, tx);
    const sheets = await sheetsOnBothStages(tx, judged);
    for (const sheet of sheets) await this.void(tx, sheet, judged, call, finding);
    return sheets.map(({ id }) => id);
  }

  private async void(
    tx: Tx,
    sheet: Voidable,
    { evaluatorId, lotId }: Judged,
    call: CallDefinition,
    { foundBy, reason }: Finding,
  ): Promise<void> {
    await tx.query(
      `insert into voided_sheet (sheet_id, proposal_id, evaluator_id, state_before, total, reason, found_by)
       select id, proposal_id, $2, state, total, $3, $4 from score_sheet where id = $1`,
      [sheet.id, evaluatorId, reason, foundBy],
    );
    await tx.query(`update score_sheet set state = 'voided', updated_at = now() where id = $1`, [sheet.id]);
    for (const proposal of await scoredFrom(tx, sheet.proposalId)) {
      const before = await sumsOf(tx, proposal.id);
      const change = await addUpSheets(tx, proposal.id, lotId, callAtStage(call, proposal.stage));
      const by = { actorId: foundBy, proposalId: proposal.id };
      await recordConsensusChange(tx, { audit: this.audit, outbox: this.outbox }, by, change);
      if (!sameJson(before, await sumsOf(tx, proposal.id))) {
        await this.outdate(tx, lotId, proposal.stage, sheet.id, foundBy);
      }
    }
  }

  /** Marks the newest ranking of a stage as outdated by a sheet, where there is one. */
  private async outdate(tx: Tx, lotId: string, stage: StageKind, sheetId: string, foundBy: string): Promise<void> {
    const [outdated] = await tx.query<{ rankingId: string }>(
      `insert into outdated_ranking (ranking_id, sheet_id)
       select id, $3 from ranking where lot_id = $1 and stage = $2 order by version desc limit 1
       returning ranking_id as "rankingId"`,
      [lotId, stage, sheetId],
    );
    if (!outdated) return;
    const { rankingId } = outdated;
    await this.audit.record(tx, {
      actorId: foundBy,
      action: 'ranking.outdated',
      subject: { type: 'ranking', id: rankingId },
      facts: { voidedSheet: sheetId },
    });
    await this.outbox.publish(tx, 'ranking.outdated', { rankingId, sheetId });
  }
}

/** Locks the proposal at its other stage too, then reads: only a statement begun after that sees what others committed. */
async function sheetsOnBothStages(tx: Tx, { proposalId, evaluatorId }: Judged): Promise<Voidable[]> {
  const stages = await tx.query<{ id: string }>(
    `select p.id from proposal p, proposal o where o.id = $1 and (p.id in (o.id, o.follows) or p.follows = o.id)
     order by p.stage for no key update of p`,
    [proposalId],
  );
  return tx.query<Voidable>(
    `select s.id, s.proposal_id as "proposalId"
     from score_sheet s join assignment a on a.id = s.assignment_id join proposal p on p.id = s.proposal_id
     where s.proposal_id = any($1) and a.evaluator_id = $2 and s.state <> 'voided' order by p.stage`,
    [stages.map(({ id }) => id), evaluatorId],
  );
}

/** The proposal, and the full application that takes over what was assessed in it. */
function scoredFrom(tx: Tx, proposalId: string): Promise<Scored[]> {
  return tx.query<Scored>('select id, stage from proposal where id = $1 or follows = $1 order by stage', [proposalId]);
}

async function sumsOf(tx: Tx, proposalId: string): Promise<unknown> {
  const [row] = await tx.query<{ sums: unknown }>('select sums from proposal_score where proposal_id = $1', [
    proposalId,
  ]);
  return row?.sums ?? null;
}
