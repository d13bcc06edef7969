import { Injectable } from '@nestjs/common';
import { type Actor, canDecideConflict, type ChairDecision, isBlank } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { visibleTo } from '../screening';
import { lockAssignedSheet } from './assigned-sheet';
import { keepChairDecision } from './conflicts.repository';
import { VoidSheets } from './void-sheets';

/**
 * The chair's word on a declared conflict: a potential one is cleared or disqualified, and one that is found late
 * disqualifies whatever was declared; the sheets are void then, at both stages.
 * @throws NOT_FOUND (no such declaration, or a conflict of the chair's own), OWN_ACCOUNT, REASON_REQUIRED, ILLEGAL_MOVE
 * (nothing to decide, or decided already)
 */
@Injectable()
export class DecideConflict {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly voidSheets: VoidSheets,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, assignmentId: string, decision: ChairDecision, reason: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const visible = await tx.query(
        `select from assignment a join proposal p on p.id = a.proposal_id where a.id = $1 and ${visibleTo('$2')}`,
        [assignmentId, actor.userId],
      );
      if (visible.length === 0) throwRefusal('NOT_FOUND', {});
      const assigned = await lockAssignedSheet(tx, assignmentId, null, true);
      const { proposalId, evaluatorId, level } = assigned;
      if (level === null) throwRefusal('NOT_FOUND', {});
      if (evaluatorId === actor.userId) throwRefusal('OWN_ACCOUNT', {});
      if (isBlank(reason)) throwRefusal('REASON_REQUIRED', {});
      orThrow(canDecideConflict(assigned, decision));
      await keepChairDecision(tx, { proposalId, personId: evaluatorId }, decision, reason, actor.userId);
      const finding = { foundBy: actor.userId, reason: reason.trim() };
      const voidedSheets = decision === 'disqualified' ? await this.voidSheets.execute(tx, assigned, finding) : [];
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'conflict.decided',
        subject: { type: 'assignment', id: assignmentId },
        reason: reason.trim(),
        facts: { decision, evaluatorId, proposalId, voidedSheets },
      });
    });
  }
}
