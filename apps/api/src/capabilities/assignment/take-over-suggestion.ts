import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canTakeOverSuggestion, changedPairs } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { atStage, PublishedCalls } from '../calls';
import { frozenAt } from './ask-suggestion';
import {
  insertAssignments,
  lockSuggestion,
  type NamedPair,
  settleSuggestion,
  type StoredSuggestion,
  suggestedPairs,
  suggestionOf,
} from './assignment-suggestions.repository';
import { readLotProblem } from './lot-problem';

/**
 * Makes every assignment of a suggestion in one act: all of them, or none where a fact has changed. What the person may
 * not see for a conflict of interest is no part of it and stays without evaluators. Once per key.
 * @throws NOT_FOUND, ILLEGAL_MOVE, RANKING_FROZEN, SUGGESTION_OUTDATED with the pairs that can no longer be made
 */
@Injectable()
export class TakeOverSuggestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Pick<Actor, 'userId'>, id: string, key: string): Promise<void> {
    const once = { actorId: actor.userId, operation: `takeOverSuggestion:${id}`, key, request: {} };
    await this.unitOfWork.run((tx) => this.idempotency.once(tx, once, () => this.takeOver(tx, actor, id)));
  }

  private async takeOver(tx: Tx, { userId }: Pick<Actor, 'userId'>, id: string): Promise<{ made: number }> {
    const suggestion = await this.lock(tx, id);
    const pairs = await suggestedPairs(tx, id, userId);
    orThrow(
      canTakeOverSuggestion({
        state: suggestion.state,
        rankingFrozenAt: await frozenAt(tx, suggestion.lotId, suggestion.stage),
        changed: await changedIn(tx, this.calls, userId, suggestion, pairs),
      }),
    );
    const made = pairs.map(({ proposalId, evaluatorId, reason }) => ({
      id: randomUUID(),
      proposalId,
      evaluatorId,
      reason,
    }));
    await insertAssignments(tx, id, userId, made);
    await settleSuggestion(tx, id, { state: 'takenOver', by: userId });
    await this.audit.record(tx, {
      actorId: userId,
      action: 'assignmentSuggestion.takenOver',
      subject: { type: 'assignmentSuggestion', id },
      facts: { lotId: suggestion.lotId, stage: suggestion.stage, made: made.length },
    });
    await this.audit.recordAll(
      tx,
      made.map(({ id: assignmentId, ...facts }) => ({
        actorId: userId,
        action: 'assignment.made',
        subject: { type: 'assignment', id: assignmentId },
        facts: { ...facts, suggestionId: id },
      })),
    );
    const evaluators = new Set(made.map(({ evaluatorId }) => evaluatorId));
    await this.outbox.publishAll(
      tx,
      'assignmentSuggestion.takenOver',
      [...evaluators].map((evaluatorId) => ({ suggestionId: id, evaluatorId })),
    );
    return { made: made.length };
  }

  /**
   * Locks, in the order in which others do: the call against another lot's suggestion, which may fill the same evaluators;
   * the lot against a freeze; its proposals against single assignments; the suggestion. Only what is read after that counts.
   */
  private async lock(tx: Tx, id: string): Promise<StoredSuggestion> {
    const known = await suggestionOf(tx, id);
    if (!known) throwRefusal('NOT_FOUND', {});
    await tx.query('select from call c join lot l on l.call_id = c.id where l.id = $1 for no key update of c', [
      known.lotId,
    ]);
    await tx.query('select from lot where id = $1 for share', [known.lotId]);
    await tx.query(
      `select from proposal p where p.id in (select proposal_id from suggested_assignment where suggestion_id = $1)
       order by p.id for no key update`,
      [id],
    );
    return (await lockSuggestion(tx, id))!;
  }
}

/** The pairs of a suggestion that can no longer be made, named for people. */
export async function changedIn(
  db: Pick<Tx, 'query'>,
  calls: PublishedCalls,
  personId: string,
  { lotId, stage, terms }: StoredSuggestion,
  pairs: readonly NamedPair[],
) {
  const call = atStage((await calls.byLot(lotId, db))!, stage);
  const { evaluatorsPerProposal } = call.definition;
  // a sealed revision is written in the language it was written in; only who reads it can change
  const languages = new Map(pairs.map(({ proposalId, reason }) => [proposalId, reason.language]));
  const scope = { callId: call.id, lotId, stage, personId, evaluatorsPerProposal };
  const names = new Map(pairs.map((pair) => [`${pair.proposalId} ${pair.evaluatorId}`, pair]));
  return changedPairs(pairs, await readLotProblem(db, scope, terms, languages)).map(
    ({ proposalId, evaluatorId, because }) => {
      const { reference, evaluatorName } = names.get(`${proposalId} ${evaluatorId}`)!;
      return { reference, evaluator: evaluatorName, because };
    },
  );
}
