import { Injectable } from '@nestjs/common';
import { type Actor, canAppointRapporteur } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { lockConsensus } from './consensus.repository';

/**
 * Makes another of the evaluators the rapporteur of a proposal; what has been written stays. Appointing the same one again
 * changes nothing. @throws NOT_FOUND, and the refusals of `canAppointRapporteur`
 */
@Injectable()
export class AppointRapporteur {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, proposalId: string, evaluatorId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { consensus, facts } = await lockConsensus(tx, this.calls, actor.userId, proposalId);
      const participants = consensus.participants.map(({ id }) => id);
      orThrow(canAppointRapporteur(facts, participants, evaluatorId));
      if (consensus.rapporteurId === evaluatorId) return;
      await tx.query('update consensus set rapporteur_id = $2, updated_at = now() where id = $1', [
        consensus.id,
        evaluatorId,
      ]);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'consensus.rapporteurAppointed',
        subject: { type: 'proposal', id: proposalId },
        facts: { consensusId: consensus.id, rapporteurId: evaluatorId, before: consensus.rapporteurId },
      });
      await this.outbox.publish(tx, 'consensus.opened', { consensusId: consensus.id, rapporteurId: evaluatorId });
    });
  }
}
