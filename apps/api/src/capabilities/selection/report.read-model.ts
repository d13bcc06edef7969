import { Injectable } from '@nestjs/common';
import { type Actor, canReport, type ReportKind, recompute, type Role, type StageKind } from '@trilot/domain';
import type {
  ReportConsensus,
  ReportEvaluator,
  ReportFacts,
  ReportLot,
  ReportRejection,
} from '../../documents/report-facts';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, type PublishedCall, PublishedCalls, type PublishedLot, wantedStage } from '../calls';
import { consensusesIn } from '../evaluation';
import { hiddenFrom, registerOf, visibleTo } from '../screening';
import { decisionsOf, usedBy } from './decisions.repository';
import { reallocationsSeenBy } from './reallocations.repository';
import { type StoredRanking, versionsOf } from './rankings.repository';
import { rowsOf, versionNames } from './version-rows';

/** What a report is asked for. */
export interface WantedReport {
  readonly kind: ReportKind;
  /** Number of the only lot it is about; null for all of the call. */
  readonly lot: number | null;
  readonly stage: StageKind | null;
}

/**
 * The facts of an evaluation report or of minutes: from frozen rankings, decided versions and records that are never changed,
 * without what the reader has a disqualifying conflict with.
 */
@Injectable()
export class ReportReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND, RANKING_NOT_FROZEN with the lots */
  async report(
    actor: Pick<Actor, 'userId'>,
    slug: string,
    { kind, lot, stage: wanted }: WantedReport,
  ): Promise<ReportFacts> {
    const whole = await this.calls.bySlug(slug);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const chosen = call.lots.filter(({ number }) => lot === null || number === lot).sort((a, b) => a.number - b.number);
    if (chosen.length === 0) throwRefusal('NOT_FOUND', {});
    const found = await Promise.all(chosen.map((one) => versionsOf(this.reader, one.id, stage)));
    orThrow(canReport(chosen.map(({ number }, place) => ({ number, frozen: found[place]!.length > 0 }))));
    const lots = await Promise.all(chosen.map((one, place) => this.lot(actor, call, one, stage, found[place]!)));
    const recorded = await reallocationsSeenBy(this.reader, call.id, actor);
    const numbers = new Set(chosen.map(({ number }) => number));
    const moves = recorded
      .filter(({ from, to }) => numbers.has(from) || numbers.has(to))
      .map(({ from, to, cents, reason, madeBy, madeAt }) => ({
        from,
        to,
        cents,
        reason,
        name: madeBy,
        at: madeAt.toISOString(),
      }));
    const instants = [
      ...lots.flatMap(({ report: { versions, proposed, approved } }) => [
        ...versions.map(({ frozen }) => frozen.at),
        ...[proposed, approved].flatMap((act) => act?.at ?? []),
      ]),
      ...moves.map(({ at }) => at),
    ];
    return {
      kind,
      call: call.definition,
      lots: lots.map(({ report }) => report),
      moves,
      committee: await this.committee(call.id),
      leftOut: lots.reduce((sum, { leftOut }) => sum + leftOut, 0),
      madeAt: instants.sort().at(-1)!,
    };
  }

  private async lot(
    actor: Pick<Actor, 'userId'>,
    call: PublishedCall,
    { id, number }: PublishedLot,
    stage: StageKind,
    versions: readonly StoredRanking[],
  ): Promise<{ readonly report: ReportLot; readonly leftOut: number }> {
    const ranking = versions.at(-1)!;
    const { snapshot } = ranking;
    const [hidden, register, rejections, evaluators, consensuses, decisions, names] = await Promise.all([
      hiddenFrom(this.reader, actor.userId, id),
      registerOf(this.reader, id, stage),
      this.rejections(id, stage),
      this.evaluators(id, stage, actor.userId),
      this.consensuses(ranking),
      decisionsOf(this.reader, ranking.id),
      versionNames(this.reader, id),
    ]);
    const shown = ({ proposalId }: { readonly proposalId: string }) => !hidden.has(proposalId);
    const line = recompute(snapshot);
    const rows = rowsOf(line.rows, decisions, names, hidden);
    const attempts = register.attempts.filter(shown);
    return {
      leftOut: [...line.rows, ...(snapshot.excluded ?? [])].filter((row) => !shown(row)).length,
      report: {
        number,
        deadline: lotOf(call, id).definition.deadline,
        received: register.proposals.filter(shown).length,
        late: attempts.filter(({ ground }) => ground === 'late').length,
        refused: attempts.filter(({ ground }) => ground !== 'late').length,
        rejections: rejections.filter(shown),
        evaluators,
        consensuses: consensuses.filter(shown),
        rules: snapshot.rules,
        rows: rows.map(({ municipalityName, ...row }) => ({ ...row, municipality: municipalityName })),
        proposed: actOf(ranking.proposedByName, ranking.proposedAt),
        approved: actOf(ranking.approvedByName, ranking.approvedAt),
        versions: versions.map((version) => ({
          version: version.version,
          hash: version.hash,
          frozen: actOf(version.frozenByName, version.frozenAt)!,
          correction: version.correction && {
            kind: version.correction,
            // it may be about a proposal that the reader must not know of
            reason: hidden.size > 0 ? null : version.correctionReason,
          },
        })),
        moneyCents: snapshot.rules.envelopeCents,
        usedCents: decisions.length > 0 ? usedBy(decisions) : line.usedCents,
      },
    };
  }

  /** What the screening has put aside, with who proposed it and who confirmed. */
  private rejections(lotId: string, stage: StageKind): Promise<(ReportRejection & { readonly proposalId: string })[]> {
    return this.reader.query(
      `select p.id as "proposalId", p.reference, x.ground, x.code, x.sentence, a.name as "proposedBy", b.name as "decidedBy"
       from proposal p
       join screening s on s.proposal_id = p.id and s.state in ('rejected', 'reversalProposed')
       join lateral (select * from rejection r
                     where r.proposal_id = p.id and r.reverses is null and r.verdict = 'confirmed'
                     order by r.decided_at desc limit 1) x on true
       join app_user a on a.id = x.proposed_by
       join app_user b on b.id = x.decided_by
       where p.lot_id = $1 and p.stage = $2
       order by p.reference`,
      [lotId, stage],
    );
  }

  /** Who has scored or declared in a lot, with the counts of both; of what the reader may see. */
  private async evaluators(lotId: string, stage: StageKind, readerId: string): Promise<ReportEvaluator[]> {
    const rows = await this.reader.query<{
      readonly name: string;
      readonly sheets: number;
      readonly none: number;
      readonly potential: number;
      readonly disqualifying: number;
    }>(
      `select u.name,
              count(s.id) filter (where s.state = 'submitted')::integer as sheets,
              count(*) filter (where c.level = 'none')::integer as none,
              count(*) filter (where c.level = 'potential')::integer as potential,
              count(*) filter (where c.level = 'disqualifying')::integer as disqualifying
       from assignment a
       join proposal p on p.id = a.proposal_id
       join app_user u on u.id = a.evaluator_id
       left join score_sheet s on s.assignment_id = a.id
       left join conflict c on c.proposal_id = p.id and c.person_id = a.evaluator_id
       where p.lot_id = $1 and p.stage = $2 and ${visibleTo('$3')}
       group by u.id order by u.name, u.id`,
      [lotId, stage, readerId],
    );
    return rows.map(({ name, sheets, ...declared }) => ({ name, sheets, declared }));
  }

  /** What became of the consensus on each proposal of a frozen ranking: agreed on, as it was counted, or ended. */
  private async consensuses({
    lotId,
    stage,
    snapshot: { entries },
  }: StoredRanking): Promise<(ReportConsensus & { readonly proposalId: string })[]> {
    const seals = new Map(entries.map(({ proposalId, consensus }) => [proposalId, consensus?.seal ?? null]));
    const found = await consensusesIn(
      this.reader,
      lotId,
      stage,
      [...seals.values()].flatMap((seal) => seal ?? []),
    );
    const references = new Map(entries.map(({ proposalId, reference }) => [proposalId, reference]));
    return found
      .filter(({ proposalId, seal, state }) => {
        const counted = seals.get(proposalId);
        return counted === null ? state === 'failed' : counted !== undefined && seal === counted;
      })
      .map(({ proposalId, rapporteurName, failedBy, failedReason }) => ({
        proposalId,
        reference: references.get(proposalId)!,
        rapporteur: rapporteurName,
        ended: failedBy === null ? null : { name: failedBy, reason: failedReason! },
      }))
      .sort((a, b) => (a.reference < b.reference ? -1 : 1));
  }

  private committee(callId: string): Promise<{ role: Role; name: string }[]> {
    return this.reader.query(
      `select r.role, u.name
       from programme_role r
       join call c on c.programme_id = r.programme_id
       join app_user u on u.id = r.user_id
       where c.id = $1 and r.role in ('chair', 'secretary', 'observer', 'manager') and u.disabled_at is null
       order by array_position(array['chair', 'secretary', 'manager', 'observer'], r.role), u.name, u.id`,
      [callId],
    );
  }
}

function actOf(name: string | null, at: Date | null) {
  return name !== null && at !== null ? { name, at: at.toISOString() } : null;
}
