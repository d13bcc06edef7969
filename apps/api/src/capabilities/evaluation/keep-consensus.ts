import { randomUUID } from 'node:crypto';
import { type CallDefinition, type ConsensusState, type SheetContent, wantsConsensus } from '@trilot/domain';
import type { Audit } from '../../platform/audit/audit';
import type { Tx } from '../../platform/database/unit-of-work';
import type { Outbox } from '../../platform/jobs/outbox';

interface Current {
  readonly id: string;
  readonly state: ConsensusState;
  readonly content: SheetContent;
  readonly sheets: readonly string[];
}

/** A consensus that waits for its rapporteur. */
export interface OpenedConsensus {
  readonly consensusId: string;
  readonly rapporteurId: string;
}

/** What has become of a proposal's consensus with other sheets. */
export interface ConsensusChange {
  /** Id of the one that is void now; null where none was. */
  readonly voided: string | null;
  /** Null where none was opened. */
  readonly opened: OpenedConsensus | null;
}

/** What the evaluators of a proposal have agreed on, and what has become of it with its sheets. */
export interface KeptConsensus extends ConsensusChange {
  /** Null while nothing is concluded. */
  readonly agreed: SheetContent | null;
}

/**
 * Keeps the consensus of a proposal in step with its sheets: one on other sheets than those that count is void, and where
 * the call asks for one it is opened as soon as every sheet is in, for the evaluator who was assigned first to write. None
 * is opened once the ranking is frozen: nobody could write it any more, and the mean of the sheets that are left counts.
 * @param complete whether every sheet that is needed is in
 */
export async function keepConsensus(
  tx: Tx,
  proposalId: string,
  call: Pick<CallDefinition, 'consensus'>,
  counted: readonly string[],
  complete: boolean,
): Promise<KeptConsensus> {
  const [current] = await tx.query<Current>(
    `select id, state, content, sheets from consensus where proposal_id = $1 and state <> 'voided'`,
    [proposalId],
  );
  const stands = current && sameSheets(current.sheets, counted);
  if (stands) return { agreed: current.state === 'concluded' ? current.content : null, voided: null, opened: null };
  if (current) await tx.query(`update consensus set state = 'voided', updated_at = now() where id = $1`, [current.id]);
  const voided = current?.id ?? null;
  if (!complete || !wantsConsensus(call, counted.length)) return { agreed: null, voided, opened: null };
  const [opened] = await tx.query<OpenedConsensus>(
    `insert into consensus (id, proposal_id, sheets, rapporteur_id)
     select $1, $2, $3, a.evaluator_id from assignment a join score_sheet s on s.assignment_id = a.id
     where s.id = any($3)
       and not exists (select from ranking r join proposal p on p.lot_id = r.lot_id and p.stage = r.stage where p.id = $2)
     order by a.assigned_at, a.id limit 1
     returning id as "consensusId", rapporteur_id as "rapporteurId"`,
    [randomUUID(), proposalId, counted],
  );
  return { agreed: null, voided, opened: opened ?? null };
}

/** Records what has become of a consensus by an act on the sheets, and tells the rapporteur of one that was opened. */
export async function recordConsensusChange(
  tx: Tx,
  { audit, outbox }: { readonly audit: Audit; readonly outbox: Outbox },
  { actorId, proposalId }: { readonly actorId: string; readonly proposalId: string },
  { voided, opened }: ConsensusChange,
): Promise<void> {
  const subject = { type: 'proposal', id: proposalId };
  if (voided !== null) {
    await audit.record(tx, { actorId, action: 'consensus.voided', subject, facts: { consensusId: voided } });
  }
  if (opened === null) return;
  await audit.record(tx, { actorId, action: 'consensus.opened', subject, facts: { ...opened } });
  await outbox.publish(tx, 'consensus.opened', { ...opened });
}

function sameSheets(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
