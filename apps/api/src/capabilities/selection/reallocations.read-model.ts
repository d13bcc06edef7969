import { Injectable } from '@nestjs/common';
import { type Actor, canReallocate, moneyOf } from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls, setAnnouncement, wantedStage } from '../calls';
import { moneyOfLots, movesDue } from './lot-money';
import { outdatedLots } from './rankings.repository';
import type { ReallocationsView } from './reallocations.dto';
import { reallocationsSeenBy } from './reallocations.repository';

/** The money of the lots of a call: what they have left, what is due to move, and what was moved. */
@Injectable()
export class ReallocationsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND */
  async reallocations(actor: Pick<Actor, 'userId'>, slug: string): Promise<ReallocationsView> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    const { currency, zone, reallocation: order } = call.definition;
    const lots = await moneyOfLots(this.reader, call);
    const due = movesDue(lots, order);
    const [made, outdated, announcedAt] = await Promise.all([
      reallocationsSeenBy(this.reader, call.id, actor),
      outdatedLots(this.reader, call.id, false),
      setAnnouncement(this.reader, atStage(call, wantedStage(call, null))),
    ]);
    const facts = {
      lots: lots.map(({ number, ranking }) => ({ number, frozen: ranking !== null, outdated: outdated.has(number) })),
      announcedAt,
      cancelledAt: call.cancelledAt,
      due,
    };
    return {
      slug,
      currency,
      zone,
      order: [...order],
      lots: lots.map(({ lotId, number, line }) => {
        const { definition } = lotOf(call, lotId);
        const { envelopeCents } = definition;
        const terms = { envelopeCents, cutOff: call.definition.cutOff };
        return {
          lotId,
          number,
          title: definition.title,
          envelopeCents,
          moneyCents: moneyOf({ number, terms }, made),
          usedCents: line?.usedCents ?? null,
          leftCents: line?.leftCents ?? null,
        };
      }),
      due: due.map((move) => ({ ...move })),
      made: made.map(({ madeAt, ...move }) => ({ ...move, madeAt: madeAt.toISOString() })),
      reallocate: ability(canReallocate(facts, due, 'asked by the page')),
    };
  }
}
