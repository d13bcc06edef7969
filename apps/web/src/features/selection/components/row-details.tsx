import { type EvaluationGrid, formatRational, type GridQuestion, rational } from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import type { Board, BoardRow } from '../api/selection';
import { MEAN_PLACES } from '../hooks/use-gate-sentence';
import { ConsolidationHistory, ConsolidationObstacle } from './committee';
import { ConsensusOnBoard } from './consensus-on-board';
import { ConsolidationDialog } from './consolidation-dialog';
import styles from './selection.module.css';
import { SheetsTable } from './sheets-table';

interface DetailsProps {
  readonly row: BoardRow;
  readonly board: Board;
  readonly grid: EvaluationGrid;
  /** IANA zone of the call. */
  readonly zone: string;
}

/** One proposal down to its sums: every evaluator's score, reason and comment, and the arithmetic of the mean. */
export function RowDetails(props: DetailsProps) {
  const { row, board, grid, zone } = props;
  const { t } = useMessages();
  const [question, setQuestion] = useState<GridQuestion | null>(null);
  return (
    <>
      <h3 className={styles['smallTitle']}>{t('manager.details.title', { reference: row.reference })}</h3>
      <Arithmetic {...props} />
      <ThirdSheet {...props} />
      {row.departureReason && (
        <p>
          {t('manager.details.departure')}: <q>{row.departureReason}</q>
        </p>
      )}
      {row.sheets.length > 0 && <SheetsTable row={row} board={board} grid={grid} onConsolidate={setQuestion} />}
      {row.consensus && <ConsensusOnBoard row={row} consensus={row.consensus} />}
      <ConsolidationObstacle row={row} />
      <ConsolidationHistory row={row} zone={zone} />
      <ConsolidationDialog row={row} board={board} grid={grid} question={question} onClose={() => setQuestion(null)} />
    </>
  );
}

/** "(90 + 82) ÷ 2 = 172 ÷ 2 = 86 of 100 points", and what it is with the committee's scores. */
function Arithmetic({ row, board }: DetailsProps) {
  const { t, language } = useMessages();
  const number = (value: number) => formatNumber(value, language);
  const mean = formatRational(row.mean, language, MEAN_PLACES);
  const max = number(board.rules.max);
  const totals = row.sheets.filter(({ counts }) => counts).map(({ total }) => total);
  const sum = totals.reduce((points, total) => points + total, 0);
  if (row.sheets.length === 0) return <p>{t('manager.details.none')}</p>;
  return (
    <>
      <p className={styles['arithmetic']}>
        {row.sheets.length === 1
          ? t('manager.details.one', {
              mean: formatRational(row.evaluatorsMean ?? row.mean, language, MEAN_PLACES),
              max,
            })
          : t('manager.details.sum', {
              totals: totals.map(number).join(' + '),
              sum: number(sum),
              count: number(totals.length),
              mean: formatRational(rational(sum, totals.length), language, MEAN_PLACES),
              max,
            })}
      </p>
      {row.consensus?.content && (
        <p>
          {t('scoring.consensus.counts', {
            total: formatRational(row.evaluatorsMean ?? row.mean, language, MEAN_PLACES),
            max,
          })}
        </p>
      )}
      {row.evaluatorsMean && (
        <p>{t('scoring.departs', { count: row.consolidations.filter(({ stands }) => stands).length, mean, max })}</p>
      )}
    </>
  );
}

/** Why a third sheet was asked for, and what became of the three. */
function ThirdSheet({ row, board }: DetailsProps) {
  const { t } = useMessages();
  const diverging = board.diverging.find(({ proposalId }) => proposalId === row.proposalId);
  if (!diverging) return null;
  const { reason, difference, limit, sheets } = diverging;
  return (
    <p>
      {sheets > board.needed
        ? t(`manager.details.third.${board.rules.thirdScore}`)
        : t(`manager.divergence.${reason}`, { difference, limit })}
    </p>
  );
}
