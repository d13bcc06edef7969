/** A complete proposal of the size that municipalities really write, made from a seeded one. */

/** Size of a proposal as JSON, bytes. */
const SIZE = 12_000;

/**
 * Takes the seeded submission with the most bytes (in an alphabet that is not ASCII, as most texts here) and lengthens its
 * answers with sentences of each other until it has its size. No answer passes its limit.
 */
export async function proposalContent(db, callSlug) {
  const { rows } = await db.query(
    `select r.content, v.definition -> 'forms' -> 'fullApplication' -> 'sections' as sections
     from proposal_revision r
     join lot l on l.id = r.lot_id
     join call c on c.id = l.call_id
     join call_version v on v.call_id = c.id and v.version = r.call_version
     where c.slug = $1
     order by octet_length(r.content::text) desc, r.content ->> 'title' limit 1`,
    [callSlug],
  );
  const [{ content, sections }] = rows;
  const limits = sections.flatMap(({ questions }) => questions).filter(({ id }) => content.answers[id]);
  const sentences = limits.flatMap(({ id }) => content.answers[id].split(/(?<=[.!?])\s+/));
  for (let turn = 0; size(content) < SIZE; turn += 1) {
    const { id, limit } = limits[turn % limits.length];
    const longer = `${content.answers[id]} ${sentences[(turn * 7 + 3) % sentences.length]}`;
    if (longer.length <= limit) content.answers[id] = longer;
    if (turn > 2_000) throw new Error('The form is too short for a proposal of this size');
  }
  return content;
}

function size(content) {
  return Buffer.byteLength(JSON.stringify(content));
}
