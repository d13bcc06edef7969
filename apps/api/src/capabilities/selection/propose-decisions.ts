import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canPropose,
  checkDepartures,
  type Departure,
  ineligibleDecisions,
  proposedDecisions,
  recompute,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, PublishedCalls, setAnnouncement } from '../calls';
import { hiddenFrom } from '../screening';
import { keepDecisions, letStand } from './decisions.repository';
import { lockVersion, type StoredRanking } from './rankings.repository';
import { keepWithinLimits } from './standing-limits';

/**
 * Proposes a decision for every proposal of a frozen ranking: what the ranking says, with reasoned departures. It stands
 * from then, unless there is an announcement: then what was announced does, until two people have approved.
 * @throws NOT_FOUND, RANKING_SUPERSEDED, ILLEGAL_MOVE (approved already), RANKING_OUTDATED, REASON_REQUIRED,
 * VALIDATION_FAILED, BELOW_GATES, RECOMMENDED_ABOVE_REQUESTED, ENVELOPE_EXCEEDED, PLACES_EXCEEDED, AWARD_LIMIT_EXCEEDED with the proposals
 */
@Injectable()
export class ProposeDecisions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** Gives the lot the ranking belongs to. */
  execute(
    actor: Pick<Actor, 'userId'>,
    rankingId: string,
    departures: readonly Departure[],
    key: string,
  ): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const ranking = await lockVersion(tx, rankingId);
      if (!ranking) throwRefusal('NOT_FOUND', {});
      const once = { actorId: actor.userId, operation: `propose:${rankingId}`, key, request: { departures } };
      await this.idempotency.once(tx, once, async () => {
        orThrow(canPropose(ranking));
        // what a conflict of interest hides from somebody they cannot name, as if it were not there
        const hidden = await hiddenFrom(tx, actor.userId, ranking.lotId);
        if (departures.some(({ proposalId }) => hidden.has(proposalId))) throwRefusal('NOT_FOUND', {});
        const { rows } = recompute(ranking.snapshot);
        orThrow(checkDepartures(rows, departures, ranking.snapshot.rules));
        const decisions = [
          ...proposedDecisions(rows, departures),
          ...ineligibleDecisions(ranking.snapshot.excluded ?? []),
        ];
        await keepWithinLimits(tx, this.calls, actor, ranking, decisions);
        await keepDecisions(tx, rankingId, decisions);
        if (!(await this.isAnnounced(tx, ranking))) await letStand(tx, ranking);
        await tx.query(
          `update ranking set state = 'proposed', proposed_by = $2, proposed_at = now(),
                             decisions_version = decisions_version + 1
           where id = $1`,
          [rankingId, actor.userId],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'decisions.proposed',
          subject: { type: 'ranking', id: rankingId },
          facts: {
            hash: ranking.hash,
            selected: decisions.filter(({ outcome }) => outcome === 'selected').length,
            invited: decisions.filter(({ outcome }) => outcome === 'invited').length,
            departures,
          },
        });
        return {};
      });
      return ranking.lotId;
    });
  }

  private async isAnnounced(tx: Tx, { lotId, stage }: StoredRanking): Promise<boolean> {
    return (await setAnnouncement(tx, atStage((await this.calls.byLot(lotId, tx))!, stage))) !== null;
  }
}
