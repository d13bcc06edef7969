import { Injectable } from '@nestjs/common';
import {
  type Actor,
  checkEvaluatorWanted,
  checkUnsealed,
  type Divergence,
  sheetsNeeded,
  type StageKind,
  suggestConflict,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentLot, PublishedCalls, reachedStages, wantedStage } from '../calls';
import { IN_EVALUATION_SQL } from '../screening';
import type { AssignableProposalView, EvaluatorLoadView, LotAssignmentsView } from './assignment.dto';

interface ProposalRow extends Omit<AssignableProposalView, 'suggestions' | 'needed' | 'assign'> {
  readonly municipalityId: string;
  readonly partnerIds: string[];
  readonly submitted: number;
  readonly divergence: Divergence | null;
}

interface EvaluatorRow extends EvaluatorLoadView {
  readonly municipalityId: string | null;
}

/** A lot's proposals with their evaluators, for whoever assigns: sealed until the deadline, blind to own conflicts. */
@Injectable()
export class LotAssignmentsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @param wanted stage; null for the one that is worked on */
  async lot(actor: Actor, lotId: string, wanted: StageKind | null): Promise<LotAssignmentsView> {
    const whole = await this.calls.byLot(lotId);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    orThrow(checkUnsealed(lot.definition.deadline, call.now));
    const [proposals, evaluators] = await Promise.all([
      this.proposals(lotId, stage, actor.userId),
      this.evaluators(lotId, stage),
    ]);
    const { evaluatorsPerProposal } = call.definition;
    const neededBy = ({ divergence }: ProposalRow) => sheetsNeeded(evaluatorsPerProposal, divergence);
    return {
      lot: presentLot(call, lot.number),
      callSlug: call.slug,
      stage,
      stages: [...reachedStages(whole)],
      needed: evaluatorsPerProposal,
      proposals: proposals.map((row) => {
        const { municipalityId: _, partnerIds: __, submitted, ...proposal } = row;
        return {
          ...proposal,
          needed: neededBy(row),
          assign: ability(checkEvaluatorWanted(submitted, neededBy(row))),
          suggestions: evaluators.flatMap((evaluator) => {
            const suggestion = suggestConflict(evaluator, row);
            return suggestion ? [{ evaluatorId: evaluator.id, ...suggestion }] : [];
          }),
        };
      }),
      evaluators: evaluators.map(({ municipalityId: _, ...evaluator }) => evaluator),
    };
  }

  private proposals(lotId: string, stage: StageKind, readerId: string): Promise<ProposalRow[]> {
    return this.reader.query<ProposalRow>(
      `select p.id as "proposalId", p.reference, r.title, m.id as "municipalityId",
              m.name as "municipalityName", m.territory, r.partner_ids as "partnerIds", coalesce(t.submitted, 0) as submitted, t.divergence,
              coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'evaluatorId', a.evaluator_id,
                        'evaluatorName', u.name, 'conflict', x.level, 'conflictReason', nullif(x.reason, ''),
                        'chairDecision', x.chair_decision, 'sheet', s.state) order by u.name)
                from assignment a join app_user u on u.id = a.evaluator_id
                left join conflict x on x.proposal_id = a.proposal_id and x.person_id = a.evaluator_id
                left join score_sheet s on s.assignment_id = a.id
                where a.proposal_id = p.id), '[]') as assignments
       from proposal p
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       left join proposal_score t on t.proposal_id = p.id
       where p.lot_id = $1 and p.stage = $3 and ${IN_EVALUATION_SQL}
         and not exists (select from conflict x where x.proposal_id in (p.id, p.follows) and x.person_id = $2
                         and (x.level = 'disqualifying' or x.chair_decision = 'disqualified'))
       order by p.reference`,
      [lotId, readerId, stage],
    );
  }

  private evaluators(lotId: string, stage: StageKind): Promise<EvaluatorRow[]> {
    return this.reader.query<EvaluatorRow>(
      `select u.id, u.name, e.country, coalesce(e.languages, '{}') as languages, e.municipality_id as "municipalityId",
              (select count(*)::integer from assignment a join proposal p on p.id = a.proposal_id
               where a.evaluator_id = u.id and p.lot_id = $1 and p.stage = $2) as load
       from app_user u left join evaluator_profile e on e.user_id = u.id
       where u.disabled_at is null
         and exists (select from programme_role r where r.user_id = u.id and r.role = 'evaluator')
       order by u.name, u.id`,
      [lotId, stage],
    );
  }
}
