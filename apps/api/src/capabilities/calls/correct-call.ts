import { Injectable } from '@nestjs/common';
import { type Actor, type CallChangeKind, type CallDefinition, canCorrect, definitionChanges } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { definitionDigest, fixVersion, lockCall } from './call-versions.repository';
import { PublishedCalls } from './published-calls';

export interface Correction {
  readonly kind: Exclude<CallChangeKind, 'publication'>;
  /** The published version the change was written on. */
  readonly version: number;
  /** Gives the call after the change. */
  readonly change: (before: CallDefinition) => CallDefinition;
  readonly reason: string;
}

/**
 * Publishes a change to a published call as its next version, with a notice to everybody who has started a proposal.
 * Takes the lots alone, so that no submission is judged by half of it.
 * @throws NOT_FOUND, ILLEGAL_MOVE (not published), VERSION_MISMATCH, CALL_CANCELLED, REASON_REQUIRED, CORRIGENDUM_EMPTY,
 * CALL_CLOSED, FIXED_FOR_GOOD, DEADLINE_EARLIER, CALL_INCONSISTENT
 */
@Injectable()
export class CorrectCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Gives the new version. */
  execute(actor: Pick<Actor, 'userId'>, slug: string, { kind, version, change, reason }: Correction): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const call = await lockCall(tx, slug);
      if (call.version === 0) throwRefusal('ILLEGAL_MOVE', { lifecycle: 'call', from: 'draft', move: kind });
      if (call.version !== version) throwRefusal('VERSION_MISMATCH', { expected: version, actual: call.version });
      await tx.query('select from lot where call_id = $1 order by number for update', [call.id]);
      const before = await this.calls.definition(call.id, call.version, tx);
      const after = change(before);
      const cancelledAt = call.cancelledAt?.toISOString() ?? null;
      const preselectedAt = call.preselectedAt?.toISOString() ?? null;
      orThrow(canCorrect({ before, after, reason, cancelledAt, preselectedAt, now: call.now.toISOString() }));
      const next = version + 1;
      await fixVersion(tx, {
        callId: call.id,
        version: next,
        definition: after,
        kind,
        reason: reason.trim(),
        userId: actor.userId,
      });
      await tx.query('update call set version = $2 where id = $1', [call.id, next]);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: kind === 'extension' ? 'call.extended' : 'call.corrected',
        subject: { type: 'call', id: call.id },
        reason: reason.trim(),
        facts: {
          version: next,
          definitionDigest: definitionDigest(after),
          changes: definitionChanges(before, after).map(({ path }) => path),
        },
      });
      await this.outbox.publish(tx, 'call.corrected', { callId: call.id, version: next });
      return next;
    });
  }
}
