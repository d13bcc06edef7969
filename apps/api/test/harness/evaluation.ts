/** Evaluation as a spec needs it: mandates, assignments, declarations and sheets, through the API as the people do. */
import { randomUUID } from 'node:crypto';
import { type ConflictLevel, type EvaluationGrid, gridQuestions, type SheetContent } from '@trilot/domain';
import { type CastMember, ELENA, SMALL_GRANT_GRID } from '@trilot/domain/testing';
import type { AssignmentMadeView } from '../../src/capabilities/assignment/assignment.dto';
import type { MandateView } from '../../src/capabilities/assignment/mandates.dto';
import type { SheetView } from '../../src/capabilities/evaluation/evaluation.dto';
import { accepted, type Answer, type Client } from './client';
import type { World } from './world';

/** The evaluator reads the mandate of a call and signs it as it stands. */
export async function signMandate(world: World, { slug }: { slug: string }, evaluator: CastMember): Promise<void> {
  const client = world.as(evaluator);
  const { digest, name } = accepted(await client.get<MandateView>(`/api/calls/${slug}/mandate`));
  accepted(await client.post(`/api/calls/${slug}/mandate/signature`, { body: { digest, language: 'en', name } }));
}

/** The manager gives a proposal to an evaluator, who has signed the mandate of the call before. */
export async function assign(
  world: World,
  lotId: string,
  proposal: { id: string },
  evaluator: CastMember,
): Promise<Answer<AssignmentMadeView>> {
  const [call] = await world.sql.rows<{ slug: string }>(
    `select c.slug from lot l join call c on c.id = l.call_id
     where l.id = $1 and not exists (select from mandate_signature g where g.call_id = c.id and g.person_id = $2)`,
    [lotId, world.idOf(evaluator)],
  );
  if (call && evaluator.roles.includes('evaluator')) await signMandate(world, call, evaluator);
  return assignOnly(world, lotId, proposal, evaluator);
}

/** As `assign`, for an evaluator who has signed nothing yet. */
export function assignOnly(
  world: World,
  lotId: string,
  { id: proposalId }: { id: string },
  evaluator: CastMember,
): Promise<Answer<AssignmentMadeView>> {
  const body = { proposalId, evaluatorId: world.idOf(evaluator) };
  return world.as(ELENA).post<AssignmentMadeView>(`/api/lots/${lotId}/assignments`, { body });
}

/** As `assign`; gives the id of the assignment. */
export async function assigned(
  world: World,
  lotId: string,
  proposal: { id: string },
  evaluator: CastMember,
): Promise<string> {
  return accepted(await assign(world, lotId, proposal, evaluator)).id;
}

export function declare(
  client: Client,
  assignmentId: string,
  level: ConflictLevel = 'none',
  reason = '',
): Promise<Answer<unknown>> {
  return client.put(`/api/assignments/${assignmentId}/conflict`, { body: { level, reason } });
}

/** A complete sheet of 4s, changed where a spec wants it: 1, 2 and 5 come with a reason. */
export function sheetOf(
  scores: Readonly<Record<string, number>> = {},
  grid: EvaluationGrid = SMALL_GRANT_GRID,
): SheetContent {
  const questions = gridQuestions(grid).map(({ id }) => {
    const value = scores[id] ?? 4;
    return [id, { value, reason: [1, 2, 5].includes(value) ? `Why ${id} deserves ${value}` : '' }] as const;
  });
  const comments = grid.sections.map(({ id }) => [id, `About section ${id}`] as const);
  return { scores: Object.fromEntries(questions), comments: Object.fromEntries(comments) };
}

export function saveSheet(
  client: Client,
  assignmentId: string,
  version: number,
  content: unknown,
): Promise<Answer<SheetView>> {
  return client.put<SheetView>(`/api/assignments/${assignmentId}/sheet`, {
    headers: { 'if-match': `"${version}"` },
    body: { content },
  });
}

export function submitSheet(
  client: Client,
  assignmentId: string,
  version = 1,
  key: string = randomUUID(),
): Promise<Answer<SheetView>> {
  return client.post<SheetView>(`/api/assignments/${assignmentId}/sheet/submission`, {
    headers: { 'idempotency-key': key },
    body: { version },
  });
}

/** Assigns, declares, scores and submits; gives the id of the assignment. */
export async function evaluated(
  world: World,
  lotId: string,
  proposal: { id: string },
  evaluator: CastMember,
  content: SheetContent = sheetOf(),
): Promise<string> {
  const id = await assigned(world, lotId, proposal, evaluator);
  const client = world.as(evaluator);
  accepted(await declare(client, id));
  accepted(await saveSheet(client, id, 0, content));
  accepted(await submitSheet(client, id));
  return id;
}
