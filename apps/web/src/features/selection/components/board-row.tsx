import { type EvaluationGrid, formatPlainAmount, formatRational, rational } from '@trilot/domain';
import { formatCountry, formatNumber } from '@trilot/i18n';
import { Button, DetailRow, numberCell, pinnedCell, secondPinnedCell, VisuallyHidden } from '@trilot/ui';
import { useId, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import type { Board, BoardRow } from '../api/selection';
import { MEAN_PLACES, useGateSentence } from '../hooks/use-gate-sentence';
import { OutcomeTag } from './outcome-tag';
import { RowDetails } from './row-details';
import styles from './selection.module.css';

export interface BoardRowProps {
  readonly row: BoardRow;
  readonly board: Board;
  readonly grid: EvaluationGrid;
  readonly columns: number;
  /** Whether the lot gives money: without it there are no amounts. */
  readonly grants: boolean;
  /** IANA zone of the call. */
  readonly zone: string;
  /** Place on the reserve list; null when the proposal is not on it. */
  readonly reservePlace: number | null;
  readonly onDepart: ((proposalId: string) => void) | null;
}

/** A proposal on the board; it opens down to each evaluator's sheet. */
export function BoardRowView(props: BoardRowProps) {
  const { row, board, grid, columns, grants, zone } = props;
  const { t, language } = useMessages();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr className={row.outcome === 'selected' ? styles['selected'] : undefined}>
        <td className={`${pinnedCell} ${styles['rank']}`}>
          {row.position ?? (
            <>
              <span aria-hidden="true">–</span>
              <VisuallyHidden>{t('manager.board.noRank')}</VisuallyHidden>
            </>
          )}
        </td>
        <th scope="row" className={secondPinnedCell}>
          <button
            type="button"
            className={styles['opener']}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={t('manager.board.open', { reference: row.reference })}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? '▾' : '▸'}</span> {row.reference}
          </button>
        </th>
        <td className={styles['project']}>
          {row.title}
          <br />
          <span className={styles['soft']}>
            {row.municipalityName}, {formatCountry(row.territory, language)}
          </span>
        </td>
        <MeanCell {...props} />
        {row.questionSums.map((sum, place) => (
          <QuestionMean
            key={board.rules.questions[place]?.id ?? place}
            row={row}
            board={board}
            place={place}
            sum={sum}
          />
        ))}
        {grants && <Amounts row={row} />}
        <td className={styles['outcome']}>
          <OutcomeCell {...props} />
        </td>
      </tr>
      {open && (
        <DetailRow id={id} columns={columns}>
          <RowDetails row={row} board={board} grid={grid} zone={zone} />
        </DetailRow>
      )}
    </>
  );
}

function MeanCell({ row, board }: BoardRowProps) {
  const { t, language } = useMessages();
  const have = row.sheets.length;
  return (
    <td className={numberCell}>
      <strong>{formatRational(row.mean, language, MEAN_PLACES)}</strong>
      {row.evaluatorsMean && (
        <span className={`${styles['note']} ${styles['aside']}`}>{t('scoring.consolidated')}</span>
      )}
      {have < board.needed && (
        <span className={styles['note']}>{t('manager.board.sheets', { have, needed: board.needed })}</span>
      )}
      {board.diverging.some(({ proposalId, sheets }) => proposalId === row.proposalId && sheets === board.needed) && (
        <span className={styles['note']}>{t('manager.board.third')}</span>
      )}
    </td>
  );
}

/** What was requested, what is recommended, and the sum of it (of concept notes, of the requests of the invited) down to here. */
function Amounts({ row }: { readonly row: BoardRow }) {
  const { language } = useMessages();
  const amount = (cents: number) => formatPlainAmount(cents, language);
  const recommended = row.recommendedCents > 0;
  return (
    <>
      <td className={numberCell}>{amount(row.requestedCents)}</td>
      <td className={`${numberCell} ${styles['recommended']}`}>{recommended ? amount(row.recommendedCents) : '–'}</td>
      <td className={numberCell}>{recommended || row.outcome === 'invited' ? amount(row.runningCents) : ''}</td>
    </>
  );
}

function QuestionMean({
  row,
  board,
  place,
  sum,
}: {
  readonly row: BoardRow;
  readonly board: Board;
  readonly place: number;
  readonly sum: number;
}) {
  const { t, language } = useMessages();
  const missed = row.failedGates.find(({ id }) => id === board.rules.questions[place]?.id);
  const mean = formatRational(rational(sum, Math.max(1, row.scoredSheets)), language, MEAN_PLACES);
  return (
    <td className={`${numberCell} ${missed ? styles['missed'] : ''}`}>
      {mean}
      {missed && (
        <VisuallyHidden>
          {t('manager.board.belowMinimum', { needed: formatNumber(missed.needed, language) })}
        </VisuallyHidden>
      )}
    </td>
  );
}

/** The outcome, and why: what the cut-off says, the tie, the gates that were missed, or the departure. */
function OutcomeCell({ row, board, grid, reservePlace, onDepart }: BoardRowProps) {
  const { t } = useMessages();
  const gateSentence = useGateSentence(grid);
  return (
    <>
      <div className={styles['verdict']}>
        <OutcomeTag outcome={row.outcome} />
        {reservePlace !== null && <strong>{t('manager.board.reservePlace', { place: reservePlace })}</strong>}
        {row.departureReason !== null && <strong className={styles['departs']}>{t('manager.board.departs')}</strong>}
        {row.departureReason === null && row.failedGates.length === 0 && (
          <span className={styles['note']}>{t(`manager.board.reason.${row.reason}`)}</span>
        )}
        {onDepart && (
          <Button kind="quiet" small onClick={() => onDepart(row.proposalId)}>
            {t(row.departureReason === null ? 'manager.propose.depart' : 'manager.propose.change')}{' '}
            <VisuallyHidden>{row.reference}</VisuallyHidden>
          </Button>
        )}
      </div>
      {row.departureReason !== null && (
        <p className={styles['note']}>
          {t('manager.board.followed', { reason: t(`manager.board.reason.${row.reason}`) })}
        </p>
      )}
      {board.rules.maxAwards !== null && row.awardsElsewhere.length > 0 && (
        <p className={styles['note']}>
          {t('manager.board.awardsElsewhere', {
            others: row.awardsElsewhere.join(', '),
            limit: board.rules.maxAwards,
          })}
        </p>
      )}
      {row.tie && (
        <p className={styles['note']}>
          {t('manager.board.tie', { others: row.tie.with.join(', '), step: t(`common.tieBreak.${row.tie.brokenBy}`) })}
        </p>
      )}
      {row.failedGates.map((failed) => (
        <p key={`${failed.gate}${failed.id}`} className={styles['note']}>
          {gateSentence(failed)}
        </p>
      ))}
    </>
  );
}
