import { Injectable } from '@nestjs/common';
import { type Actor, mayActForMunicipality } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';

/**
 * Keeps that a municipality has opened its letters about a proposal: the first opening begins the period in which it can
 * complain. A second one changes nothing. @throws NOT_FOUND for a stranger, and while no letter has been written
 */
@Injectable()
export class OpenLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, proposalId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [proposal] = await tx.query<{ municipalityId: string }>(
        `select p.municipality_id as "municipalityId" from proposal p
         where p.id = $1 and exists (select from letter x where x.proposal_id = p.id)`,
        [proposalId],
      );
      if (!proposal) throwRefusal('NOT_FOUND', {});
      orThrow(mayActForMunicipality(actor, proposal.municipalityId, 'proposal:read-own'));
      await tx.query(
        `update message m set read_at = now() from letter x
         where x.proposal_id = $1 and m.letter_id = x.id and m.recipient_id = $2 and m.read_at is null`,
        [proposalId, actor.userId],
      );
      const opened = await tx.query<{ id: string; kind: string }>(
        `update letter set opened_at = now(), opened_by = $2 where proposal_id = $1 and opened_at is null
         returning id, kind`,
        [proposalId, actor.userId],
      );
      for (const { id, kind } of opened) {
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'letter.opened',
          subject: { type: 'proposal', id: proposalId },
          facts: { letterId: id, kind },
        });
      }
    });
  }
}
