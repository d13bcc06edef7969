import {
  type EvaluationGrid,
  formatRational,
  type GridQuestion,
  type GridSection,
  gridQuestions,
  rational,
  type SheetContent,
} from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import { numberCell, WideTable } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import type { Board, BoardRow } from '../api/selection';
import { MEAN_PLACES } from '../hooks/use-gate-sentence';
import { CommitteeCell, useMayConsolidate } from './committee';
import { standingOn } from './consolidation-effect';
import styles from './selection.module.css';

interface SheetsProps {
  readonly row: BoardRow;
  readonly board: Board;
  readonly grid: EvaluationGrid;
  readonly onConsolidate: (question: GridQuestion) => void;
}

/** What a section has from the concept note, in points; nothing where it was scored here. */
function Carried({ row, section }: { readonly row: BoardRow; readonly section: string }) {
  const { t, language } = useMessages();
  const carried = row.carried.find((candidate) => candidate.section === section);
  if (!carried) return null;
  return <> · {t('manager.details.carried', { points: formatRational(carried.points, language, MEAN_PLACES) })}</>;
}

/** Every evaluator's sheet side by side, the committee's scores where there are any, and the points they come to. */
export function SheetsTable(props: SheetsProps) {
  const { row, board, grid } = props;
  const { t, language } = useMessages();
  const committee = useShowsCommittee(row);
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
          {row.consensus?.content && <th scope="col">{t('scoring.consensus.title')}</th>}
          {committee && <th scope="col">{t('scoring.committee')}</th>}
          <th scope="col" className={numberCell}>
            {t('manager.details.points')}
          </th>
        </tr>
      </thead>
      {grid.sections.map((section) => (
        <SectionRows key={section.id} section={section} {...props} />
      ))}
      <tbody>
        <tr>
          <th scope="row">{t('manager.details.total')}</th>
          {row.sheets.map((sheet) => (
            <td key={sheet.evaluatorName}>
              <strong>{formatNumber(sheet.total, language)}</strong>
            </td>
          ))}
          {row.consensus?.content && <td />}
          {committee && <td />}
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

/** What the evaluators have agreed on; null until it is concluded. */
function agreedOf({ consensus }: BoardRow): SheetContent | null {
  return consensus?.content ?? null;
}

/** Whether the committee has a column: where it has spoken, or the reader may speak for it. */
function useShowsCommittee(row: BoardRow): boolean {
  const may = useMayConsolidate(row);
  return may || row.consolidations.some(({ stands }) => stands);
}

function SectionRows({ section, ...props }: SheetsProps & { readonly section: GridSection }) {
  const { row } = props;
  const { t } = useMessages();
  const committee = useShowsCommittee(row);
  const text = useCallText();
  const name = text(section.name);
  return (
    <tbody>
      <tr className={styles['partHead']}>
        <th
          scope="rowgroup"
          colSpan={row.sheets.length + 2 + Number(committee) + Number(row.consensus?.content != null)}
          lang={name.lang}
        >
          <span>
            {name.text}
            <Carried row={row} section={section.id} />
          </span>
        </th>
      </tr>
      {section.questions.map((question) => (
        <QuestionRow key={question.id} question={question} {...props} />
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
          {row.consensus?.content && <td className={styles['words']}>{agreedOf(row)?.comments[section.id] ?? ''}</td>}
          {committee && <td />}
          <td />
        </tr>
      )}
    </tbody>
  );
}

function QuestionRow({ question, row, grid, onConsolidate }: SheetsProps & { readonly question: GridQuestion }) {
  const { t, language } = useMessages();
  const committee = useShowsCommittee(row);
  const text = useCallText();
  const { text: words, lang } = text(question.text);
  const sum = row.questionSums[gridQuestions(grid).findIndex(({ id }) => id === question.id)] ?? 0;
  const count = Math.max(1, row.scoredSheets);
  const standing = standingOn(row, question.id);
  const agreed = agreedOf(row)?.scores[question.id];
  const decided = standing?.score ?? agreed?.value ?? undefined;
  const points = formatRational(rational(question.weight * sum, count), language, MEAN_PLACES);
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
      {agreed && (
        <td className={styles['words']}>
          <strong>{agreed.value}</strong> {agreed.reason}
        </td>
      )}
      {committee && <CommitteeCell row={row} question={question} onConsolidate={onConsolidate} />}
      <td className={`${numberCell} ${missed ? styles['missed'] : ''}`}>
        {decided !== undefined
          ? t('scoring.points', { weight: question.weight, score: decided, points })
          : t('manager.details.mean', {
              weight: question.weight,
              sum: formatNumber(sum, language),
              count: formatNumber(count, language),
              points,
            })}
      </td>
    </tr>
  );
}
