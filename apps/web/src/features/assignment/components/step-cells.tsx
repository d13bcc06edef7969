import { numberCell, Tag } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import type { StepCounts } from '../api/progress';

/** What is counted of assignments, in the order of the columns. */
const COLUMNS = ['assigned', 'declared', 'begun', 'submitted', 'waiting', 'overdue'] as const;

export function StepHeads() {
  const { t } = useMessages();
  return COLUMNS.map((column) => (
    <th key={column} scope="col" className={numberCell}>
      {t(`assigning.progress.${column}`)}
    </th>
  ));
}

export function StepCells({ counts }: { readonly counts: StepCounts }) {
  return COLUMNS.map((column) => (
    <td key={column} className={numberCell}>
      {column === 'overdue' && counts.overdue > 0 ? <Tag tone="bad">{counts.overdue}</Tag> : counts[column]}
    </td>
  ));
}
