import { Injectable } from '@nestjs/common';
import {
  canAnnounce,
  checkInvitationTime,
  callAtStage,
  preselects,
  type RankingState,
  type StageKind,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, presentLot, PublishedCalls, reachedStages, wantedStage } from '../calls';
import { REJECTED_SQL } from '../screening';
import { outdatedLots } from './rankings.repository';
import type { CallOverview } from './selection.dto';
import { undecidedProposals } from './undecided-proposals';

interface LotRow {
  readonly number: number;
  readonly drafts: number;
  readonly submitted: number;
  readonly withdrawn: number;
  /** Submitted, and put aside by the screening. */
  readonly ineligible: number;
  readonly sheetsSubmitted: number;
  readonly diverging: number;
  readonly ranking: RankingState | null;
}

/** A call as the manager's home shows it: counts per lot, which may be known before the deadline, and what is next. */
@Injectable()
export class OverviewReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @param wanted stage; null for the one that is worked on @throws NOT_FOUND */
  async overview(slug: string, wanted: StageKind | null = null): Promise<CallOverview> {
    const whole = await this.calls.bySlug(slug);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const preselection = preselects(call.definition);
    const needed = call.definition.evaluatorsPerProposal;
    const [lots, outdated, undecided, announcement] = await Promise.all([
      this.lots(call.id, needed, stage),
      outdatedLots(this.reader, call.id, preselection),
      undecidedProposals(this.reader, call.id, stage),
      this.reader.one<{ at: Date }>(
        `select at from ${preselection ? 'preselection' : 'announcement'} where call_id = $1`,
        [call.id],
      ),
    ]);
    const announcementAt = announcement?.at.toISOString() ?? null;
    return {
      slug,
      stage,
      stages: [...reachedStages(whole)],
      preselection,
      title: call.definition.title,
      zone: call.definition.zone,
      currency: call.definition.currency,
      lots: lots.map(({ number, submitted, ineligible, ...row }) => ({
        ...row,
        submitted,
        lot: presentLot(call, number),
        ineligible,
        outdated: outdated.has(number),
        sheetsNeeded: (submitted - ineligible) * needed + row.diverging,
      })),
      undecided,
      announcementAt,
      abilities: {
        announce: ability(
          canAnnounce({
            lots: lots.map((lot) => ({ ...lot, outdated: outdated.has(lot.number) })),
            undecided,
            announcedAt: announcementAt,
            cancelledAt: call.cancelledAt,
            at: call.now,
            now: call.now,
          }) ??
            (preselection
              ? checkInvitationTime(
                  whole.definition.secondStage!,
                  callAtStage(whole.definition, 'fullApplication').lots,
                  call.now,
                )
              : null),
        ),
      },
      serverNow: call.now,
    };
  }

  private lots(callId: string, needed: number, stage: StageKind): Promise<LotRow[]> {
    return this.reader.query<LotRow>(
      `select l.number,
              count(p.id) filter (where p.state = 'draft')::integer as drafts,
              count(p.id) filter (where p.state = 'submitted')::integer as submitted,
              count(p.id) filter (where p.state = 'withdrawn')::integer as withdrawn,
              count(p.id) filter (where p.state = 'submitted' and ${REJECTED_SQL})::integer as ineligible,
              coalesce(sum(least(coalesce(t.submitted, 0), $2 + (t.divergence is not null)::integer))
                       filter (where p.state = 'submitted' and not ${REJECTED_SQL}), 0)::integer as "sheetsSubmitted",
              count(t.divergence) filter (where p.state = 'submitted' and not ${REJECTED_SQL})::integer as diverging,
              (select r.state from ranking r where r.lot_id = l.id and r.stage = $3 order by r.version desc limit 1) as ranking
       from lot l
       left join proposal p on p.lot_id = l.id and p.stage = $3
       left join proposal_score t on t.proposal_id = p.id
       where l.call_id = $1
       group by l.id order by l.number`,
      [callId, needed, stage],
    );
  }
}
