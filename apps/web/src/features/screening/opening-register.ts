import { useMutation, useQuery } from '@tanstack/react-query';
import type { StageKind } from '@trilot/domain';
import { useState } from 'react';
import { api, newIdempotencyKey, queryClient, type Schemas, send } from '../../shared/api';

export type Register = Schemas['OpeningRegisterView'];
export type RegisteredProposal = Schemas['RegisteredProposalView'];
export type RegisteredAttempt = Schemas['RegisteredAttemptView'];

export function useOpeningRegister(lotId: string, stage: StageKind | undefined) {
  return useQuery({
    queryKey: ['openingRegister', lotId, stage],
    queryFn: () =>
      send(api.GET('/api/lots/{lotId}/opening-register', { params: { path: { lotId }, query: { stage } } })),
  });
}

/** Address under which a register can be downloaded as a table. */
export function registerTableAddress(lotId: string, stage: StageKind): string {
  return `/api/lots/${lotId}/opening-register.csv?stage=${stage}`;
}

/** Draws up the register of a lot at a stage; a repeat after a lost answer is the same act. */
export function useDrawUp(lotId: string, stage: StageKind) {
  const [key] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: () =>
      send(
        api.POST('/api/lots/{lotId}/opening-register', {
          params: { path: { lotId }, query: { stage } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries(),
  });
}
