import { Injectable } from '@nestjs/common';
import { type Actor, canDrawUpRegister, type StageKind } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls, wantedStage } from '../calls';
import { presentRegister, registerDigest, storedRegister } from './opening-register.repository';

/**
 * Draws up the opening register of a lot at a stage: a record of what had been received and what was refused, sealed by a
 * digest. @throws NOT_FOUND, PROPOSAL_SEALED, REGISTER_DRAWN_UP
 */
@Injectable()
export class DrawUpRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** @param wanted stage; null for the one that is worked on */
  execute(actor: Pick<Actor, 'userId'>, lotId: string, wanted: StageKind | null, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select from lot where id = $1 for update', [lotId]);
      const whole = await this.calls.byLot(lotId, tx);
      if (!whole) throwRefusal('NOT_FOUND', {});
      const stage = wantedStage(whole, wanted);
      const once = { actorId: actor.userId, operation: `register:${lotId}:${stage}`, key, request: {} };
      await this.idempotency.once(tx, once, async () => {
        const { deadline } = lotOf(atStage(whole, stage), lotId).definition;
        const stored = await storedRegister(tx, lotId, stage);
        orThrow(canDrawUpRegister({ deadline, now: whole.now, openedAt: stored?.openedAt.toISOString() ?? null }));
        const register = await presentRegister(tx, lotId, stage);
        const openedAt = whole.now;
        const digest = registerDigest({
          lotId,
          stage,
          callVersion: whole.version,
          deadline,
          openedAt,
          openedBy: actor.userId,
          ...register,
        });
        await tx.query(
          `insert into opening_register (lot_id, stage, call_version, deadline, content, digest, opened_by, opened_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [lotId, stage, whole.version, deadline, JSON.stringify(register), digest, actor.userId, openedAt],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'register.drawnUp',
          subject: { type: 'lot', id: lotId },
          facts: { stage, digest, proposals: register.proposals.length, attempts: register.attempts.length },
        });
        return {};
      });
    });
  }
}
