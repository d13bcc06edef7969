import { Injectable } from '@nestjs/common';
import { type Actor, canDecideConflict, type ChairDecision, isBlank } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { declarationOf, keepChairDecision } from './conflicts.repository';
import { LockedProposals } from './locked-proposals';
import { VoidSheets } from './void-sheets';

/**
 * The chair's word on what somebody who does not score a proposal has declared: what `DecideConflict` is for evaluators.
 * @throws NOT_FOUND (nothing declared, an evaluator of the proposal, or a conflict of the chair's own), PROPOSAL_SEALED,
 * OWN_ACCOUNT, REASON_REQUIRED, ILLEGAL_MOVE (nothing to decide, or decided already)
 */
@Injectable()
export class DecideDeclaredConflict {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: LockedProposals,
    private readonly voidSheets: VoidSheets,
    private readonly audit: Audit,
  ) {}

  async execute(
    actor: Pick<Actor, 'userId'>,
    interest: { readonly proposalId: string; readonly personId: string },
    decision: ChairDecision,
    reason: string,
  ): Promise<void> {
    const { proposalId, personId } = interest;
    if ((await this.proposals.assignmentOf(personId, proposalId)) !== null) throwRefusal('NOT_FOUND', {});
    await this.unitOfWork.run(async (tx) => {
      const place = await this.proposals.lock(tx, actor, proposalId);
      const declared = await declarationOf(tx, interest);
      if (declared.level === null) throwRefusal('NOT_FOUND', {});
      if (personId === actor.userId) throwRefusal('OWN_ACCOUNT', {});
      if (isBlank(reason)) throwRefusal('REASON_REQUIRED', {});
      orThrow(canDecideConflict(declared, decision));
      await keepChairDecision(tx, interest, decision, reason, actor.userId);
      const judged = { ...place, proposalId, evaluatorId: personId };
      const finding = { foundBy: actor.userId, reason: reason.trim() };
      const voidedSheets = decision === 'disqualified' ? await this.voidSheets.execute(tx, judged, finding) : [];
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'conflict.decided',
        subject: { type: 'proposal', id: proposalId },
        reason: reason.trim(),
        facts: { decision, personId, voidedSheets },
      });
    });
  }
}
