import { Injectable } from '@nestjs/common';
import {
  type Actor,
  adjustedRanks,
  carriedTotal,
  checkStatisticsOpen,
  checkUnsealed,
  type CutOffRow,
  evaluatorStatistics,
  type EvaluationGrid,
  gridOf,
  gridQuestions,
  groupBy,
  intervalDifference,
  intraclass,
  isObstacle,
  krippendorffAlpha,
  type Obstacle,
  ordinalDifference,
  rankingRules,
  sectionMax,
  severityModel,
  type SeverityModel,
  type StageKind,
} from '@trilot/domain';
import jstat from 'jstat';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentLot, PublishedCalls, reachedStages, wantedStage } from '../calls';
import { type LotScore, LotScores, type SheetOnBoard } from '../evaluation';
import { hiddenFrom } from '../screening';
import { questionsOf } from './board-rules.presenter';
import { lineOf, rankedIds } from './lot-line';
import { rankingOfLot } from './rankings.repository';
import type {
  AdjustedRankView,
  EvaluatorStatisticsView,
  QuestionAgreementView,
  StatisticsView,
} from './statistics.dto';

const fQuantile = jstat.centralF.inv;

/**
 * How a lot has been scored: evaluators, their agreement, and ranks without their severity. It informs and is read by
 * nothing that decides. What the reader has a disqualifying conflict with is in none of the figures, so that they give
 * nothing of it away.
 */
@Injectable()
export class StatisticsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly scores: LotScores,
  ) {}

  /**
   * @param wanted stage; null for the one that is worked on
   * @throws NOT_FOUND, PROPOSAL_SEALED before the deadline, STATISTICS_CLOSED to whoever scores in the lot, before the freeze
   */
  async statistics(actor: Actor, lotId: string, wanted: StageKind | null): Promise<StatisticsView> {
    const whole = await this.calls.byLot(lotId);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    orThrow(checkUnsealed(lot.definition.deadline, call.now));
    const ranking = await rankingOfLot(this.reader, lotId, stage);
    const [scores, submitted, hidden, scoresInLot] = await Promise.all([
      this.scores.forLot(this.reader, lotId, stage, rankedIds(ranking)),
      this.scores.sheets(this.reader, lotId, stage),
      hiddenFrom(this.reader, actor.userId, lotId),
      this.scoresInLot(actor.userId, lotId, stage),
    ]);
    orThrow(checkStatisticsOpen(scoresInLot, ranking?.frozenAt.toISOString() ?? null));
    const shown = scores.filter(({ proposalId }) => !hidden.has(proposalId));
    const byId = new Map(shown.map((score) => [score.proposalId, score]));
    const sheets = submitted.filter(({ proposalId }) => byId.has(proposalId));
    const grid = gridOf(call.definition);
    // a sheet that does not count is no part of the official mean: beside it, it would tell of another one
    const counted = sheets.filter(({ proposalId, sheetId }) => byId.get(proposalId)!.counted.includes(sheetId));
    const model = split(severityModel(counted, fQuantile));
    const agreement = split(intraclass(sheets, fQuantile));
    const alpha = split(krippendorffAlpha(totalsOf(sheets), intervalDifference));
    const { rows } = lineOf(ranking, rankingRules(call.definition, lot.definition), scores);
    return {
      lot: presentLot(call, lot.number),
      callSlug: call.slug,
      callTitle: call.definition.title,
      stage,
      stages: [...reachedStages(whole)],
      frozen: ranking !== null,
      lowestScore: grid.scale.min,
      max: scoredMax(grid),
      proposals: new Set(sheets.map(({ proposalId }) => proposalId)).size,
      sheets: sheets.length,
      evaluators: evaluatorsOf(grid, sheets, model.value),
      intraclass: agreement.value,
      intraclassObstacle: agreement.obstacle,
      alpha: alpha.value,
      alphaObstacle: alpha.obstacle,
      questions: questionAgreements(grid, sheets),
      severity: model.value && { residual: model.value.residual, df: model.value.df },
      severityObstacle: model.obstacle,
      ranks: model.value ? ranksOf(rows, byId, model.value) : [],
    };
  }

  private async scoresInLot(userId: string, lotId: string, stage: StageKind): Promise<boolean> {
    const rows = await this.reader.query(
      `select from assignment a join proposal p on p.id = a.proposal_id
       where a.evaluator_id = $1 and p.lot_id = $2 and p.stage = $3 limit 1`,
      [userId, lotId, stage],
    );
    return rows.length > 0;
  }
}

/** A statistic, or why it is not given, as two fields of an answer. */
function split<T extends object>(result: T | Obstacle) {
  return isObstacle(result)
    ? { value: null, obstacle: { ...result, facts: { ...result.facts } } }
    : { value: result, obstacle: null };
}

function totalsOf(sheets: readonly SheetOnBoard[]): readonly (readonly number[])[] {
  return [...groupBy(sheets, ({ proposalId }) => proposalId).values()].map((own) => own.map(({ total }) => total));
}

/** Most points a sheet can have: what is carried over is on none. */
function scoredMax(grid: EvaluationGrid): number {
  return grid.sections
    .filter(({ questions }) => questions.length > 0)
    .reduce((sum, section) => sum + sectionMax(grid, section), 0);
}

function evaluatorsOf(
  grid: EvaluationGrid,
  sheets: readonly SheetOnBoard[],
  model: SeverityModel | null,
): EvaluatorStatisticsView[] {
  const names = new Map(sheets.map(({ evaluatorId, evaluatorName }) => [evaluatorId, evaluatorName]));
  const scored = sheets.map((sheet) => ({ ...sheet, scores: sheet.scores.map(({ value }) => value) }));
  return evaluatorStatistics(grid.scale, scored).map((statistics) => {
    const own = model?.severities.find(({ evaluatorId }) => evaluatorId === statistics.evaluatorId);
    return {
      ...statistics,
      counts: [...statistics.counts],
      name: names.get(statistics.evaluatorId)!,
      severity: own ? { effect: own.effect, lower: own.lower, upper: own.upper } : null,
    };
  });
}

function questionAgreements(grid: EvaluationGrid, sheets: readonly SheetOnBoard[]): QuestionAgreementView[] {
  const byProposal = [...groupBy(sheets, ({ proposalId }) => proposalId).values()];
  const described = questionsOf(grid);
  return gridQuestions(grid).map(({ id }, place) => {
    const units = byProposal.map((own) =>
      own.flatMap(({ scores }) => scores.filter(({ questionId }) => questionId === id).map(({ value }) => value)),
    );
    const { value, obstacle } = split(krippendorffAlpha(units, ordinalDifference));
    return Object.assign(described[place]!, { alpha: value, alphaObstacle: obstacle });
  });
}

function ranksOf(
  rows: readonly CutOffRow[],
  byId: ReadonlyMap<string, LotScore>,
  model: SeverityModel,
): AdjustedRankView[] {
  const ranked = rows.filter(({ proposalId, position }) => position !== null && byId.has(proposalId));
  const rowById = new Map(ranked.map((row) => [row.proposalId, row]));
  const official = ranked.map(({ proposalId, position, outcome }) => {
    const { numerator, denominator } = carriedTotal(byId.get(proposalId)!.score);
    const aboveLine = outcome === 'selected' || outcome === 'invited';
    return { proposalId, position: position!, aboveLine, carriedPoints: numerator / denominator };
  });
  return adjustedRanks(official, model, fQuantile).map((rank) => ({
    ...rank,
    reference: byId.get(rank.proposalId)!.reference,
    municipalityName: byId.get(rank.proposalId)!.municipalityName,
    aboveLine: official.find(({ proposalId }) => proposalId === rank.proposalId)!.aboveLine,
    mean: rowById.get(rank.proposalId)!.mean,
  }));
}
