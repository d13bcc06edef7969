import { type CallDefinition, formatAmount, placesOf } from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import type { Board, BoardRow } from '../api/selection';

/** What a lot gives: the money of its envelope, or places in a call without grants. */
export interface LotLimit {
  /** Whether there is money: without it no amount is shown or asked for. */
  readonly grants: boolean;
  /** Integer cents, or places. */
  readonly limit: number;
  /** How much of the limit decisions use. */
  readonly used: (usedCents: number, rows: readonly BoardRow[]) => number;
  /** A part of the limit in words: "EUR 60,000.00", "5". */
  readonly write: (amount: number) => string;
  /** The limit itself in words: "EUR 600,000.00", "12 places". */
  readonly written: string;
}

export function useLotLimit(board: Board, definition: CallDefinition): LotLimit {
  const { t, language } = useMessages();
  const lot = definition.lots.find(({ number }) => number === board.lot.number)!;
  const places = placesOf(definition, lot);
  const { preselection } = board;
  if (places !== null) {
    return {
      grants: false,
      limit: preselection ? Math.ceil((places * preselection.multipleBp) / 10_000) : places,
      used: (_, rows) => rows.filter(({ outcome }) => outcome === (preselection ? 'invited' : 'selected')).length,
      write: (amount) => formatNumber(amount, language),
      written: t('manager.board.places', { count: places }),
    };
  }
  const write = (cents: number) => formatAmount(cents, board.currency, language);
  return {
    grants: definition.budget !== null,
    limit: preselection?.limitCents ?? board.moneyCents,
    used: (usedCents) => usedCents,
    write,
    written: write(preselection?.limitCents ?? board.moneyCents),
  };
}
