import { Injectable } from '@nestjs/common';
import { type Actor, canReplaceMandate, mandateTexts, type Translations } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { recordDefault, standingMandate, writeMandate } from './mandates.repository';

/**
 * Gives a call another mandate, which every evaluator must sign before anything more opens to them; whoever has signed an
 * earlier one is told.
 * @throws NOT_FOUND, VERSION_MISMATCH (somebody else has written one), MANDATE_TEXT_MISSING, MANDATE_UNCHANGED
 */
@Injectable()
export class ReplaceMandate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param expected the version it was written after */
  async execute(actor: Pick<Actor, 'userId'>, slug: string, expected: number, written: Translations): Promise<void> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    await this.unitOfWork.run(async (tx) => {
      await tx.query('select from call where id = $1 for no key update', [call.id]);
      const standing = await standingMandate(tx, call.id);
      if (standing.version !== expected) {
        throwRefusal('VERSION_MISMATCH', { expected, actual: standing.version });
      }
      orThrow(canReplaceMandate(standing.texts, written, call.definition.referenceLanguage));
      if (standing.version === 1) await recordDefault(tx, call.id);
      const version = standing.version + 1;
      const digest = await writeMandate(tx, call.id, version, mandateTexts(written), actor.userId);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'mandate.replaced',
        subject: { type: 'call', id: call.id },
        facts: { version, digest },
      });
      await this.outbox.publish(tx, 'mandate.replaced', { callId: call.id, version });
    });
  }
}
