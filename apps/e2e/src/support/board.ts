/** The selection board as a manager reads it: its rows in their parts. */
import { parseAmount } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { rowsOf } from './page';
import type { InterfaceLanguage, Translator } from './words';

export interface BoardRow {
  readonly rank: number | null;
  readonly reference: string;
  readonly requestedCents: number;
  /** 0 where nothing is recommended. */
  readonly recommendedCents: number;
  readonly runningCents: number | null;
  /** Everything that is said about the outcome. */
  readonly outcome: string;
}

export interface BoardParts {
  readonly above: readonly BoardRow[];
  /** What the line of the cut-off says. */
  readonly line: string;
  readonly reserve: readonly BoardRow[];
  readonly belowGates: readonly BoardRow[];
}

/** Cells of a row that is a proposal; lines between the parts have one. */
const FEWEST_CELLS = 8;

export async function readBoard(page: Page, t: Translator, language: InterfaceLanguage): Promise<BoardParts> {
  const table = page.getByRole('table', { name: t('manager.board.caption', { currency: 'EUR' }) });
  await table.waitFor();
  const [, ...rows] = await rowsOf(table);
  const line = rows.findIndex((cells) => cells.length < FEWEST_CELLS);
  const end = rows.findIndex(([text]) => text === t('manager.board.belowGates'));
  const read = (from: number, to?: number) =>
    rows
      .slice(from, to)
      .filter((cells) => cells.length >= FEWEST_CELLS)
      .map((cells) => rowOf(cells, language));
  return {
    above: read(0, line),
    line: rows[line]?.[0] ?? '',
    reserve: read(line, end === -1 ? undefined : end),
    belowGates: end === -1 ? [] : read(end),
  };
}

function rowOf(cells: readonly string[], language: InterfaceLanguage): BoardRow {
  const [rank = '', reference = ''] = cells;
  const [requested, recommended, running, outcome = ''] = cells.slice(-4);
  return {
    rank: /^\d+$/.test(rank) ? Number(rank) : null,
    reference: reference.replace(/^\S\s/, ''),
    requestedCents: centsOf(requested, language) ?? 0,
    recommendedCents: centsOf(recommended, language) ?? 0,
    runningCents: centsOf(running, language),
    outcome,
  };
}

function centsOf(text: string | undefined, language: InterfaceLanguage): number | null {
  const read = parseAmount(text ?? '', language);
  return 'code' in read ? null : read.cents;
}
