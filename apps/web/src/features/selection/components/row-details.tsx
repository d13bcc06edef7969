import {
  type EvaluationGrid,
  formatRational,
  type GridQuestion,
  type GridSection,
  gridQuestions,
  rational,
} from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import { numberCell, WideTable } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import type { Board, BoardRow } from '../api/selection';
import { MEAN_PLACES } from '../hooks/use-gate-sentence';
import styles from './selection.module.css';

interface DetailsProps {
  readonly row: BoardRow;
  readonly board: Board;
  readonly grid: EvaluationGrid;
}

/** One proposal down to its sums: every evaluator's score, reason and comment, and the arithmetic of the mean. */
export function RowDetails(props: DetailsProps) {
  const { row } = props;
  const { t } = useMessages();
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
      {row.sheets.length > 0 && <Sheets {...props} />}
    </>
  );
}

/** "(90 + 82) ÷ 2 = 172 ÷ 2 = 86 of 100 points". */
function Arithmetic({ row, board }: DetailsProps) {
  const { t, language } = useMessages();
  const number = (value: number) => formatNumber(value, language);
  const mean = formatRational(row.mean, language, MEAN_PLACES);
  const max = number(board.rules.max);
  const counted = countedSheets(row);
  if (row.sheets.length === 0) return <p>{t('manager.details.none')}</p>;
  if (row.sheets.length === 1) return <p>{t('manager.details.one', { mean, max })}</p>;
  return (
    <p className={styles['arithmetic']}>
      {t('manager.details.sum', {
        totals: counted.map(({ total }) => number(total)).join(' + '),
        sum: number(counted.reduce((sum, { total }) => sum + total, 0)),
        count: number(counted.length),
        mean: formatRational(
          rational(
            counted.reduce((sum, { total }) => sum + total, 0),
            counted.length,
          ),
          language,
          MEAN_PLACES,
        ),
        max,
      })}
    </p>
  );
}

/** The sheets that the score is made of. */
const countedSheets = ({ sheets }: BoardRow) => sheets.filter(({ counts }) => counts);

/** What a section has from the concept note, in points; nothing where it was scored here. */
function Carried({ row, section }: { readonly row: BoardRow; readonly section: string }) {
  const { t, language } = useMessages();
  const carried = row.carried.find((candidate) => candidate.section === section);
  if (!carried) return null;
  return <> · {t('manager.details.carried', { points: formatRational(carried.points, language, MEAN_PLACES) })}</>;
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

function Sheets({ row, board, grid }: DetailsProps) {
  const { t, language } = useMessages();
  return (
    <WideTable caption={t('manager.details.caption', { reference: row.reference })} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('manager.details.criterion')}</th>
          {row.sheets.map((sheet) => (
            <th key={sheet.evaluatorName} scope="col">
              {sheet.evaluatorName}
              {!sheet.counts && <span className={styles['note']}>{t('manager.details.notCounted')}</span>}
            </th>
          ))}
          <th scope="col" className={numberCell}>
            {t('manager.details.points')}
          </th>
        </tr>
      </thead>
      {grid.sections.map((section) => (
        <SectionRows key={section.id} section={section} row={row} grid={grid} />
      ))}
      <tbody>
        <tr>
          <th scope="row">{t('manager.details.total')}</th>
          {row.sheets.map((sheet) => (
            <td key={sheet.evaluatorName}>
              <strong>{formatNumber(sheet.total, language)}</strong>
            </td>
          ))}
          <td className={numberCell}>
            <strong>
              {formatRational(row.mean, language, MEAN_PLACES)} / {formatNumber(board.rules.max, language)}
            </strong>
          </td>
        </tr>
      </tbody>
    </WideTable>
  );
}

function SectionRows({
  section,
  row,
  grid,
}: {
  readonly section: GridSection;
  readonly row: BoardRow;
  readonly grid: EvaluationGrid;
}) {
  const { t } = useMessages();
  const text = useCallText();
  const name = text(section.name);
  return (
    <tbody>
      <tr className={styles['partHead']}>
        <th scope="rowgroup" colSpan={row.sheets.length + 2} lang={name.lang}>
          <span>
            {name.text}
            <Carried row={row} section={section.id} />
          </span>
        </th>
      </tr>
      {section.questions.map((question) => (
        <QuestionRow key={question.id} question={question} row={row} grid={grid} />
      ))}
      {section.questions.length > 0 && (
        <tr>
          <th scope="row" className={styles['soft']}>
            {t('manager.details.comment')}
          </th>
          {row.sheets.map((sheet) => (
            <td key={sheet.evaluatorName} className={styles['words']}>
              {sheet.comments[section.id] ?? ''}
            </td>
          ))}
          <td />
        </tr>
      )}
    </tbody>
  );
}

function QuestionRow({
  question,
  row,
  grid,
}: {
  readonly question: GridQuestion;
  readonly row: BoardRow;
  readonly grid: EvaluationGrid;
}) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { text: words, lang } = text(question.text);
  const sum = row.questionSums[gridQuestions(grid).findIndex(({ id }) => id === question.id)] ?? 0;
  const count = Math.max(1, countedSheets(row).length);
  const missed = row.failedGates.some(({ id }) => id === question.id);
  return (
    <tr>
      <th scope="row" className={styles['criterion']} lang={lang}>
        {question.id} {words}
        <span className={styles['note']}>
          {t('manager.board.weight', { weight: question.weight })}
          {question.gate !== undefined && <> · {t('manager.details.questionGate', { gate: question.gate })}</>}
        </span>
      </th>
      {row.sheets.map((sheet) => {
        const score = sheet.scores.find(({ questionId }) => questionId === question.id);
        return (
          <td key={sheet.evaluatorName} className={styles['words']}>
            <strong>{score?.value ?? '–'}</strong> {score?.reason}
          </td>
        );
      })}
      <td className={`${numberCell} ${missed ? styles['missed'] : ''}`}>
        {t('manager.details.mean', {
          weight: question.weight,
          sum: formatNumber(sum, language),
          count: formatNumber(count, language),
          points: formatRational(rational(question.weight * sum, count), language, MEAN_PLACES),
        })}
      </td>
    </tr>
  );
}
