import { useQueries, useQuery } from '@tanstack/react-query';
import { type CallDefinition, type Departure, type RankingSnapshot, recompute, type StageKind } from '@trilot/domain';
import { api, type Schemas, send } from '../../../shared/api';

export type Board = Schemas['BoardView'];
export type BoardRow = Schemas['BoardRow'];
export type Ranking = Schemas['RankingView'];
export type WaitingComplaint = Schemas['WaitingComplaintView'];
export type Overview = Schemas['CallOverview'];
export type LotOverview = Schemas['LotOverview'];
export type Statistics = Schemas['StatisticsView'];
export type Divergences = Schemas['DivergencesView'];
export type RankingVersion = Schemas['RankingVersionView'];
export type Reallocations = Schemas['ReallocationsView'];
export type CallSummary = Schemas['CallSummary'];

/** A frozen ranking as it is handed out: its inputs and the hash over them. */
export interface FrozenSnapshot {
  readonly hash: string;
  readonly snapshot: RankingSnapshot;
}

const once = (key: string) => ({ 'Idempotency-Key': key });

export function useCalls() {
  return useQuery({ queryKey: ['calls'], queryFn: () => send(api.GET('/api/calls')) });
}

/** A call with its published definition: grid, zone and what was committed at publication. */
export function useCall(slug: string | undefined) {
  return useQuery({
    queryKey: ['call', slug],
    enabled: slug !== undefined,
    queryFn: () => send(api.GET('/api/calls/{slug}', { params: { path: { slug: slug ?? '' } } })),
  });
}

/** The published definition of a call as the domain knows it. */
export function definitionOf(call: Schemas['CallView']): CallDefinition {
  return call.definition as unknown as CallDefinition;
}

const overviewQuery = (slug: string, stage?: StageKind) => ({
  queryKey: ['overview', slug, stage],
  queryFn: () => send(api.GET('/api/calls/{slug}/overview', { params: { path: { slug }, query: { stage } } })),
});

export function useOverview(slug: string, stage?: StageKind) {
  return useQuery(overviewQuery(slug, stage));
}

/** One overview per call, in the order of the calls. */
export function useOverviews(calls: readonly CallSummary[]) {
  return useQueries({ queries: calls.map(({ slug }) => overviewQuery(slug)) });
}

/** Complaints of all calls that wait for an answer; whoever may not answer them asks for none. */
export function useWaitingComplaints(mayAnswer: boolean) {
  return useQuery({
    queryKey: ['complaints', 'waiting'],
    enabled: mayAnswer,
    queryFn: () => send(api.GET('/api/complaints')),
  });
}

export function useBoard(lotId: string, stage?: StageKind) {
  return useQuery({
    queryKey: ['board', lotId, stage],
    queryFn: () => send(api.GET('/api/lots/{lotId}/board', { params: { path: { lotId }, query: { stage } } })),
  });
}

export function useStatistics(lotId: string, stage?: StageKind) {
  return useQuery({
    queryKey: ['statistics', lotId, stage],
    queryFn: () => send(api.GET('/api/lots/{lotId}/statistics', { params: { path: { lotId }, query: { stage } } })),
  });
}

/** The proposals of a lot whose two sheets diverge. */
export function useDivergences(lotId: string, stage?: StageKind) {
  return useQuery({
    queryKey: ['divergences', lotId, stage],
    queryFn: () => send(api.GET('/api/lots/{lotId}/divergences', { params: { path: { lotId }, query: { stage } } })),
  });
}

/** Address under which the frozen ranking can be downloaded. */
export function snapshotAddress(rankingId: string): string {
  return `/api/rankings/${rankingId}/snapshot`;
}

export async function loadSnapshot(rankingId: string): Promise<FrozenSnapshot> {
  const answer = await send(api.GET('/api/rankings/{id}/snapshot', { params: { path: { id: rankingId } } }));
  return answer as unknown as FrozenSnapshot;
}

/** A frozen ranking's rules, and the rows that follow from it alone, without any decision; null asks for nothing. */
export function useFrozenRanking(rankingId: string | null) {
  return useQuery({
    queryKey: ['snapshot', rankingId],
    enabled: rankingId !== null,
    queryFn: () => loadSnapshot(rankingId ?? ''),
    select: ({ snapshot }) => ({ rules: snapshot.rules, rows: recompute(snapshot).rows }),
    // a frozen ranking never changes
    staleTime: Infinity,
  });
}

export type WhatIfAnswer = Schemas['WhatIfView'];

/** What another line would do; nothing is kept. */
export function tryLine(lotId: string, body: Schemas['WhatIfRequest']): Promise<WhatIfAnswer> {
  return send(api.POST('/api/lots/{lotId}/what-if', { params: { path: { lotId } }, body }));
}

/** The committee's score of one question of a proposal; null takes an earlier one back. */
export function consolidateScore(
  proposalId: string,
  body: Schemas['ConsolidateScoreRequest'],
  key: string,
): Promise<unknown> {
  return send(
    api.POST('/api/scored-proposals/{id}/consolidations', {
      params: { path: { id: proposalId } },
      headers: once(key),
      body,
    }),
  );
}

export async function appointRapporteur(proposalId: string, evaluatorId: string): Promise<void> {
  await send(
    api.PUT('/api/scored-proposals/{id}/consensus/rapporteur', {
      params: { path: { id: proposalId } },
      body: { evaluatorId },
    }),
  );
}

/** Ends a consensus that is not reached. */
export async function endConsensus(proposalId: string, reason: string, key: string): Promise<void> {
  await send(
    api.POST('/api/scored-proposals/{id}/consensus/end', {
      params: { path: { id: proposalId } },
      headers: once(key),
      body: { reason },
    }),
  );
}

export function freezeRanking(lotId: string, key: string): Promise<Board> {
  return send(api.POST('/api/lots/{lotId}/ranking', { params: { path: { lotId } }, headers: once(key) }));
}

/** Freezes another version of a ranking, for a reason. */
export function correctRanking(rankingId: string, body: Schemas['CorrectRankingRequest'], key: string): Promise<Board> {
  return send(
    api.POST('/api/rankings/{id}/corrections', { params: { path: { id: rankingId } }, headers: once(key), body }),
  );
}

export function useReallocations(slug: string) {
  return useQuery({
    queryKey: ['reallocations', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/reallocations', { params: { path: { slug } } })),
  });
}

/** Moves what the lots have left, as it was shown. */
export function reallocateMoney(slug: string, body: Schemas['ReallocateRequest'], key: string): Promise<Reallocations> {
  return send(api.POST('/api/calls/{slug}/reallocations', { params: { path: { slug } }, headers: once(key), body }));
}

export function useRankingVersion(rankingId: string) {
  return useQuery({
    queryKey: ['rankingVersion', rankingId],
    queryFn: () => send(api.GET('/api/rankings/{id}', { params: { path: { id: rankingId } } })),
  });
}

export function proposeDecisions(rankingId: string, departures: readonly Departure[], key: string): Promise<Board> {
  return send(
    api.POST('/api/rankings/{id}/decisions', {
      params: { path: { id: rankingId } },
      headers: once(key),
      body: { departures: departures.map((departure) => ({ ...departure })) },
    }),
  );
}

/** @param seen which proposed decisions are on the page */
export function approveDecisions(rankingId: string, seen: number, key: string): Promise<Board> {
  const headers = { ...once(key), 'If-Match': `"${seen}"` };
  return send(api.POST('/api/rankings/{id}/approval', { params: { path: { id: rankingId } }, headers }));
}

/** @param at ISO 8601; null for now */
export function announceCall(slug: string, at: string | null, key: string): Promise<Overview> {
  return send(
    api.POST('/api/calls/{slug}/announcement', { params: { path: { slug } }, headers: once(key), body: { at } }),
  );
}

/** The result of the concept notes of a call in two stages. @param at ISO 8601; null for now */
export function announcePreselection(slug: string, at: string | null, key: string): Promise<Overview> {
  return send(
    api.POST('/api/calls/{slug}/preselection', { params: { path: { slug } }, headers: once(key), body: { at } }),
  );
}
