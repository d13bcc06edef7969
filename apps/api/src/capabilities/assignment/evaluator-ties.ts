/**
 * What ties an evaluator to municipalities, as the columns of `EvaluatorTies`: for whoever suggests, refuses or shows a
 * conflict of interest.
 * @param lotId SQL for the id of the lot, such as `p.lot_id`
 * @param profile alias of `evaluator_profile`, which may be joined from the left
 */
export const tiesColumns = (lotId: string, profile: string): string => `
  ${profile}.municipality_id as "municipalityId", ${profile}.country,
  array_remove(array[${profile}.territory, (select h.territory from municipality h where h.id = ${profile}.municipality_id)],
               null) as territories,
  array(select h.municipality_id from earlier_employer h where h.user_id = ${profile}.user_id
        order by h.municipality_id) as "earlierEmployerIds",
  exists (select from proposal q join proposal_revision v on v.proposal_id = q.id and v.number = q.revision
          where q.lot_id = ${lotId} and q.state = 'submitted'
            and (q.municipality_id = ${profile}.municipality_id
                 or v.partner_ids @> to_jsonb(${profile}.municipality_id::text))) as "employerInLot"`;
