import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAssign,
  type ChairDecision,
  type ConflictLevel,
  type DeclineCode,
  type Divergence,
  type EvaluatorTies,
  type Role,
  sheetsNeeded,
  suggestConflict,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { conflictColumns, IN_EVALUATION_SQL, visibleTo } from '../screening';
import { tiesColumns } from './evaluator-ties';

interface Facts extends Omit<EvaluatorTies, 'municipalityId'> {
  readonly applicantId: string;
  /** Who employs the evaluator. */
  readonly municipalityId: string | null;
  readonly territory: string;
  readonly partnerIds: string[];
  readonly deadline: Date;
  readonly at: Date;
  readonly rankingFrozenAt: Date | null;
  readonly roles: Role[];
  readonly existing: string | null;
  readonly level: ConflictLevel | null;
  readonly chairDecision: ChairDecision | null;
  readonly declineCode: DeclineCode | null;
  readonly declinedAt: Date | null;
  readonly callId: string;
  readonly callVersion: number;
  readonly submitted: number;
  readonly divergence: Divergence | null;
}

/**
 * Gives a submitted proposal of a lot to an evaluator; to whoever may not see it for a conflict it does not exist.
 * @throws NOT_FOUND, PROPOSAL_SEALED, RANKING_FROZEN, NOT_AN_EVALUATOR, CONFLICT_DISQUALIFYING, ASSIGNMENT_DECLINED,
 * ASSIGNMENT_EXISTS, EVALUATORS_ENOUGH
 */
@Injectable()
export class AssignEvaluator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Gives the id of the assignment. */
  execute(actor: Pick<Actor, 'userId'>, lotId: string, proposalId: string, evaluatorId: string): Promise<string> {
    const id = randomUUID();
    return this.unitOfWork.run(async (tx) => {
      const facts = await this.lock(tx, lotId, proposalId, evaluatorId, actor.userId);
      const call = await this.calls.definition(facts.callId, facts.callVersion, tx);
      orThrow(
        canAssign({
          evaluator: { userId: evaluatorId, roles: facts.roles },
          existing: facts.existing,
          suggestion: suggestConflict(facts, {
            municipalityId: facts.applicantId,
            territory: facts.territory,
            partnerIds: facts.partnerIds,
          }),
          declared: { level: facts.level, chairDecision: facts.chairDecision },
          declined: facts.declinedAt && { code: facts.declineCode!, at: facts.declinedAt.toISOString() },
          deadline: facts.deadline.toISOString(),
          now: facts.at.toISOString(),
          rankingFrozenAt: facts.rankingFrozenAt?.toISOString() ?? null,
          sheets: facts.submitted,
          needed: sheetsNeeded(call.evaluatorsPerProposal, facts.divergence),
        }),
      );
      await tx.query('insert into assignment (id, proposal_id, evaluator_id, assigned_by) values ($1, $2, $3, $4)', [
        id,
        proposalId,
        evaluatorId,
        actor.userId,
      ]);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'assignment.made',
        subject: { type: 'assignment', id },
        facts: { proposalId, evaluatorId },
      });
      await this.outbox.publish(tx, 'assignment.made', { assignmentId: id });
      return id;
    });
  }

  /**
   * Locks the lot against a freeze and the proposal against another assignment, then reads. Two statements, because only
   * one begun after the locks were granted sees what others committed before.
   */
  private async lock(tx: Tx, lotId: string, proposalId: string, evaluatorId: string, actorId: string): Promise<Facts> {
    const locked = await tx.query(
      `select from proposal p join lot l on l.id = p.lot_id where p.id = $1 and l.id = $2 and ${IN_EVALUATION_SQL} and ${visibleTo('$3')}
       for share of l for no key update of p`,
      [proposalId, lotId, actorId],
    );
    if (locked.length === 0) throwRefusal('NOT_FOUND', {});
    const [facts] = await tx.query<Facts>(
      `select m.id as "applicantId", m.territory, r.partner_ids as "partnerIds", v.deadline, now() as at,
              (select frozen_at from ranking r where r.lot_id = l.id and r.stage = p.stage order by version desc limit 1) as "rankingFrozenAt",
              array(select distinct role from programme_role r where r.user_id = $2) as roles,
              ${tiesColumns('p.lot_id', 'e')}, d.code as "declineCode", d.declined_at as "declinedAt",
              (select a.id from assignment a where a.proposal_id = p.id and a.evaluator_id = $2) as existing,
              ${conflictColumns('$2')}, c.id as "callId", c.version as "callVersion",
              coalesce(t.submitted, 0) as submitted, t.divergence
       from proposal p
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join lot_version v on v.lot_id = l.id and v.version = c.version and v.stage = p.stage
       left join evaluator_profile e on e.user_id = $2
       left join conflict x on x.proposal_id = p.id and x.person_id = $2
       left join assignment_decline d on d.proposal_id = p.id and d.person_id = $2
       left join proposal_score t on t.proposal_id = p.id
       where p.id = $1`,
      [proposalId, evaluatorId],
    );
    return facts!;
  }
}
