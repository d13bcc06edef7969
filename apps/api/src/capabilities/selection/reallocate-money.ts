import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canReallocate, type Reallocation } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, type PublishedCall, PublishedCalls, setAnnouncement, wantedStage } from '../calls';
import { CorrectRanking } from './correct-ranking';
import { moneyOfLots, movesDue } from './lot-money';
import { outdatedLots } from './rankings.repository';
import { recordMoves } from './reallocations.repository';

/**
 * Moves what the lots of a call have left to those that can use it, in the published order: recorded for good, and in the same
 * transaction another version of the ranking of every lot that gives or takes. Two people then approve what follows.
 * @throws NOT_FOUND, CALL_CANCELLED, ALREADY_ANNOUNCED, RANKING_NOT_FROZEN and RANKING_OUTDATED with the lots,
 * REALLOCATION_NOT_DUE, REALLOCATION_CHANGED, REASON_REQUIRED, SENTENCE_TOO_LONG
 */
@Injectable()
export class ReallocateMoney {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly corrections: CorrectRanking,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** @param seen the moves as they were shown to whoever makes them */
  execute(
    actor: Pick<Actor, 'userId'>,
    slug: string,
    { moves: seen, reason }: { readonly moves: readonly Reallocation[]; readonly reason: string },
    key: string,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const call = await this.lock(tx, slug);
      const once = { actorId: actor.userId, operation: `reallocate:${call.id}`, key, request: { moves: seen, reason } };
      await this.idempotency.once(tx, once, async () => {
        const lots = await moneyOfLots(tx, call);
        if (lots.length === 0) throwRefusal('NOT_FOUND', {});
        const due = movesDue(lots, call.definition.reallocation);
        const outdated = await outdatedLots(tx, call.id, false);
        const facts = {
          lots: lots.map(({ number, ranking }) => ({
            number,
            frozen: ranking !== null,
            outdated: outdated.has(number),
          })),
          announcedAt: await setAnnouncement(tx, atStage(call, wantedStage(call, null))),
          cancelledAt: call.cancelledAt,
          due,
        };
        orThrow(canReallocate(facts, seen, reason));
        const act = { id: randomUUID(), madeBy: actor.userId, reason: reason.trim() };
        await recordMoves(tx, act, due, new Map(lots.map(({ number, lotId }) => [number, lotId])));
        const concerned = lots.filter(({ number }) => due.some(({ from, to }) => from === number || to === number));
        for (const { ranking } of concerned) {
          await this.corrections.within(tx, actor, ranking!.id, { kind: 'reallocation', reason });
        }
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'money.reallocated',
          subject: { type: 'call', id: call.id },
          reason: act.reason,
          facts: { actId: act.id, moves: due.map(({ from, to }) => ({ from, to })) },
        });
        return {};
      });
    });
  }

  /** Every lot of the call, their rankings, then the call: in the order in which everybody takes them. */
  private async lock(tx: Tx, slug: string): Promise<PublishedCall> {
    const lots = await tx.query<{ id: string }>(
      `select l.id from lot l join call c on c.id = l.call_id where c.slug = $1 and c.version > 0
       order by l.id for update of l`,
      [slug],
    );
    if (lots.length === 0) throwRefusal('NOT_FOUND', {});
    const ids = lots.map(({ id }) => id);
    await tx.query('select from ranking where lot_id = any($1) order by id for no key update', [ids]);
    await tx.query('select from call where slug = $1 for no key update', [slug]);
    return (await this.calls.byLot(ids[0]!, tx))!;
  }
}
