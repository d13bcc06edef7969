import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answerOf, api, type Schemas, send } from '../../shared/api';

export type Entry = Schemas['AuditEntryView'];
export type Verification = Schemas['VerificationView'];

/** Entries shown at once. */
const PAGE = 50;

/** The log, newest first, page after page by key. */
export function useAuditLog() {
  return useInfiniteQuery({
    queryKey: ['audit'],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      send(api.GET('/api/audit', { params: { query: { limit: PAGE, ...(pageParam && { before: pageParam }) } } })),
    getNextPageParam: ({ next }) => next,
  });
}

/** What a verification found, with the entry that is wrong as it stands now; null when it is gone. */
export interface Finding {
  readonly verification: Verification;
  readonly entry: Entry | null;
}

/** Walks the chain, and fetches the entry that does not fit. */
export function useVerification() {
  return useMutation({
    mutationFn: async (): Promise<Finding> => {
      const verification = await send(api.GET('/api/audit/verification'));
      const id = verification.firstProblem?.entryId;
      return { verification, entry: id === undefined ? null : await entryWithId(id) };
    },
  });
}

/** The page of one that starts below the next id: the entry itself, if it is still there. */
async function entryWithId(id: string): Promise<Entry | null> {
  const { entries } = await answerOf(
    api.GET('/api/audit', { params: { query: { limit: 1, before: Number(id) + 1 } } }),
  );
  return entries.find((entry) => entry.id === id) ?? null;
}
