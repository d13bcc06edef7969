import { answerPath, type AnswerRow, type Language, type QuestionColumn, readCell } from '@trilot/domain';
import { newId } from './lists';

export interface PastedRows {
  readonly rows: readonly AnswerRow[];
  /** Path → text that could not be read, as it was pasted. */
  readonly unread: Readonly<Record<string, string>>;
}

/** Rows of cells copied from a spreadsheet; null for ordinary text, which has neither tabs nor several lines. */
export function cellsOf(text: string): readonly (readonly string[])[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 && !text.includes('\t')) return null;
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/**
 * Rows of a table answer from spreadsheet cells, which begin in the column they are pasted into. Figures are read as
 * strictly as typed ones; what cannot be read is kept as text beside its row, and cells beyond the last column are left.
 */
export function pastedRows(
  cells: readonly (readonly string[])[],
  {
    question,
    columns,
    from,
  }: { readonly question: string; readonly columns: readonly QuestionColumn[]; readonly from: number },
  language: Language,
  firstId: string,
): PastedRows {
  const unread: Record<string, string> = {};
  const rows = cells.map((typed, place): AnswerRow => {
    const id = place === 0 ? firstId : newId();
    const read = columns.slice(from).map(({ id: column, kind }, index) => {
      const text = typed[index] ?? '';
      const value = readCell(kind, text, language);
      if (value === null && text !== '') unread[answerPath(question, id, column)] = text;
      return [column, value ?? ''] as const;
    });
    return { id, cells: Object.fromEntries(read.filter(([, value]) => value !== '')) };
  });
  return { rows, unread };
}
