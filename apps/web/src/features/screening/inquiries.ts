import { useMutation, useQuery } from '@tanstack/react-query';
import type { AddendumAnswers } from '@trilot/domain';
import { useState } from 'react';
import { answerOf, api, newIdempotencyKey, queryClient, type Schemas, send } from '../../shared/api';
import type { Saved, Stored } from '../../shared/autosave';

export type OwnInquiries = Schemas['OwnInquiriesView'];
export type OwnInquiry = Schemas['OwnInquiryView'];

const keyOf = (proposalId: string) => ['inquiries', proposalId];

export function useOwnInquiries(proposalId: string) {
  return useQuery({
    queryKey: keyOf(proposalId),
    queryFn: () => send(api.GET('/api/proposals/{id}/inquiries', { params: { path: { id: proposalId } } })),
  });
}

export async function keepAddendum(
  proposalId: string,
  id: string,
  answers: AddendumAnswers,
  version: number,
): Promise<Saved> {
  const saved = await answerOf(
    api.PUT('/api/inquiries/{id}/addendum', {
      params: { path: { id } },
      headers: { 'If-Match': `"${version}"` },
      body: { answers: { ...answers } },
    }),
  );
  void queryClient.invalidateQueries({ queryKey: keyOf(proposalId) });
  return saved;
}

/** The answers as the server holds them. */
export async function loadAddendum(proposalId: string, id: string): Promise<Stored<AddendumAnswers>> {
  const { inquiries } = await answerOf(
    api.GET('/api/proposals/{id}/inquiries', { params: { path: { id: proposalId } } }),
  );
  return storedIn(inquiries.find((inquiry) => inquiry.id === id)!);
}

export function storedIn({ draft, version }: OwnInquiry): Stored<AddendumAnswers> {
  return { content: draft, version };
}

/** Sends the answers of an inquiry, once. */
export function useSendAddendum(id: string) {
  const [key] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: (version: number) =>
      send(
        api.POST('/api/inquiries/{id}/addendum', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
          body: { version },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries(),
  });
}
