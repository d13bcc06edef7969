/** Selection as a spec needs it: freeze, propose, approve, announce, each once. */
import { randomUUID } from 'node:crypto';
import type { Consolidation, Departure, NamedCorrectionKind } from '@trilot/domain';
import { DAVID, ELENA } from '@trilot/domain/testing';
import type { BoardView } from '../../src/capabilities/selection/board.dto';
import type { ReallocationsView } from '../../src/capabilities/selection/reallocations.dto';
import type { CallOverview } from '../../src/capabilities/selection/selection.dto';
import { accepted, type Answer, type Client } from './client';
import type { World } from './world';

const once = (key: string) => ({ 'idempotency-key': key });

/** The committee's score of one question. @param version consolidations of the proposal so far */
export function consolidate(
  client: Client,
  { id }: { id: string },
  consolidation: Consolidation,
  version = 0,
  key: string = randomUUID(),
): Promise<Answer<void>> {
  return client.post<void>(`/api/scored-proposals/${id}/consolidations`, {
    headers: once(key),
    body: { ...consolidation, version },
  });
}

export function freeze(client: Client, lotId: string, key: string = randomUUID()): Promise<Answer<BoardView>> {
  return client.post<BoardView>(`/api/lots/${lotId}/ranking`, { headers: once(key) });
}

export function propose(
  client: Client,
  rankingId: string,
  departures: readonly Departure[] = [],
  key: string = randomUUID(),
): Promise<Answer<BoardView>> {
  return client.post<BoardView>(`/api/rankings/${rankingId}/decisions`, { headers: once(key), body: { departures } });
}

export function approve(client: Client, rankingId: string, key: string = randomUUID()): Promise<Answer<BoardView>> {
  return client.post<BoardView>(`/api/rankings/${rankingId}/approval`, { headers: once(key) });
}

/** @param at ISO 8601; null for now */
export function announce(
  client: Client,
  { slug }: { slug: string },
  at: string | null = null,
  key: string = randomUUID(),
): Promise<Answer<CallOverview>> {
  return client.post<CallOverview>(`/api/calls/${slug}/announcement`, { headers: once(key), body: { at } });
}

/** The result of the concept notes. @param at ISO 8601; null for now */
export function preselect(
  client: Client,
  { slug }: { slug: string },
  at: string | null = null,
  key: string = randomUUID(),
): Promise<Answer<CallOverview>> {
  return client.post<CallOverview>(`/api/calls/${slug}/preselection`, { headers: once(key), body: { at } });
}

/** Freezes every lot of a call, follows the rankings, and has a second manager approve; gives the boards by lot. */
export async function decided(world: World, { lots }: { readonly lots: readonly string[] }): Promise<BoardView[]> {
  const boards: BoardView[] = [];
  for (const lotId of lots) {
    const { ranking } = accepted(await freeze(world.as(ELENA), lotId));
    accepted(await propose(world.as(ELENA), ranking!.id));
    boards.push(accepted(await approve(world.as(DAVID), ranking!.id)));
  }
  return boards;
}

/** Corrects a frozen ranking by another version. */
export function correct(
  client: Client,
  rankingId: string,
  kind: NamedCorrectionKind = 'manifestError',
  reason = 'The sum was read wrongly.',
  key: string = randomUUID(),
): Promise<Answer<BoardView>> {
  return client.post<BoardView>(`/api/rankings/${rankingId}/corrections`, {
    headers: once(key),
    body: { kind, reason },
  });
}

/** What the lots of a call have, and what is due to move between them. */
export async function moneyOf(client: Client, { slug }: { slug: string }): Promise<ReallocationsView> {
  return accepted(await client.get<ReallocationsView>(`/api/calls/${slug}/reallocations`));
}

/** Moves what is due, as it is shown. */
export function reallocate(
  client: Client,
  { slug }: { slug: string },
  moves: ReallocationsView['due'],
  key: string = randomUUID(),
  reason = 'Lot 3 has more good proposals than money.',
): Promise<Answer<ReallocationsView>> {
  const headers = once(key);
  return client.post<ReallocationsView>(`/api/calls/${slug}/reallocations`, { headers, body: { moves, reason } });
}
