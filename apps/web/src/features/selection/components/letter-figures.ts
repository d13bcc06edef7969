import type { DeliveryState } from '@trilot/domain';
import type { LetterRow } from '../api/letters';

/** Which letters the table shows. */
export const LETTER_FILTERS = ['all', 'failed', 'unopened'] as const;
export type LetterFilter = (typeof LETTER_FILTERS)[number];

const SHOWN: Readonly<Record<LetterFilter, (letter: LetterRow) => boolean>> = {
  all: () => true,
  failed: ({ recipients }) => recipients.some(({ state }) => state === 'failed'),
  unopened: ({ writtenAt, opened }) => writtenAt !== null && !opened,
};

export const shownBy = (filter: LetterFilter) => SHOWN[filter];

/** How many recipients are in a state, over all letters. */
export function recipientsIn(letters: readonly LetterRow[], wanted?: DeliveryState): number {
  return letters.reduce(
    (sum, { recipients }) => sum + recipients.filter(({ state }) => wanted === undefined || state === wanted).length,
    0,
  );
}

/** How many letters count as read on a day, YYYY-MM-DD. */
export function readBy(letters: readonly LetterRow[], day: string): number {
  return letters.filter(({ readOn }) => readOn !== null && readOn <= day).length;
}
