import { Injectable } from '@nestjs/common';
import { type Actor, canAskForExport, EXPORT_FILE_TYPES, type StageKind } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls, wantedStage } from '../calls';
import { deadlinesOf } from './export-scope';
import { ExportsRepository, type WantedExport } from './exports.repository';

/** What is asked for: the stage is the one at work where none is named. */
export interface AskedExport extends Omit<WantedExport, 'callId' | 'stage'> {
  readonly stage: StageKind | null;
}

/**
 * Asks for an export of a call; a job makes it. @throws NOT_FOUND, NOT_PERMITTED, PROPOSAL_SEALED before the first
 * deadline, EXPORTS_ENOUGH
 */
@Injectable()
export class AskExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly exports: ExportsRepository,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Gives the id of the export. */
  async execute(actor: Actor, slug: string, asked: AskedExport, key: string): Promise<string> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(call, asked.stage);
    const { kind, language } = asked;
    const format = EXPORT_FILE_TYPES[kind] === 'zip' ? (asked.format ?? 'pdf') : null;
    const once = { actorId: actor.userId, operation: `export:${call.id}`, key, request: { ...asked } };
    const { exportId } = await this.unitOfWork.run((tx) =>
      this.idempotency.once(tx, once, async () => {
        const unfinished = await this.exports.unfinished(tx, actor.userId);
        orThrow(canAskForExport(actor, kind, { deadlines: deadlinesOf(call, stage), now: call.now, unfinished }));
        const id = await this.exports.add(tx, { callId: call.id, stage, kind, language, format }, actor.userId);
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'export.asked',
          subject: { type: 'export', id },
          facts: { callId: call.id, stage, kind, language, format },
        });
        await this.outbox.publish(tx, 'export.asked', { exportId: id });
        return { exportId: id };
      }),
    );
    return exportId;
  }
}
