import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { KeptChange } from '@trilot/domain';
import { api, send } from '../../../shared/api';

/**
 * What a draft held before, newest first, page after page; asked for anew whenever it has been saved.
 *
 * @param place one place alone; null for all
 */
export function useDraftHistory(id: string, version: number, place: string | null) {
  return useInfiniteQuery({
    queryKey: ['proposal', id, 'history', place, version],
    placeholderData: keepPreviousData,
    staleTime: 0,
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/proposals/{id}/draft/history', {
          params: {
            path: { id },
            query: { ...(place !== null && { place }), ...(pageParam !== null && { before: pageParam }) },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ changes }) => changes as readonly KeptChange[]),
  });
}
