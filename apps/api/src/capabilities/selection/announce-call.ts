import { Injectable } from '@nestjs/common';
import { type Actor, canAnnounce, type RankingState, type StageKind } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { outdatedLots } from './rankings.repository';
import { undecidedProposals } from './undecided-proposals';

interface CallRow {
  readonly id: string;
  /** The last stage: what is announced are the decisions on its proposals. */
  readonly stage: StageKind;
  readonly now: Date;
  readonly announcedAt: Date | null;
  readonly cancelledAt: Date | null;
}

/**
 * Sets the one instant at which all decisions of a call become visible, on every path at once. The letters follow as
 * jobs. @throws NOT_FOUND, CALL_CANCELLED, ALREADY_ANNOUNCED, RANKING_NOT_APPROVED or RANKING_OUTDATED with the lots,
 * DECISION_MISSING, ANNOUNCEMENT_NOT_IN_FUTURE
 */
@Injectable()
export class AnnounceCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param instant ISO 8601; null for now */
  execute(actor: Pick<Actor, 'userId'>, slug: string, instant: string | null, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select from call where slug = $1 for update', [slug]);
      const [call] = await tx.query<CallRow>(
        `select c.id, v.definition -> 'stages' ->> -1 as stage, now() as now, n.at as "announcedAt",
                c.cancelled_at as "cancelledAt"
         from call c join call_version v on v.call_id = c.id and v.version = c.version
         left join announcement n on n.call_id = c.id where c.slug = $1`,
        [slug],
      );
      if (!call) throwRefusal('NOT_FOUND', {});
      const once = { actorId: actor.userId, operation: `announce:${call.id}`, key, request: { instant } };
      await this.idempotency.once(tx, once, async () => {
        const lots = await tx.query<{ number: number; ranking: RankingState | null }>(
          `select l.number, (select r.state from ranking r where r.lot_id = l.id
                             and not r.preselects
                             order by r.version desc limit 1) as ranking
           from lot l where l.call_id = $1 order by l.number`,
          [call.id],
        );
        const outdated = await outdatedLots(tx, call.id, false);
        const marked = lots.map((lot) => ({ ...lot, outdated: outdated.has(lot.number) }));
        const undecided = await undecidedProposals(tx, call.id, call.stage);
        const now = call.now.toISOString();
        const at = instant ?? now;
        const announcedAt = call.announcedAt?.toISOString() ?? null;
        const cancelledAt = call.cancelledAt?.toISOString() ?? null;
        orThrow(canAnnounce({ lots: marked, undecided, announcedAt, cancelledAt, at, now }));
        await tx.query('insert into announcement (call_id, at, made_by) values ($1, $2, $3)', [
          call.id,
          at,
          actor.userId,
        ]);
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'call.announced',
          subject: { type: 'call', id: call.id },
          facts: { at },
        });
        await this.outbox.publish(tx, 'call.announced', { callId: call.id }, at);
        return {};
      });
    });
  }
}
