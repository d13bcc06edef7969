/** Who takes part in the evaluation, as a condition in the statements of those that come after the screening. */

/** Whether the screening has put proposal `p` aside; a reversal that waits for its second person changes nothing yet. */
export const REJECTED_SQL = `
  exists (select from screening g where g.proposal_id = p.id and g.state in ('rejected', 'reversalProposed'))`;

/**
 * Whether proposal `p` takes part in the evaluation of its stage: not once the screening has put it aside. Where both
 * documents are submitted together, a concept note does with its full application only, and that once it is invited.
 */
export const IN_EVALUATION_SQL = `
  (p.state = 'submitted' and not ${REJECTED_SQL} and (not p.together or case p.stage
     when 'conceptNote' then exists (select from proposal f where f.follows = p.id and f.state = 'submitted')
     else exists (select from decision y join lot z on z.id = p.lot_id join preselection s on s.call_id = z.call_id
                  where y.proposal_id = p.follows and y.outcome = 'invited' and s.at <= now()) end))`;
