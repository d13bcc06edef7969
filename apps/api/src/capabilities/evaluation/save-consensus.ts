import { Injectable } from '@nestjs/common';
import { type Actor, canSaveConsensus, type SheetContent } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { lockOwnConsensus } from './consensus.repository';

/**
 * Keeps what the rapporteur has written so far; a save must carry the version it was written on.
 * @throws NOT_FOUND, VERSION_MISMATCH, and the refusals of `canSaveConsensus`
 */
@Injectable()
export class SaveConsensus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, assignmentId: string, version: number, content: SheetContent): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { consensus, grid, facts } = await lockOwnConsensus(tx, this.calls, actor.userId, assignmentId);
      orThrow(canSaveConsensus(grid, facts, content));
      if (consensus.version !== version) {
        throwRefusal('VERSION_MISMATCH', { expected: version, actual: consensus.version });
      }
      await tx.query(`update consensus set content = $2, version = version + 1, updated_at = now() where id = $1`, [
        consensus.id,
        JSON.stringify(content),
      ]);
    });
  }
}
