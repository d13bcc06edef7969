import type { Award, LaterAwards } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { visibleTo } from '../screening';

/**
 * Proposals as awards, in the order of their references.
 * @param readerId whoever is shown them, as in {@link awardsElsewhere}
 */
export function awardsOf(db: Queryable, proposalIds: readonly string[], readerId: string | null): Promise<Award[]> {
  return db.query<Award>(
    `select p.municipality_id as "municipalityId", p.reference from proposal p
     where p.id = any($1) and ($2::uuid is null or ${visibleTo('$2')}) order by p.reference`,
    [proposalIds, readerId],
  );
}

/**
 * What is proposed or approved to be selected in the other lots of a call, or has been promoted there, without what has ended.
 * @param readerId whoever is shown them, and not those that a conflict of interest hides; null where a rule asks for all
 */
export function awardsElsewhere(
  db: Queryable,
  callId: string,
  lotId: string,
  readerId: string | null,
): Promise<Award[]> {
  return db.query<Award>(
    `select p.municipality_id as "municipalityId", p.reference
     from decision d join proposal p on p.id = d.proposal_id join lot l on l.id = p.lot_id
     where l.call_id = $1 and l.id <> $2
       and (d.outcome = 'selected' or exists (select from promotion x where x.proposal_id = p.id))
       and not exists (select from award_ending e where e.proposal_id = p.id)
       and ($3::uuid is null or ${visibleTo('$3')})
     order by p.reference`,
    [callId, lotId, readerId],
  );
}

/** What has become of the awards of a lot since its announcement; the lot is locked where that decides. */
export async function laterAwards(db: Queryable, lotId: string): Promise<LaterAwards> {
  const [row] = await db.query<LaterAwards>(
    `select coalesce((select jsonb_agg(jsonb_build_object('proposalId', x.proposal_id, 'awardedCents', x.awarded_cents)
                                       order by x.promoted_at)
                      from promotion x where x.lot_id = $1), '[]') as promotions,
            array(select e.proposal_id from award_ending e join proposal p on p.id = e.proposal_id
                  where p.lot_id = $1) as ended`,
    [lotId],
  );
  return row!;
}
