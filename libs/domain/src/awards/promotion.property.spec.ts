import fc from 'fast-check';
import { applyCutOff } from '../selection/cut-off';
import type { RankedEntry } from '../selection/ranking';
import { type LotReserve, nextPromotion, type ReserveEntry } from './promotion';

const RUNS = { numRuns: 2_000 };

/** What may happen to a lot after its announcement: the award of that place ends, or somebody is promoted. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('end' as const), place: fc.nat({ max: 20 }) }),
  fc.record({ kind: fc.constant('promote' as const), place: fc.constant(0) }),
);
const requests = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
const rule = fc.constantFrom('offerRemainder' as const, 'skip' as const, 'stop' as const);

/** A lot after its announcement, moved by the same function that moves the real one. */
class Played {
  readonly standing = new Map<string, number>();
  readonly ended: { readonly awardedCents: number }[] = [];
  readonly promoted: ReserveEntry[] = [];
  reserve: ReserveEntry[];

  constructor(
    requested: readonly number[],
    readonly envelopeCents: number,
    cutOff: 'offerRemainder' | 'skip' | 'stop',
    readonly maxAwards: number | null,
  ) {
    const ranked = requested.map(
      (requestedCents, place) =>
        ({ proposalId: `p${place}`, position: place + 1, requestedCents }) as unknown as RankedEntry,
    );
    const { rows } = applyCutOff(ranked, { envelopeCents, cutOff });
    for (const row of rows) if (row.outcome === 'selected') this.standing.set(row.proposalId, row.recommendedCents);
    this.reserve = rows
      .filter(({ outcome }) => outcome === 'reserve')
      .map(({ proposalId, position, requestedCents }) => ({
        proposalId,
        reference: proposalId,
        position: position!,
        requestedCents,
        municipalityId: municipalityOf(proposalId),
      }));
  }

  get lot(): LotReserve {
    return {
      moneyCents: this.envelopeCents,
      standing: [...this.standing.values()].map((awardedCents) => ({ awardedCents })),
      ended: this.ended,
      promoted: this.promoted.map(({ requestedCents }) => ({ awardedCents: requestedCents })),
      reserve: this.reserve,
      givesPlaces: false,
      maxAwards: this.maxAwards,
      awards: [...this.standing.keys()].map((id) => ({ municipalityId: municipalityOf(id), reference: id })),
    };
  }

  get used(): number {
    return [...this.standing.values()].reduce((sum, cents) => sum + cents, 0);
  }

  end(place: number): void {
    const [id, awardedCents] = [...this.standing][place % Math.max(1, this.standing.size)] ?? [];
    if (id === undefined) return;
    this.standing.delete(id);
    this.ended.push({ awardedCents: awardedCents! });
  }

  promote(): ReserveEntry | null {
    const { next } = nextPromotion(this.lot);
    if (next) {
      this.reserve = this.reserve.filter(({ proposalId }) => proposalId !== next.proposalId);
      this.standing.set(next.proposalId, next.requestedCents);
      this.promoted.push(next);
    }
    return next;
  }
}

/** Two proposals of each municipality, so that a limit of one bites. */
const municipalityOf = (id: string) => `m${Number(id.slice(1)) % 6}`;

it('awards never exceed the envelope, whatever ends and whoever is promoted', () => {
  fc.assert(
    fc.property(
      requests,
      fc.nat({ max: 120 }),
      rule,
      fc.array(act, { maxLength: 30 }),
      (requested, envelope, by, acts) => {
        const lot = new Played(requested, envelope, by, null);
        for (const { kind, place } of acts) {
          if (kind === 'end') lot.end(place);
          else lot.promote();
          expect(lot.used).toBeLessThanOrEqual(envelope);
        }
      },
    ),
    RUNS,
  );
});

it('the order of promotion is the order of the reserve list: nobody is passed who fits and may win', () => {
  fc.assert(
    fc.property(
      requests,
      fc.nat({ max: 120 }),
      rule,
      fc.constantFrom(null, 1),
      fc.array(act, { maxLength: 30 }),
      (requested, envelope, by, limit, acts) => {
        const lot = new Played(requested, envelope, by, limit);
        for (const { kind, place } of acts) {
          if (kind === 'end') {
            lot.end(place);
            continue;
          }
          const before = lot.lot;
          const promoted = lot.promote();
          if (!promoted) continue;
          const passed = before.reserve.filter(({ position }) => position < promoted.position);
          const free = before.moneyCents - before.standing.reduce((sum, { awardedCents }) => sum + awardedCents, 0);
          const wins = ({ municipalityId }: ReserveEntry) =>
            before.awards.filter((other) => other.municipalityId === municipalityId).length;
          const freed = (awards: LotReserve['ended']) =>
            awards.reduce((sum, { awardedCents }) => sum + awardedCents, 0);
          const usable = Math.min(free, freed(before.ended) - freed(before.promoted));
          expect(promoted.requestedCents).toBeLessThanOrEqual(usable);
          expect(passed.filter((one) => one.requestedCents <= usable && (limit === null || wins(one) < limit))).toEqual(
            [],
          );
        }
      },
    ),
    RUNS,
  );
});

it('nobody is promoted before an award has ended, and the order of the list given makes no difference', () => {
  fc.assert(
    fc.property(requests, fc.nat({ max: 120 }), rule, fc.nat({ max: 20 }), (requested, envelope, by, place) => {
      const lot = new Played(requested, envelope, by, null);
      expect(nextPromotion(lot.lot).next).toBeNull();
      lot.end(place);
      const reversed = { ...lot.lot, reserve: lot.reserve.toReversed() };
      expect(nextPromotion(reversed)).toEqual(nextPromotion(lot.lot));
    }),
    RUNS,
  );
});
