import {
  checkAwardLimit,
  checkDepartures,
  type CutOffRow,
  type Departure,
  type Language,
  type Outcome,
  parseAmount,
  type Refusal,
  refuse,
} from '@trilot/domain';
import type { BoardRow } from '../api/selection';

/** A departure while it is being written. */
export interface DepartureDraft {
  readonly outcome: Outcome;
  /** Integer cents; null while nothing readable is typed. Counts only when the outcome is "selected". */
  readonly amountCents: number | null;
  /** Typed text that could not be read as an amount. */
  readonly unread: string | null;
  readonly reason: string;
}

/** What all decisions of the lot together must stay within, as frozen. */
export type DepartureTerms = Parameters<typeof checkDepartures>[2];

/** Drafts by proposal id. */
export type DepartureDrafts = Readonly<Record<string, DepartureDraft>>;

type Ranked = Pick<CutOffRow, 'outcome' | 'recommendedCents' | 'requestedCents'>;

/** What the ranking says, as the draft one starts from. */
export function draftOf({ outcome, recommendedCents }: Ranked): DepartureDraft {
  return { outcome, amountCents: recommendedCents, unread: null, reason: '' };
}

/** Another outcome; a proposal that becomes selected is first offered what it asked for. */
export function withOutcome(draft: DepartureDraft, outcome: Outcome, { requestedCents }: Ranked): DepartureDraft {
  const offered = outcome === 'selected' && !draft.amountCents && draft.unread === null;
  return { ...draft, outcome, amountCents: offered ? requestedCents : draft.amountCents };
}

const centsOf = ({ outcome, amountCents }: DepartureDraft): number => (outcome === 'selected' ? (amountCents ?? 0) : 0);

const isUnreadable = ({ outcome, amountCents, unread }: DepartureDraft): boolean =>
  outcome === 'selected' && (unread !== null || amountCents === null);

/** Whether a draft says anything else than the ranking does. */
export function departs(row: Ranked, draft: DepartureDraft): boolean {
  return draft.outcome !== row.outcome || centsOf(draft) !== row.recommendedCents || isUnreadable(draft);
}

/** The departures that the drafts stand for, in the order of the ranking. */
export function departuresOf(rows: readonly CutOffRow[], drafts: DepartureDrafts): readonly Departure[] {
  return rows.flatMap((row) => {
    const draft = drafts[row.proposalId];
    if (!draft || !departs(row, draft)) return [];
    const { outcome, reason } = draft;
    return [{ proposalId: row.proposalId, outcome, recommendedCents: centsOf(draft), reason: reason.trim() }];
  });
}

/** What still stands in the way of proposing these drafts: an amount that cannot be read, else the domain's word. */
export function draftsRefusal(
  rows: readonly CutOffRow[],
  drafts: DepartureDrafts,
  terms: DepartureTerms,
  language: Language,
): Refusal | null {
  const unreadable = rows
    .map(({ proposalId }) => drafts[proposalId])
    .find((draft) => draft !== undefined && isUnreadable(draft));
  if (unreadable) {
    const typed = unreadable.unread ?? '';
    const parsed = parseAmount(typed, language);
    return 'code' in parsed ? parsed : refuse('AMOUNT_NOT_A_NUMBER', { typed });
  }
  return checkDepartures(rows, departuresOf(rows, drafts), terms);
}

/** Whether what is to be selected on the board, with the awards of the other lots, is more than a municipality may win. */
export function awardsRefusal(rows: readonly BoardRow[], maxAwards: number | null): Refusal | null {
  const elsewhere = rows.flatMap(({ municipalityId, awardsElsewhere }) =>
    awardsElsewhere.map((reference) => ({ municipalityId, reference })),
  );
  return checkAwardLimit(
    rows.filter(({ outcome }) => outcome === 'selected'),
    elsewhere,
    maxAwards,
  );
}

/** The departures that are proposed already, as drafts to go on from. */
export function draftsOf(rows: readonly BoardRow[]): DepartureDrafts {
  return Object.fromEntries(
    rows.flatMap(({ proposalId, outcome, recommendedCents, departureReason }) =>
      departureReason === null
        ? []
        : [[proposalId, { outcome, amountCents: recommendedCents, unread: null, reason: departureReason }]],
    ),
  );
}
