import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CallDefinition,
  callAtStage,
  carriedTo,
  deadlineOf,
  gridMax,
  gridOf,
  gridQuestions,
  lotDefinition,
  mayActForMunicipality,
  meanOfQuestion,
  meanTotal,
  type Outcome,
  type ProposalScore,
  preselects,
  type RecordedConsolidation,
  type RejectionGround,
  type SheetContent,
  type StageKind,
  standingConsolidations,
} from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { consolidationsOf } from '../evaluation';
import type { DecisionView } from './selection.dto';

interface Row {
  readonly municipalityId: string;
  readonly callId: string;
  readonly callVersion: number;
  readonly stage: StageKind;
  readonly lotNumber: number;
  readonly outcome: Outcome;
  readonly position: number | null;
  readonly awardedCents: string;
  readonly sums: ProposalScore | null;
  readonly rejection: { readonly ground: RejectionGround; readonly code: string; readonly sentence: string } | null;
  /** Null while the result is not public; only a preview of the letter comes so early. */
  readonly announcedAt: Date | null;
  readonly reasons: Record<string, string[]> | null;
  readonly counted: readonly string[] | null;
  /** What the evaluators have agreed on; null where their sheets count. */
  readonly consensus: SheetContent | null;
}

/** A decision as its letter tells it, whenever that is. */
export type LetterDecision = Omit<DecisionView, 'announcedAt'>;

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
    if (!row?.announcedAt) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, row.municipalityId, 'proposal:read-own'));
    return { ...(await this.view(proposalId, row)), announcedAt: row.announcedAt.toISOString() };
  }

  /**
   * The same for the letter writer, which writes once the instant has come; null before.
   * @param version of the ranking that decides; null for what stands
   */
  async forLetter(proposalId: string, version: number | null = null): Promise<LetterDecision | null> {
    const row = await this.row(proposalId, version);
    return row?.announcedAt ? this.view(proposalId, row) : null;
  }

  /**
   * The same for the preview of a letter, which only whoever may announce the call gets to see; null without a decision.
   * @param version of the ranking that decides; null for what stands
   */
  async forPreview(proposalId: string, version: number | null = null): Promise<LetterDecision | null> {
    const row = await this.row(proposalId, version);
    return row ? this.view(proposalId, row) : null;
  }

  private row(proposalId: string, version: number | null = null): Promise<Row | undefined> {
    return this.reader.one<Row>(
      `select p.municipality_id as "municipalityId", l.call_id as "callId", l.number as "lotNumber", p.stage,
              k.call_version as "callVersion",
              d.outcome, d.position, d.recommended_cents as "awardedCents", coalesce(z.sums, t.sums) as sums,
              coalesce(z.counted, t.counted) as counted, n.at as "announcedAt",
              case when d.outcome = 'ineligible' then
                (select jsonb_build_object('ground', x.ground, 'code', x.code, 'sentence', x.sentence)
                 from rejection x where x.proposal_id = p.id and x.reverses is null and x.verdict = 'confirmed'
                 order by x.decided_at desc limit 1) end as rejection,
              (select jsonb_object_agg(question_id, reasons)
               from (select c.question_id, jsonb_agg(c.reason order by s.id) as reasons
                     from score c join score_sheet s on s.id = c.sheet_id
                     where s.id = any(coalesce(z.counted, t.counted)) and c.reason <> ''
                     group by c.question_id) as by_question) as reasons,
              (select s.content from consensus s
               where s.proposal_id = p.id and case when z.sums is null then s.state = 'concluded' else s.seal = z.seal end
               limit 1) as consensus
       from ${version === null ? 'decision' : 'ranking_decision'} d
       join ranking k on k.id = d.ranking_id
       join proposal p on p.id = d.proposal_id
       join lot l on l.id = p.lot_id
       left join lateral (
         select at from announcement a
         where a.call_id = l.call_id and not k.preselects
         union all
         select at from preselection s
         where s.call_id = l.call_id and k.preselects) n on n.at <= now()
       left join proposal_score t on t.proposal_id = p.id
       -- what was decided on, where a sheet has been voided since
       left join lateral (
         select e -> 'score' as sums, array(select (o ->> 'sheetId')::uuid from jsonb_array_elements(e -> 'sheets') o
                                            where coalesce((o ->> 'counts')::boolean, true)) as counted,
                e -> 'consensus' ->> 'seal' as seal
         from jsonb_array_elements(k.snapshot -> 'entries') e
         where e ->> 'proposalId' = p.id::text and exists (select from outdated_ranking o where o.ranking_id = k.id)) z on true
       where d.proposal_id = $1 and ($2::integer is null or (k.version = $2 and k.stage = p.stage))`,
      [proposalId, version],
    );
  }

  private async view(proposalId: string, row: Row): Promise<LetterDecision> {
    const whole = await this.calls.definition(row.callId, row.callVersion);
    const call = callAtStage(whole, row.stage);
    const grid = gridOf(call);
    const standing = standingConsolidations(await consolidationsOf(this.reader, proposalId), row.counted ?? []);
    const { complaint, letterReadAfter, complaintAnswer } = call.periods;
    // who was put aside is told the reason, and no marks
    const sums = row.rejection ? null : row.sums;
    return {
      stage: row.stage,
      outcome: row.outcome,
      invitation: row.outcome === 'invited' ? await this.invitation(row) : null,
      preselection: preselects(call),
      together: call.secondStage?.by === 'together',
      position: row.position,
      awardedCents: Number(row.awardedCents),
      mean: sums && meanTotal(sums),
      rejection: row.rejection && { ...row.rejection, text: codeText(call, row.rejection) },
      max: gridMax(grid),
      givesGrant: call.budget !== null,
      periods: { complaint, letterReadAfter, complaintAnswer },
      criteria: (sums ? gridQuestions(grid) : []).map(({ id, text, weight }) => ({
        questionId: id,
        text: text as Record<string, string>,
        mean: meanOfQuestion(grid, sums!, id),
        max: grid.scale.max,
        weight,
        reasons: reasonsOf(id, row, standing),
      })),
      carried: (sums ? grid.sections : []).flatMap(({ id, name }) => {
        const carried = carriedTo(sums!, id);
        return carried ? [{ section: id, text: name, points: carried.points }] : [];
      }),
    };
  }

  /** Until when the full application is awaited, as the call says now. */
  private async invitation({ callId, lotNumber }: Row): Promise<DecisionView['invitation']> {
    const { definition } = (await this.calls.byId(callId))!;
    const lot = lotDefinition(definition, lotNumber);
    return { deadline: deadlineOf(lot, 'fullApplication', definition.stages), zone: definition.zone };
  }
}

/** What explains the mark of a question: the committee's reason, else what the evaluators agreed on, else what each wrote. */
function reasonsOf(
  questionId: string,
  { consensus, reasons }: Row,
  standing: readonly RecordedConsolidation[],
): string[] {
  const consolidated = standing.find(({ question }) => question === questionId);
  if (consolidated) return [consolidated.reason];
  if (!consensus) return reasons?.[questionId] ?? [];
  const agreed = consensus.scores[questionId]?.reason ?? '';
  return agreed === '' ? [] : [agreed];
}

/** What the code of a rejection stands for, in the words of the call; null where it has none. */
function codeText(
  { checklist = [], eligibility }: CallDefinition,
  { ground, code }: { readonly ground: RejectionGround; readonly code: string },
): Record<string, string> | null {
  const things = ground === 'administrative' ? checklist : eligibility.questions;
  return things.find(({ id }) => id === code)?.text ?? null;
}
