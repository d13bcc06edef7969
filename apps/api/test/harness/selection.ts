/** Selection as a spec needs it: freeze, propose, approve, announce, each once. */
import { randomUUID } from 'node:crypto';
import type { CallDefinition, Consolidation, Departure, NamedCorrectionKind } from '@trilot/domain';
import { ANA, BORIS, DAVID, ELENA, LEYLA, NINO, OSTAP } from '@trilot/domain/testing';
import type { BoardView } from '../../src/capabilities/selection/board.dto';
import type { RankingVersionView } from '../../src/capabilities/selection/versions.dto';
import type { ReallocationsView } from '../../src/capabilities/selection/reallocations.dto';
import type { CallOverview } from '../../src/capabilities/selection/selection.dto';
import { closeCall, publishedCall, type TestCall } from './calls';
import { accepted, type Answer, type Client } from './client';
import { evaluated, sheetOf } from './evaluation';
import { submittedProposal, type TestProposal } from './proposals';
import type { World } from './world';

/** The third lot of a closed call, every sheet in: three ask for 50,000.00 each of its 120,000.00, best first. */
export interface EvaluatedLot {
  readonly call: TestCall;
  readonly lot: string;
  /** Of Leyla (Azerbaijan), Nino (Georgia) and Ostap (Ukraine). */
  readonly proposals: readonly [TestProposal, TestProposal, TestProposal];
}

const BEST_FIRST: readonly Readonly<Record<string, number>>[] = [{ P1: 5, P2: 5 }, { P1: 5 }, {}];

export async function evaluatedLot(world: World, changes: Partial<CallDefinition> = {}): Promise<EvaluatedLot> {
  const call = await publishedCall(world, changes);
  const lot = call.lots[2];
  const proposals = [
    await submittedProposal(world, LEYLA, lot),
    await submittedProposal(world, NINO, lot),
    await submittedProposal(world, OSTAP, lot),
  ] as const;
  await closeCall(world, call);
  for (const [place, proposal] of proposals.entries()) {
    for (const evaluator of [ANA, BORIS]) await evaluated(world, lot, proposal, evaluator, sheetOf(BEST_FIRST[place]));
  }
  return { call, lot, proposals };
}

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

/** @param seen which proposed decisions; those that stand as the page is opened, unless others are named */
export async function approve(
  client: Client,
  rankingId: string,
  key: string = randomUUID(),
  seen: number | null = null,
): Promise<Answer<BoardView>> {
  const version = seen ?? (await shownDecisions(client, rankingId));
  const headers = { ...once(key), 'If-Match': `"${version}"` };
  return client.post<BoardView>(`/api/rankings/${rankingId}/approval`, { headers });
}

/** Those who may not see a ranking try all the same. */
async function shownDecisions(client: Client, rankingId: string): Promise<number> {
  const { status, body } = await client.get<RankingVersionView>(`/api/rankings/${rankingId}`);
  return status === 200 ? body.ranking.decisionsVersion : 0;
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
