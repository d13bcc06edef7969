import { Injectable } from '@nestjs/common';
import { type Actor, callAtStage, canAnnounce, checkInvitationTime, type RankingState } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { outdatedLots } from './rankings.repository';
import { undecidedProposals } from './undecided-proposals';

interface CallRow {
  readonly id: string;
  readonly version: number;
  readonly now: Date;
  readonly announcedAt: Date | null;
  readonly cancelledAt: Date | null;
}

/**
 * Sets the one instant at which the result of the concept notes becomes visible in all lots of a call in two stages: the
 * invited may write their full applications from then, and every applicant gets a letter.
 * @throws NOT_FOUND (also for a call in one stage), CALL_CANCELLED, ALREADY_ANNOUNCED, RANKING_NOT_APPROVED or
 * RANKING_OUTDATED with the lots, DECISION_MISSING, ANNOUNCEMENT_NOT_IN_FUTURE, INVITATION_TOO_LATE
 */
@Injectable()
export class AnnouncePreselection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param instant ISO 8601; null for now */
  execute(actor: Pick<Actor, 'userId'>, slug: string, instant: string | null, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select from call where slug = $1 for update', [slug]);
      const [call] = await tx.query<CallRow>(
        `select c.id, c.version, now() as now, s.at as "announcedAt", c.cancelled_at as "cancelledAt"
         from call c left join preselection s on s.call_id = c.id where c.slug = $1 and c.version > 0`,
        [slug],
      );
      if (!call) throwRefusal('NOT_FOUND', {});
      const definition = await this.calls.definition(call.id, call.version, tx);
      if (!definition.secondStage) throwRefusal('NOT_FOUND', {});
      const once = { actorId: actor.userId, operation: `preselect:${call.id}`, key, request: { instant } };
      await this.idempotency.once(tx, once, async () => {
        const lots = await tx.query<{ number: number; ranking: RankingState | null }>(
          `select l.number, (select r.state from ranking r where r.lot_id = l.id and r.stage = 'conceptNote'
                             order by r.version desc limit 1) as ranking
           from lot l where l.call_id = $1 order by l.number`,
          [call.id],
        );
        const outdated = await outdatedLots(tx, call.id, true);
        const marked = lots.map((lot) => ({ ...lot, outdated: outdated.has(lot.number) }));
        const undecided = await undecidedProposals(tx, call.id, 'conceptNote');
        const now = call.now.toISOString();
        const at = instant ?? now;
        const announcedAt = call.announcedAt?.toISOString() ?? null;
        const cancelledAt = call.cancelledAt?.toISOString() ?? null;
        orThrow(
          canAnnounce({ lots: marked, undecided, announcedAt, cancelledAt, at, now }) ??
            checkInvitationTime(definition.secondStage!, callAtStage(definition, 'fullApplication').lots, at),
        );
        await tx.query('insert into preselection (call_id, at, made_by) values ($1, $2, $3)', [
          call.id,
          at,
          actor.userId,
        ]);
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'call.preselected',
          subject: { type: 'call', id: call.id },
          facts: { at },
        });
        await this.outbox.publish(tx, 'call.preselected', { callId: call.id }, at);
        return {};
      });
    });
  }
}
