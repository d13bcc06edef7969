import { Injectable } from '@nestjs/common';
import { type Actor, type ChairDecision, type ConflictLevel, isBlank } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';

/**
 * The chair's word on a potential conflict: cleared, or disqualified.
 * @throws NOT_FOUND (no such declaration), REASON_REQUIRED, ILLEGAL_MOVE (nothing to decide, or decided already)
 */
@Injectable()
export class DecideConflict {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, assignmentId: string, decision: ChairDecision, reason: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [conflict] = await tx.query<{
        proposalId: string;
        personId: string;
        level: ConflictLevel;
        decided: boolean;
      }>(
        `select x.proposal_id as "proposalId", x.person_id as "personId", x.level, x.chair_decision is not null as decided
         from conflict x join assignment a on a.proposal_id = x.proposal_id and a.evaluator_id = x.person_id
         where a.id = $1 for update of x`,
        [assignmentId],
      );
      if (!conflict) throwRefusal('NOT_FOUND', {});
      if (isBlank(reason)) throwRefusal('REASON_REQUIRED', {});
      if (conflict.level !== 'potential' || conflict.decided) {
        throwRefusal('ILLEGAL_MOVE', {
          lifecycle: 'conflict',
          from: conflict.decided ? 'decided' : conflict.level,
          move: 'decide',
        });
      }
      await tx.query(
        `update conflict set chair_decision = $3, chair_reason = $4, decided_by = $5, decided_at = now()
         where proposal_id = $1 and person_id = $2`,
        [conflict.proposalId, conflict.personId, decision, reason.trim(), actor.userId],
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'conflict.decided',
        subject: { type: 'assignment', id: assignmentId },
        reason: reason.trim(),
        facts: { decision, evaluatorId: conflict.personId, proposalId: conflict.proposalId },
      });
    });
  }
}
