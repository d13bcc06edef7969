import type { Queryable } from '../../platform/database/reader';

/**
 * Whether a person may see proposal `p`: nobody does whose conflict of interest disqualifies, managers included.
 * @param person SQL for the person's id, such as `$2`
 */
export const visibleTo = (person: string): string =>
  `not exists (select from hidden_proposal h where h.proposal_id = p.id and h.person_id = ${person})`;

/**
 * The level of what a person has declared on proposal `p`, from its row `x` of `conflict`; null where there is none. Where
 * the proposal is hidden from them by what was found at its other stage, that disqualifies here too.
 * @param person SQL for the person's id
 */
export const conflictLevel = (person: string): string =>
  `case when x.chair_decision = 'disqualified' or ${visibleTo(person)} then x.level else 'disqualifying' end`;

/** Columns with what a person has declared on proposal `p`, as `ConflictDeclaration`, read as `conflictLevel` does. */
export const conflictColumns = (person: string): string =>
  `${conflictLevel(person)} as level, x.chair_decision as "chairDecision"`;

/** The proposals of a lot that a person may not see. */
export async function hiddenFrom(db: Queryable, personId: string, lotId: string): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(
    `select p.id from proposal p where p.lot_id = $1 and not (${visibleTo('$2')})`,
    [lotId, personId],
  );
  return new Set(rows.map(({ id }) => id));
}
