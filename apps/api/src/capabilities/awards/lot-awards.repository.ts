import {
  type Award,
  type AwardEnding,
  awardState,
  type CallDefinition,
  lotDefinition,
  type LotReserve,
  type Outcome,
  placesOf,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { visibleTo } from '../screening';

/** A proposal of a lot that has, has had or may get an award. */
export interface AwardRow {
  readonly proposalId: string;
  readonly reference: string;
  readonly title: string;
  readonly municipalityId: string;
  readonly municipality: string;
  readonly territory: string;
  /** Null where a later version of the ranking places it below a gate, or puts it aside. */
  readonly position: number | null;
  readonly outcome: Outcome;
  readonly requestedCents: number;
  readonly decidedCents: number;
  readonly promotedCents: number | null;
  readonly promotedAt: Date | null;
  readonly promotedBy: string | null;
  readonly ending: AwardEnding | null;
  readonly freedCents: number | null;
  readonly reason: string | null;
  readonly byApplicant: boolean | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  /** Whether the reader has a disqualifying conflict with it. */
  readonly hidden: boolean;
}

/** What an award of the row is or was worth, integer cents. */
export const awardedCents = ({ promotedCents, decidedCents }: AwardRow): number => promotedCents ?? decidedCents;

export const stateOf = ({ outcome, promotedAt, ending }: AwardRow) =>
  awardState({ outcome, promoted: promotedAt !== null, ending });

/** Amounts as PostgreSQL gives them. */
type Raw = Omit<AwardRow, Amounts> & Record<Amounts, string | null>;
type Amounts = 'requestedCents' | 'decidedCents' | 'promotedCents' | 'freedCents';

/**
 * Every proposal of a lot that has, has had or may get an award, in the order of the ranking. What was promoted or given up is
 * among them whatever a later version of the ranking says of it: its money is spent, or was freed, once.
 * @param only one of them
 */
export async function awardRowsOf(
  db: Queryable,
  lotId: string,
  readerId: string,
  only: string | null = null,
): Promise<AwardRow[]> {
  const rows = await db.query<Raw>(
    `select p.id as "proposalId", p.reference, r.title, p.municipality_id as "municipalityId", m.name as municipality,
            m.territory, d.position, d.outcome, d.requested_cents as "requestedCents",
            d.recommended_cents as "decidedCents", x.awarded_cents as "promotedCents", x.promoted_at as "promotedAt",
            b.name as "promotedBy", e.ending, e.freed_cents as "freedCents", e.reason, e.by_applicant as "byApplicant",
            e.ended_at as "endedAt", w.name as "endedBy", not (${visibleTo('$2')}) as hidden
     from decision d
     join ranking k on k.id = d.ranking_id and k.state = 'approved' and not k.preselects
     join proposal p on p.id = d.proposal_id
     join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join municipality m on m.id = p.municipality_id
     left join promotion x on x.proposal_id = p.id
     left join app_user b on b.id = x.promoted_by
     left join award_ending e on e.proposal_id = p.id
     left join app_user w on w.id = e.ended_by
     where k.lot_id = $1
       and (d.outcome in ('selected', 'reserve') or x.proposal_id is not null or e.proposal_id is not null)
       and ($3::uuid is null or p.id = $3)
     order by d.position, p.reference`,
    [lotId, readerId, only],
  );
  return rows.map((row) => ({
    ...row,
    requestedCents: Number(row.requestedCents),
    decidedCents: Number(row.decidedCents),
    promotedCents: row.promotedCents === null ? null : Number(row.promotedCents),
    freedCents: row.freedCents === null ? null : Number(row.freedCents),
  }));
}

/** Awards that stand in all lots of a call. */
export function standingAwards(db: Queryable, callId: string): Promise<Award[]> {
  return db.query<Award>(
    `select p.municipality_id as "municipalityId", p.reference
     from standing_award a join proposal p on p.id = a.proposal_id join lot l on l.id = a.lot_id
     where l.call_id = $1 order by p.reference`,
    [callId],
  );
}

/** Money of a lot, integer cents: the envelope its newest approved ranking was made with, whatever had been moved to it. */
export async function lotMoney(db: Queryable, lotId: string): Promise<number> {
  const [row] = await db.query<{ cents: string }>(
    `select k.snapshot #>> '{rules,envelopeCents}' as cents from ranking k
     where k.lot_id = $1 and k.state = 'approved' and not k.preselects order by k.version desc limit 1`,
    [lotId],
  );
  return Number(row?.cents ?? 0);
}

/** What decides about the next promotion, of what has been read. */
export function lotReserve(
  rows: readonly AwardRow[],
  moneyCents: number,
  definition: CallDefinition,
  lotNumber: number,
  awards: readonly Award[],
): LotReserve {
  const lot = lotDefinition(definition, lotNumber);
  const worth = (row: AwardRow) => ({ awardedCents: awardedCents(row) });
  const standing = rows.filter((row) => ['awarded', 'promoted'].includes(stateOf(row) ?? ''));
  return {
    moneyCents,
    standing: standing.map(worth),
    // what it was worth when it ended, whatever a later version decides on it
    ended: rows.flatMap(({ freedCents }) => (freedCents === null ? [] : [{ awardedCents: freedCents }])),
    promoted: rows.filter(({ promotedAt }) => promotedAt !== null).map(worth),
    // who waits on a reserve list has a place
    reserve: rows.filter((row) => stateOf(row) === 'reserve').map((row) => ({ ...row, position: row.position! })),
    givesPlaces: placesOf(definition, lot) !== null,
    maxAwards: definition.eligibility.maxAwards,
    awards,
  };
}
