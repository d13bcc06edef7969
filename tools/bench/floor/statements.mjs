/**
 * The floor's SQL: the same rows written, the same rows locked and the same constraints and triggers met as by the product,
 * in as few statements as PostgreSQL needs for it. Each function gives the answer as JSON text.
 */
import { randomBytes, randomUUID } from 'node:crypto';

const DIGEST = '0'.repeat(64);

const SUBMIT = `
  with locked as (
    select p.id, p.revision + 1 as revision, l.id as lot_id, c.version, v.cap_cents, v.deadline, d.content,
           d.version as draft_version
    from proposal p
    join lot l on l.id = p.lot_id
    join call c on c.id = l.call_id
    join lot_version v on v.lot_id = l.id and v.version = c.version
    join proposal_draft d on d.proposal_id = p.id
    where p.id = $1 and d.version = $2
    for no key update of p for share of l),
  sealed as (
    insert into proposal_revision (id, proposal_id, number, lot_id, call_version, cap_cents, deadline, requested_cents,
                                   content, digest, receipt_number, submitted_at, submitted_by)
    select $3, id, revision, lot_id, version, cap_cents, deadline,
           (content #>> '{budget,funding,requestedCents}')::bigint, content, $4, $5, now(), $6
    from locked returning proposal_id, number, receipt_number, submitted_at),
  moved as (
    update proposal p set state = 'submitted', revision = locked.revision from locked where p.id = locked.id),
  marked as (
    update proposal_draft d set submitted_version = locked.draft_version from locked where d.proposal_id = locked.id),
  audited as (
    insert into audit_entry (actor_id, action, subject_type, subject_id, facts)
    select $6, 'proposal.submitted', 'proposal', proposal_id::text,
           jsonb_build_object('revision', number, 'digest', $4::text, 'receipt', receipt_number) from sealed),
  told as (
    insert into outbox (id, topic, payload)
    select $7, 'proposal.submitted', jsonb_build_object('proposalId', proposal_id, 'revision', number) from sealed),
  kept as (
    insert into idempotency_key (actor_id, operation, key, request_hash, response)
    select $6, 'submit:' || proposal_id, $8, $4, to_jsonb(sealed) from sealed)
  select * from sealed`;

/** One statement: lock proposal and lot, revision, state, draft mark, audit entry, outbox row, kept answer. */
export async function submitProposal(pool, { proposalId, draftVersion, actorId, key }) {
  const receipt = `R-${randomBytes(8).toString('hex')}`;
  const values = [proposalId, draftVersion, randomUUID(), DIGEST, receipt, actorId, randomUUID(), key];
  const { rows } = await pool.query({ name: 'submit', text: SUBMIT, values });
  return JSON.stringify(only(rows));
}

const SAVE_DRAFT = `
  with saved as (
    update proposal_draft set content = $3, version = version + 1, updated_at = now(), updated_by = $4
    where proposal_id = $1 and version = $2 returning version, updated_at),
  kept as (
    insert into draft_change (proposal_id, version, path, before, at, by)
    select $1, version, 'title', to_jsonb($5::text), updated_at, $4 from saved)
  select version, updated_at as "savedAt" from saved`;

/** One guarded update of a draft, with the row of its history. */
export async function saveDraft(pool, { proposalId, version, actorId, content, before }) {
  const values = [proposalId, version, JSON.stringify(content), actorId, before];
  const { rows } = await pool.query({ name: 'save-draft', text: SAVE_DRAFT, values });
  return JSON.stringify(only(rows));
}

const SAVE_SHEET = `
  with locked as (
    select a.id, a.proposal_id, p.revision
    from assignment a join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id
    where a.id = $1 and a.evaluator_id = $2
    for no key update of a for share of l),
  sheet as (
    insert into score_sheet (id, assignment_id, proposal_id, revision, comments)
    select $3, id, proposal_id, revision, $4 from locked
    on conflict (assignment_id) do update
      set comments = excluded.comments, version = score_sheet.version + 1, updated_at = now()
      where score_sheet.version = $5
    returning id, version, updated_at),
  scored as (
    insert into score (sheet_id, question_id, value, reason)
    select sheet.id, r.question_id, r.value, r.reason
    from sheet
    cross join jsonb_to_recordset($6::jsonb) as r (question_id text, value smallint, reason text)
    left join score c on c.sheet_id = sheet.id and c.question_id = r.question_id
    where c.sheet_id is null or c.value is distinct from r.value or c.reason <> r.reason
    on conflict (sheet_id, question_id) do update set value = excluded.value, reason = excluded.reason)
  select version, updated_at as "savedAt" from sheet`;

/** One statement: lock assignment and lot, sheet and the scores that have changed. */
export async function saveSheet(pool, { assignmentId, evaluatorId, version, content }) {
  const scores = Object.entries(content.scores).map(([question_id, score]) => ({ question_id, ...score }));
  const comments = JSON.stringify(content.comments);
  const values = [assignmentId, evaluatorId, randomUUID(), comments, version, JSON.stringify(scores)];
  const { rows } = await pool.query({ name: 'save-sheet', text: SAVE_SHEET, values });
  return JSON.stringify(only(rows));
}

const LOCK_SHEET = `
  select p.id as "proposalId"
  from assignment a join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id
  where a.id = $1 and a.evaluator_id = $2
  for no key update of a for share of l for no key update of p`;

const SUBMIT_SHEET = `
  with question as (
    select * from jsonb_to_recordset($5::jsonb) as q (id text, section text, weight integer, place integer)),
  mine as (
    update score_sheet s
    set state = 'submitted', submitted_at = now(), updated_at = now(),
        total = (select sum(c.value * q.weight) from score c join question q on q.id = c.question_id where c.sheet_id = s.id)
    where s.assignment_id = $1 and s.version = $2 and s.state = 'draft'
    returning s.id, s.total),
  counted as (
    select id, total from score_sheet where proposal_id = $3 and state = 'submitted' union select id, total from mine),
  summed as (
    select q.place, sum(c.value) as sum, min(c.value) as min
    from counted join score c on c.sheet_id = counted.id join question q on q.id = c.question_id group by q.place),
  sections as (
    select place, min(points) as min from (
      select counted.id, q.section, min(q.place) as place, sum(c.value * q.weight) as points
      from counted join score c on c.sheet_id = counted.id join question q on q.id = c.question_id
      group by counted.id, q.section) s group by place),
  added as (
    insert into proposal_score (proposal_id, lot_id, sheets, total_sum, sums, submitted, counted)
    select p.id, p.lot_id, count(*), sum(total), jsonb_build_object(
             'sheets', count(*), 'totalSum', sum(total), 'totalMin', min(total),
             'questionSums', (select jsonb_agg(sum order by place) from summed),
             'questionMins', (select jsonb_agg(min order by place) from summed),
             'sectionMins', (select jsonb_agg(min order by place) from sections)), count(*), array_agg(counted.id)
    from counted, proposal p where p.id = $3 group by p.id, p.lot_id
    on conflict (proposal_id) do update
      set sheets = excluded.sheets, total_sum = excluded.total_sum, sums = excluded.sums,
          submitted = excluded.submitted, counted = excluded.counted),
  audited as (
    insert into audit_entry (actor_id, action, subject_type, subject_id, facts)
    select $4, 'scoreSheet.submitted', 'scoreSheet', id::text, jsonb_build_object('total', total) from mine),
  kept as (
    insert into idempotency_key (actor_id, operation, key, request_hash, response)
    select $4, 'submit-sheet:' || $1, $6, $7, '{}' from mine)
  select total from mine`;

/**
 * Two statements in a transaction: the lock that orders the sheets of a proposal, then sheet, sums, audit entry and kept
 * answer. One statement would add up what it saw before it got the lock.
 */
export async function submitSheet(pool, { assignmentId, evaluatorId, version, key, questions }) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const lock = await client.query({ name: 'lock-sheet', text: LOCK_SHEET, values: [assignmentId, evaluatorId] });
    const { proposalId } = only(lock.rows);
    const values = [assignmentId, version, proposalId, evaluatorId, JSON.stringify(questions), key, DIGEST];
    const { rows } = await client.query({ name: 'submit-sheet', text: SUBMIT_SHEET, values });
    await client.query('commit');
    return JSON.stringify(only(rows));
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const RANKING = `
  select row_number() over (order by t.total_sum::numeric / t.sheets desc, r.requested_cents, p.id) as position,
         p.id, p.reference, m.name, m.territory, t.total_sum, t.sheets, r.requested_cents
  from proposal_score t
  join proposal p on p.id = t.proposal_id
  join municipality m on m.id = p.municipality_id
  join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
  where t.lot_id = $1
  order by 1`;

/** The ranking of a lot from its per-proposal totals. */
export async function rankingOf(pool, { lotId }) {
  const { rows } = await pool.query({ name: 'ranking', text: RANKING, values: [lotId] });
  return JSON.stringify(rows);
}

const SNAPSHOT = `
  select coalesce(json_agg(r order by r.position), '[]')::text as answer from (
    select row_number() over (order by t.total_sum::numeric / t.sheets desc, r.requested_cents, p.id) as position,
           p.id, p.reference, r.content ->> 'title' as title, m.name, m.territory, t.total_sum, t.sheets, t.sums,
           r.requested_cents,
           (select json_agg(json_build_object('evaluator', u.name, 'total', s.total, 'comments', s.comments, 'scores',
                      (select json_agg(json_build_object('questionId', c.question_id, 'value', c.value,
                                                         'reason', c.reason) order by c.question_id)
                       from score c where c.sheet_id = s.id)) order by u.name)
            from score_sheet s join assignment a on a.id = s.assignment_id join app_user u on u.id = a.evaluator_id
            where s.proposal_id = p.id and s.state = 'submitted') as "scoreSheets"
    from proposal_score t
    join proposal p on p.id = t.proposal_id
    join municipality m on m.id = p.municipality_id
    join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
    where t.lot_id = $1) r`;

/** Everything the board shows of a lot, sheets and reasons included, put together by PostgreSQL. */
export async function snapshotOf(pool, { lotId }) {
  const { rows } = await pool.query({ name: 'snapshot', text: SNAPSHOT, values: [lotId] });
  return only(rows).answer;
}

function only(rows) {
  if (rows.length !== 1) throw new Error(`One row expected, ${rows.length} found`);
  return rows[0];
}
