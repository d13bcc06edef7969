import { Injectable } from '@nestjs/common';
import { type Actor, canEdit, mayActForMunicipality, type ProposalState } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';

interface Locked {
  readonly municipalityId: string;
  readonly state: ProposalState;
  readonly callId: string;
  readonly writtenOn: number;
  readonly current: number;
}

/**
 * Moves a proposal to the version of its call that stands, so that it is written and judged by the changed forms. No
 * answer is touched: what is no longer asked stays in the draft. The draft gets a new version, so that nobody goes on
 * under the old form unawares. A repeat changes nothing.
 * @throws NOT_FOUND, ILLEGAL_MOVE (withdrawn), SUBMISSION_FINAL, VERSION_MISMATCH when another version stands than the one that was shown
 */
@Injectable()
export class MoveToVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, proposalId: string, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [proposal] = await tx.query<Locked>(
        `select p.municipality_id as "municipalityId", p.state, c.id as "callId", d.call_version as "writtenOn", c.version as current
         from proposal p
         join proposal_draft d on d.proposal_id = p.id
         join lot l on l.id = p.lot_id
         join call c on c.id = l.call_id
         where p.id = $1 for no key update of d`,
        [proposalId],
      );
      if (!proposal) throwRefusal('NOT_FOUND', {});
      orThrow(mayActForMunicipality(actor, proposal.municipalityId, 'proposal:edit'));
      orThrow(canEdit(proposal, await this.calls.definition(proposal.callId, proposal.current, tx)));
      const { writtenOn, current } = proposal;
      if (version !== current) throwRefusal('VERSION_MISMATCH', { expected: version, actual: current });
      if (writtenOn === current) return;
      await tx.query(
        `update proposal_draft set call_version = $2, version = version + 1, updated_at = now(), updated_by = $3
         where proposal_id = $1`,
        [proposalId, current, actor.userId],
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'proposal.movedToVersion',
        subject: { type: 'proposal', id: proposalId },
        facts: { from: writtenOn, to: current },
      });
    });
  }
}
