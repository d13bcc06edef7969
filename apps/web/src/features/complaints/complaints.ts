import { useQuery } from '@tanstack/react-query';
import { ProblemError } from '@trilot/api-client';
import type { ComplaintText, ComplaintVerdict } from '@trilot/domain';
import { answerOf, api, queryClient, type Schemas, send } from '../../shared/api';
import type { Saved, Stored } from '../../shared/autosave';

export type OwnComplaintData = Schemas['OwnComplaintView'];
export type WrittenComplaint = Schemas['WrittenComplaintView'];
export type Complaint = Schemas['ComplaintView'];
export type ComplaintSummary = Schemas['ComplaintSummary'];
export type CallComplaints = Schemas['CallComplaintsView'];

const once = (key: string) => ({ 'Idempotency-Key': key });
const ownKey = (proposalId: string) => ['proposal', proposalId, 'complaint'];

/** The complaint about one's own proposal; null while there is no letter about its decision. */
export function useOwnComplaint(proposalId: string) {
  return useQuery({
    queryKey: ownKey(proposalId),
    queryFn: async (): Promise<OwnComplaintData | null> => {
      try {
        return await send(api.GET('/api/proposals/{id}/complaint', { params: { path: { id: proposalId } } }));
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'NOT_FOUND') return null;
        throw error;
      }
    },
  });
}

export const storedIn = ({ ground, text, version }: OwnComplaintData): Stored<ComplaintText> => ({
  content: { ground, text },
  version,
});

export async function keepComplaint(proposalId: string, content: ComplaintText, version: number): Promise<Saved> {
  const saved = await answerOf(
    api.PUT('/api/proposals/{id}/complaint', {
      params: { path: { id: proposalId } },
      headers: { 'If-Match': `"${version}"` },
      body: { ...content },
    }),
  );
  void queryClient.invalidateQueries({ queryKey: ownKey(proposalId) });
  return saved;
}

/** The complaint as the server holds it. */
export async function loadComplaint(proposalId: string): Promise<Stored<ComplaintText>> {
  return storedIn(await answerOf(api.GET('/api/proposals/{id}/complaint', { params: { path: { id: proposalId } } })));
}

/** @param version of the text that is lodged */
export function lodgeComplaint(id: string, version: number, key: string): Promise<unknown> {
  return send(
    api.POST('/api/proposals/{id}/complaint', { params: { path: { id } }, headers: once(key), body: { version } }),
  );
}

export function useCallComplaints(slug: string) {
  return useQuery({
    queryKey: ['complaints', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/complaints', { params: { path: { slug } } })),
  });
}

export function useComplaint(id: string) {
  return useQuery({
    queryKey: ['complaint', id],
    queryFn: () => send(api.GET('/api/complaints/{id}', { params: { path: { id } } })),
  });
}

export function answerComplaint(
  id: string,
  { verdict, reasons }: { readonly verdict: ComplaintVerdict; readonly reasons: string },
  key: string,
): Promise<unknown> {
  return send(
    api.POST('/api/complaints/{id}/answer', {
      params: { path: { id } },
      headers: once(key),
      body: { verdict, reasons },
    }),
  );
}

/** As the second person. */
export function decideComplaint(
  id: string,
  { verdict, reason }: { readonly verdict: 'confirmed' | 'refused'; readonly reason: string },
  key: string,
): Promise<unknown> {
  return send(
    api.POST('/api/complaints/{id}/verdict', {
      params: { path: { id } },
      headers: once(key),
      body: { verdict, reason },
    }),
  );
}
