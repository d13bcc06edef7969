/** The budget of a proposal as parts of a document: its lines, the published lines 1 to 13, and who pays. */
import {
  type Budget,
  budgetTotals,
  formatPlainAmount,
  formatQuantity,
  lineTotalCents,
  publishedLines,
} from '@trilot/domain';
import { type Block, quoted, type TableRow } from '../platform/documents/printed-document';
import type { Writing } from './printed-answers';
import { namesOf } from './printed-project';

/** Published lines that add up those above them. */
const SUMS: readonly string[] = ['direct', 'subtotal', 'eligible', 'totalCost'];

export function budgetBlocks(budget: Budget, writing: Writing): readonly Block[] {
  const { t, call } = writing;
  return [
    { kind: 'heading', level: 2, words: t('common.document.budget') },
    ...(budget.lines.length > 0 ? [linesTable(budget, writing)] : []),
    summaryTable(budget, writing),
    {
      kind: 'table',
      caption: t('common.budget.funding'),
      columns: [
        { heading: t('letters.printed.source') },
        { heading: t('letters.printed.amount', { currency: call.currency }), numeric: true },
      ],
      rows: fundingRows(budget, writing),
    },
  ];
}

function linesTable({ lines }: Budget, writing: Writing): Block {
  const { t, language } = writing;
  const amount = (cents: number | null) => (cents === null ? '' : formatPlainAmount(cents, language));
  const units = (hundredths: number | null) => (hundredths === null ? '' : formatQuantity(hundredths, language));
  return {
    kind: 'table',
    caption: t('common.document.budgetLines'),
    columns: [
      { heading: t('common.budget.description') },
      { heading: t('common.budget.quantity'), numeric: true },
      { heading: t('common.budget.unit') },
      { heading: t('common.budget.unitValue'), numeric: true },
      { heading: t('common.budget.total'), numeric: true },
      { heading: t('common.document.serves') },
    ],
    rows: lines
      .toSorted((a, b) => a.heading - b.heading)
      .map((line) => ({
        cells: [
          quoted(`${line.heading} · ${line.description}`),
          units(line.quantityHundredths),
          quoted(line.unit),
          amount(line.unitCents),
          amount(lineTotalCents(line)),
          line.priority === null ? t('common.document.wholeProject') : namesOf([line.priority], writing),
        ],
      })),
  };
}

function summaryTable(budget: Budget, { t, language, call }: Writing): Block {
  return {
    kind: 'table',
    caption: t('common.budget.caption', { currency: call.currency }),
    columns: [
      { heading: t('letters.printed.line') },
      { heading: t('letters.printed.amount', { currency: call.currency }), numeric: true },
    ],
    rows: publishedLines(budgetTotals(budget)).map(({ number, name, cents }) => ({
      cells: [`${number}. ${t(`common.budget.${name}`)}`, formatPlainAmount(cents, language)],
      sum: SUMS.includes(name),
    })),
  };
}

function fundingRows(budget: Budget, { t, language }: Writing): TableRow[] {
  const { requestedCents, ownCents, otherCents } = budget.funding;
  const row = (name: string, cents: number, sum = false): TableRow => ({
    cells: [name, formatPlainAmount(cents, language)],
    sum,
  });
  return [
    row(t('common.budget.requestedCents'), requestedCents ?? 0),
    row(t('common.budget.ownCents'), ownCents ?? 0),
    row(t('common.budget.otherCents'), otherCents ?? 0),
    row(t('common.budget.total'), budgetTotals(budget).fundingCents, true),
  ];
}
