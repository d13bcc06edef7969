import {
  type ConsensusAnswer,
  type ConsensusFacts,
  type DirectedConsensusFacts,
  type ConsensusState,
  type EvaluationGrid,
  gridOf,
  type SheetContent,
  type StageKind,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, type PublishedCall, type PublishedCalls } from '../calls';
import { REJECTED_SQL, visibleTo } from '../screening';
import { lockAssignedSheet, passGates } from './assigned-sheet';

/** How one of the others has answered what was put forward. */
export interface StoredAnswer {
  readonly evaluatorId: string;
  readonly evaluatorName: string;
  readonly round: number;
  readonly answer: ConsensusAnswer;
  readonly reason: string;
  /** ISO 8601. */
  readonly answeredAt: string;
}

/** The consensus of a proposal as it stands. */
export interface StoredConsensus {
  readonly id: string;
  readonly proposalId: string;
  readonly sheets: readonly string[];
  readonly rapporteurId: string;
  readonly rapporteurName: string;
  readonly state: ConsensusState;
  /** Counts saves. */
  readonly version: number;
  /** Counts how often it was put forward. */
  readonly round: number;
  readonly content: SheetContent;
  readonly updatedAt: Date;
  readonly concludedAt: Date | null;
  readonly seal: string | null;
  readonly failedBy: string | null;
  readonly failedReason: string | null;
  /** In the order in which they were given. */
  readonly answers: readonly StoredAnswer[];
  /** Those whose sheets count, in the order of assignment. */
  readonly participants: readonly { readonly id: string; readonly name: string }[];
}

const SELECT = `
  select n.id, n.proposal_id as "proposalId", n.sheets, n.rapporteur_id as "rapporteurId", r.name as "rapporteurName",
         n.state, n.version, n.round, n.content, n.updated_at as "updatedAt", n.concluded_at as "concludedAt", n.seal,
         f.name as "failedBy", n.failed_reason as "failedReason",
         coalesce((select jsonb_agg(jsonb_build_object('evaluatorId', w.evaluator_id, 'evaluatorName', u.name,
                     'round', w.round, 'answer', w.answer, 'reason', w.reason, 'answeredAt', w.answered_at)
                     order by w.answered_at, w.evaluator_id)
                   from consensus_answer w join app_user u on u.id = w.evaluator_id
                   where w.consensus_id = n.id), '[]') as answers,
         (select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by a.assigned_at, a.id)
          from score_sheet s join assignment a on a.id = s.assignment_id join app_user u on u.id = a.evaluator_id
          where s.id = any(n.sheets)) as participants
  from consensus n
  join app_user r on r.id = n.rapporteur_id
  left join app_user f on f.id = n.failed_by`;

/** The consensus that stands for a proposal; undefined where none was opened. */
export async function consensusOf(db: Queryable, proposalId: string): Promise<StoredConsensus | undefined> {
  const [row] = await db.query<StoredConsensus>(`${SELECT} where n.proposal_id = $1 and n.state <> 'voided'`, [
    proposalId,
  ]);
  return row;
}

/**
 * Those that stand in a lot at a stage, and those with one of the seals.
 * @param seals of what a frozen ranking has counted, whatever became of it since
 */
export function consensusesIn(
  db: Queryable,
  lotId: string,
  stage: StageKind,
  seals: readonly string[] = [],
): Promise<StoredConsensus[]> {
  return db.query<StoredConsensus>(
    `${SELECT} join proposal p on p.id = n.proposal_id
     where p.lot_id = $1 and p.stage = $2 and (n.state <> 'voided' or n.seal = any($3))`,
    [lotId, stage, seals],
  );
}

/** A consensus with what decides about it, read under the locks that keep it true. */
export interface LockedConsensus {
  readonly consensus: StoredConsensus;
  readonly lotId: string;
  /** At the stage of the proposal. */
  readonly call: PublishedCall;
  readonly grid: EvaluationGrid;
  readonly facts: ConsensusFacts & DirectedConsensusFacts;
}

interface Standing {
  readonly lotId: string;
  readonly stage: StageKind;
  readonly rejected: boolean;
  readonly evaluates: boolean;
  readonly frozenAt: Date | null;
}

/**
 * Locks the consensus of a proposal against a freeze and against others who act on it, then reads. To whoever has a
 * conflict that disqualifies it does not exist. @throws NOT_FOUND
 */
export async function lockConsensus(
  tx: Tx,
  calls: PublishedCalls,
  userId: string,
  proposalId: string,
): Promise<LockedConsensus> {
  await tx.query(
    `select from proposal p join lot l on l.id = p.lot_id where p.id = $1 for share of l for no key update of p`,
    [proposalId],
  );
  return readLocked(tx, calls, userId, proposalId);
}

/**
 * As `lockConsensus`, for an evaluator by the own assignment: whoever has no sheet in it is told that there is none.
 * @throws NOT_FOUND, MANDATE_UNSIGNED, CONFLICT_UNDECLARED, CONFLICT_AWAITS_CHAIR
 */
export async function lockOwnConsensus(
  tx: Tx,
  calls: PublishedCalls,
  evaluatorId: string,
  assignmentId: string,
): Promise<LockedConsensus> {
  const assigned = await lockAssignedSheet(tx, assignmentId, evaluatorId, true);
  passGates(assigned);
  const locked = await readLocked(tx, calls, evaluatorId, assigned.proposalId);
  if (!isParticipant(locked.consensus, evaluatorId)) throwRefusal('NOT_FOUND', {});
  return locked;
}

/** Whether somebody's sheet is one of those that a consensus is about. */
export function isParticipant({ participants }: StoredConsensus, userId: string): boolean {
  return participants.some(({ id }) => id === userId);
}

/** Whether somebody has answered what is put forward now. */
export function hasAnswered({ answers, round }: StoredConsensus, userId: string): boolean {
  return answers.some((given) => given.round === round && given.evaluatorId === userId);
}

async function readLocked(tx: Tx, calls: PublishedCalls, userId: string, proposalId: string): Promise<LockedConsensus> {
  const [row] = await tx.query<Standing>(
    `select p.lot_id as "lotId", p.stage, ${REJECTED_SQL} as rejected,
            exists (select from assignment a where a.proposal_id = p.id and a.evaluator_id = $2) as evaluates,
            (select frozen_at from ranking r where r.lot_id = p.lot_id and r.stage = p.stage
             order by version desc limit 1) as "frozenAt"
     from proposal p where p.id = $1 and p.state = 'submitted' and ${visibleTo('$2')}`,
    [proposalId, userId],
  );
  const consensus = row && (await consensusOf(tx, proposalId));
  if (!consensus) throwRefusal('NOT_FOUND', {});
  const { lotId, stage, rejected, evaluates, frozenAt } = row;
  const call = atStage((await calls.byLot(lotId, tx))!, stage);
  return {
    consensus,
    lotId,
    call,
    grid: gridOf(call.definition),
    facts: {
      state: consensus.state,
      rapporteurId: consensus.rapporteurId,
      userId,
      answered: hasAnswered(consensus, userId),
      rejected,
      evaluates,
      frozenAt: frozenAt?.toISOString() ?? null,
    },
  };
}
