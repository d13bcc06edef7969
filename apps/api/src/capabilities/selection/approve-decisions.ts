import { Injectable } from '@nestjs/common';
import { type Actor, canApprove } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { atStage, PublishedCalls } from '../calls';
import { changedDecisions, decisionsOf, letStand } from './decisions.repository';
import { lockVersion } from './rankings.repository';
import { keepWithinLimits } from './standing-limits';

/**
 * Approves proposed decisions: a second person, never the one who proposed them. Nothing becomes visible with it, unless it
 * corrects what has been announced: then it takes the place of that at once, and whoever it decides otherwise on is told.
 * @throws NOT_FOUND, RANKING_SUPERSEDED, ILLEGAL_MOVE, RANKING_OUTDATED, VERSION_MISMATCH, FOUR_EYES; ENVELOPE_EXCEEDED,
 * PLACES_EXCEEDED or AWARD_LIMIT_EXCEEDED by what was promoted, or approved in another lot, since the announcement
 */
@Injectable()
export class ApproveDecisions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly calls: PublishedCalls,
    private readonly outbox: Outbox,
  ) {}

  /** Gives the lot the ranking belongs to. @param seen which proposed decisions the second person has seen */
  execute(actor: Pick<Actor, 'userId'>, rankingId: string, seen: number, key: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const ranking = await lockVersion(tx, rankingId);
      if (!ranking) throwRefusal('NOT_FOUND', {});
      const once = { actorId: actor.userId, operation: `approve:${rankingId}`, key, request: { seen } };
      await this.idempotency.once(tx, once, async () => {
        orThrow(canApprove(ranking, actor.userId, seen));
        await keepWithinLimits(tx, this.calls, actor, ranking, await decisionsOf(tx, rankingId));
        await tx.query(`update ranking set state = 'approved', approved_by = $2, approved_at = now() where id = $1`, [
          rankingId,
          actor.userId,
        ]);
        const call = atStage((await this.calls.byLot(ranking.lotId, tx))!, ranking.stage);
        const told = call.announcedAt === null ? [] : await changedDecisions(tx, rankingId);
        await letStand(tx, ranking);
        await this.outbox.publishAll(
          tx,
          'decision.corrected',
          told.map((proposalId) => ({ proposalId, version: ranking.version })),
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'decisions.approved',
          subject: { type: 'ranking', id: rankingId },
          facts: { hash: ranking.hash, proposedBy: ranking.proposedBy },
        });
        return {};
      });
      return ranking.lotId;
    });
  }
}
