import { useQuery } from '@tanstack/react-query';
import { PRESENCE_BEAT_SECONDS } from '@trilot/domain';
import { answerOf, api, type Schemas } from '../../../shared/api';

export type Colleague = Schemas['ColleagueView'];

/** This page, as the server tells it from others of the same person. */
const PAGE = crypto.randomUUID();

const path = (id: string) => ({ path: { id, pageId: PAGE } });

/**
 * Says again and again, while the page is looked at, that it is open and where, and gives who else is there. A beat that
 * is refused or lost is no matter for anybody: nothing is said of it, and an ended session is left to what is written.
 *
 * @param isWriting asked at every beat
 */
export function useBeat(id: string, section: string | null, isWriting: () => boolean) {
  return useQuery({
    queryKey: ['presence', id, section],
    queryFn: () =>
      answerOf(
        api.PUT('/api/proposals/{id}/presence/{pageId}', {
          params: path(id),
          body: { section, writing: isWriting() },
        }),
      ),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: true,
    refetchInterval: PRESENCE_BEAT_SECONDS * 1_000,
  });
}

/** Says that nobody looks at the page any more, also while it is being closed. */
export function sayGone(id: string): void {
  void api
    .DELETE('/api/proposals/{id}/presence/{pageId}', { params: path(id), keepalive: true })
    .catch(() => undefined);
}
