import { randomUUID } from 'node:crypto';
import { type EvaluatorTies, gridOf, type SheetContent, sheetProgress, suggestConflict } from '@trilot/domain';
import { recordDefault, standingMandate, tiesColumns } from '../capabilities/assignment';
import type { PublishedCall } from '../capabilities/calls';
import { addUpSheets } from '../capabilities/evaluation';
import { Audit } from '../platform/audit/audit';
import type { Tx } from '../platform/database/unit-of-work';
import { emailOf, EVALUATORS, halfSheet, sheetFor } from './data';

interface Unassigned {
  readonly id: string;
  readonly lotId: string;
  readonly revision: number;
  readonly municipalityId: string;
  readonly territory: string;
  readonly partnerIds: string[];
}

interface Evaluator extends EvaluatorTies {
  readonly id: string;
}

/** Lets every demonstration evaluator sign the mandate of a call. */
export async function seedSignatures(tx: Tx, audit: Audit, call: PublishedCall): Promise<void> {
  await recordDefault(tx, call.id);
  const { version, digest } = await standingMandate(tx, call.id);
  const signed = await tx.query<{ personId: string }>(
    `insert into mandate_signature (call_id, version, person_id, digest, language)
     select $1, $2, u.id, $3, u.language from app_user u where u.email = any($4) order by u.email
     on conflict do nothing returning person_id as "personId"`,
    [call.id, version, digest, EVALUATORS.map(({ key }) => emailOf(key))],
  );
  for (const { personId } of signed) {
    await audit.record(tx, {
      actorId: personId,
      action: 'mandate.signed',
      subject: { type: 'call', id: call.id },
      facts: { version, digest },
    });
  }
}

/** Assigns two evaluators without any suggested conflict to every submitted proposal that has none yet. */
export async function seedAssignments(tx: Tx, audit: Audit, call: PublishedCall, managerId: string): Promise<void> {
  const proposals = await tx.query<Unassigned>(
    `select p.id, p.lot_id as "lotId", p.revision, m.id as "municipalityId", m.territory,
            r.partner_ids as "partnerIds"
     from proposal p join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join municipality m on m.id = p.municipality_id join lot l on l.id = p.lot_id
     where l.call_id = $1 and p.state = 'submitted'
       and not exists (select from assignment a where a.proposal_id = p.id)
     order by l.number, m.register_number`,
    [call.id],
  );
  for (const [index, proposal] of proposals.entries()) {
    const evaluators = await demonstrationEvaluators(tx, proposal.lotId);
    const free = evaluators.filter((evaluator) => suggestConflict(evaluator, proposal) === null);
    for (const step of [0, 3]) await assign(tx, audit, proposal.id, free[(index + step) % free.length]!.id, managerId);
  }
}

/** Assigns a third evaluator without any suggested conflict to every proposal whose two sheets diverge. */
export async function seedThirdEvaluators(tx: Tx, audit: Audit, call: PublishedCall, managerId: string): Promise<void> {
  const diverging = await tx.query<Unassigned & { evaluators: string[] }>(
    `select p.id, p.lot_id as "lotId", p.revision, m.id as "municipalityId", m.territory,
            r.partner_ids as "partnerIds",
            array(select a.evaluator_id from assignment a where a.proposal_id = p.id) as evaluators
     from proposal_score t join proposal p on p.id = t.proposal_id
     join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join municipality m on m.id = p.municipality_id join lot l on l.id = p.lot_id
     where l.call_id = $1 and t.divergence is not null and t.submitted = 2
     order by l.number, m.register_number`,
    [call.id],
  );
  for (const proposal of diverging) {
    const known = await demonstrationEvaluators(tx, proposal.lotId);
    const third = known.find(
      (evaluator) => !proposal.evaluators.includes(evaluator.id) && suggestConflict(evaluator, proposal) === null,
    );
    await assign(tx, audit, proposal.id, third!.id, managerId);
  }
}

async function assign(tx: Tx, audit: Audit, proposalId: string, evaluatorId: string, managerId: string): Promise<void> {
  const id = randomUUID();
  await tx.query('insert into assignment (id, proposal_id, evaluator_id, assigned_by) values ($1, $2, $3, $4)', [
    id,
    proposalId,
    evaluatorId,
    managerId,
  ]);
  await audit.record(tx, {
    actorId: managerId,
    action: 'assignment.made',
    subject: { type: 'assignment', id },
    facts: { proposalId, evaluatorId },
  });
}

interface OpenAssignment {
  readonly id: string;
  readonly proposalId: string;
  readonly lotId: string;
  readonly revision: number;
  readonly evaluatorId: string;
  /** 0 for the first evaluator of the proposal, 1 for the second, 2 for a third. */
  readonly seat: number;
  /** Place of the proposal in its lot. */
  readonly place: number;
}

/**
 * Fills sheets of assignments that have none. `share` tells how far the evening has come: 'some' leaves the last third
 * of each lot open with a sheet or two in progress, 'all' completes everything.
 */
export async function seedSheets(tx: Tx, audit: Audit, call: PublishedCall, share: 'some' | 'all'): Promise<void> {
  const grid = gridOf(call.definition);
  const open = await tx.query<OpenAssignment>(
    `select a.id, p.id as "proposalId", p.lot_id as "lotId", p.revision, a.evaluator_id as "evaluatorId",
            (row_number() over (partition by p.id order by a.assigned_at, u.email) - 1)::integer as seat,
            (dense_rank() over (partition by p.lot_id order by m.register_number) - 1)::integer as place
     from assignment a join app_user u on u.id = a.evaluator_id
     join proposal p on p.id = a.proposal_id join municipality m on m.id = p.municipality_id
     join lot l on l.id = p.lot_id
     where l.call_id = $1 and p.state = 'submitted'
     order by l.number, m.register_number, u.email`,
    [call.id],
  );
  for (const assignment of open) {
    const [existing] = await tx.query<{ state: string }>('select state from score_sheet where assignment_id = $1', [
      assignment.id,
    ]);
    if (existing && existing.state !== 'draft') continue;
    const level = (assignment.place * 3 + 2) % 4;
    const later = share === 'some' && assignment.place % 3 === 2;
    if (later && assignment.seat === 1) continue;
    await declareNone(tx, assignment);
    if (later) await writeSheet(tx, assignment, halfSheet(grid, level), null);
    else {
      const content = sheetFor(grid, isDisputed(assignment) ? MIDDLING : level, assignment.seat);
      const sheetId = await writeSheet(tx, assignment, content, sheetProgress(grid, content).points);
      await addUpSheets(tx, assignment.proposalId, assignment.lotId, call.definition);
      await audit.record(tx, {
        actorId: assignment.evaluatorId,
        action: 'scoreSheet.submitted',
        subject: { type: 'scoreSheet', id: sheetId },
        facts: {
          assignmentId: assignment.id,
          proposalId: assignment.proposalId,
          revision: assignment.revision,
          total: sheetProgress(grid, content).points,
        },
      });
    }
  }
}

/** Quality that the stricter evaluator of a disputed proposal sees in it. */
const MIDDLING = 1;

/** One strong proposal of each lot divides its two evaluators, so that there is a divergence to settle. */
function isDisputed({ place, seat }: OpenAssignment): boolean {
  return place === 3 && seat === 1;
}

async function declareNone(tx: Tx, { id, proposalId, evaluatorId }: OpenAssignment): Promise<void> {
  await tx.query(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'none', '') on conflict do nothing`,
    [proposalId, evaluatorId],
  );
  await tx.query('update assignment set accepted_at = coalesce(accepted_at, now()) where id = $1', [id]);
}

/** Writes a sheet and its scores; submitted when a total is given. */
async function writeSheet(
  tx: Tx,
  assignment: OpenAssignment,
  content: SheetContent,
  total: number | null,
): Promise<string> {
  const [sheet] = await tx.query<{ id: string }>(
    `insert into score_sheet (id, assignment_id, proposal_id, revision, state, comments, total, submitted_at)
     values ($1, $2, $3, $4, $5, $6, $7, case when $7::integer is not null then now() end)
     on conflict (assignment_id) do update
       set state = excluded.state, comments = excluded.comments, total = excluded.total,
           submitted_at = excluded.submitted_at, version = score_sheet.version + 1
     returning id`,
    [
      randomUUID(),
      assignment.id,
      assignment.proposalId,
      assignment.revision,
      total === null ? 'draft' : 'submitted',
      JSON.stringify(content.comments),
      total,
    ],
  );
  const scores = Object.entries(content.scores).map(([question_id, { value, reason }]) => ({
    question_id,
    value,
    reason,
  }));
  await tx.query(
    `insert into score (sheet_id, question_id, value, reason)
     select $1, question_id, value, reason from jsonb_to_recordset($2::jsonb) as r (question_id text, value smallint, reason text)
     on conflict (sheet_id, question_id) do update set value = excluded.value, reason = excluded.reason`,
    [sheet!.id, JSON.stringify(scores)],
  );
  return sheet!.id;
}

function demonstrationEvaluators(tx: Tx, lotId: string): Promise<Evaluator[]> {
  return tx.query<Evaluator>(
    `select u.id, ${tiesColumns('$2', 'e')}
     from app_user u join evaluator_profile e on e.user_id = u.id where u.email = any($1) order by u.email`,
    [EVALUATORS.map(({ key }) => emailOf(key)), lotId],
  );
}
