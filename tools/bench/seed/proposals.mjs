/** Proposals of the bench: drafts that wait to be submitted, and submitted ones with their sheets. Set-based SQL. */

/** One draft for each of the first `count` municipalities in lot 1 of a call. */
export async function seedDrafts(db, callSlug, count, content) {
  await insertProposals(db, { callSlug, lot: 1, count, after: 0, prefix: 'D', content, submitted: false });
}

/**
 * One submitted proposal for each of `count` municipalities in a lot of a call.
 * @param after how many municipalities to pass over: a municipality leads few proposals of one call
 */
export async function seedSubmitted(db, { callSlug, lot, count, after = 0 }, content) {
  await insertProposals(db, { callSlug, lot, count, after, prefix: `S${lot}-${callSlug}-`, content, submitted: true });
  await db.query(
    `insert into proposal_revision (id, proposal_id, number, lot_id, call_version, cap_cents, deadline, requested_cents,
                                    content, digest, receipt_number, submitted_at, submitted_by)
     select gen_random_uuid(), p.id, 1, v.lot_id, v.version, v.cap_cents, v.deadline,
            least(v.cap_cents, 3000000 + 1000 * (row_number() over (order by p.id) % 3000)), d.content, repeat('0', 64),
            'R-' || p.reference, v.deadline - interval '1 hour', p.created_by
     from proposal p
     join proposal_draft d on d.proposal_id = p.id
     join lot l on l.id = p.lot_id and l.number = $2
     join call c on c.id = l.call_id and c.slug = $1
     join lot_version v on v.lot_id = l.id and v.version = c.version
     where p.reference like 'S%'`,
    [callSlug, lot],
  );
}

async function insertProposals(db, { callSlug, lot, count, after, prefix, content, submitted }) {
  await db.query(
    `with started as (
       insert into proposal (id, reference, lot_id, municipality_id, created_by, state, revision)
       select gen_random_uuid(), $4 || n, l.id, m.id, b.user_id, $6, $7
       from generate_series(1, $3::integer) n
       join municipality m on m.register_number = 'bench-' || (n + $9)
       join member b on b.municipality_id = m.id
       join call c on c.slug = $1
       join lot l on l.call_id = c.id and l.number = $2
       returning id, created_by)
     insert into proposal_draft (proposal_id, content, call_version, submitted_version, updated_by)
     select id, $5::jsonb, (select version from call where slug = $1), $8, created_by from started`,
    [
      callSlug,
      lot,
      count,
      prefix,
      JSON.stringify(content),
      submitted ? 'submitted' : 'draft',
      submitted ? 1 : 0,
      submitted ? 1 : null,
      after,
    ],
  );
}

/** A published call with the terms of another; its lots have ids of their own. */
export async function copyCall(db, from, to) {
  await db.query(
    `with copied as (
       insert into call (id, programme_id, slug, draft, version, draw_seed, draw_commitment, published_at, published_by)
       select gen_random_uuid(), programme_id, $2, draft, 1, draw_seed, draw_commitment, published_at, published_by
       from call where slug = $1 returning id),
     versioned as (
       insert into call_version (call_id, version, definition, published_at, published_by)
       select copied.id, 1, v.definition, v.published_at, v.published_by
       from copied, call c join call_version v on v.call_id = c.id and v.version = c.version where c.slug = $1),
     lots as (
       insert into lot (id, call_id, number)
       select gen_random_uuid(), copied.id, l.number from copied, lot l join call c on c.id = l.call_id where c.slug = $1
       returning id, number)
     insert into lot_version (lot_id, version, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
     select lots.id, 1, v.kind, v.territories, v.envelope_cents, v.cap_cents, v.opens_at, v.deadline
     from lots join lot l on l.number = lots.number join call c on c.id = l.call_id and c.slug = $1
     join lot_version v on v.lot_id = l.id and v.version = c.version`,
    [from, to],
  );
}
