import { Injectable } from '@nestjs/common';
import { type Actor, canUnassign } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { visibleTo } from '../screening';

/**
 * Takes an assignment back before anything has been written on its sheet.
 * @throws NOT_FOUND (also for a proposal that a conflict hides from the actor), ASSIGNMENT_HAS_SHEET
 */
@Injectable()
export class UnassignEvaluator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, assignmentId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      // a statement of its own: only what begins after the lock was granted sees a sheet saved before
      await tx.query('select from assignment where id = $1 for update', [assignmentId]);
      const [row] = await tx.query<{ proposalId: string; evaluatorId: string; hasSheet: boolean }>(
        `select a.proposal_id as "proposalId", a.evaluator_id as "evaluatorId",
                exists (select from score_sheet s where s.assignment_id = a.id) as "hasSheet"
         from assignment a join proposal p on p.id = a.proposal_id where a.id = $1 and ${visibleTo('$2')}`,
        [assignmentId, actor.userId],
      );
      if (!row) throwRefusal('NOT_FOUND', {});
      orThrow(canUnassign(assignmentId, row.hasSheet));
      await tx.query('delete from assignment where id = $1', [assignmentId]);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'assignment.takenBack',
        subject: { type: 'assignment', id: assignmentId },
        facts: { proposalId: row.proposalId, evaluatorId: row.evaluatorId },
      });
    });
  }
}
