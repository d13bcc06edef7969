import { useMutation, useQuery } from '@tanstack/react-query';
import type { Translations } from '@trilot/domain';
import { api, queryClient, type Schemas, send } from '../../../shared/api';

export type ManagedMandate = Schemas['ManagedMandateView'];
export type MandateVersion = Schemas['MandateVersionView'];
export type MandateSigner = Schemas['MandateSignerView'];

const keyOf = (slug: string) => ['managed-mandate', slug];

/** Every version of a call's mandate, and who has signed which. */
export function useManagedMandate(slug: string) {
  return useQuery({
    queryKey: keyOf(slug),
    queryFn: () => send(api.GET('/api/managed-calls/{slug}/mandate', { params: { path: { slug } } })),
  });
}

/** Writes the version after the one that was on the page. */
export function useReplaceMandate(slug: string, version: number) {
  return useMutation({
    mutationFn: (texts: Translations) =>
      send(
        api.POST('/api/managed-calls/{slug}/mandate/versions', {
          params: { path: { slug } },
          headers: { 'If-Match': `"${version}"` },
          body: { texts },
        }),
      ),
    onSuccess: (mandate) => queryClient.setQueryData(keyOf(slug), mandate),
  });
}
