import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Award,
  canEndAward,
  canPromote,
  freedCents,
  freedPlaces,
  type LotReserve,
  mayActForMunicipality,
  mayActInRole,
  type NextPromotion,
  nextPromotion,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { type PublishedCall, PublishedCalls, type PublishedLot } from '../calls';
import type { AwardView, CallAwardsView, LotAwardsView, OwnAwardView } from './awards.dto';
import {
  awardedCents,
  type AwardRow,
  awardRowsOf,
  lotMoney,
  lotReserve,
  standingAwards,
  stateOf,
} from './lot-awards.repository';

/** A reason that any award could end with: what is asked is whether it could, not whether it is well explained. */
const SOME_REASON = '-';

/** The awards of an announced call, for those who manage them and for each municipality its own. */
@Injectable()
export class AwardsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND before the announced instant */
  async call(actor: Actor, slug: string): Promise<CallAwardsView> {
    const call = await this.calls.bySlug(slug);
    if (!call?.announcedAt) throwRefusal('NOT_FOUND', {});
    const awards = await standingAwards(this.reader, call.id);
    const { title, zone, currency } = call.definition;
    const lots = await Promise.all(call.lots.map((lot) => this.lot(actor, call, lot, awards)));
    return { slug, title, zone, currency, lots };
  }

  /** The award of one's own proposal. @throws NOT_FOUND for a stranger, before the instant, and where there is none */
  async own(actor: Actor, proposalId: string): Promise<OwnAwardView> {
    const proposal = await this.reader.one<{ lotId: string; municipalityId: string }>(
      'select lot_id as "lotId", municipality_id as "municipalityId" from proposal where id = $1',
      [proposalId],
    );
    const call = proposal && (await this.calls.byLot(proposal.lotId));
    if (!call?.announcedAt) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, proposal!.municipalityId, 'proposal:read-own'));
    const [row] = await awardRowsOf(this.reader, proposal!.lotId, actor.userId, proposalId);
    const state = row && stateOf(row);
    if (!state) throwRefusal('NOT_FOUND', {});
    return {
      state,
      givesGrant: call.definition.budget !== null,
      awardedCents: awardedCents(row),
      promotedAt: row.promotedAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
      reason: row.reason,
      end: ability(
        mayActForMunicipality(actor, row.municipalityId, 'proposal:withdraw') ?? canEndAward(state, SOME_REASON),
      ),
    };
  }

  private async lot(
    actor: Actor,
    call: PublishedCall,
    { id, number }: PublishedLot,
    awards: readonly Award[],
  ): Promise<LotAwardsView> {
    const rows = await awardRowsOf(this.reader, id, actor.userId);
    const moneyCents = await lotMoney(this.reader, id);
    const reserve = lotReserve(rows, moneyCents, call.definition, number, awards);
    const promotion = nextPromotion(reserve);
    const conflicted = rows.some(({ hidden }) => hidden);
    const role = mayActInRole(actor, 'award:manage');
    const lot = call.definition.lots.find((candidate) => candidate.number === number)!;
    return {
      lotId: id,
      number,
      title: lot.title,
      envelopeCents: moneyCents,
      awardedCents: reserve.standing.reduce((sum, { awardedCents: cents }) => sum + cents, 0),
      ...freed(reserve),
      nextId: conflicted ? null : (promotion.next?.proposalId ?? null),
      promote: ability(role ?? canPromote(promotion, promotion.next?.proposalId ?? '', conflicted)),
      proposals: rows.filter(({ hidden }) => !hidden).map((row) => viewOf(row, promotion, role)),
    };
  }
}

function freed(reserve: LotReserve): Pick<LotAwardsView, 'freedCents' | 'freedPlaces'> {
  return { freedCents: freedCents(reserve), freedPlaces: reserve.givesPlaces ? freedPlaces(reserve) : null };
}

function viewOf(row: AwardRow, { passedOver }: NextPromotion, role: ReturnType<typeof mayActInRole>): AwardView {
  const { proposalId, reference, title, municipality, territory, position, requestedCents } = row;
  const state = stateOf(row)!;
  return {
    proposalId,
    reference,
    title,
    municipality,
    territory,
    position,
    state,
    requestedCents,
    awardedCents: awardedCents(row),
    promotedAt: row.promotedAt?.toISOString() ?? null,
    ending: row.endedAt && {
      reason: row.reason!,
      byApplicant: row.byApplicant!,
      endedBy: row.endedBy!,
      endedAt: row.endedAt.toISOString(),
    },
    passedOver: passedOver.find((other) => other.proposalId === proposalId)?.reason ?? null,
    end: ability(role ?? canEndAward(state, SOME_REASON)),
  };
}
