/** Suggested assignments as they are kept: one row for the asking, one per suggested pair, one per proposal that lacks evaluators. */
import {
  type Shortfall,
  SUGGESTION_LIFECYCLE,
  type SuggestedAssignment,
  type Suggestion,
  type SuggestionState,
  type StageKind,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { visibleTo } from '../screening';
import type { EvaluatorTerms } from './lot-problem';

export interface StoredSuggestion {
  readonly id: string;
  readonly lotId: string;
  readonly stage: StageKind;
  readonly state: SuggestionState;
  readonly terms: readonly EvaluatorTerms[];
  readonly places: number;
  readonly done: number;
  readonly made: number | null;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly computedAt: Date | null;
  readonly settledByName: string | null;
  readonly settledAt: Date | null;
}

const SELECT = `
  select s.id, s.lot_id as "lotId", s.stage, s.state, s.terms, s.places, s.done, s.made, s.asked_by as "askedBy",
         a.name as "askedByName", s.asked_at as "askedAt", s.computed_at as "computedAt", b.name as "settledByName",
         s.settled_at as "settledAt"
  from assignment_suggestion s join app_user a on a.id = s.asked_by left join app_user b on b.id = s.settled_by`;

export async function suggestionOf(db: Queryable, id: string): Promise<StoredSuggestion | undefined> {
  return (await db.query<StoredSuggestion>(`${SELECT} where s.id = $1`, [id]))[0];
}

/** Locks a suggestion against everybody who would move it, then reads it. */
export async function lockSuggestion(tx: Tx, id: string): Promise<StoredSuggestion | undefined> {
  await tx.query('select from assignment_suggestion where id = $1 for no key update', [id]);
  return suggestionOf(tx, id);
}

/** The last suggestion that was asked for in a lot at a stage. */
export async function lastSuggestion(
  db: Queryable,
  lotId: string,
  stage: StageKind,
): Promise<StoredSuggestion | undefined> {
  return (
    await db.query<StoredSuggestion>(
      `${SELECT} where s.lot_id = $1 and s.stage = $2 order by s.asked_at desc, s.id limit 1`,
      [lotId, stage],
    )
  )[0];
}

/** What was last said of evaluators in a call, whatever the lot. */
export async function lastTerms(db: Queryable, callId: string): Promise<readonly EvaluatorTerms[]> {
  const [row] = await db.query<{ terms: EvaluatorTerms[] }>(
    `select s.terms from assignment_suggestion s join lot l on l.id = s.lot_id
     where l.call_id = $1 order by s.asked_at desc, s.id limit 1`,
    [callId],
  );
  return row?.terms ?? [];
}

export type NewSuggestion = Pick<StoredSuggestion, 'id' | 'lotId' | 'stage' | 'terms' | 'places' | 'askedBy'>;

export async function insertSuggestion(
  tx: Tx,
  { id, lotId, stage, terms, places, askedBy }: NewSuggestion,
): Promise<void> {
  await tx.query(
    `insert into assignment_suggestion (id, lot_id, stage, state, terms, places, asked_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, lotId, stage, SUGGESTION_LIFECYCLE.initial, JSON.stringify(terms), places, askedBy],
  );
}

/** How to note how far the job is, as one statement: it waits for nobody and changes nothing once the job is done. */
export const NOTE_PROGRESS_SQL = `update assignment_suggestion set done = least($2, places) where id = $1 and state = 'asked'`;

/** Keeps what the job has found. The pairs are written with it, so that nobody sees half of them. */
export async function keepSuggestion(tx: Tx, id: string, { assignments, shortfalls }: Suggestion): Promise<void> {
  await tx.query(
    `insert into suggested_assignment (suggestion_id, proposal_id, evaluator_id, reason)
     select $1, "proposalId", "evaluatorId", reason
     from jsonb_to_recordset($2::jsonb) as r ("proposalId" uuid, "evaluatorId" uuid, reason jsonb)`,
    [id, JSON.stringify(assignments)],
  );
  await tx.query(
    `insert into suggestion_shortfall (suggestion_id, proposal_id, missing, facts)
     select $1, (f ->> 'proposalId')::uuid, (f ->> 'missing')::integer, f - 'proposalId' - 'missing'
     from jsonb_array_elements($2::jsonb) as r (f)`,
    [id, JSON.stringify(shortfalls)],
  );
  const places = assignments.length + shortfalls.reduce((sum, { missing }) => sum + missing, 0);
  await tx.query(
    `update assignment_suggestion set state = 'ready', places = $2, done = $2, made = $3, computed_at = now() where id = $1`,
    [id, places, assignments.length],
  );
}

/** Ends a suggestion. */
export async function settleSuggestion(
  tx: Tx,
  id: string,
  { state, by }: { readonly state: 'takenOver' | 'discarded'; readonly by: string },
): Promise<void> {
  await tx.query('update assignment_suggestion set state = $2, settled_by = $3, settled_at = now() where id = $1', [
    id,
    state,
    by,
  ]);
}

export interface NamedPair extends SuggestedAssignment {
  readonly reference: string;
  readonly evaluatorName: string;
}

/** The suggested pairs that a person may see. @param proposalIds of these proposals alone; null for all */
export function suggestedPairs(
  db: Queryable,
  id: string,
  personId: string,
  proposalIds: readonly string[] | null = null,
): Promise<NamedPair[]> {
  return db.query<NamedPair>(
    `select p.id as "proposalId", g.evaluator_id as "evaluatorId", g.reason, p.reference, u.name as "evaluatorName"
     from suggested_assignment g join proposal p on p.id = g.proposal_id join app_user u on u.id = g.evaluator_id
     where g.suggestion_id = $1 and ($3::uuid[] is null or p.id = any($3)) and ${visibleTo('$2')}
     order by p.reference, p.id, u.name, u.id`,
    [id, personId, proposalIds],
  );
}

export interface StoredShortfall extends Omit<Shortfall, 'proposalId'> {
  readonly proposalId: string;
}

/** The proposals that lack evaluators, as far as a person may see them. */
export async function shortfallsOf(db: Queryable, id: string, personId: string): Promise<StoredShortfall[]> {
  const rows = await db.query<{
    proposalId: string;
    missing: number;
    facts: Omit<Shortfall, 'proposalId' | 'missing'>;
  }>(
    `select p.id as "proposalId", f.missing, f.facts from suggestion_shortfall f join proposal p on p.id = f.proposal_id
     where f.suggestion_id = $1 and ${visibleTo('$2')} order by p.reference, p.id`,
    [id, personId],
  );
  return rows.map(({ facts, ...row }) => ({ ...row, ...facts }));
}

/** An assignment that is made of a suggested pair. */
export interface NewAssignment extends SuggestedAssignment {
  readonly id: string;
}

/** Makes assignments of pairs; the reason stays with each. */
export async function insertAssignments(
  tx: Tx,
  suggestionId: string,
  assignedBy: string,
  pairs: readonly NewAssignment[],
): Promise<void> {
  await tx.query(
    `insert into assignment (id, proposal_id, evaluator_id, assigned_by, suggestion_id, reason)
     select id, "proposalId", "evaluatorId", $2, $1, reason
     from jsonb_to_recordset($3::jsonb) as r (id uuid, "proposalId" uuid, "evaluatorId" uuid, reason jsonb)`,
    [suggestionId, assignedBy, JSON.stringify(pairs)],
  );
}
