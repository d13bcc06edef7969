import {
  type Answer,
  type AnswerRow,
  chosenOptions,
  type ColumnKind,
  fitsKind,
  type FormQuestion,
  isAnswered,
  isCalendarDate,
  type Language,
  tableRows,
  textAnswer,
} from '@trilot/domain';
import { formatDate, writtenFigure } from '@trilot/i18n';
import { DataTable, numberCell } from '@trilot/ui';
import { useMessages } from './messages';
import styles from './proposal-document.module.css';
import { useCallText } from './text';

interface AnswerProps {
  readonly question: FormQuestion;
  readonly answer: Answer | undefined;
  /** ISO 4217 code, of money. */
  readonly currency: string;
  readonly reference: Language;
}

/** An answer as it is read, by the kind of its question. What cannot be read by its kind is shown as it was written. */
export function AnswerView({ question, answer, currency, reference }: AnswerProps) {
  const { t, language } = useMessages();
  const text = useCallText(reference);
  const given = answer !== undefined && isAnswered(question, answer) && fitsKind(question.kind, answer);
  if (!given) return <p className={styles['missing']}>{t('common.document.missing')}</p>;
  const optionText = (id: string) => text(question.options?.find((option) => option.id === id)?.label ?? { en: id });
  const written = textAnswer(answer);
  switch (question.kind) {
    case 'number':
    case 'money':
      return <p>{writtenFigure(question.kind, written, currency, language)}</p>;
    case 'date':
      return <p>{isCalendarDate(written) ? formatDate(written, language) : written}</p>;
    case 'choice':
      return <p lang={optionText(written).lang}>{optionText(written).text}</p>;
    case 'choices':
      return (
        <ul>
          {chosenOptions(answer).map((id) => (
            <li key={id} lang={optionText(id).lang}>
              {optionText(id).text}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <AnswerTable question={question} rows={tableRows(answer)} currency={currency} reference={reference} />;
    default:
      return <p className={styles['text']}>{written}</p>;
  }
}

function AnswerTable({
  question: { label, columns = [] },
  rows,
  currency,
  reference,
}: Omit<AnswerProps, 'answer'> & { readonly rows: readonly AnswerRow[] }) {
  const { language } = useMessages();
  const text = useCallText(reference);
  const classOf = (kind: ColumnKind) => (kind === 'shortText' ? undefined : numberCell);
  return (
    <DataTable caption={text(label).text} captionHidden>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={classOf(column.kind)} lang={text(column.label).lang}>
              {text(column.label).text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ id, kind }) => (
              <td key={id} className={classOf(kind)}>
                {writtenFigure(kind, row.cells[id] ?? '', currency, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
