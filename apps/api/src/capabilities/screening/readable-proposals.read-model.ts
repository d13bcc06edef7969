import { Injectable } from '@nestjs/common';
import { type Actor, checkUnsealed, type StageKind } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls } from '../calls';
import { visibleTo } from './visible-proposals';

/** The proposals of a lot that those who run the call may read. */
@Injectable()
export class ReadableProposalsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /**
   * The revision of a proposal that stands. @throws NOT_FOUND for one that is missing, of another lot, withdrawn, still
   * sealed or hidden by a conflict of interest: they are all answered alike
   */
  async standing({ userId }: Pick<Actor, 'userId'>, lotId: string, proposalId: string): Promise<number> {
    const whole = await this.calls.byLot(lotId);
    const proposal = await this.reader.one<{ revision: number; stage: StageKind }>(
      `select p.revision, p.stage from proposal p
       where p.id = $1 and p.lot_id = $2 and p.state = 'submitted' and ${visibleTo('$3')}`,
      [proposalId, lotId, userId],
    );
    if (!whole || !proposal) throwRefusal('NOT_FOUND', {});
    const call = atStage(whole, proposal.stage);
    if (checkUnsealed(lotOf(call, lotId).definition.deadline, call.now)) throwRefusal('NOT_FOUND', {});
    return proposal.revision;
  }
}
