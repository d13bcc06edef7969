import { Injectable } from '@nestjs/common';
import { type Actor, canPromote, nextPromotion } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { lotOf, PublishedCalls } from '../calls';
import { awardRowsOf, lotMoney, lotReserve, standingAwards } from './lot-awards.repository';

/**
 * Promotes the next of a lot's reserve list that fits what has been freed. The lot is taken alone: of two promotions at once
 * the second sees the first, and is refused when somebody else is next by then. Where a municipality may win only so many
 * awards, the call is locked too, so that two lots do not give it one each.
 * @throws NOT_FOUND before the announcement, CONFLICT_DISQUALIFYING, NOBODY_TO_PROMOTE, NOT_NEXT_IN_RESERVE with the next
 */
@Injectable()
export class PromoteProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param proposalId whom the manager takes for the next */
  execute(actor: Pick<Actor, 'userId'>, lotId: string, proposalId: string, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select from lot where id = $1 for update', [lotId]);
      const call = await this.calls.byLot(lotId, tx);
      if (!call?.announcedAt) throwRefusal('NOT_FOUND', {});
      if (call.definition.eligibility.maxAwards !== null) {
        await tx.query('select from call where id = $1 for no key update', [call.id]);
      }
      const once = { actorId: actor.userId, operation: `promote:${lotId}`, key, request: { proposalId } };
      await this.idempotency.once(tx, once, async () => {
        const rows = await awardRowsOf(tx, lotId, actor.userId);
        const { number } = lotOf(call, lotId);
        const awards = await standingAwards(tx, call.id);
        const promotion = nextPromotion(lotReserve(rows, await lotMoney(tx, lotId), call.definition, number, awards));
        orThrow(
          canPromote(
            promotion,
            proposalId,
            rows.some(({ hidden }) => hidden),
          ),
        );
        const { requestedCents } = promotion.next!;
        await tx.query(
          `insert into promotion (proposal_id, lot_id, awarded_cents, passed_over, promoted_by, promoted_at)
           values ($1, $2, $3, $4, $5, now())`,
          [proposalId, lotId, requestedCents, JSON.stringify(promotion.passedOver), actor.userId],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'proposal.promoted',
          subject: { type: 'proposal', id: proposalId },
          facts: { lotId, passedOver: promotion.passedOver },
        });
        await this.outbox.publish(tx, 'proposal.promoted', { proposalId });
        return {};
      });
    });
  }
}
