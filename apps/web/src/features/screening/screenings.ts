import { useMutation, useQuery } from '@tanstack/react-query';
import type { CallDefinition, Checks, Language, RejectionGround, RejectionVerdict, StageKind } from '@trilot/domain';
import { useState } from 'react';
import { answerOf, api, newIdempotencyKey, queryClient, type Schemas, send } from '../../shared/api';
import type { Saved, Stored } from '../../shared/autosave';

export type LotScreenings = Schemas['LotScreeningsView'];
export type ScreenedProposal = Schemas['ScreenedProposalView'];
export type Screening = Schemas['ScreeningView'];
export type Inquiry = Schemas['InquiryView'];
export type AskedField = Schemas['AskedFieldView'];

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
const one = (id: string) => ({ path: { id } });

export function useLotScreenings(lotId: string, stage: StageKind | undefined) {
  return useQuery({
    queryKey: ['screenings', lotId, stage],
    queryFn: () => send(api.GET('/api/lots/{lotId}/screenings', { params: { path: { lotId }, query: { stage } } })),
  });
}

export function useScreening(id: string) {
  return useQuery({
    queryKey: ['screening', id],
    queryFn: () => send(api.GET('/api/screenings/{id}', { params: one(id) })),
  });
}

/** The published definition of the call as the domain knows it. */
export function definitionOf({ call }: Screening): CallDefinition {
  return call.definition as unknown as CallDefinition;
}

export async function keepChecks(id: string, checks: Checks, version: number): Promise<Saved> {
  const saved = await answerOf(
    api.PUT('/api/screenings/{id}/checks', {
      params: one(id),
      headers: ifMatch(version),
      body: { checks: checks as never },
    }),
  );
  void queryClient.invalidateQueries({ queryKey: ['screening', id] });
  return saved;
}

/** The checks as the server holds them. */
export async function loadChecks(id: string): Promise<Stored<Checks>> {
  return storedIn(await answerOf(api.GET('/api/screenings/{id}', { params: one(id) })));
}

export function storedIn({ checks, version }: Screening): Stored<Checks> {
  return { content: checks, version };
}

const onSettled = () => queryClient.invalidateQueries();

/** Admits a proposal, or opens its check again; doing it twice is refused, so a repeat does no harm. */
export function useMove(id: string, move: 'admission' | 'reopening') {
  return useMutation({
    mutationFn: () =>
      send(
        move === 'admission'
          ? api.POST('/api/screenings/{id}/admission', { params: one(id) })
          : api.POST('/api/screenings/{id}/reopening', { params: one(id) }),
      ),
    onSettled,
  });
}

export interface NewInquiry {
  readonly language: Language;
  readonly fields: readonly AskedField[];
  /** YYYY-MM-DD. */
  readonly dueOn: string;
}

/** Makes an inquiry; a repeat after a lost answer is the same act. */
export function useInquire(id: string) {
  const [key, setKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: async ({ language, fields, dueOn }: NewInquiry) => {
      await send(
        api.POST('/api/screenings/{id}/inquiries', {
          params: one(id),
          headers: { 'Idempotency-Key': key },
          body: { language, fields: fields.map((field) => ({ ...field })), dueOn },
        }),
      );
      setKey(newIdempotencyKey());
    },
    onSettled,
  });
}

export interface NewRejection {
  readonly ground: RejectionGround;
  readonly code: string;
  readonly sentence: string;
}

/** Proposes to put a proposal aside; only one proposal can wait, so a repeat does no harm. */
export function useProposeRejection(id: string) {
  return useMutation({
    mutationFn: (body: NewRejection) => send(api.POST('/api/screenings/{id}/rejections', { params: one(id), body })),
    onSettled,
  });
}

/** Proposes to take the rejection back. */
export function useProposeReversal(id: string) {
  return useMutation({
    mutationFn: (sentence: string) =>
      send(api.POST('/api/screenings/{id}/reversals', { params: one(id), body: { sentence } })),
    onSettled,
  });
}

/** Confirms or refuses, as a second person, what waits. */
export function useDecideRejection(id: string) {
  return useMutation({
    mutationFn: (body: { readonly verdict: RejectionVerdict; readonly reason: string }) =>
      send(api.POST('/api/screenings/{id}/verdict', { params: one(id), body })),
    onSettled,
  });
}
