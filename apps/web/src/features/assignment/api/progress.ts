import { useMutation, useQuery } from '@tanstack/react-query';
import type { StageKind } from '@trilot/domain';
import { useState } from 'react';
import { api, newIdempotencyKey, type Schemas, send } from '../../../shared/api';
import { onSettled } from './assignments';

export type Progress = Schemas['EvaluationProgressView'];
export type EvaluatorProgress = Schemas['EvaluatorProgressView'];
export type LotProgress = Schemas['LotProgressView'];
export type StepCounts = Schemas['StepCountsView'];

export function useProgress(slug: string, stage: StageKind | undefined) {
  return useQuery({
    queryKey: ['progress', slug, stage],
    queryFn: () =>
      send(api.GET('/api/calls/{slug}/evaluation-progress', { params: { path: { slug }, query: { stage } } })),
  });
}

/** Says by which day the evaluation is due; a day that somebody else set meanwhile is not overwritten. */
export function useSetDue({ callSlug: slug, stage, dueVersion }: Progress) {
  return useMutation({
    mutationFn: (dueOn: string) =>
      send(
        api.PUT('/api/calls/{slug}/evaluation-due', {
          params: { path: { slug } },
          headers: { 'If-Match': `"${dueVersion}"` },
          body: { stage, dueOn },
        }),
      ),
    onSettled,
  });
}

/** Reminds one evaluator, or everybody with something open; a repeat after a lost answer is the same act. */
export function useRemind({ callSlug: slug, stage }: Progress) {
  const [key, setKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: async (evaluatorId: string | null) => {
      const answer = await send(
        api.POST('/api/calls/{slug}/evaluator-reminders', {
          params: { path: { slug } },
          headers: { 'Idempotency-Key': key },
          body: { stage, ...(evaluatorId === null ? {} : { evaluatorId }) },
        }),
      );
      setKey(newIdempotencyKey());
      return answer;
    },
    // a refused request was another one
    onError: () => setKey(newIdempotencyKey()),
    onSettled,
  });
}
