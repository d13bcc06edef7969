/** A call of the real product, told in the words in which the domain's invariants look at one. */
import { createHash } from 'node:crypto';
import { type CallDefinition, gridOf } from '@trilot/domain';
import type { LogEntry, PromotionStanding, Reading, Standing } from '@trilot/domain/testing';
import canonicalize from 'canonicalize';
import type { Sql } from './databases';

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** What only whoever did it can note: what was so at that moment. */
export interface Noted {
  /** What was shown to people. */
  readonly readings: readonly Reading[];
  /** In the order in which they were made. */
  readonly promotions: readonly PromotionStanding[];
}

export async function standingOf(sql: Sql, callId: string, { readings, promotions }: Noted): Promise<Standing> {
  const { definition } = await sql.row<{ definition: CallDefinition }>(
    'select v.definition from call c join call_version v on v.call_id = c.id and v.version = c.version where c.id = $1',
    [callId],
  );
  const [announcement] = await sql.rows<{ at: Date; made_at: Date }>(
    'select at, made_at from announcement where call_id = $1',
    [callId],
  );
  return {
    scoring: {
      grid: gridOf(definition),
      evaluatorsPerProposal: definition.evaluatorsPerProposal,
      divergence: definition.divergence,
    },
    maxAwards: definition.eligibility.maxAwards,
    lots: await lots(sql, callId),
    proposals: await proposals(sql, callId),
    sheets: await sheets(sql, callId),
    conflicts: await sql.rows(
      `select x.proposal_id as "proposalId", x.person_id as "personId", x.level, x.chair_decision as "chairDecision"
       from conflict x join proposal p on p.id = x.proposal_id join lot l on l.id = p.lot_id where l.call_id = $1`,
      [callId],
    ),
    consolidations: await consolidations(sql, callId),
    rankings: await rankings(sql, callId),
    stands: await stands(sql, callId),
    moves: await moves(sql, callId),
    announcedAt: iso(announcement?.at ?? null),
    announcementSetAt: iso(announcement?.made_at ?? null),
    promotions,
    endings: await endings(sql, callId),
    complaints: await sql.rows(
      `select x.id, x.proposal_id as "proposalId", x.letter_version as "letterVersion", x.state, x.proposed_by as "proposedBy", x.decided_by as "decidedBy"
       from complaint x join proposal p on p.id = x.proposal_id join lot l on l.id = p.lot_id
       where l.call_id = $1 and x.state <> 'draft'`,
      [callId],
    ),
    readings,
    log: await log(sql, callId),
  };
}

async function lots(sql: Sql, callId: string): Promise<Standing['lots']> {
  const rows = await sql.rows<{ id: string; number: number; deadline: Date; publishedCents: string }>(
    `select l.id, l.number, v.deadline, v.envelope_cents as "publishedCents"
     from lot l join call c on c.id = l.call_id join lot_version v on v.lot_id = l.id and v.version = c.version
     where l.call_id = $1 order by l.number`,
    [callId],
  );
  return rows.map(({ deadline, publishedCents, ...lot }) => ({
    ...lot,
    deadline: deadline.toISOString(),
    publishedCents: Number(publishedCents),
  }));
}

async function proposals(sql: Sql, callId: string): Promise<Standing['proposals']> {
  const rows = await sql.rows<Omit<Standing['proposals'][number], 'submittedAt'> & { submittedAt: Date[] | null }>(
    `select p.id, p.lot_id as "lotId", p.municipality_id as "municipalityId", p.state,
            coalesce(s.state, 'open') as screening,
            (select array_agg(r.submitted_at order by r.number) from proposal_revision r where r.proposal_id = p.id) as "submittedAt"
     from proposal p join lot l on l.id = p.lot_id left join screening s on s.proposal_id = p.id
     where l.call_id = $1`,
    [callId],
  );
  return rows.map((row) => ({ ...row, submittedAt: (row.submittedAt ?? []).map((at) => at.toISOString()) }));
}

async function sheets(sql: Sql, callId: string): Promise<Standing['sheets']> {
  const rows = await sql.rows<
    Omit<Standing['sheets'][number], 'submittedAt' | 'voidedAt'> & { submittedAt: Date | null; voidedAt: Date | null }
  >(
    `select s.id, s.proposal_id as "proposalId", a.evaluator_id as "evaluatorId", s.state, s.submitted_at as "submittedAt",
            (select v.voided_at from voided_sheet v where v.sheet_id = s.id) as "voidedAt",
            jsonb_build_object('comments', s.comments, 'scores',
              coalesce((select jsonb_object_agg(c.question_id, jsonb_build_object('value', c.value, 'reason', c.reason))
                        from score c where c.sheet_id = s.id), '{}')) as content
     from score_sheet s
     join assignment a on a.id = s.assignment_id
     join proposal p on p.id = s.proposal_id join lot l on l.id = p.lot_id
     where l.call_id = $1 order by s.submitted_at nulls last, s.id`,
    [callId],
  );
  return rows.map((row) => ({ ...row, submittedAt: iso(row.submittedAt), voidedAt: iso(row.voidedAt) }));
}

/** A row with an instant where what stands has its text. */
type Dated<Row, Key extends keyof Row> = Omit<Row, Key> & Readonly<Record<Key, Date>>;

async function consolidations(sql: Sql, callId: string): Promise<Standing['consolidations']> {
  const rows = await sql.rows<Dated<Standing['consolidations'][number], 'recordedAt'>>(
    `select o.proposal_id as "proposalId", o.question_id as question, o.score, o.reason, o.sheets,
            o.recorded_by as "recordedBy", o.recorded_at as "recordedAt"
     from consolidation o join proposal p on p.id = o.proposal_id join lot l on l.id = p.lot_id
     where l.call_id = $1 order by o.proposal_id, o.number`,
    [callId],
  );
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}

async function rankings(sql: Sql, callId: string): Promise<Standing['rankings']> {
  const rows = await sql.rows<
    Omit<Dated<Standing['rankings'][number], 'frozenAt'>, 'hashNow' | 'approvedAt'> & { approvedAt: Date | null }
  >(
    `select k.id, k.lot_id as "lotId", k.version, k.state, k.snapshot, k.hash, k.frozen_at as "frozenAt",
            k.frozen_by as "frozenBy", k.proposed_by as "proposedBy", k.approved_by as "approvedBy",
            k.approved_at as "approvedAt",
            coalesce((select jsonb_agg(jsonb_build_object('proposalId', d.proposal_id, 'position', d.position,
                        'outcome', d.outcome, 'requestedCents', d.requested_cents, 'recommendedCents', d.recommended_cents,
                        'departureReason', d.departure_reason) order by d.position)
                      from ranking_decision d where d.ranking_id = k.id), '[]') as decisions
     from ranking k join lot l on l.id = k.lot_id where l.call_id = $1 order by k.lot_id, k.version`,
    [callId],
  );
  return rows.map((row) => ({
    ...row,
    hashNow: createHash('sha256').update(canonicalize(row.snapshot)!).digest('hex'),
    frozenAt: row.frozenAt.toISOString(),
    approvedAt: iso(row.approvedAt),
  }));
}

async function stands(sql: Sql, callId: string): Promise<readonly string[]> {
  const rows = await sql.rows<{ id: string }>(
    `select distinct d.ranking_id as id from decision d join ranking k on k.id = d.ranking_id
     join lot l on l.id = k.lot_id where l.call_id = $1`,
    [callId],
  );
  return rows.map(({ id }) => id);
}

async function moves(sql: Sql, callId: string): Promise<Standing['moves']> {
  const rows = await sql.rows<{ from: number; to: number; cents: string; at: Date }>(
    `select f.number as "from", t.number as "to", r.cents, r.made_at as at
     from reallocation r join lot f on f.id = r.from_lot join lot t on t.id = r.to_lot
     where f.call_id = $1 order by r.made_at, r.act_id, r.place`,
    [callId],
  );
  return rows.map(({ cents, at, ...move }) => ({ ...move, cents: Number(cents), at: at.toISOString() }));
}

async function endings(sql: Sql, callId: string): Promise<Standing['endings']> {
  const rows = await sql.rows<
    Omit<Dated<Standing['endings'][number], 'at'>, 'freedCents'> & { readonly freedCents: string }
  >(
    `select e.proposal_id as "proposalId", p.lot_id as "lotId", e.ending, e.freed_cents as "freedCents", e.ended_at as at
     from award_ending e join proposal p on p.id = e.proposal_id join lot l on l.id = p.lot_id
     where l.call_id = $1 order by e.ended_at`,
    [callId],
  );
  return rows.map((row) => ({ ...row, freedCents: Number(row.freedCents), at: row.at.toISOString() }));
}

/** The entries about anything of the call. */
async function log(sql: Sql, callId: string): Promise<readonly LogEntry[]> {
  const rows = await sql.rows<Omit<LogEntry, 'at' | 'subject'> & { at: Date; type: string; id: string }>(
    `with things (id) as (
       select $1::text
       union select p.id::text from proposal p join lot l on l.id = p.lot_id where l.call_id = $1::uuid
       union select s.id::text from score_sheet s join proposal p on p.id = s.proposal_id join lot l on l.id = p.lot_id
             where l.call_id = $1::uuid
       union select k.id::text from ranking k join lot l on l.id = k.lot_id where l.call_id = $1::uuid)
     select e.actor_id as "actorId", e.at, e.action, e.subject_type as type, e.subject_id as id, e.reason, e.facts
     from audit_entry e
     where e.subject_id in (select id from things) or e.facts ->> 'proposalId' in (select id from things)
     order by e.id`,
    [callId],
  );
  return rows.map(({ type, id, at, ...entry }) => ({ ...entry, at: at.toISOString(), subject: { type, id } }));
}
