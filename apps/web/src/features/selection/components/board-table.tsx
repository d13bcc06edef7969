import { type CallDefinition, gridOf } from '@trilot/domain';
import { formatNumber, type MessageId } from '@trilot/i18n';
import { EmptyState, Notice, numberCell, pinnedCell, secondPinnedCell, VisuallyHidden, WideTable } from '@trilot/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../../shared/messages';
import { useSome } from '../../../shared/some';
import { useCallText } from '../../../shared/text';
import type { Board, BoardRow } from '../api/selection';
import type { LotLimit } from '../hooks/use-lot-limit';
import { boardParts, reservePlaces, tieAcross } from './board-parts';
import { BoardRowView } from './board-row';
import styles from './selection.module.css';

/** A board of so many rows is shown whole; of a longer one, so many rows of each part at first. */
const SHOWN_WHOLE = 24;
const ROWS_AT_FIRST = 6;
/** Columns beside those of the questions: rank, reference, project, mean, outcome; and three amounts where there are grants. */
const OTHER_COLUMNS = 5;
const AMOUNT_COLUMNS = ['requested', 'recommended', 'running'] as const;

export interface BoardTableProps {
  readonly board: Board;
  readonly definition: CallDefinition;
  /** The board's rows, or the same with decisions that are being prepared. */
  readonly rows: readonly BoardRow[];
  readonly limit: LotLimit;
  /** Opens a departure; null while no decisions are prepared. */
  readonly onDepart: ((proposalId: string) => void) | null;
}

/** The ranking of a lot as a spreadsheet: above the cut-off, the reserve list, and below a gate. */
export function BoardTable({ board, definition, rows, limit, onDepart }: BoardTableProps) {
  const { t } = useMessages();
  const grid = gridOf(definition);
  const parts = boardParts(rows);
  const places = reservePlaces(rows);
  if (rows.length === 0) {
    if (board.ranking) return <EmptyState title={t('manager.board.emptyFrozen')} />;
    return (
      <EmptyState title={t('manager.board.empty')}>
        <p>{t('manager.board.emptyText')}</p>
      </EmptyState>
    );
  }
  const columns = OTHER_COLUMNS + board.rules.questions.length + (limit.grants ? AMOUNT_COLUMNS.length : 0);
  const atFirst = rows.length <= SHOWN_WHOLE ? SHOWN_WHOLE : ROWS_AT_FIRST;
  const row = (item: BoardRow) => (
    <BoardRowView
      key={item.proposalId}
      row={item}
      board={board}
      grid={grid}
      columns={columns}
      grants={limit.grants}
      zone={definition.zone}
      reservePlace={places.get(item.proposalId) ?? null}
      onDepart={onDepart}
    />
  );
  return (
    <>
      <TieAcross parts={parts} />
      <WideTable
        keepHead
        caption={t(limit.grants ? 'manager.board.caption' : 'manager.board.captionPlaces', {
          currency: board.currency,
        })}
      >
        <BoardHead board={board} grants={limit.grants} />
        <Part rows={parts.above} row={row} columns={columns} atFirst={atFirst} />
        <CutOffLine limit={limit} above={parts.above} columns={columns} />
        <Part
          rows={parts.reserve}
          row={row}
          columns={columns}
          atFirst={atFirst}
          title={t(reserveTitle(board, parts.reserve.length))}
        />
        {parts.belowGates.length > 0 && (
          <Part
            rows={parts.belowGates}
            row={row}
            columns={columns}
            atFirst={atFirst}
            title={t('manager.board.belowGates')}
          />
        )}
      </WideTable>
    </>
  );
}

/** What the part below the line is called. */
function reserveTitle({ preselection }: Board, rows: number): MessageId {
  if (preselection) return rows === 0 ? 'manager.preselection.othersNone' : 'manager.preselection.others';
  return rows === 0 ? 'manager.board.reserveEmpty' : 'manager.board.reserveList';
}

/** Where a tie lies across the cut-off it is said before anything else. */
function TieAcross({ parts }: { readonly parts: ReturnType<typeof boardParts> }) {
  const { t } = useMessages();
  const tie = tieAcross(parts);
  if (!tie) return null;
  return (
    <Notice tone="warn">
      {t('manager.board.tieAcross', {
        above: tie.above.join(', '),
        below: tie.below.join(', '),
        step: t(`common.tieBreak.${tie.brokenBy}`),
      })}
    </Notice>
  );
}

function BoardHead({ board: { rules }, grants }: { readonly board: Board; readonly grants: boolean }) {
  const { t, language } = useMessages();
  const text = useCallText();
  return (
    <thead>
      <tr>
        <th scope="col" className={pinnedCell}>
          {t('manager.board.rank')}
        </th>
        <th scope="col" className={secondPinnedCell}>
          {t('manager.board.reference')}
        </th>
        <th scope="col">{t('manager.board.project')}</th>
        <th scope="col" className={numberCell}>
          {t('manager.board.mean', { max: formatNumber(rules.max, language) })}
        </th>
        {rules.questions.map((question) => (
          <th key={question.id} scope="col" className={numberCell} title={text(question.text).text}>
            <span aria-hidden="true">
              {question.id}
              <br />
              {t('manager.board.weight', { weight: question.weight })}
            </span>
            <VisuallyHidden>
              {t('manager.board.questionMean', { id: question.id, text: text(question.text).text })}
            </VisuallyHidden>
          </th>
        ))}
        {(grants ? AMOUNT_COLUMNS : []).map((column) => (
          <th key={column} scope="col" className={numberCell}>
            {t(`manager.board.${column}`)}
          </th>
        ))}
        <th scope="col">{t('manager.board.outcome')}</th>
      </tr>
    </thead>
  );
}

/** A part of the board under its heading; long parts open step by step. */
function Part({
  rows,
  row,
  columns,
  title,
  atFirst,
}: {
  readonly rows: readonly BoardRow[];
  readonly atFirst: number;
  readonly row: (row: BoardRow) => ReactNode;
  readonly columns: number;
  readonly title?: string;
}) {
  const [shown, more] = useSome(rows, atFirst);
  return (
    <tbody>
      {title !== undefined && (
        <tr className={styles['partHead']}>
          <th scope="rowgroup" colSpan={columns}>
            <span>{title}</span>
          </th>
        </tr>
      )}
      {shown.map(row)}
      {more && (
        <tr>
          <td colSpan={columns}>{more}</td>
        </tr>
      )}
    </tbody>
  );
}

/** The line itself, with what the proposals above it use. */
function CutOffLine({
  limit,
  above,
  columns,
}: {
  readonly limit: LotLimit;
  readonly above: readonly BoardRow[];
  readonly columns: number;
}) {
  const { t } = useMessages();
  const used = limit.used(above.at(-1)?.runningCents ?? 0, above);
  return (
    <tbody>
      <tr className={styles['line']}>
        <td colSpan={columns}>
          <span>
            {above.length === 0
              ? t('manager.board.lineFree')
              : t('manager.board.line', {
                  used: limit.write(used),
                  envelope: limit.written,
                  left: limit.write(Math.max(0, limit.limit - used)),
                })}
          </span>
        </td>
      </tr>
    </tbody>
  );
}
