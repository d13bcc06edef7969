import { Injectable } from '@nestjs/common';
import {
  type Actor,
  checkStatisticsOpen,
  checkUnsealed,
  countryOf,
  type CutOff,
  type LotLine,
  moneyOf,
  preselects,
  rankingRules,
  reallocate,
  type Reallocation,
  type RankingRules,
  type StageKind,
  whatIf,
} from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, type PublishedCall, PublishedCalls, type PublishedLot, wantedStage } from '../calls';
import { type LotScore, LotScores } from '../evaluation';
import { hiddenFrom } from '../screening';
import { lineOf, rankedIds } from './lot-line';
import { rankingOfLot } from './rankings.repository';
import type { WhatIfRequest, WhatIfView } from './what-if.dto';

interface Standing {
  readonly scores: readonly LotScore[];
  readonly line: CutOff;
  readonly rules: RankingRules;
  /** Null before the freeze. */
  readonly frozenAt: string | null;
}

/** What another line would do to a lot: computed and told, never kept; no entry anywhere says that it was asked. */
@Injectable()
export class WhatIfReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly scores: LotScores,
  ) {}

  /**
   * On the board of the stage that is worked on, frozen or live, without the departures.
   * @throws NOT_FOUND, PROPOSAL_SEALED before the deadline, STATISTICS_CLOSED, WHAT_IF_OF_AWARDS where concept notes are invited
   */
  async whatIf(actor: Actor, lotId: string, { reallocate: moving, ...tried }: WhatIfRequest): Promise<WhatIfView> {
    const whole = await this.calls.byLot(lotId);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, null);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    orThrow(checkUnsealed(lot.definition.deadline, call.now));
    if (preselects(call.definition)) throwRefusal('WHAT_IF_OF_AWARDS', {});
    const [standing, hidden, ownProposals] = await Promise.all([
      this.standing(call, lot, stage),
      hiddenFrom(this.reader, actor.userId, lotId),
      this.scores.assignedTo(this.reader, actor.userId, lotId, stage),
    ]);
    orThrow(checkStatisticsOpen(ownProposals.size > 0, standing.frozenAt));
    const envelopeCents = tried.envelopeCents ?? standing.rules.envelopeCents;
    const moves = moving ? await this.moves(call, stage, standing, { number: lot.number, envelopeCents }) : [];
    const money = moneyOf({ number: lot.number, terms: { ...standing.rules, envelopeCents } }, moves);
    const byId = new Map(standing.scores.map((score) => [score.proposalId, score]));
    const ranked = standing.line.rows.map((row) => ({
      ...row,
      country: countryOf(byId.get(row.proposalId)!.territory),
    }));
    const { rows, ...result } = whatIf(standing.line, ranked, standing.rules, { ...tried, envelopeCents: money });
    return {
      ...result,
      rows: rows.flatMap((row, place) => {
        const { reference, municipalityName, territory } = byId.get(row.proposalId)!;
        const shown = { ...row, position: ranked[place]!.position, reference, municipalityName, territory };
        return hidden.has(row.proposalId) ? [] : [shown];
      }),
      moves: moves.map((move) => ({ ...move })),
    };
  }

  private async standing(call: PublishedCall, lot: PublishedLot, stage: StageKind): Promise<Standing> {
    const definition = lotOf(call, lot.id).definition;
    const ranking = await rankingOfLot(this.reader, lot.id, stage);
    const scores = await this.scores.forLot(this.reader, lot.id, stage, rankedIds(ranking));
    const rules = ranking?.snapshot.rules ?? rankingRules(call.definition, definition);
    return {
      scores,
      rules,
      line: lineOf(ranking, rules, scores),
      frozenAt: ranking?.frozenAt.toISOString() ?? null,
    };
  }

  /** What moves by the published order, this lot with the envelope that is tried; sealed lots have nothing to give yet. */
  private async moves(
    call: PublishedCall,
    stage: StageKind,
    { line, rules }: Standing,
    { number, envelopeCents }: { readonly number: number; readonly envelopeCents: number },
  ): Promise<readonly Reallocation[]> {
    const others = call.lots.filter(
      (lot) => lot.number !== number && checkUnsealed(lotOf(call, lot.id).definition.deadline, call.now) === null,
    );
    const lines = await Promise.all(
      others.map(async (lot): Promise<LotLine> => {
        const standing = await this.standing(call, lot, stage);
        return { number: lot.number, ranked: standing.line.rows, terms: standing.rules };
      }),
    );
    const own = { number, ranked: line.rows, terms: { ...rules, envelopeCents } };
    return reallocate(
      [...lines, own].sort((a, b) => a.number - b.number),
      call.definition.reallocation,
    );
  }
}
