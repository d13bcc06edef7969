import { useMutation, useQuery } from '@tanstack/react-query';
import type { ChairDecision } from '@trilot/domain';
import { api, queryClient, type Schemas, send } from '../../../shared/api';

export type LotAssignments = Schemas['LotAssignmentsView'];
export type Proposal = Schemas['AssignableProposalView'];
export type Evaluator = Schemas['EvaluatorLoadView'];
export type Assignment = Schemas['AssignedEvaluatorView'];

export function useLotAssignments(lotId: string) {
  return useQuery({
    queryKey: ['assignments', lotId],
    queryFn: () => send(api.GET('/api/lots/{lotId}/assignments', { params: { path: { lotId } } })),
  });
}

/** The call the lot belongs to, for its name. */
export function useCall(slug: string) {
  return useQuery({
    queryKey: ['call', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}', { params: { path: { slug } } })),
  });
}

/** Whether the lot's ranking is frozen: from then on nothing is assigned any more. */
export function useIsFrozen(slug: string, lotId: string): boolean {
  const { data } = useQuery({
    queryKey: ['overview', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/overview', { params: { path: { slug } } })),
  });
  return data?.lots.some(({ lot, ranking }) => lot.id === lotId && ranking !== null) ?? false;
}

/** Whatever the answer: other screens show loads, sheets and progress too, so everything is asked for anew. */
const onSettled = () => queryClient.invalidateQueries();

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

/** The chair's word on the potential conflict of an assignment. */
export function useDecideConflict(id: string) {
  return useMutation({
    mutationFn: (body: { readonly decision: ChairDecision; readonly reason: string }) =>
      send(api.POST('/api/assignments/{id}/chair-decision', { params: { path: { id } }, body })),
    onSettled,
  });
}
