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

/** The same after somebody has edited every one of them: a text that stands already is not submitted a second time. */
export async function editedDrafts(db) {
  await db.query(
    `update proposal_draft set version = version + 1 where proposal_id in (select id from proposal where reference like 'D%')`,
  );
  await db.query('vacuum proposal_draft');
  return openDrafts(db);
}
