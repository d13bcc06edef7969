import { useMutation, useQuery } from '@tanstack/react-query';
import type { ConflictLevel, StageKind } from '@trilot/domain';
import { api, type Schemas, send } from '../../../shared/api';
import { type ChairsWord, onSettled } from './assignments';

export type OwnConflicts = Schemas['OwnConflictsView'];
export type OwnConflict = Schemas['OwnConflictView'];
export type DeclaredConflict = Schemas['DeclaredConflictView'];

/** The proposals of a call with what one has declared oneself. */
export function useOwnConflicts(slug: string, stage: StageKind | undefined) {
  return useQuery({
    queryKey: ['own-conflicts', slug, stage],
    queryFn: () => send(api.GET('/api/calls/{slug}/own-conflicts', { params: { path: { slug }, query: { stage } } })),
  });
}

/** Declares one's own interest in a proposal; the same twice changes nothing. */
export function useDeclareOwn() {
  return useMutation({
    mutationFn: ({ id, ...body }: { readonly id: string; readonly level: ConflictLevel; readonly reason: string }) =>
      send(api.PUT('/api/submitted-proposals/{id}/conflict', { params: { path: { id } }, body })),
    onSettled,
  });
}

/** What others who help to run a call have declared and waits for the chair; whoever may not decide asks for nothing. */
export function useDeclaredConflicts(slug: string, mayDecide: boolean) {
  return useQuery({
    queryKey: ['declared-conflicts', slug],
    enabled: mayDecide,
    queryFn: () => send(api.GET('/api/calls/{slug}/declared-conflicts', { params: { path: { slug } } })),
  });
}

export function decideDeclared({ proposalId: id, personId }: DeclaredConflict, body: ChairsWord): Promise<unknown> {
  return send(
    api.POST('/api/submitted-proposals/{id}/conflicts/{personId}/chair-decision', {
      params: { path: { id, personId } },
      body,
    }),
  );
}
