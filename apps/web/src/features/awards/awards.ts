import { useQuery } from '@tanstack/react-query';
import { ProblemError } from '@trilot/api-client';
import { api, type Schemas, send } from '../../shared/api';

export type CallAwards = Schemas['CallAwardsView'];
export type LotAwards = Schemas['LotAwardsView'];
export type Award = Schemas['AwardView'];
export type OwnAwardData = Schemas['OwnAwardView'];

const once = (key: string) => ({ 'Idempotency-Key': key });

export function useCallAwards(slug: string) {
  return useQuery({
    queryKey: ['awards', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/awards', { params: { path: { slug } } })),
  });
}

/** The award of one's own proposal; null where it has neither one nor a place in reserve. */
export function useOwnAward(proposalId: string) {
  return useQuery({
    queryKey: ['proposal', proposalId, 'award'],
    queryFn: async (): Promise<OwnAwardData | null> => {
      try {
        return await send(api.GET('/api/proposals/{id}/award', { params: { path: { id: proposalId } } }));
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'NOT_FOUND') return null;
        throw error;
      }
    },
  });
}

export function promoteProposal(lotId: string, proposalId: string, key: string): Promise<unknown> {
  return send(
    api.POST('/api/lots/{lotId}/promotions', { params: { path: { lotId } }, headers: once(key), body: { proposalId } }),
  );
}

/** Records, as a manager, that a municipality gives its award up. */
export function endAward(proposalId: string, reason: string, key: string): Promise<unknown> {
  return send(
    api.POST('/api/awards/{proposalId}/ending', {
      params: { path: { proposalId } },
      headers: once(key),
      body: { reason },
    }),
  );
}

/** Gives up the award of one's own proposal. */
export function giveUpAward(id: string, reason: string, key: string): Promise<unknown> {
  return send(
    api.POST('/api/proposals/{id}/award/ending', { params: { path: { id } }, headers: once(key), body: { reason } }),
  );
}
