import { Injectable } from '@nestjs/common';
import {
  type Actor,
  checkStatisticsOpen,
  checkUnsealed,
  type Divergence,
  type EvaluationGrid,
  gatesApart,
  gridOf,
  groupBy,
  type SheetState,
  type StageKind,
} from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentLot, PublishedCalls, reachedStages, wantedStage } from '../calls';
import { contentOf, type LotScore, LotScores, type SheetOnBoard } from '../evaluation';
import { hiddenFrom, visibleTo } from '../screening';
import type { DivergencesView, DivergingProposalView, ThirdState } from './divergences.dto';
import { rankingOfLot } from './rankings.repository';

/** Somebody who is assigned to a proposal whose sheets diverge. */
interface Assigned {
  readonly proposalId: string;
  readonly evaluatorId: string;
  readonly evaluatorName: string;
  readonly sheet: SheetState | null;
}

const STATES: Readonly<Record<SheetState, ThirdState>> = { draft: 'begun', submitted: 'submitted', voided: 'assigned' };

/** The proposals of a lot whose two sheets diverge: by what, and who is the third. */
@Injectable()
export class DivergencesReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly scores: LotScores,
  ) {}

  /**
   * @param wanted stage; null for the one that is worked on
   * @throws NOT_FOUND, PROPOSAL_SEALED before the deadline, STATISTICS_CLOSED to whoever scores in the lot, before the freeze
   */
  async divergences(actor: Actor, lotId: string, wanted: StageKind | null): Promise<DivergencesView> {
    const whole = await this.calls.byLot(lotId);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    orThrow(checkUnsealed(lot.definition.deadline, call.now));
    const [scores, submitted, assigned, hidden, ranking, ownProposals] = await Promise.all([
      this.scores.forLot(this.reader, lotId, stage),
      this.scores.sheets(this.reader, lotId, stage),
      this.assigned(lotId, stage),
      hiddenFrom(this.reader, actor.userId, lotId),
      rankingOfLot(this.reader, lotId, stage),
      this.scores.assignedTo(this.reader, actor.userId, lotId, stage),
    ]);
    orThrow(checkStatisticsOpen(ownProposals.size > 0, ranking?.frozenAt.toISOString() ?? null));
    const sheetsById = groupBy(submitted, ({ proposalId }) => proposalId);
    const assignedById = groupBy(assigned, ({ proposalId }) => proposalId);
    const grid = gridOf(call.definition);
    const proposals = scores
      .filter(({ proposalId }) => !hidden.has(proposalId))
      .flatMap((score) =>
        score.divergence
          ? [
              present(grid, score, score.divergence, {
                sheets: sheetsById.get(score.proposalId) ?? [],
                assigned: assignedById.get(score.proposalId) ?? [],
              }),
            ]
          : [],
      );
    return {
      lot: presentLot(call, lot.number),
      callSlug: call.slug,
      callTitle: call.definition.title,
      stage,
      stages: [...reachedStages(whole)],
      limit: call.definition.divergence.limit,
      needed: call.definition.evaluatorsPerProposal,
      frozen: ranking !== null,
      proposals: proposals.sort(
        (a, b) =>
          Number(isSettled(a)) - Number(isSettled(b)) ||
          b.difference - a.difference ||
          (a.reference < b.reference ? -1 : 1),
      ),
    };
  }

  /** Who is assigned to the proposals of a lot and has no conflict that disqualifies, in the order of assignment. */
  private assigned(lotId: string, stage: StageKind): Promise<Assigned[]> {
    return this.reader.query<Assigned>(
      `select a.proposal_id as "proposalId", a.evaluator_id as "evaluatorId", u.name as "evaluatorName", s.state as sheet
       from assignment a
       join app_user u on u.id = a.evaluator_id
       join proposal p on p.id = a.proposal_id
       join proposal_score t on t.proposal_id = p.id and t.divergence is not null
       left join score_sheet s on s.assignment_id = a.id
       where p.lot_id = $1 and p.stage = $2 and ${visibleTo('a.evaluator_id')}
       order by a.assigned_at, a.id`,
      [lotId, stage],
    );
  }
}

const isSettled = ({ thirds }: DivergingProposalView) => thirds.some(({ state }) => state === 'submitted');

function present(
  grid: EvaluationGrid,
  { proposalId, reference, title, municipalityName, territory, score }: LotScore,
  { reason, difference }: Divergence,
  { sheets, assigned }: { readonly sheets: readonly SheetOnBoard[]; readonly assigned: readonly Assigned[] },
): DivergingProposalView {
  const two = inOrder(sheets).slice(0, 2);
  const [first, second] = two.map(contentOf);
  const apart = gatesApart(grid, first!, second!, score.carried);
  const missed = [apart.first, apart.second];
  return {
    proposalId,
    reference,
    title,
    municipalityName,
    territory,
    reason,
    difference,
    sheets: two.map(({ evaluatorName, total, submittedAt }, place) => ({
      evaluatorName,
      total,
      submittedAt: submittedAt.toISOString(),
      missed: [...missed[place]!],
    })),
    thirds: assigned
      .filter(({ evaluatorId }) => !two.some((sheet) => sheet.evaluatorId === evaluatorId))
      .map(({ evaluatorName, sheet }) => ({ evaluatorName, state: sheet ? STATES[sheet] : 'assigned' })),
  };
}

/** In the order in which they are counted. */
function inOrder(sheets: readonly SheetOnBoard[]): readonly SheetOnBoard[] {
  return [...sheets].sort(
    (a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.sheetId < b.sheetId ? -1 : 1),
  );
}
