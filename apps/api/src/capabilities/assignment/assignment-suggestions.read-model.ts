import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAskSuggestion,
  canDiscardSuggestion,
  canTakeOverSuggestion,
  checkUnsealed,
  groupBy,
  type StageKind,
  usualCapacity,
} from '@trilot/domain';
import { type AbilityView, ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentLot, PublishedCalls, wantedStage } from '../calls';
import { frozenAt } from './ask-suggestion';
import type { AssignmentSuggestionView, LotSuggestionView, MissingEvaluatorsView } from './assignment-suggestions.dto';
import {
  lastSuggestion,
  lastTerms,
  type NamedPair,
  shortfallsOf,
  type StoredShortfall,
  type StoredSuggestion,
  suggestedPairs,
} from './assignment-suggestions.repository';
import { type LotScope, readLotProblem, wantedIn } from './lot-problem';
import { changedIn } from './take-over-suggestion';

/** The last suggested assignment of a lot, and what the next one would be asked with. */
@Injectable()
export class AssignmentSuggestionsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @param wanted stage; null for the one that is worked on @throws NOT_FOUND, PROPOSAL_SEALED */
  async lot({ userId }: Pick<Actor, 'userId'>, lotId: string, wanted: StageKind | null): Promise<LotSuggestionView> {
    const whole = await this.calls.byLot(lotId);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    const { deadline } = lot.definition;
    orThrow(checkUnsealed(deadline, call.now));
    const { evaluatorsPerProposal, priorities, title } = call.definition;
    const scope: LotScope = { callId: call.id, lotId, stage, personId: userId, evaluatorsPerProposal };
    const [last, terms, rankingFrozenAt] = await Promise.all([
      lastSuggestion(this.reader, lotId, stage),
      lastTerms(this.reader, call.id),
      frozenAt(this.reader, lotId, stage),
    ]);
    const problem = await readLotProblem(this.reader, scope, terms);
    const pairs = last && last.state !== 'asked' ? await suggestedPairs(this.reader, last.id, userId) : [];
    const said = new Map(terms.map((one) => [one.evaluatorId, one]));
    const open = last && (last.state === 'asked' || last.state === 'ready') ? last.id : null;
    const places = wantedIn(problem);
    const given = problem.evaluators.reduce((sum, { load }) => sum + load, 0);
    const usual = usualCapacity(given + places, problem.evaluators.length);
    const suggested = groupBy(last?.state === 'ready' ? pairs : [], ({ evaluatorId }) => evaluatorId);
    return {
      lot: presentLot(call, lot.number),
      callSlug: call.slug,
      callTitle: title,
      stage,
      wanted: places,
      usualCapacity: usual,
      priorities: priorities.map(({ id, title: name }) => ({ id, title: name })),
      evaluators: problem.evaluators.map(({ id, name, country, languages, load }) => ({
        id,
        name,
        country,
        languages: [...languages],
        load,
        suggested: suggested.get(id)?.length ?? 0,
        capacity: said.get(id)?.capacity ?? Math.max(usual, load),
        expertise: [...(said.get(id)?.expertise ?? [])],
      })),
      ask: ability(canAskSuggestion({ deadline, now: call.now, rankingFrozenAt, open, wanted: places })),
      suggestion: last
        ? presentSuggestion(
            last,
            missingOf(last.state === 'asked' ? [] : await shortfallsOf(this.reader, last.id, userId)),
            await this.takeOver(userId, last, pairs, rankingFrozenAt),
          )
        : null,
    };
  }

  private async takeOver(
    userId: string,
    suggestion: StoredSuggestion,
    pairs: readonly NamedPair[],
    rankingFrozenAt: string | null,
  ): Promise<AbilityView> {
    const { state } = suggestion;
    const changed = state === 'ready' ? await changedIn(this.reader, this.calls, userId, suggestion, pairs) : [];
    return ability(canTakeOverSuggestion({ state, rankingFrozenAt, changed }));
  }
}

/** What is missing by language, most of it first. */
function missingOf(shortfalls: readonly StoredShortfall[]): MissingEvaluatorsView[] {
  return [...groupBy(shortfalls, ({ language }) => language)]
    .map(([language, all]) => ({
      language,
      proposals: all.length,
      missing: all.reduce((sum, { missing }) => sum + missing, 0),
    }))
    .sort((a, b) => b.missing - a.missing);
}

function presentSuggestion(
  { id, state, places, done, made, askedByName, askedAt, computedAt, settledByName, settledAt }: StoredSuggestion,
  missing: MissingEvaluatorsView[],
  takeOver: AbilityView,
): AssignmentSuggestionView {
  return {
    id,
    state,
    places,
    done,
    made,
    missing,
    askedBy: askedByName,
    askedAt: askedAt.toISOString(),
    computedAt: computedAt?.toISOString() ?? null,
    settledBy: settledByName,
    settledAt: settledAt?.toISOString() ?? null,
    takeOver,
    discard: ability(canDiscardSuggestion(state)),
  };
}
