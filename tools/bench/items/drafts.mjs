/** The drafts that the bench submits and saves, each with the session key of its applicant. */

/** Drafts that were seeded, with the version they stand at. */
export async function openDrafts(db) {
  const { rows } = await db.query(
    `select p.id, d.version, 'applicant-' || substr(m.register_number, 7) as applicant
     from proposal p join proposal_draft d on d.proposal_id = p.id join municipality m on m.id = p.municipality_id
     where p.reference like 'D%' order by p.reference`,
  );
  return rows;
}
