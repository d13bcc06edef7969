import { Injectable } from '@nestjs/common';
import { type Actor, canDecline, conflictGate, type ConflictDeclaration, type DeclineCode } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { conflictColumns } from '../screening';

interface Row extends ConflictDeclaration {
  readonly proposalId: string;
  readonly assignedBy: string;
  readonly hasSheet: boolean;
}

/**
 * An evaluator declines an assignment: the place is free, whoever assigned it is told, and the pair is not made again.
 * Neither the mandate nor a declaration is asked for. Declining again changes nothing.
 * @throws NOT_FOUND (also once disqualified), ASSIGNMENT_HAS_SHEET, REASON_REQUIRED, SENTENCE_TOO_LONG
 */
@Injectable()
export class DeclineAssignment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, assignmentId: string, code: DeclineCode, sentence: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const row = await this.lock(tx, assignmentId, actor.userId);
      if (!row) return this.passRepeat(tx, assignmentId, actor.userId);
      if (conflictGate(row)?.code === 'CONFLICT_DISQUALIFYING') throwRefusal('NOT_FOUND', {});
      orThrow(canDecline({ assignmentId, hasSheet: row.hasSheet, sentence }));
      await tx.query(
        `insert into assignment_decline (assignment_id, proposal_id, person_id, assigned_by, code, sentence)
         values ($1, $2, $3, $4, $5, $6)`,
        [assignmentId, row.proposalId, actor.userId, row.assignedBy, code, sentence.trim()],
      );
      await tx.query('delete from assignment where id = $1', [assignmentId]);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'assignment.declined',
        subject: { type: 'assignment', id: assignmentId },
        reason: sentence.trim(),
        facts: { proposalId: row.proposalId, code },
      });
      await this.outbox.publish(tx, 'assignment.declined', { assignmentId });
    });
  }

  /** Two statements: only what begins after the lock was granted sees a sheet saved before. */
  private async lock(tx: Tx, assignmentId: string, personId: string): Promise<Row | undefined> {
    await tx.query('select from assignment where id = $1 and evaluator_id = $2 for update', [assignmentId, personId]);
    const [row] = await tx.query<Row>(
      `select a.proposal_id as "proposalId", a.assigned_by as "assignedBy",
              ${conflictColumns('a.evaluator_id')},
              exists (select from score_sheet s where s.assignment_id = a.id) as "hasSheet"
       from assignment a join proposal p on p.id = a.proposal_id
       left join conflict x on x.proposal_id = a.proposal_id and x.person_id = a.evaluator_id
       where a.id = $1 and a.evaluator_id = $2`,
      [assignmentId, personId],
    );
    return row;
  }

  /** The answer to the first one may have been lost. */
  private async passRepeat(tx: Tx, assignmentId: string, personId: string): Promise<void> {
    const declined = await tx.query('select from assignment_decline where assignment_id = $1 and person_id = $2', [
      assignmentId,
      personId,
    ]);
    if (declined.length === 0) throwRefusal('NOT_FOUND', {});
  }
}
