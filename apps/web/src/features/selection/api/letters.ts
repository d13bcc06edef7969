import { useQuery } from '@tanstack/react-query';
import type { LetterKind, StageKind } from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';
import { api, type Schemas, send } from '../../../shared/api';

export type Letters = Schemas['LettersView'];
export type LetterRow = Schemas['LetterRow'];
export type LetterText = Schemas['LetterTextView'];

/** Pause (ms) between two looks while mails are on their way. */
const LOOK_AGAIN_MS = 5_000;

/** The letters of a call; asked for again while some are still to be written or sent. */
export function useLetters(slug: string, stage?: StageKind) {
  return useQuery({
    queryKey: ['letters', slug, stage],
    queryFn: () => send(api.GET('/api/calls/{slug}/letters', { params: { path: { slug }, query: { stage } } })),
    refetchInterval: ({ state: { data } }) => (data && isOnItsWay(data) ? LOOK_AGAIN_MS : false),
  });
}

/** Which of the letters about a proposal: its kind, and of a correction the version that decides otherwise. */
export interface WhichLetter {
  readonly kind: LetterKind;
  readonly version: number;
}

/** @param language of a preview; undefined for the addressee's */
export function useLetter(
  slug: string,
  proposalId: string,
  { kind, version }: WhichLetter,
  language?: InterfaceLanguage,
) {
  return useQuery({
    queryKey: ['letter', slug, proposalId, kind, version, language],
    queryFn: () =>
      send(
        api.GET('/api/calls/{slug}/letters/{proposalId}', {
          params: { path: { slug, proposalId }, query: { kind, version, language } },
        }),
      ),
    placeholderData: (previous) => previous,
  });
}

export function retryLetters(slug: string, key: string): Promise<Letters> {
  return send(
    api.POST('/api/calls/{slug}/letters/retries', {
      params: { path: { slug } },
      headers: { 'Idempotency-Key': key },
    }),
  );
}

/** Whether something of the letters will change by itself: the announced instant has come, and not all is sent. */
function isOnItsWay({ announcementAt, serverNow, letters }: Letters): boolean {
  if (announcementAt === null || announcementAt > serverNow) return false;
  return letters.some(
    // a correction waits for a person
    ({ kind, writtenAt, recipients }) =>
      (writtenAt === null && kind !== 'correction') || recipients.some(({ state }) => state === 'waiting'),
  );
}
