/** What goes into an export: the lots whose deadline has passed, and of their proposals those the reader may see. */
import { checkUnsealed, type StageKind } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { atStage, lotOf, type PublishedCall } from '../calls';
import { visibleTo } from '../screening';

/** A lot that is open to those who run the call. */
export interface OpenLot {
  readonly id: string;
  readonly number: number;
}

export interface ExportScope {
  /** The call as it is at the stage. */
  readonly call: PublishedCall;
  readonly stage: StageKind;
  readonly personId: string;
  readonly lots: readonly OpenLot[];
  /** Numbers of the lots that are still sealed. */
  readonly sealedLots: readonly number[];
  /** Proposals of the open lots that the person may see. */
  readonly proposals: number;
  /** Ids of those the person must not know of. */
  readonly hidden: readonly string[];
}

/** The deadlines of a call at a stage, ISO 8601. */
export function deadlinesOf(whole: PublishedCall, stage: StageKind): readonly string[] {
  const call = atStage(whole, stage);
  return call.lots.map(({ id }) => lotOf(call, id).definition.deadline);
}

export async function scopeOf(
  db: Queryable,
  whole: PublishedCall,
  stage: StageKind,
  personId: string,
): Promise<ExportScope> {
  const call = atStage(whole, stage);
  const isOpen = ({ id }: OpenLot) => checkUnsealed(lotOf(call, id).definition.deadline, call.now) === null;
  const lots = call.lots.filter(isOpen);
  const rows = await db.query<{ id: string; visible: boolean }>(
    `select p.id, (${visibleTo('$3')}) as visible from proposal p
     where p.lot_id = any($1) and p.stage = $2 and p.state = 'submitted'`,
    [lots.map(({ id }) => id), stage, personId],
  );
  return {
    call,
    stage,
    personId,
    lots,
    sealedLots: call.lots.filter((lot) => !isOpen(lot)).map(({ number }) => number),
    proposals: rows.filter(({ visible }) => visible).length,
    hidden: rows.filter(({ visible }) => !visible).map(({ id }) => id),
  };
}

/** The same of a call and a person alone: what is hidden at this moment. */
export async function hiddenNow(
  db: Queryable,
  { callId, stage, personId }: { readonly callId: string; readonly stage: StageKind; readonly personId: string },
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(
    `select p.id from proposal p join lot l on l.id = p.lot_id
     where l.call_id = $1 and p.stage = $2 and p.state = 'submitted' and not (${visibleTo('$3')})`,
    [callId, stage, personId],
  );
  return rows.map(({ id }) => id);
}
