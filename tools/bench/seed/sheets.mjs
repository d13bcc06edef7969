/** Score sheets of the bench: three to each proposal of a lot, complete, with reasons and comments. Set-based SQL. */

/** Sheets to each proposal. */
export const SHEETS = 3;

/** A sentence of an evaluator. */
const SENTENCE = 'The evidence is clear, but the plan depends on one contractor and the costs rest on a single offer. ';

/** The questions of a call's grid in grid order: id, section, weight and place. */
export async function gridQuestions(db, callSlug) {
  const { rows } = await db.query(
    `select q ->> 'id' as id, s.value ->> 'id' as section, (q ->> 'weight')::integer as weight,
            (row_number() over (order by s.place, t.place))::integer as place
     from call c
     join call_version v on v.call_id = c.id and v.version = c.version,
     jsonb_array_elements(v.definition -> 'grids' -> 'fullApplication' -> 'sections') with ordinality s (value, place),
     jsonb_array_elements(s.value -> 'questions') with ordinality t (q, place)
     where c.slug = $1`,
    [callSlug],
  );
  return rows;
}

/**
 * Assigns three of the evaluators "evaluator-1" to "evaluator-<evaluators>" to each proposal of a lot in turn, declares no
 * conflict and writes a complete sheet for each, in draft or submitted with the proposal's sums.
 */
export async function seedSheets(db, { callSlug, lot, evaluators, questions, submitted }) {
  const { rows } = await db.query(
    `select l.id from lot l join call c on c.id = l.call_id where c.slug = $1 and l.number = $2`,
    [callSlug, lot],
  );
  const [{ id: lotId }] = rows;
  await signMandate(db, lotId, evaluators);
  await db.query(
    `with assigned as (
       insert into assignment (id, proposal_id, evaluator_id, assigned_by)
       select gen_random_uuid(), p.id, e.id, p.created_by
       from (select id, created_by, row_number() over (order by id) as place from proposal
             where lot_id = $1 and reference like 'S%') p
       cross join generate_series(0, $3::integer - 1) seat
       join app_user e on e.email = 'evaluator-' || (1 + (p.place * $3 + seat) % $2) || '@bench.example'
       returning id, proposal_id, evaluator_id),
     declared as (
       insert into conflict (proposal_id, person_id, level, reason)
       select proposal_id, evaluator_id, 'none', '' from assigned)
     insert into score_sheet (id, assignment_id, proposal_id, revision, comments)
     select gen_random_uuid(), id, proposal_id, 1,
            (select jsonb_object_agg(s, repeat($5, 3))
             from (select distinct q ->> 'section' as s from jsonb_array_elements($4::jsonb) q) sections)
     from assigned`,
    [lotId, evaluators, SHEETS, JSON.stringify(questions), SENTENCE],
  );
  await db.query(
    `insert into score (sheet_id, question_id, value, reason)
     select id, question, value, case when value in (1, 2, 5) then $3 else '' end
     from (select s.id, q ->> 'id' as question, 1 + (get_byte(uuid_send(s.id), (q ->> 'place')::integer) % 10 + 7) / 4 as value
           from score_sheet s join proposal p on p.id = s.proposal_id, jsonb_array_elements($2::jsonb) q
           where p.lot_id = $1 and p.reference like 'S%') drawn`,
    [lotId, JSON.stringify(questions), SENTENCE],
  );
  if (submitted) await submitSheets(db, lotId, questions);
  return lotId;
}

/** The mandate of the lot's call, signed by the evaluators: nothing opens to them before. */
async function signMandate(db, lotId, evaluators) {
  await db.query(
    `insert into mandate (call_id, version, texts, digest)
     select call_id, 1, '{"en": "Score fairly."}', repeat('0', 64) from lot where id = $1
     on conflict do nothing`,
    [lotId],
  );
  await db.query(
    `insert into mandate_signature (call_id, version, person_id, digest, language)
     select m.call_id, m.version, e.id, m.digest, 'en'
     from mandate m join lot l on l.call_id = m.call_id and l.id = $1
     cross join generate_series(1, $2::integer) n
     join app_user e on e.email = 'evaluator-' || n || '@bench.example'
     on conflict do nothing`,
    [lotId, evaluators],
  );
}

/** Submits every sheet of a lot and writes the sums of its proposals. */
async function submitSheets(db, lotId, questions) {
  await db.query(
    `update score_sheet s set state = 'submitted', submitted_at = now(), total = t.total
     from (select c.sheet_id, sum(c.value * (q ->> 'weight')::integer) as total
           from score c join jsonb_array_elements($2::jsonb) q on q ->> 'id' = c.question_id group by c.sheet_id) t
     where t.sheet_id = s.id and s.proposal_id in (select id from proposal where lot_id = $1)`,
    [lotId, JSON.stringify(questions)],
  );
  await db.query(
    `with marks as (
       select s.proposal_id, s.id as sheet, s.total, q ->> 'section' as section, (q ->> 'place')::integer as place,
              c.value, c.value * (q ->> 'weight')::integer as points
       from score_sheet s join proposal p on p.id = s.proposal_id join score c on c.sheet_id = s.id
       join jsonb_array_elements($2::jsonb) q on q ->> 'id' = c.question_id
       where p.lot_id = $1 and s.state = 'submitted'),
     totals as (
       select proposal_id, count(*) as sheets, sum(total) as sum, min(total) as min, array_agg(sheet) as counted
       from (select distinct proposal_id, sheet, total from marks) s group by proposal_id),
     by_question as (
       select proposal_id, jsonb_agg(sum order by place) as sums, jsonb_agg(min order by place) as mins
       from (select proposal_id, place, sum(value) as sum, min(value) as min from marks group by 1, 2) q
       group by proposal_id),
     by_section as (
       select proposal_id, jsonb_agg(min order by place) as mins
       from (select proposal_id, section, min(place) as place, min(points) as min
             from (select proposal_id, sheet, section, min(place) as place, sum(points) as points from marks
                   group by 1, 2, 3) s group by 1, 2) s
       group by proposal_id)
     insert into proposal_score (proposal_id, lot_id, sheets, total_sum, sums, submitted, counted)
     select t.proposal_id, $1, t.sheets, t.sum, jsonb_build_object(
              'sheets', t.sheets, 'totalSum', t.sum, 'totalMin', t.min, 'questionSums', q.sums, 'questionMins', q.mins,
              'sectionMins', s.mins), t.sheets, t.counted
     from totals t join by_question q using (proposal_id) join by_section s using (proposal_id)
     on conflict (proposal_id) do nothing`,
    [lotId, JSON.stringify(questions)],
  );
}
