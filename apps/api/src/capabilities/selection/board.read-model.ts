import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Award,
  canApprove,
  canCorrectRanking,
  canFreeze,
  canPropose,
  checkStatisticsOpen,
  checkUnsealed,
  type CutOff,
  gridMax,
  gridOf,
  groupBy,
  NAMED_CORRECTION_KINDS,
  type NamedCorrectionKind,
  preselectionLimit,
  preselects,
  rankingRules,
  type RankingRules,
  type StageKind,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { type Queryable, Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import {
  atStage,
  lotOf,
  presentLot,
  type PublishedCall,
  PublishedCalls,
  reachedStages,
  setAnnouncement,
  wantedStage,
} from '../calls';
import {
  consensusesIn,
  consolidationsIn,
  type LotScore,
  LotScores,
  type SheetOnBoard,
  type StoredConsensus,
  type StoredConsolidation,
} from '../evaluation';
import { excludedOf, hiddenFrom } from '../screening';
import { awardsElsewhere } from './awards.repository';
import { presentConsensus } from './board-consensus.presenter';
import { type ConsolidationTerms, presentConsolidations } from './board-consolidations.presenter';
import { decisionsOf, usedBy, type VersionDecision } from './decisions.repository';
import { questionsOf } from './board-rules.presenter';
import { presentRanking } from './ranking.presenter';
import { lineOf, rankedIds, sheetsOf, withoutHidden } from './lot-line';
import { nextStageFrozenAt, outdatedLots, rankingOfLot, type StoredRanking } from './rankings.repository';
import type { BoardRow, BoardView } from './board.dto';
import type { BoardRulesView } from './board-rules.dto';

/**
 * The selection board of a lot. Before the freeze it is a preview without the draw, whose seed is still secret; after it,
 * the frozen snapshot with the decisions laid over it. Every number opens down to who scored what.
 */
@Injectable()
export class BoardReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly scores: LotScores,
  ) {}

  /**
   * @param wanted stage; null for the one that is worked on @param db a snapshot where it is read with other things
   * @throws NOT_FOUND, PROPOSAL_SEALED before the deadline, STATISTICS_CLOSED to whoever scores in the lot, before the freeze
   */
  async board(
    actor: Actor,
    lotId: string,
    wanted: StageKind | null = null,
    db: Queryable = this.reader,
  ): Promise<BoardView> {
    const whole = await this.calls.byLot(lotId, db);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    orThrow(checkUnsealed(lot.definition.deadline, call.now));
    const preselection = preselects(call.definition);
    const ranking = await rankingOfLot(db, lotId, stage);
    const [scores, sheets, decisions, hidden, awards, putAside, consolidations, consensuses, ownProposals, outdated] =
      await Promise.all([
        this.scores.forLot(db, lotId, stage, rankedIds(ranking)),
        this.scores.sheets(db, lotId, stage),
        ranking ? decisionsOf(db, ranking.id) : [],
        hiddenFrom(db, actor.userId, lotId),
        awardsElsewhere(db, call.id, lotId, actor.userId),
        excludedOf(db, lotId, stage),
        consolidationsIn(db, lotId, stage),
        consensusesIn(db, lotId, stage, [...sealsOf(ranking).values()]),
        this.scores.assignedTo(db, actor.userId, lotId, stage),
        outdatedLots(db, call.id, preselection),
      ]);
    orThrow(checkStatisticsOpen(ownProposals.size > 0, ranking?.frozenAt.toISOString() ?? null));
    const cutOff = lineOf(ranking, rankingRules(call.definition, lot.definition), scores);
    const needed = call.definition.evaluatorsPerProposal;
    const frozenAt = ranking?.frozenAt.toISOString() ?? null;
    const { deadline } = lot.definition;
    const { definition } = call;
    const terms = {
      grid: gridOf(definition),
      deadline,
      now: call.now,
      frozenAt,
      needed,
      ownProposals,
      call: definition,
    };
    const parts = {
      scores: asFrozen(scores, ranking),
      sheets,
      decisions,
      awards,
      consolidations,
      consensuses: asCounted(consensuses, ranking),
      hidden,
    };
    const rows = rowsOf(cutOff, parts, terms);
    const limitCents = preselection
      ? preselectionLimit(lot.definition.envelopeCents, call.definition.secondStage?.preselectionBp)
      : (ranking?.snapshot.rules ?? lot.definition).envelopeCents;
    const usedCents = decisions.length > 0 ? usedBy(decisions) : cutOff.usedCents;
    const freezing = canFreeze({
      deadline,
      now: call.now,
      needed,
      proposals: scores.map((score) => sheetsOf(score, definition)),
      frozenAt,
    });
    const decidable = ranking && {
      ...ranking,
      newest: ranking.version,
      lot: lot.number,
      outdated: outdated.has(lot.number),
    };
    return {
      lot: presentLot(call, lot.number),
      callSlug: call.slug,
      callTitle: call.definition.title,
      currency: call.definition.currency,
      moneyCents: (ranking?.snapshot.rules ?? lot.definition).envelopeCents,
      rules: rulesOf(call, ranking?.snapshot.rules ?? rankingRules(call.definition, lot.definition)),
      ranking: ranking && presentRanking(ranking, hidden),
      outdated: outdated.has(lot.number),
      rows,
      usedCents,
      leftCents: preselection ? Math.max(0, limitCents - usedCents) : limitCents - usedCents,
      stage,
      stages: [...reachedStages(whole)],
      preselection: preselection ? { limitCents, multipleBp: call.definition.secondStage!.preselectionBp } : null,
      needed,
      unfinished: scores
        .filter(({ submitted, proposalId }) => submitted < needed && !hidden.has(proposalId))
        .map(({ proposalId, reference, submitted }) => ({ proposalId, reference, sheets: submitted })),
      unagreed: scores
        .filter((score) => score.consensus !== null && sheetsOf(score, definition).awaitsConsensus)
        .filter(({ proposalId }) => !hidden.has(proposalId))
        .map(({ proposalId, reference }) => ({ proposalId, reference })),
      excluded: (ranking?.snapshot.excluded ?? putAside)
        .filter(({ proposalId }) => !hidden.has(proposalId))
        .map(({ proposalId, reference, ground, code }) => ({ proposalId, reference, ground, code })),
      diverging: scores
        .filter(({ proposalId }) => !hidden.has(proposalId))
        .flatMap(({ proposalId, reference, submitted, divergence }) =>
          divergence ? [{ ...divergence, proposalId, reference, sheets: submitted }] : [],
        ),
      abilities: {
        freeze: ability(freezing && withoutHidden(freezing, hidden)),
        propose: ability(canPropose(decidable)),
        approve: ability(canApprove(decidable, actor.userId, ranking?.decisionsVersion ?? 0)),
        correct: ranking ? await this.corrections(db, ranking, call) : [],
      },
    };
  }

  /** For which reasons the ranking can be corrected now. */
  private async corrections(
    db: Queryable,
    ranking: StoredRanking,
    call: PublishedCall,
  ): Promise<NamedCorrectionKind[]> {
    const facts = {
      version: ranking.version,
      newest: ranking.version,
      nextFrozenAt: await nextStageFrozenAt(db, ranking),
      announcedAt: await setAnnouncement(db, call),
      cancelledAt: call.cancelledAt,
    };
    return NAMED_CORRECTION_KINDS.filter((kind) => canCorrectRanking(facts, { kind, reason: kind }) === null);
  }
}

/** What the rows of a lot are made from. */
interface RowParts {
  readonly scores: readonly LotScore[];
  readonly sheets: readonly SheetOnBoard[];
  readonly decisions: readonly VersionDecision[];
  readonly awards: readonly Award[];
  readonly consolidations: readonly StoredConsolidation[];
  readonly consensuses: readonly StoredConsensus[];
  /** Proposals that the reader must not know of. */
  readonly hidden: ReadonlySet<string>;
}

/** The sums a ranking was frozen with: a sheet may have been voided since. */
function asFrozen(scores: readonly LotScore[], ranking: StoredRanking | null): readonly LotScore[] {
  const frozen = new Map(ranking?.snapshot.entries.map(({ proposalId, score }) => [proposalId, score]));
  return scores.map((entry) => ({ ...entry, score: frozen.get(entry.proposalId) ?? entry.score }));
}

/** The seals of what a frozen ranking has counted as agreed on, by proposal; none before the freeze. */
function sealsOf(ranking: StoredRanking | null): ReadonlyMap<string, string> {
  const entries = ranking?.snapshot.entries ?? [];
  return new Map(entries.flatMap(({ proposalId, consensus }) => (consensus ? [[proposalId, consensus.seal]] : [])));
}

/** Of every proposal what a frozen ranking has counted, though it is void since; else the one that stands. */
function asCounted(consensuses: readonly StoredConsensus[], ranking: StoredRanking | null): readonly StoredConsensus[] {
  const seals = sealsOf(ranking);
  return consensuses.filter(({ proposalId, seal, state }) => {
    const counted = seals.get(proposalId);
    return counted === undefined ? state !== 'voided' : seal === counted;
  });
}

function rowsOf(
  cutOff: CutOff,
  { scores, sheets, decisions, awards, consolidations, consensuses, hidden }: RowParts,
  terms: ConsolidationTerms,
): BoardRow[] {
  const scoreById = new Map(scores.map((score) => [score.proposalId, score]));
  const decisionById = new Map(decisions.map((decision) => [decision.proposalId, decision]));
  const sheetsById = groupBy(sheets, ({ proposalId }) => proposalId);
  const consensusById = new Map(consensuses.map((one) => [one.proposalId, one]));
  const recordsById = groupBy(consolidations, ({ proposalId }) => proposalId);
  let runningCents = 0;
  return cutOff.rows.flatMap((row) => {
    const score = scoreById.get(row.proposalId)!;
    const decision = decisionById.get(row.proposalId);
    const own = sheetsById.get(row.proposalId) ?? [];
    const consensus = consensusById.get(row.proposalId) ?? null;
    const recommendedCents = decision?.recommendedCents ?? row.recommendedCents;
    runningCents += (decision?.outcome ?? row.outcome) === 'invited' ? row.requestedCents : recommendedCents;
    if (hidden.has(row.proposalId)) return [];
    return {
      proposalId: row.proposalId,
      reference: score.reference,
      title: score.title,
      municipalityId: score.municipalityId,
      municipalityName: score.municipalityName,
      awardsElsewhere: awards
        .filter(({ municipalityId }) => municipalityId === score.municipalityId)
        .map(({ reference }) => reference),
      territory: score.territory,
      position: row.position,
      mean: row.mean,
      requestedCents: row.requestedCents,
      recommendedCents,
      runningCents,
      outcome: decision?.outcome ?? row.outcome,
      reason: row.reason,
      departureReason: decision?.departureReason ?? null,
      tie: row.tie && {
        brokenBy: row.tie.brokenBy,
        with: row.tie.with.filter((id) => !hidden.has(id)).map((id) => scoreById.get(id)!.reference),
      },
      carried: (score.score.carried ?? []).map(({ section, points }) => ({ section, points })),
      failedGates: [...row.failedGates],
      questionSums: [...score.score.questionSums],
      consensus:
        consensus && presentConsensus(consensus, { ...terms, evaluates: terms.ownProposals.has(row.proposalId) }),
      ...presentConsolidations(
        score,
        { sheets: own, consensus, records: recordsById.get(row.proposalId) ?? [] },
        terms,
      ),
      sheets: own.map(({ sheetId, evaluatorName, total, scores: marks, comments }) => ({
        evaluatorName,
        total,
        counts: score.counted.includes(sheetId),
        scores: [...marks],
        comments: { ...comments },
      })),
    };
  });
}

function rulesOf(call: PublishedCall, { places = null }: RankingRules): BoardRulesView {
  const grid = gridOf(call.definition);
  return {
    totalGate: grid.totalGate,
    max: gridMax(grid),
    places,
    thirdScore: call.definition.divergence.thirdScore,
    maxAwards: call.definition.eligibility.maxAwards,
    cutOff: call.definition.cutOff,
    tieBreaks: [...call.definition.tieBreaks],
    questions: questionsOf(grid),
  };
}
