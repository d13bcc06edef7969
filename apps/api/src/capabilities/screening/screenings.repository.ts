import type { Checks, FormDefinition, ScreeningState, StageKind } from '@trilot/domain';
import { formOf } from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, type PublishedCall, type PublishedCalls } from '../calls';
import { visibleTo } from './visible-proposals';

/** A proposal in its screening, read under the lock that orders what is done to it. */
export interface LockedScreening {
  readonly proposalId: string;
  readonly lotId: string;
  readonly stage: StageKind;
  /** The call as it is at the stage of the proposal. */
  readonly call: PublishedCall;
  readonly deadline: string;
  /** The form that the revision which stands was written on. */
  readonly form: FormDefinition;
  readonly revision: number;
  readonly state: ScreeningState;
  readonly checks: Checks;
  /** 0 while nothing has been kept. */
  readonly version: number;
  /** The database's clock. */
  readonly now: string;
}

interface Row {
  readonly lotId: string;
  readonly stage: StageKind;
  readonly revision: number;
  readonly callVersion: number;
  readonly state: ScreeningState;
  readonly checks: Checks;
  readonly version: number;
  readonly now: Date;
}

/**
 * Locks a submitted proposal against others who screen it, then reads. Two statements, because only one begun after the
 * lock was granted sees what others committed before.
 * @throws NOT_FOUND also for a proposal the person has a disqualifying conflict with
 */
export async function lockScreening(
  tx: Tx,
  calls: PublishedCalls,
  personId: string,
  proposalId: string,
): Promise<LockedScreening> {
  const locked = await tx.query(
    `select from proposal p where p.id = $1 and p.state = 'submitted' and ${visibleTo('$2')} for no key update of p`,
    [proposalId, personId],
  );
  if (locked.length === 0) throwRefusal('NOT_FOUND', {});
  const [row] = await tx.query<Row>(
    `select p.lot_id as "lotId", p.stage, p.revision, r.call_version as "callVersion",
            coalesce(s.state, 'open') as state, coalesce(s.checks, '{}') as checks, coalesce(s.version, 0) as version,
            date_trunc('milliseconds', now()) as now
     from proposal p
     join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     left join screening s on s.proposal_id = p.id
     where p.id = $1`,
    [proposalId],
  );
  const { callVersion, now, ...found } = row!;
  const call = atStage((await calls.byLot(found.lotId, tx))!, found.stage);
  return {
    ...found,
    proposalId,
    call,
    deadline: lotOf(call, found.lotId).definition.deadline,
    form: formOf(await calls.definition(call.id, callVersion, tx), found.stage),
    now: now.toISOString(),
  };
}

/** Writes the state of a screening, and its checks with the next version where they are given. */
export async function keepScreening(
  tx: Tx,
  proposalId: string,
  userId: string,
  { state, checks }: { readonly state: ScreeningState; readonly checks?: Checks },
): Promise<void> {
  await tx.query(
    `insert into screening (proposal_id, state, checks, version, updated_by)
     values ($1, $2, coalesce($3::jsonb, '{}'), case when $3::jsonb is null then 0 else 1 end, $4)
     on conflict (proposal_id) do update
       set state = excluded.state, checks = coalesce($3::jsonb, screening.checks),
           version = screening.version + case when $3::jsonb is null then 0 else 1 end,
           updated_at = now(), updated_by = excluded.updated_by`,
    [proposalId, state, checks === undefined ? null : JSON.stringify(checks), userId],
  );
}
