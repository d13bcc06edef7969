import { Injectable } from '@nestjs/common';
import { type Actor, canDiscardSuggestion } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lockSuggestion, settleSuggestion } from './assignment-suggestions.repository';

/**
 * Puts a suggestion aside, while it is computed or after: nothing is assigned, and another one can be asked for.
 * @throws NOT_FOUND, ILLEGAL_MOVE
 */
@Injectable()
export class DiscardSuggestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute({ userId }: Pick<Actor, 'userId'>, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const suggestion = await lockSuggestion(tx, id);
      if (!suggestion) throwRefusal('NOT_FOUND', {});
      orThrow(canDiscardSuggestion(suggestion.state));
      await settleSuggestion(tx, id, { state: 'discarded', by: userId });
      await this.audit.record(tx, {
        actorId: userId,
        action: 'assignmentSuggestion.discarded',
        subject: { type: 'assignmentSuggestion', id },
        facts: { lotId: suggestion.lotId, stage: suggestion.stage, computed: suggestion.state === 'ready' },
      });
    });
  }
}
