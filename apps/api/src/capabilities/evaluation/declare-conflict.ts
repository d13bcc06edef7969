import { Injectable } from '@nestjs/common';
import { type Actor, canDeclareConflict, checkNotFrozen, conflictGate, type ConflictLevel } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { passMandateGate } from '../assignment';
import { lockAssignedSheet } from './assigned-sheet';
import { keepDeclaration } from './conflicts.repository';
import { VoidSheets } from './void-sheets';

/**
 * An evaluator declares their interest in a proposal before its content opens. A conflict found late may still be
 * declared as disqualifying, after the freeze too: the sheets are voided at both stages and the sums are added up without
 * them, on record.
 * Declaring the same again changes nothing.
 * @throws NOT_FOUND (also once disqualified), MANDATE_UNSIGNED (before the first declaration), REASON_REQUIRED,
 * ILLEGAL_MOVE (declared already and not becoming worse), RANKING_FROZEN
 */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly voidSheets: VoidSheets,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, assignmentId: string, level: ConflictLevel, reason: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const assigned = await lockAssignedSheet(tx, assignmentId, actor.userId, true);
      // the answer to the first one may have been lost
      if (assigned.level === level && assigned.reason === reason.trim()) return;
      if (conflictGate(assigned)?.code === 'CONFLICT_DISQUALIFYING') throwRefusal('NOT_FOUND', {});
      // one that is found late is told at once, whatever there is to sign
      if (assigned.level === null) passMandateGate(assigned);
      orThrow(canDeclareConflict(assigned, level, reason));
      const disqualifies = level === 'disqualifying';
      if (!disqualifies) orThrow(checkNotFrozen(assigned.rankingFrozenAt?.toISOString() ?? null));
      await keepDeclaration(tx, { proposalId: assigned.proposalId, personId: actor.userId }, level, reason);
      const finding = { foundBy: actor.userId, reason: reason.trim() };
      const voidedSheets = disqualifies ? await this.voidSheets.execute(tx, assigned, finding) : [];
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'conflict.declared',
        subject: { type: 'assignment', id: assignmentId },
        facts: {
          level,
          before: assigned.level,
          proposalId: assigned.proposalId,
          voidedSheets,
        },
      });
    });
  }
}
