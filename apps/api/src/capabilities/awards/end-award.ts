import { Injectable } from '@nestjs/common';
import { type Actor, canEndAward, endingOf, mayActForMunicipality } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { awardedCents, type AwardRow, awardRowsOf, stateOf } from './lot-awards.repository';

/**
 * Records that an award is given up: by the municipality itself, or by a manager to whom it has written. The money is free
 * from then; who is promoted is an act of its own.
 * @throws NOT_FOUND before the announcement and for a proposal without an award, NOT_PERMITTED, ILLEGAL_MOVE,
 * REASON_REQUIRED, REASON_TOO_LONG
 */
@Injectable()
export class EndAward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** By a member who may withdraw for the municipality. */
  byApplicant(actor: Actor, proposalId: string, reason: string, key: string): Promise<void> {
    return this.end(actor, proposalId, reason, key, true);
  }

  /** By a manager, to whom the municipality has written. */
  byProgramme(actor: Actor, proposalId: string, reason: string, key: string): Promise<void> {
    return this.end(actor, proposalId, reason, key, false);
  }

  private end(actor: Actor, proposalId: string, reason: string, key: string, byApplicant: boolean): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const award = await lockAward(tx, actor.userId, proposalId);
      if (!award || (!byApplicant && award.hidden)) throwRefusal('NOT_FOUND', {});
      if (byApplicant) orThrow(mayActForMunicipality(actor, award.municipalityId, 'proposal:withdraw'));
      const once = { actorId: actor.userId, operation: `endAward:${proposalId}`, key, request: { reason } };
      await this.idempotency.once(tx, once, async () => {
        const state = stateOf(award);
        orThrow(canEndAward(state, reason));
        const ending = endingOf(state!);
        await tx.query(
          `insert into award_ending (proposal_id, ending, freed_cents, reason, by_applicant, ended_by, ended_at)
           values ($1, $2, $3, $4, $5, $6, now())`,
          [proposalId, ending, awardedCents(award), reason.trim(), byApplicant, actor.userId],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: ending === 'decline' ? 'award.declined' : 'award.withdrawn',
          subject: { type: 'proposal', id: proposalId },
          reason: reason.trim(),
          facts: { byApplicant },
        });
        await this.outbox.publish(tx, 'award.ended', { proposalId });
        return {};
      });
    });
  }
}

/** Locks the lot of a proposal against other endings and promotions, then reads its award; null before the announcement. */
async function lockAward(tx: Tx, readerId: string, proposalId: string): Promise<AwardRow | null> {
  const [lot] = await tx.query<{ id: string }>(
    `select l.id from lot l
     where l.id = (select lot_id from proposal where id = $1)
       and exists (select from announcement n where n.call_id = l.call_id and n.at <= now())
     for update`,
    [proposalId],
  );
  if (!lot) return null;
  const [row] = await awardRowsOf(tx, lot.id, readerId, proposalId);
  return row ?? null;
}
