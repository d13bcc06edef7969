import { Injectable } from '@nestjs/common';
import { type Actor, callAtStage, canSubmitSheet, gridOf, sheetProgress } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { addUpSheets } from './add-up-sheets';
import { recordConsensusChange } from './keep-consensus';
import { lockAssignedSheet, passGates } from './assigned-sheet';

/**
 * Submits a sheet for good and adds the proposal's exact sums up in the same transaction. A sheet and a freeze of the
 * lot exclude each other: one wins, and there is no half-scored ranking.
 * @throws as `SaveSheet`, and SHEET_INCOMPLETE with every gap
 */
@Injectable()
export class SubmitSheet {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, assignmentId: string, version: number, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const assigned = await lockAssignedSheet(tx, assignmentId, actor.userId, true);
      const once = { actorId: actor.userId, operation: `submit-sheet:${assignmentId}`, key, request: { version } };
      await this.idempotency.once(tx, once, async () => {
        passGates(assigned);
        if (assigned.rejected) throwRefusal('PROPOSAL_REJECTED', {});
        const whole = await this.calls.definition(assigned.callId, assigned.callVersion, tx);
        const call = callAtStage(whole, assigned.stage);
        const grid = gridOf(call);
        const { content, sheetId } = assigned;
        const frozenAt = assigned.rankingFrozenAt?.toISOString() ?? null;
        orThrow(canSubmitSheet(grid, { state: assigned.state ?? 'draft', content }, frozenAt));
        if (assigned.version !== version)
          throwRefusal('VERSION_MISMATCH', { expected: version, actual: assigned.version });
        const { points } = sheetProgress(grid, content);
        await tx.query(
          `update score_sheet set state = 'submitted', total = $2, submitted_at = now(), updated_at = now() where id = $1`,
          [sheetId, points],
        );
        const change = await addUpSheets(tx, assigned.proposalId, assigned.lotId, call);
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'scoreSheet.submitted',
          subject: { type: 'scoreSheet', id: sheetId! },
          facts: { assignmentId, proposalId: assigned.proposalId, revision: assigned.revision },
        });
        const by = { actorId: actor.userId, proposalId: assigned.proposalId };
        await recordConsensusChange(tx, { audit: this.audit, outbox: this.outbox }, by, change);
        return {};
      });
    });
  }
}
