import { answerPath, type AnswerRow, type FormQuestion, isBlank, tableRows } from '@trilot/domain';
import { newId, replaceById, withoutId } from '../components/lists';
import { pastedRows } from '../components/pasted-rows';
import { useMessages } from '../../../shared/messages';
import { useAnswer } from './use-answer';
import { useDraft } from './use-draft';

type Unread = Readonly<Record<string, string>>;

/** The rows of a table answer, and what can be done with them. Text that cannot be read stays beside its cell. */
export function useTable({ id, columns = [] }: Pick<FormQuestion, 'id' | 'columns'>) {
  const { language } = useMessages();
  const { content } = useDraft();
  const { answer, put } = useAnswer(id);
  const rows = tableRows(answer);
  const unreadOf = (kept: readonly AnswerRow[]): Unread => {
    const prefixes = kept.map((row) => `${answerPath(id, row.id)}.`);
    const own = Object.entries(content.unread).filter(([path]) => prefixes.some((prefix) => path.startsWith(prefix)));
    return Object.fromEntries(own);
  };
  const isUntouched = (row: AnswerRow) =>
    columns.every((column) => isBlank(row.cells[column.id] ?? '')) && Object.keys(unreadOf([row])).length === 0;
  return {
    rows,
    unread: (row: string, column: string): string | undefined => content.unread[answerPath(id, row, column)],
    add: () => put([...rows, { id: newId(), cells: {} }], unreadOf(rows)),
    remove: (row: AnswerRow) => put(withoutId(rows, row.id), unreadOf(rows.filter((other) => other.id !== row.id))),
    /** A value that was read, or none and the text that cannot be. */
    write: (row: AnswerRow, column: string, value: string, typed: string | null) => {
      const { [answerPath(id, row.id, column)]: _, ...others } = unreadOf(rows);
      put(
        replaceById(rows, { ...row, cells: { ...row.cells, [column]: value } }),
        typed === null ? others : { ...others, [answerPath(id, row.id, column)]: typed },
      );
    },
    /** Puts pasted cells from a column on: an untouched row takes the first, what has been written is kept. */
    paste: (cells: readonly (readonly string[])[], into: AnswerRow, from: number) => {
      const untouched = isUntouched(into);
      const pasted = pastedRows(cells, { question: id, columns, from }, language, untouched ? into.id : newId());
      const kept = untouched ? pasted.rows : [into, ...pasted.rows];
      put(
        rows.flatMap((row) => (row.id === into.id ? kept : [row])),
        { ...unreadOf(rows), ...pasted.unread },
      );
    },
  };
}
