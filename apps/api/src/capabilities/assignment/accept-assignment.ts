import { Injectable } from '@nestjs/common';
import { type Actor, conflictGate, type ConflictDeclaration, type MandateStanding } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { conflictColumns } from '../screening';
import { mandateColumns, passMandateGate } from './mandates.repository';

/**
 * An evaluator takes an assignment on, once the mandate is signed and an interest declared; whether the chair still has to
 * decide on it changes nothing. Accepting again changes nothing.
 * @throws NOT_FOUND (also once disqualified), MANDATE_UNSIGNED, CONFLICT_UNDECLARED
 */
@Injectable()
export class AcceptAssignment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, assignmentId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select from assignment where id = $1 and evaluator_id = $2 for no key update', [
        assignmentId,
        actor.userId,
      ]);
      const [row] = await tx.query<ConflictDeclaration & MandateStanding & { proposalId: string; accepted: boolean }>(
        `select a.proposal_id as "proposalId", a.accepted_at is not null as accepted,
                ${conflictColumns('a.evaluator_id')}, ${mandateColumns('l.call_id', 'a.evaluator_id')}
         from assignment a join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id
         left join conflict x on x.proposal_id = a.proposal_id and x.person_id = a.evaluator_id
         where a.id = $1 and a.evaluator_id = $2`,
        [assignmentId, actor.userId],
      );
      if (!row || conflictGate(row)?.code === 'CONFLICT_DISQUALIFYING') throwRefusal('NOT_FOUND', {});
      passMandateGate(row);
      if (row.level === null) throwRefusal('CONFLICT_UNDECLARED', {});
      if (row.accepted) return;
      await tx.query('update assignment set accepted_at = now() where id = $1', [assignmentId]);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'assignment.accepted',
        subject: { type: 'assignment', id: assignmentId },
        facts: { proposalId: row.proposalId },
      });
    });
  }
}
