import { Injectable } from '@nestjs/common';
import {
  type Actor,
  answerMove,
  canAnswerComplaint,
  canDecideUphold,
  COMPLAINT_LIFECYCLE,
  type ComplaintVerdict,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { lockLodged } from './complaints.repository';

/**
 * Answers a complaint: dismissed at once, or proposed to be upheld and confirmed by a second person. Nobody answers who had a
 * part in the decision. That a complaint is upheld changes no ranking by itself: its lot is ranked anew by a correction.
 */
@Injectable()
export class AnswerComplaint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws NOT_FOUND, ILLEGAL_MOVE, COMPLAINT_INVOLVED, REASON_REQUIRED, COMPLAINT_TOO_LONG */
  answer(
    actor: Pick<Actor, 'userId'>,
    complaintId: string,
    verdict: ComplaintVerdict,
    reasons: string,
    key: string,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockLodged(tx, actor.userId, complaintId);
      const request = { verdict, reasons };
      const once = { actorId: actor.userId, operation: `answerComplaint:${complaintId}`, key, request };
      await this.idempotency.once(tx, once, async () => {
        orThrow(canAnswerComplaint(complaint, verdict, reasons));
        const state = COMPLAINT_LIFECYCLE.moves[answerMove(verdict)].to;
        const who = verdict === 'dismissed' ? 'decided' : 'proposed';
        await tx.query(
          `update complaint set state = $2, answer = $3, ${who}_by = $4, ${who}_at = now() where id = $1`,
          [complaintId, state, reasons.trim(), actor.userId],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: verdict === 'dismissed' ? 'complaint.dismissed' : 'complaint.upholdProposed',
          subject: { type: 'proposal', id: complaint.proposalId },
          reason: reasons.trim(),
          facts: { complaintId },
        });
        if (verdict === 'dismissed') await this.outbox.publish(tx, 'complaint.answered', { complaintId });
        return {};
      });
    });
  }

  /** @throws NOT_FOUND, ILLEGAL_MOVE, COMPLAINT_INVOLVED, FOUR_EYES, REASON_REQUIRED, COMPLAINT_TOO_LONG */
  decide(
    actor: Pick<Actor, 'userId'>,
    complaintId: string,
    verdict: 'confirmed' | 'refused',
    reason: string,
    key: string,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockLodged(tx, actor.userId, complaintId);
      const { proposedBy, proposalId } = complaint;
      const request = { verdict, reason };
      const once = { actorId: actor.userId, operation: `upholdComplaint:${complaintId}`, key, request };
      await this.idempotency.once(tx, once, async () => {
        orThrow(canDecideUphold(complaint, verdict, reason, { proposedBy, userId: actor.userId }));
        const move = verdict === 'confirmed' ? 'uphold' : 'refuseUphold';
        const { to } = COMPLAINT_LIFECYCLE.moves[move];
        await tx.query(
          verdict === 'confirmed'
            ? `update complaint set state = $2, decided_by = $3, decided_at = now() where id = $1`
            : `update complaint set state = $2, answer = null, proposed_by = null, proposed_at = null
               where id = $1 and proposed_by <> $3`,
          [complaintId, to, actor.userId],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: verdict === 'confirmed' ? 'complaint.upheld' : 'complaint.upholdRefused',
          subject: { type: 'proposal', id: proposalId },
          reason: reason.trim(),
          facts: { complaintId, proposedBy },
        });
        if (verdict === 'confirmed') await this.outbox.publish(tx, 'complaint.answered', { complaintId });
        return {};
      });
    });
  }
}
