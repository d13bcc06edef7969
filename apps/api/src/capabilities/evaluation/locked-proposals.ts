import { Injectable } from '@nestjs/common';
import { type Actor, checkUnsealed, type StageKind } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls } from '../calls';
import { visibleTo } from '../screening';
import type { Judged } from './void-sheets';

/** Submitted proposals while somebody's interest in them is declared or decided on. */
@Injectable()
export class LockedProposals {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** The assignment by which a person scores a proposal; null where there is none. */
  async assignmentOf(personId: string, proposalId: string): Promise<string | null> {
    const row = await this.reader.one<{ id: string }>(
      'select id from assignment where proposal_id = $1 and evaluator_id = $2',
      [proposalId, personId],
    );
    return row?.id ?? null;
  }

  /**
   * Locks a proposal that the actor may know of, and shares its lot with evaluators but not with a freeze.
   * @returns where it belongs @throws NOT_FOUND, PROPOSAL_SEALED before the deadline of its lot
   */
  async lock(
    tx: Tx,
    { userId }: Pick<Actor, 'userId'>,
    proposalId: string,
  ): Promise<Pick<Judged, 'lotId' | 'callId' | 'callVersion'>> {
    const [proposal] = await tx.query<{ lotId: string; stage: StageKind }>(
      `select p.lot_id as "lotId", p.stage from proposal p join lot l on l.id = p.lot_id
       where p.id = $1 and p.state = 'submitted' and ${visibleTo('$2')} for share of l for no key update of p`,
      [proposalId, userId],
    );
    if (!proposal) throwRefusal('NOT_FOUND', {});
    const { lotId, stage } = proposal;
    const call = atStage((await this.calls.byLot(lotId, tx))!, stage);
    orThrow(checkUnsealed(lotOf(call, lotId).definition.deadline, call.now));
    return { lotId, callId: call.id, callVersion: call.version };
  }
}
