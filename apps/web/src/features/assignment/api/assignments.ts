import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { ChairDecision, StageKind } from '@trilot/domain';
import { api, queryClient, type Schemas, send } from '../../../shared/api';

export type LotAssignments = Schemas['LotAssignmentsView'];
export type Proposal = Schemas['AssignableProposalView'];
export type Evaluator = Schemas['EvaluatorLoadView'];
export type Assignment = Schemas['AssignedEvaluatorView'];
export type AwaitedConflict = Schemas['AwaitedConflictView'];

/** What the matrix can be narrowed to. */
export const SELECTIONS = ['all', 'short', 'conflict', 'diverging'] as const;
export type Selection = (typeof SELECTIONS)[number];

/** Which proposals of the lot are shown. */
export interface Wanted {
  readonly stage: StageKind | undefined;
  readonly show: Selection;
  readonly search: string;
  /** Proposals before the first that is shown. */
  readonly from: number;
}

export function useLotAssignments(lotId: string, { stage, show, search, from }: Wanted) {
  return useQuery({
    queryKey: ['assignments', lotId, stage, show, search, from],
    queryFn: () =>
      send(
        api.GET('/api/lots/{lotId}/assignments', { params: { path: { lotId }, query: { stage, show, search, from } } }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Whatever the answer: other screens show loads, sheets and progress too, so everything is asked for anew. */
export const onSettled = () => queryClient.invalidateQueries();

/** Gives proposals of the lot to evaluators. Doing it twice is refused, so a repeat does no harm. */
export function useAssign(lotId: string) {
  return useMutation({
    mutationFn: (body: { readonly proposalId: string; readonly evaluatorId: string }) =>
      send(api.POST('/api/lots/{lotId}/assignments', { params: { path: { lotId } }, body })),
    onSettled,
  });
}

/** Takes assignments back, by their id. */
export function useTakeBack() {
  return useMutation({
    mutationFn: (id: string) => send(api.DELETE('/api/assignments/{id}', { params: { path: { id } } })),
    onSettled,
  });
}

/** The chair's word on a conflict. */
export interface ChairsWord {
  readonly decision: ChairDecision;
  readonly reason: string;
}

/** The chair's word on the conflict of an assignment. */
export function decideConflict(id: string, body: ChairsWord): Promise<unknown> {
  return send(api.POST('/api/assignments/{id}/chair-decision', { params: { path: { id } }, body }));
}

export function useDecideConflict(id: string) {
  return useMutation({ mutationFn: (body: ChairsWord) => decideConflict(id, body), onSettled });
}
