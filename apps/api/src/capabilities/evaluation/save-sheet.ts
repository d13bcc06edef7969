import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canSaveSheet, gridOf, type SheetContent } from '@trilot/domain';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { type AssignedSheet, lockAssignedSheet, passGates } from './assigned-sheet';

/**
 * Saves an evaluator's working sheet. The first save pins it to the revision that stands; later ones must carry the
 * version they were written on.
 * @throws NOT_FOUND, MANDATE_UNSIGNED, CONFLICT_UNDECLARED, CONFLICT_AWAITS_CHAIR, RANKING_FROZEN, ILLEGAL_MOVE,
 * QUESTION_UNKNOWN, SCORE_OUT_OF_SCALE, VERSION_MISMATCH
 */
@Injectable()
export class SaveSheet {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
  ) {}

  /** Gives the new version. */
  execute(actor: Actor, assignmentId: string, version: number, content: SheetContent): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const assigned = await lockAssignedSheet(tx, assignmentId, actor.userId, false);
      passGates(assigned);
      if (assigned.rejected) throwRefusal('PROPOSAL_REJECTED', {});
      const grid = gridOf(await this.calls.definition(assigned.callId, assigned.callVersion, tx), assigned.stage);
      const frozenAt = assigned.rankingFrozenAt?.toISOString() ?? null;
      orThrow(canSaveSheet(grid, { state: assigned.state ?? 'draft', content }, frozenAt));
      if (assigned.version !== version)
        throwRefusal('VERSION_MISMATCH', { expected: version, actual: assigned.version });
      await this.write(tx, assignmentId, assigned, content);
      // whoever begins has taken it on
      if (assigned.sheetId === null) {
        await tx.query('update assignment set accepted_at = coalesce(accepted_at, now()) where id = $1', [
          assignmentId,
        ]);
      }
      return version + 1;
    });
  }

  /** Sheet and the scores that have changed in one statement; a score that is no longer there is emptied. */
  private async write(tx: Tx, assignmentId: string, assigned: AssignedSheet, content: SheetContent): Promise<void> {
    const scores = Object.entries(content.scores).map(([question_id, { value, reason }]) => ({
      question_id,
      value,
      reason,
    }));
    await tx.query(
      `with sheet as (
         insert into score_sheet (id, assignment_id, proposal_id, revision, comments) values ($1, $2, $3, $4, $5)
         on conflict (assignment_id) do update
           set comments = excluded.comments, version = score_sheet.version + 1, updated_at = now()
         returning id)
       insert into score (sheet_id, question_id, value, reason)
       select sheet.id, r.question_id, r.value, r.reason
       from sheet
       cross join jsonb_to_recordset($6::jsonb) as r (question_id text, value smallint, reason text)
       left join score c on c.sheet_id = sheet.id and c.question_id = r.question_id
       where c.sheet_id is null or c.value is distinct from r.value or c.reason <> r.reason
       union all
       select sheet.id, c.question_id, null, '' from sheet join score c on c.sheet_id = sheet.id
       where not c.question_id = any($7) and (c.value is not null or c.reason <> '')
       on conflict (sheet_id, question_id) do update set value = excluded.value, reason = excluded.reason`,
      [
        assigned.sheetId ?? randomUUID(),
        assignmentId,
        assigned.proposalId,
        assigned.revision,
        JSON.stringify(content.comments),
        JSON.stringify(scores),
        Object.keys(content.scores),
      ],
    );
  }
}
