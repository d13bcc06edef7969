/** Calls of a spec: published by the manager through the API, their deadlines moved by SQL. */
import { randomBytes } from 'node:crypto';
import { type CallDefinition, firstStage, type StageKind } from '@trilot/domain';
import { callBuilder, ELENA, lotBuilder } from '@trilot/domain/testing';
import type { CallView } from '../../src/capabilities/calls/calls.dto';
import { accepted, type Answer } from './client';
import type { World } from './world';

const DAY = 86_400_000;

export interface TestCall {
  readonly id: string;
  readonly slug: string;
  /** Ids of lots 1, 2 and 3, in order. */
  readonly lots: readonly [string, string, string];
}

/** A definition that is open now, by the clock of the database: opened 70 days ago, closing in an hour. */
export async function openDefinition(world: World, changes: Partial<CallDefinition> = {}): Promise<CallDefinition> {
  const now = Date.parse(await world.sql.now());
  const at = (ms: number) => new Date(now + ms).toISOString();
  const deadline = at(DAY / 24);
  return callBuilder({
    opensAt: at(-70 * DAY),
    lots: [lotBuilder(1, { deadline }), lotBuilder(2, { deadline }), lotBuilder(3, { deadline })],
    ...changes,
  });
}

export const randomSlug = (): string => `call-${randomBytes(5).toString('hex')}`;

/** Publishes a draft as it was first saved, unless another version of it is named. */
export function publish<Body>(world: World, slug: string, by = ELENA, version = 1): Promise<Answer<Body>> {
  return world.as(by).post(`/api/managed-calls/${slug}/publication`, { headers: { 'if-match': `"${version}"` } });
}

/** Publishes a call that is open for submission. */
export async function publishedCall(world: World, changes: Partial<CallDefinition> = {}): Promise<TestCall> {
  const slug = randomSlug();
  const definition = await openDefinition(world, changes);
  accepted(await world.as(ELENA).post('/api/managed-calls', { body: { slug, definition } }));
  accepted(await publish(world, slug));
  const { id, lots } = accepted(await world.visitor.get<CallView>(`/api/calls/${slug}`));
  return { id, slug, lots: lots.map((lot) => lot.id) as [string, string, string] };
}

/**
 * Moves the deadline of every lot, as a new version of the call. The product knows no earlier deadline; specs do, so
 * that nothing waits.
 * @param byMs milliseconds from now, by the clock of the database; gives the instant
 * @param stage whose deadline it is, the first unless another is named
 */
export async function moveDeadline(
  world: World,
  call: Pick<TestCall, 'id'>,
  byMs: number,
  stage?: StageKind,
): Promise<string> {
  const { deadline } = await world.sql.row<{ deadline: Date }>(
    `select date_trunc('milliseconds', now()) + make_interval(secs => $1::double precision / 1000) as deadline`,
    [byMs],
  );
  const instant = deadline.toISOString();
  await setDeadline(world, call, instant, stage);
  return instant;
}

/**
 * As {@link moveDeadline}, to an instant (ISO 8601 in UTC), so that several calls can close at the same one.
 * @param lots numbers of the lots that are meant, all of them unless some are named
 */
export async function setDeadline(
  { sql }: World,
  { id }: Pick<TestCall, 'id'>,
  instant: string,
  stage?: StageKind,
  lots: readonly number[] | null = null,
): Promise<void> {
  const { version, definition } = await sql.row<{ version: number; definition: CallDefinition }>(
    `select c.version, v.definition from call c join call_version v on v.call_id = c.id and v.version = c.version
     where c.id = $1`,
    [id],
  );
  const moving = stage ?? firstStage(definition);
  const field = moving === firstStage(definition) ? 'deadline' : 'fullApplicationDeadline';
  const moved = {
    ...definition,
    lots: definition.lots.map((lot) => (lots?.includes(lot.number) === false ? lot : { ...lot, [field]: instant })),
  };
  await sql.rows(
    `with version as (
       insert into call_version (call_id, version, definition, published_at, published_by)
       select id, $2, $3, now(), published_by from call where id = $1 returning call_id, version),
     lots as (
       insert into lot_version (lot_id, version, stage, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
       select v.lot_id, $2, v.stage, v.kind, v.territories, v.envelope_cents, v.cap_cents, v.opens_at,
              case when v.stage = $5 and ($6::integer[] is null or l.number = any($6)) then $4 else v.deadline end
       from lot_version v join lot l on l.id = v.lot_id where l.call_id = $1 and v.version = $2 - 1)
     update call set version = $2 where id = $1`,
    [id, version + 1, JSON.stringify(moved), instant, moving, lots],
  );
}

/** Lets the deadline of every lot have passed. */
export function closeCall(world: World, call: TestCall): Promise<string> {
  return moveDeadline(world, call, -1);
}
