import { Injectable } from '@nestjs/common';
import { type Actor, canDeclareConflict, type ConflictLevel } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { declarationOf, keepDeclaration } from './conflicts.repository';
import { DeclareConflict } from './declare-conflict';
import { LockedProposals } from './locked-proposals';
import { VoidSheets } from './void-sheets';

/**
 * Somebody who helps to run a call declares their interest in one of its proposals. Once it disqualifies, the proposal is
 * hidden from them everywhere, and a sheet of theirs at its other stage is void. Who scores the proposal too declares it as its
 * evaluator does, with what follows for the sheet. Declaring the same again changes nothing.
 * @throws NOT_FOUND (also once disqualified), PROPOSAL_SEALED, REASON_REQUIRED, ILLEGAL_MOVE (declared already and not
 * becoming worse); of who scores it also MANDATE_UNSIGNED, RANKING_FROZEN
 */
@Injectable()
export class DeclareOwnConflict {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: LockedProposals,
    private readonly declareAsEvaluator: DeclareConflict,
    private readonly voidSheets: VoidSheets,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, proposalId: string, level: ConflictLevel, reason: string): Promise<void> {
    const assignmentId = await this.proposals.assignmentOf(actor.userId, proposalId);
    if (assignmentId !== null) return this.declareAsEvaluator.execute(actor, assignmentId, level, reason);
    await this.unitOfWork.run(async (tx) => {
      const place = await this.proposals.lock(tx, actor, proposalId);
      const interest = { proposalId, personId: actor.userId };
      const declared = await declarationOf(tx, interest);
      // the answer to the first one may have been lost
      if (declared.level === level && declared.reason === reason.trim()) return;
      orThrow(canDeclareConflict(declared, level, reason));
      await keepDeclaration(tx, interest, level, reason);
      const judged = { ...place, proposalId, evaluatorId: actor.userId };
      const finding = { foundBy: actor.userId, reason: reason.trim() };
      const voidedSheets = level === 'disqualifying' ? await this.voidSheets.execute(tx, judged, finding) : [];
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'conflict.declared',
        subject: { type: 'proposal', id: proposalId },
        facts: { level, before: declared.level, voidedSheets },
      });
    });
  }
}
