import { Injectable } from '@nestjs/common';
import {
  type Actor,
  gridMax,
  gridOf,
  gridQuestions,
  mayActForMunicipality,
  meanOfQuestion,
  meanTotal,
  type Outcome,
  type ProposalScore,
} from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import type { DecisionView } from './selection.dto';

interface Row {
  readonly municipalityId: string;
  readonly callId: string;
  readonly callVersion: number;
  readonly outcome: Outcome;
  readonly position: number | null;
  readonly awardedCents: string;
  readonly sums: ProposalScore;
  readonly announcedAt: Date;
  readonly reasons: Record<string, string[]> | null;
}

/** Decisions for applicants: not there on any path before the announced instant, and only for the own municipality. */
@Injectable()
export class DecisionsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND for a stranger, before the instant, and where there is no decision */
  async decision(actor: Actor, proposalId: string): Promise<DecisionView> {
    const row = await this.row(proposalId);
    if (!row) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, row.municipalityId, 'proposal:read-own'));
    return this.view(row);
  }

  /** The same for the letter writer, which writes once the instant has come; null before. */
  async forLetter(proposalId: string): Promise<DecisionView | null> {
    const row = await this.row(proposalId);
    return row ? this.view(row) : null;
  }

  private row(proposalId: string): Promise<Row | undefined> {
    return this.reader.one<Row>(
      `select p.municipality_id as "municipalityId", l.call_id as "callId", (k.snapshot #>> '{call,version}')::integer as "callVersion",
              d.outcome, d.position, d.recommended_cents as "awardedCents", t.sums, n.at as "announcedAt",
              (select jsonb_object_agg(question_id, reasons)
               from (select c.question_id, jsonb_agg(c.reason order by s.id) as reasons
                     from score c join score_sheet s on s.id = c.sheet_id
                     where s.id = any(t.counted) and c.reason <> ''
                     group by c.question_id) as by_question) as reasons
       from decision d
       join ranking k on k.id = d.ranking_id
       join proposal p on p.id = d.proposal_id
       join lot l on l.id = p.lot_id
       join announcement n on n.call_id = l.call_id and n.at <= now()
       join proposal_score t on t.proposal_id = p.id
       where d.proposal_id = $1`,
      [proposalId],
    );
  }

  private async view(row: Row): Promise<DecisionView> {
    const call = await this.calls.definition(row.callId, row.callVersion);
    const grid = gridOf(call);
    const { complaint, letterReadAfter, complaintAnswer } = call.periods;
    return {
      outcome: row.outcome,
      position: row.position,
      awardedCents: Number(row.awardedCents),
      mean: meanTotal(row.sums),
      max: gridMax(grid),
      givesGrant: call.budget !== null,
      periods: { complaint, letterReadAfter, complaintAnswer },
      criteria: gridQuestions(grid).map(({ id, text, weight }) => ({
        questionId: id,
        text: text as Record<string, string>,
        mean: meanOfQuestion(grid, row.sums, id),
        max: grid.scale.max,
        weight,
        reasons: row.reasons?.[id] ?? [],
      })),
      announcedAt: row.announcedAt.toISOString(),
    };
  }
}
