import { useMutation, useQuery } from '@tanstack/react-query';
import type { StageKind } from '@trilot/domain';
import { api, queryClient, type Schemas, send } from '../../shared/api';
import { useKeyOfVersion } from '../../shared/idempotency';

export type Exports = Schemas['ExportsView'];
export type Export = Schemas['ExportView'];
export type WantedExport = Schemas['AskExportRequest'];

/** How often the progress is asked for while something is being made, ms. */
const EVERY_MS = 1_000;

export const isUnfinished = ({ state }: Export): boolean => state === 'waiting' || state === 'running';

/** One's own exports of a call; asked for again and again while one of them is being made. */
export function useExports(slug: string, stage: StageKind | undefined) {
  return useQuery({
    queryKey: ['exports', slug, stage],
    queryFn: () => send(api.GET('/api/calls/{slug}/exports', { params: { path: { slug }, query: { stage } } })),
    refetchInterval: ({ state }) => (state.data?.exports.some(isUnfinished) ? EVERY_MS : false),
  });
}

/** Asks for an export; a repeat after a lost answer is the same wish, another one after it a new one. */
export function useAskExport(slug: string, asked: number) {
  const keyOf = useKeyOfVersion();
  return useMutation({
    mutationFn: (body: WantedExport) =>
      send(
        api.POST('/api/calls/{slug}/exports', {
          params: { path: { slug } },
          headers: { 'Idempotency-Key': keyOf(`${asked} ${JSON.stringify(body)}`) },
          body,
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exports', slug] }),
  });
}

/** Where the file of an export is downloaded from. */
export const contentAddress = ({ id }: Export): string => `/api/exports/${id}/content`;
