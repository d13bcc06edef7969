import type { AnswerRow, QuestionColumn } from '@trilot/domain';
import { Button, DataTable, numberCell, VisuallyHidden } from '@trilot/ui';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useTable } from '../hooks/use-table';
import { AnswerHint } from './answer-hint';
import styles from './form.module.css';
import { focusField, type GridPlace, placeOf, rowByKey } from './grid-keys';
import { cellsOf } from './pasted-rows';
import type { QuestionProps } from './question-props';
import { TableCell } from './table-cell';

/** A table as a grid: Enter and the arrows lead from row to row, and cells of a spreadsheet can be pasted anywhere. */
export function TableQuestion({ question }: QuestionProps) {
  const { t } = useMessages();
  const text = useCallText();
  const { id, columns = [], limit } = question;
  const { rows, unread, add, remove, write, paste } = useTable(question);
  const { grid, focusOn } = useGridFocus(`${id}-add`);
  const label = text(question.label);
  const addRow = () => {
    add();
    focusOn({ row: rows.length, column: 0 });
  };
  const removeRow = (row: AnswerRow, place: number) => {
    remove(row);
    focusOn({ row: Math.min(place, rows.length - 2), column: 0 });
  };
  const pasted = (event: ClipboardEvent<HTMLDivElement>) => {
    const cells = cellsOf(event.clipboardData.getData('text/plain'));
    const place = placeOf(event.target);
    const into = place && rows[place.row];
    if (!cells || !into) return;
    event.preventDefault();
    paste(cells, into, place.column);
    // a field shows what comes from elsewhere once nobody types in it
    if (event.target instanceof HTMLElement) event.target.blur();
    focusOn(place);
  };
  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    const place = placeOf(event.target);
    const row = place && rowByKey(event, place.row);
    if (row === null || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (row < rows.length) focusField(grid.current, { row, column: place!.column });
    else if (rows.length < limit) addRow();
  };
  return (
    <div className={styles['table']} id={id}>
      <h2 id={`${id}-label`} lang={label.lang}>
        {label.text}
      </h2>
      <div className={styles['hint']}>
        <AnswerHint question={question} />
      </div>
      {rows.length > 0 && (
        // keys and pasted cells come up from the fields of the cells, which are interactive
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          className={styles['grid']}
          ref={grid}
          role="group"
          aria-labelledby={`${id}-label`}
          onPaste={pasted}
          onKeyDown={pressed}
        >
          <DataTable caption={label.text} captionHidden>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.id} scope="col" className={isFigure(column) ? numberCell : undefined}>
                    {text(column.label).text}
                  </th>
                ))}
                <th scope="col">
                  <VisuallyHidden>{t('common.remove')}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                <tr key={row.id} id={`${id}-${row.id}`}>
                  {columns.map((column) => (
                    <td key={column.id} data-label={text(column.label).text}>
                      <TableCell
                        kind={column.kind}
                        label={t('applicant.form.cell', { field: text(column.label).text, number: place + 1 })}
                        value={row.cells[column.id] ?? ''}
                        unread={unread(row.id, column.id)}
                        onChange={(value, typed) => write(row, column.id, value, typed)}
                      />
                    </td>
                  ))}
                  <td>
                    <Button
                      kind="quiet"
                      small
                      aria-label={t('writing.form.removeRow', { number: place + 1 })}
                      onClick={() => removeRow(row, place)}
                    >
                      <span aria-hidden="true">✕</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </div>
      )}
      <div className={styles['below']}>
        <Button id={`${id}-add`} kind="secondary" small onClick={addRow} disabled={rows.length >= limit}>
          {t('writing.form.addRow')}
        </Button>
        <span>{t('writing.form.rows', { rows: rows.length, limit })}</span>
        {rows.length > 0 && <span>{t('writing.form.paste')}</span>}
      </div>
    </div>
  );
}

const isFigure = ({ kind }: QuestionColumn) => kind !== 'shortText';

/** Puts the focus into a field once what was changed has been drawn; onto the button that adds a row when none is left. */
function useGridFocus(button: string) {
  const grid = useRef<HTMLDivElement>(null);
  const wanted = useRef<GridPlace | null>(null);
  useEffect(() => {
    const place = wanted.current;
    wanted.current = null;
    if (place && place.row < 0) document.getElementById(button)?.focus();
    else if (place) focusField(grid.current, place);
  });
  return { grid, focusOn: (place: GridPlace) => (wanted.current = place) };
}
