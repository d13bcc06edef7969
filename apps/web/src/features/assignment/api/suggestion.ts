import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { StageKind } from '@trilot/domain';
import { useState } from 'react';
import { api, newIdempotencyKey, type Schemas, send } from '../../../shared/api';
import { onSettled } from './assignments';

export type LotSuggestion = Schemas['LotSuggestionView'];
export type Suggestion = Schemas['AssignmentSuggestionView'];
export type EvaluatorCapacity = Schemas['EvaluatorCapacityView'];
export type SuggestedProposal = Schemas['SuggestedProposalView'];
export type Shortfall = Schemas['ShortfallView'];
export type Reason = Schemas['SuggestionReasonView'];
export type Terms = Schemas['EvaluatorTermsRequest'];

/** How often (ms) a running job is asked how far it is. */
const ASK_AGAIN_MS = 1_000;

/** The suggestion of a lot; while its job runs it is asked for again and again. */
export function useLotSuggestion(lotId: string, stage: StageKind | undefined) {
  return useQuery({
    queryKey: ['suggestion', lotId, stage],
    queryFn: () =>
      send(api.GET('/api/lots/{lotId}/assignment-suggestion', { params: { path: { lotId }, query: { stage } } })),
    refetchInterval: ({ state }) => (state.data?.suggestion?.state === 'asked' ? ASK_AGAIN_MS : false),
  });
}

/** What a list of suggested proposals can be narrowed to. */
export const SUGGESTED_SELECTIONS = ['all', 'short', 'conflict'] as const;
export type SuggestedSelection = (typeof SUGGESTED_SELECTIONS)[number];

export function useSuggestedProposals(
  id: string,
  { show, search, from }: { readonly show: SuggestedSelection; readonly search: string; readonly from: number },
) {
  return useQuery({
    queryKey: ['suggested', id, show, search, from],
    queryFn: () =>
      send(
        api.GET('/api/assignment-suggestions/{id}/proposals', {
          params: { path: { id }, query: { show, search, from } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Asks for a suggestion; a repeat after a lost answer is the same act. */
export function useAsk(lotId: string, stage: StageKind | undefined) {
  const [key, setKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: async (terms: readonly Terms[]) => {
      await send(
        api.POST('/api/lots/{lotId}/assignment-suggestions', {
          params: { path: { lotId } },
          headers: { 'Idempotency-Key': key },
          body: { stage, terms: [...terms] },
        }),
      );
      setKey(newIdempotencyKey());
    },
    // a refused request was another one, so that the mended one needs a key of its own
    onError: () => setKey(newIdempotencyKey()),
    onSettled,
  });
}

/** Takes a suggestion over as a whole. */
export function useTakeOver(id: string) {
  const [key] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: () =>
      send(
        api.POST('/api/assignment-suggestions/{id}/taking-over', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSettled,
  });
}

/** Puts a suggestion aside; doing it twice is refused, so a repeat does no harm. */
export function useDiscard(id: string) {
  return useMutation({
    mutationFn: () => send(api.POST('/api/assignment-suggestions/{id}/discarding', { params: { path: { id } } })),
    onSettled,
  });
}
