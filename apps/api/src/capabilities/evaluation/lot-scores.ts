import { Injectable } from '@nestjs/common';
import {
  type ConsensusState,
  type Divergence,
  EMPTY_SCORE,
  type ProposalScore,
  type SheetContent,
  type StageKind,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { IN_EVALUATION_SQL } from '../screening';

/** One submitted proposal of a lot with its exact sums. */
export interface LotScore {
  readonly proposalId: string;
  readonly reference: string;
  readonly title: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly territory: string;
  /** Integer cents. */
  readonly requestedCents: number;
  readonly revision: number;
  readonly digest: string;
  readonly hadEarlierGrant: boolean;
  readonly score: ProposalScore;
  /** Sheets that have been submitted, whether they count or not. */
  readonly submitted: number;
  /** Ids of the sheets the score is made of. */
  readonly counted: readonly string[];
  readonly divergence: Divergence | null;
  /** Of the consensus that stands; null where none was opened. */
  readonly consensus: ConsensusState | null;
}

/** A submitted sheet as the board opens it. */
export interface SheetOnBoard {
  readonly proposalId: string;
  readonly sheetId: string;
  readonly evaluatorId: string;
  readonly evaluatorName: string;
  readonly total: number;
  readonly submittedAt: Date;
  readonly scores: readonly { readonly questionId: string; readonly value: number; readonly reason: string }[];
  readonly comments: Readonly<Record<string, string>>;
}

/** A submitted sheet as its evaluator wrote it. */
export function contentOf({ scores, comments }: Pick<SheetOnBoard, 'scores' | 'comments'>): SheetContent {
  const entries = scores.map(({ questionId, value, reason }) => [questionId, { value, reason }]);
  return { scores: Object.fromEntries(entries), comments };
}

/** What a ranking asks the evaluation: the sums of a lot, and the sheets behind them. */
@Injectable()
export class LotScores {
  /**
   * The proposals of a lot that are evaluated at a stage, with their sums.
   * @param ranked ids of those a frozen ranking has, whatever became of them since
   */
  async forLot(db: Queryable, lotId: string, stage: StageKind, ranked: readonly string[] = []): Promise<LotScore[]> {
    const rows = await db.query<
      Omit<LotScore, 'requestedCents' | 'score'> & { requestedCents: string; sums: ProposalScore | null }
    >(
      `select p.id as "proposalId", p.reference, r.title, m.id as "municipalityId",
              m.name as "municipalityName", m.territory, r.requested_cents as "requestedCents", p.revision, r.digest,
              exists (select from standing_award a join proposal q on q.id = a.proposal_id join lot k on k.id = a.lot_id
                      join announcement n on n.call_id = k.call_id
                      where q.municipality_id = m.id and n.at <= now() and k.call_id <> l.call_id) as "hadEarlierGrant",
              t.sums, coalesce(t.submitted, 0) as submitted, coalesce(t.counted, '{}') as counted, t.divergence,
              (select n.state from consensus n where n.proposal_id = p.id and n.state <> 'voided') as consensus
       from proposal p
       join lot l on l.id = p.lot_id
       join municipality m on m.id = p.municipality_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       left join proposal_score t on t.proposal_id = p.id
       where p.lot_id = $1 and p.stage = $2 and (p.id = any($3) or ${IN_EVALUATION_SQL})
       order by p.id`,
      [lotId, stage, ranked],
    );
    return rows.map(({ sums, requestedCents, ...row }) => ({
      ...row,
      requestedCents: Number(requestedCents),
      score: sums ?? EMPTY_SCORE,
    }));
  }

  sheets(db: Queryable, lotId: string, stage: StageKind): Promise<SheetOnBoard[]> {
    return db.query<SheetOnBoard>(
      `select s.proposal_id as "proposalId", s.id as "sheetId", a.evaluator_id as "evaluatorId", u.name as "evaluatorName", s.total,
              s.submitted_at as "submittedAt", s.comments,
              (select jsonb_agg(jsonb_build_object('questionId', c.question_id, 'value', c.value, 'reason', c.reason)
                                order by c.question_id)
               from score c where c.sheet_id = s.id) as scores
       from score_sheet s
       join assignment a on a.id = s.assignment_id
       join app_user u on u.id = a.evaluator_id
       join proposal p on p.id = s.proposal_id
       where p.lot_id = $1 and p.stage = $2 and s.state = 'submitted'
       order by s.proposal_id, u.name, s.id`,
      [lotId, stage],
    );
  }

  /** The proposals of a lot at a stage that a person evaluates, or would have. */
  async assignedTo(db: Queryable, personId: string, lotId: string, stage: StageKind): Promise<ReadonlySet<string>> {
    const rows = await db.query<{ id: string }>(
      `select p.id from assignment a join proposal p on p.id = a.proposal_id
       where a.evaluator_id = $1 and p.lot_id = $2 and p.stage = $3`,
      [personId, lotId, stage],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
