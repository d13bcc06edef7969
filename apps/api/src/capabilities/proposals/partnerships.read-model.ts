import { Injectable } from '@nestjs/common';
import { type Actor, canDecideConsent, type ProposalState, type StageKind } from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { atStage, lotOf, presentLot, type PublishedCall, PublishedCalls } from '../calls';
import type { ConsentDecision, PartnershipView } from './partners.dto';

interface Row extends Omit<PartnershipView, 'lot' | 'callSlug' | 'callTitle' | 'askedAt' | 'decidedAt' | 'abilities'> {
  readonly lotId: string;
  readonly proposalState: ProposalState;
  readonly ownLeads: string[];
  readonly stage: StageKind;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
}

/** The parts that the actor's municipalities have in the proposals of others; nothing else of these is read. */
@Injectable()
export class PartnershipsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** What waits for an answer comes first, then the last asked. */
  async mine(actor: Actor): Promise<PartnershipView[]> {
    const rows = await this.reader.query<Row>(
      `select p.id as "proposalId", p.reference, p.state as "proposalState", p.lot_id as "lotId", p.stage, x.title,
              l.name as "leadName", m.id as "municipalityId", m.name as "municipalityName", x.part, x.digest, x.state,
              a.name as "askedBy", x.asked_at as "askedAt", x.decided_at as "decidedAt", d.name as "decidedBy", x.reason,
              array(select distinct o.reference from proposal o where o.municipality_id = m.id and o.lot_id = p.lot_id
                    and o.state = 'submitted' order by o.reference) as "ownLeads"
       from proposal_partner x
       join proposal p on p.id = x.proposal_id
       join municipality l on l.id = p.municipality_id
       join municipality m on m.id = x.municipality_id
       join app_user a on a.id = x.asked_by
       left join app_user d on d.id = x.decided_by
       where x.municipality_id = any($1) and p.state <> 'withdrawn'
       order by x.state = 'asked' desc, x.asked_at desc, p.id, m.id`,
      [actor.memberships.map(({ municipalityId }) => municipalityId)],
    );
    const calls = await this.calls.all();
    return rows.map((row) => {
      const call = atStage(
        calls.find(({ lots }) => lots.some(({ id }) => id === row.lotId))!,
        row.stage,
      );
      const { lotId, proposalState: _, ownLeads: __, stage: ___, askedAt, decidedAt, ...part } = row;
      return {
        ...part,
        callSlug: call.slug,
        callTitle: call.definition.title,
        lot: presentLot(call, lotOf(call, lotId).number),
        askedAt: askedAt.toISOString(),
        decidedAt: decidedAt?.toISOString() ?? null,
        abilities: { give: abilityTo('give', actor, row, call), refuse: abilityTo('refuse', actor, row, call) },
      };
    });
  }
}

function abilityTo(decision: ConsentDecision, actor: Actor, row: Row, call: PublishedCall) {
  const { municipalityId, state, proposalState, ownLeads, lotId } = row;
  return ability(
    canDecideConsent(decision, {
      actor,
      municipalityId,
      state,
      proposalState,
      isRead: true,
      // whoever refuses will say why
      reason: decision,
      ownLeads,
      call: call.definition,
      lotNumber: lotOf(call, lotId).number,
      cancelledAt: call.cancelledAt,
      at: call.now,
    }),
  );
}
