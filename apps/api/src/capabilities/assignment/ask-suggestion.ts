import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canAskSuggestion, type StageKind } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { atStage, lotOf, PublishedCalls, wantedStage } from '../calls';
import { insertSuggestion, lastSuggestion } from './assignment-suggestions.repository';
import { type EvaluatorTerms, readLotProblem, wantedIn } from './lot-problem';

/**
 * Asks for a suggested assignment of a lot at a stage; a job computes it. Once per key.
 * @throws NOT_FOUND, PROPOSAL_SEALED, RANKING_FROZEN, SUGGESTION_OPEN, ASSIGNMENT_COMPLETE
 */
@Injectable()
export class AskSuggestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    actor: Pick<Actor, 'userId'>,
    lotId: string,
    request: { readonly stage: StageKind | null; readonly terms: readonly EvaluatorTerms[] },
    key: string,
  ): Promise<void> {
    const once = { actorId: actor.userId, operation: `askSuggestion:${lotId}`, key, request };
    await this.unitOfWork.run((tx) => this.idempotency.once(tx, once, () => this.ask(tx, actor, lotId, request)));
  }

  private async ask(
    tx: Tx,
    { userId }: Pick<Actor, 'userId'>,
    lotId: string,
    { stage: wanted, terms }: { readonly stage: StageKind | null; readonly terms: readonly EvaluatorTerms[] },
  ): Promise<{ id: string }> {
    // against another asking, and against a freeze
    await tx.query('select from lot where id = $1 for no key update', [lotId]);
    const whole = await this.calls.byLot(lotId, tx);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const last = await lastSuggestion(tx, lotId, stage);
    const { evaluatorsPerProposal } = call.definition;
    const scope = { callId: call.id, lotId, stage, personId: userId, evaluatorsPerProposal };
    const places = wantedIn(await readLotProblem(tx, scope, terms));
    orThrow(
      canAskSuggestion({
        deadline: lotOf(call, lotId).definition.deadline,
        now: call.now,
        rankingFrozenAt: await frozenAt(tx, lotId, stage),
        open: last && (last.state === 'asked' || last.state === 'ready') ? last.id : null,
        wanted: places,
      }),
    );
    const id = randomUUID();
    await insertSuggestion(tx, { id, lotId, stage, terms, places, askedBy: userId });
    await this.audit.record(tx, {
      actorId: userId,
      action: 'assignmentSuggestion.asked',
      subject: { type: 'assignmentSuggestion', id },
      facts: { lotId, stage, places, evaluators: terms.filter(({ capacity }) => capacity > 0).length },
    });
    await this.outbox.publish(tx, 'assignmentSuggestion.asked', { suggestionId: id });
    return { id };
  }
}

/** When the ranking of a lot was frozen last, ISO 8601; null where it has not been. */
export async function frozenAt(db: Pick<Tx, 'query'>, lotId: string, stage: StageKind): Promise<string | null> {
  const [row] = await db.query<{ at: Date }>(
    'select frozen_at as at from ranking where lot_id = $1 and stage = $2 order by version desc limit 1',
    [lotId, stage],
  );
  return row?.at.toISOString() ?? null;
}
