import { Injectable } from '@nestjs/common';
import {
  type Actor,
  checkEvaluatorWanted,
  checkUnsealed,
  type Divergence,
  type EvaluatorTies,
  mandateGate,
  type MandateStanding,
  sheetsNeeded,
  type StageKind,
  suggestedConflicts,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentLot, PublishedCalls, reachedStages, wantedStage } from '../calls';
import { conflictLevel, IN_EVALUATION_SQL, visibleTo } from '../screening';
import { frozenAt } from './ask-suggestion';
import type {
  AssignableProposalView,
  AssignedEvaluatorView,
  AssignmentSelection,
  AwaitedConflictView,
  DeclinedView,
  EvaluatorLoadView,
  LotAssignmentsQuery,
  LotAssignmentsView,
} from './assignment.dto';
import { tiesColumns } from './evaluator-ties';
import { COUNTS_SQL } from './lot-problem';
import { mandateColumns } from './mandates.repository';

/** Proposals shown at once. */
const PAGE = 10;

interface ProposalRow extends Omit<
  AssignableProposalView,
  'suggestedConflicts' | 'needed' | 'assign' | 'assignments' | 'declined'
> {
  readonly municipalityId: string;
  readonly partnerIds: string[];
  readonly submitted: number;
  readonly divergence: Divergence | null;
  /** Assignments that count. */
  readonly have: number;
  /** Whether any evaluator has declared a conflict. */
  readonly conflict: boolean;
  /** Whether the search finds it. */
  readonly found: boolean;
}

interface NeedingProposal extends ProposalRow {
  readonly needed: number;
}

interface EvaluatorRow extends EvaluatorTies, MandateStanding, Pick<EvaluatorLoadView, 'id' | 'name' | 'load'> {
  readonly languages: string[];
}

interface DeclinedRow extends Omit<DeclinedView, 'at'> {
  readonly proposalId: string;
  readonly at: Date;
}

interface AssignmentRow extends Omit<AssignedEvaluatorView, 'acceptedAt'> {
  readonly proposalId: string;
  readonly acceptedAt: Date | null;
}

const SELECTED: Readonly<Record<AssignmentSelection, (proposal: NeedingProposal) => boolean>> = {
  all: () => true,
  short: ({ have, needed }) => have < needed,
  conflict: ({ conflict }) => conflict,
  diverging: ({ divergence }) => divergence !== null,
};

/** A lot's proposals with their evaluators, for whoever assigns: sealed until the deadline, blind to own conflicts. */
@Injectable()
export class LotAssignmentsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND, PROPOSAL_SEALED */
  async lot(
    { userId }: Pick<Actor, 'userId'>,
    lotId: string,
    { stage: wanted, show = 'all', search = '', from = 0 }: LotAssignmentsQuery,
  ): Promise<LotAssignmentsView> {
    const whole = await this.calls.byLot(lotId);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted ?? null);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    orThrow(checkUnsealed(lot.definition.deadline, call.now));
    const { evaluatorsPerProposal } = call.definition;
    const [rows, evaluators, awaited, frozen] = await Promise.all([
      this.proposals(lotId, stage, userId, search.trim()),
      this.evaluators(lotId, stage),
      this.awaited(lotId, stage, userId),
      frozenAt(this.reader, lotId, stage),
    ]);
    const proposals = rows.map((row) => ({ ...row, needed: sheetsNeeded(evaluatorsPerProposal, row.divergence) }));
    const found = proposals.filter((row) => row.found);
    const count = (selection: AssignmentSelection) => found.filter(SELECTED[selection]).length;
    const shown = found.filter(SELECTED[show]).slice(from, from + PAGE);
    const ids = shown.map(({ proposalId }) => proposalId);
    const [assignments, declined] = await Promise.all([this.assignments(ids), this.declined(ids)]);
    return {
      lot: presentLot(call, lot.number),
      callSlug: call.slug,
      callTitle: call.definition.title,
      stage,
      stages: [...reachedStages(whole)],
      needed: evaluatorsPerProposal,
      frozen: frozen !== null,
      places: proposals.reduce((sum, { needed }) => sum + needed, 0),
      filled: proposals.reduce((sum, { have, needed }) => sum + Math.min(have, needed), 0),
      counts: { all: count('all'), short: count('short'), conflict: count('conflict'), diverging: count('diverging') },
      total: count(show),
      from,
      proposals: shown.map((row) => presentProposal(row, evaluators, assignments, declined)),
      evaluators: evaluators.map(({ id, name, country, languages, load, ...standing }) => ({
        id,
        name,
        country,
        languages,
        load,
        mandateSigned: mandateGate(standing) === null,
      })),
      awaited,
    };
  }

  private proposals(lotId: string, stage: StageKind, readerId: string, search: string): Promise<ProposalRow[]> {
    return this.reader.query<ProposalRow>(
      `select p.id as "proposalId", p.reference, r.title, m.id as "municipalityId",
              m.name as "municipalityName", m.territory, r.partner_ids as "partnerIds",
              coalesce(t.submitted, 0) as submitted, t.divergence,
              (select count(*)::integer from assignment a where a.proposal_id = p.id and ${COUNTS_SQL}) as have,
              exists (select from assignment a join conflict x on x.proposal_id = a.proposal_id
                      and x.person_id = a.evaluator_id
                      where a.proposal_id = p.id and x.level <> 'none') as conflict,
              $4 = '' or concat_ws(' ', p.reference, r.title, m.name, m.local_name) ilike '%' || $4 || '%' as found
       from proposal p
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       left join proposal_score t on t.proposal_id = p.id
       where p.lot_id = $1 and p.stage = $3 and ${IN_EVALUATION_SQL} and ${visibleTo('$2')}
       order by p.reference`,
      [lotId, readerId, stage, search.replace(/[\\%_]/g, '\\$&')],
    );
  }

  private assignments(proposalIds: readonly string[]): Promise<AssignmentRow[]> {
    return this.reader.query<AssignmentRow>(
      `select a.proposal_id as "proposalId", a.id, a.evaluator_id as "evaluatorId", u.name as "evaluatorName",
              ${conflictLevel('a.evaluator_id')} as conflict, nullif(x.reason, '') as "conflictReason", x.chair_decision as "chairDecision",
              s.state as sheet, a.reason, a.accepted_at as "acceptedAt"
       from assignment a join app_user u on u.id = a.evaluator_id join proposal p on p.id = a.proposal_id
       left join conflict x on x.proposal_id = a.proposal_id and x.person_id = a.evaluator_id
       left join score_sheet s on s.assignment_id = a.id
       where a.proposal_id = any($1) order by u.name, u.id`,
      [proposalIds],
    );
  }

  private declined(proposalIds: readonly string[]): Promise<DeclinedRow[]> {
    return this.reader.query<DeclinedRow>(
      `select proposal_id as "proposalId", person_id as "evaluatorId", code, sentence, declined_at as at
       from assignment_decline where proposal_id = any($1) order by declined_at, person_id`,
      [proposalIds],
    );
  }

  private awaited(lotId: string, stage: StageKind, readerId: string): Promise<AwaitedConflictView[]> {
    return this.reader.query<AwaitedConflictView>(
      `select a.id as "assignmentId", u.name as "evaluatorName", x.reason, p.reference, r.title,
              m.name as "municipalityName"
       from assignment a join app_user u on u.id = a.evaluator_id
       join conflict x on x.proposal_id = a.proposal_id and x.person_id = a.evaluator_id
       join proposal p on p.id = a.proposal_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       where p.lot_id = $1 and p.stage = $3 and x.level = 'potential' and x.chair_decision is null
         and ${IN_EVALUATION_SQL} and ${visibleTo('$2')}
       order by p.reference, u.name, u.id`,
      [lotId, readerId, stage],
    );
  }

  private evaluators(lotId: string, stage: StageKind): Promise<EvaluatorRow[]> {
    return this.reader.query<EvaluatorRow>(
      `select u.id, u.name, coalesce(e.languages, '{}') as languages, ${tiesColumns('l.id', 'e')},
              (select count(*)::integer from assignment a join proposal p on p.id = a.proposal_id
               where a.evaluator_id = u.id and p.lot_id = $1 and p.stage = $2) as load,
              ${mandateColumns('l.call_id', 'u.id')}
       from lot l cross join app_user u left join evaluator_profile e on e.user_id = u.id
       where l.id = $1 and u.disabled_at is null
         and exists (select from programme_role r where r.user_id = u.id and r.role = 'evaluator')
       order by u.name, u.id`,
      [lotId, stage],
    );
  }
}

function presentProposal(
  row: NeedingProposal,
  evaluators: readonly EvaluatorRow[],
  assignments: readonly AssignmentRow[],
  declined: readonly DeclinedRow[],
): AssignableProposalView {
  const { proposalId, reference, title, municipalityName, territory, needed, divergence, submitted } = row;
  return {
    proposalId,
    reference,
    title,
    municipalityName,
    territory,
    needed,
    divergence,
    assign: ability(checkEvaluatorWanted(submitted, needed)),
    assignments: assignments
      .filter((assignment) => assignment.proposalId === proposalId)
      .map(({ proposalId: _, acceptedAt, ...assignment }) => ({
        ...assignment,
        acceptedAt: acceptedAt?.toISOString() ?? null,
      })),
    suggestedConflicts: evaluators.flatMap((evaluator) => {
      const [strongest, ...others] = suggestedConflicts(evaluator, row);
      if (!strongest) return [];
      const grounds = [strongest, ...others].map(({ because }) => because);
      return [{ evaluatorId: evaluator.id, ...strongest, grounds }];
    }),
    declined: declined
      .filter((decline) => decline.proposalId === proposalId)
      .map(({ evaluatorId, code, sentence, at }) => ({ evaluatorId, code, sentence, at: at.toISOString() })),
  };
}
