import type { Tx } from '../../platform/database/unit-of-work';

/** What the partners of a proposal were asked and have said, as a JSON document; for alias `p` (proposal). */
export const CONSENTS_SQL = `
  coalesce((select jsonb_agg(jsonb_build_object('municipalityId', x.municipality_id, 'state', x.state, 'part', x.part,
                             'askedAt', x.asked_at, 'decidedAt', x.decided_at, 'decidedBy', w.name, 'reason', x.reason))
            from proposal_partner x left join app_user w on w.id = x.decided_by
            where x.proposal_id = p.id), '[]')`;

/**
 * References of the proposals of the same lot in which the municipality of proposal `p` is a partner: it has consented, and
 * the draft or what stands submitted still names it.
 */
export const PARTNER_IN_SQL = `
  array(select distinct o.reference from proposal_partner x join proposal o on o.id = x.proposal_id
        where x.municipality_id = p.municipality_id and x.state = 'given' and o.lot_id = p.lot_id and o.state <> 'withdrawn'
          and (exists (select from proposal_draft y where y.proposal_id = o.id
                       and y.content -> 'partners' @> jsonb_build_array(jsonb_build_object('id', x.municipality_id)))
               or exists (select from proposal_revision y where y.proposal_id = o.id and y.number = o.revision
                          and y.partner_ids @> to_jsonb(x.municipality_id)))
        order by o.reference)`;

/**
 * Locks a proposal and what its partner leads in the same lot, and counts the change in each: a submission that was decided
 * on what was said before finds another count and is decided anew.
 */
export async function lockPartnership(tx: Tx, proposalId: string, municipalityId: string): Promise<void> {
  await tx.query(
    `update proposal set consents = consents + 1
     where id = $1 or (municipality_id = $2 and state <> 'withdrawn'
                       and lot_id = (select lot_id from proposal where id = $1))`,
    [proposalId, municipalityId],
  );
}
