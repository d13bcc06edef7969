import type { SheetScore } from '@trilot/domain';
import { Clashes } from '../../../shared/clashes';
import { useCallText } from '../../../shared/text';
import { useSheet } from '../hooks/use-sheet';
import { meaningOf } from './score-scale';

/** Scores and comments of one's own other tab or computer that met the ones written here. */
export function SheetClashes() {
  const { writing, grid, call } = useSheet();
  const text = useCallText(call.referenceLanguage);
  if (!writing) return null;
  const shown = (side: unknown) => {
    if (typeof side === 'string') return side;
    const { value = null, reason = '' } = (side ?? {}) as Partial<SheetScore>;
    return value === null ? reason : `${value} – ${text(meaningOf(grid, value)).text}. ${reason}`;
  };
  // "scores.P1" or "comments.P"
  const subjectOf = (path: string) => {
    const id = path.slice(path.indexOf('.') + 1);
    const section = grid.sections.find((candidate) => path.startsWith('comments.') && candidate.id === id);
    return section ? text(section.name).text : id;
  };
  return (
    <Clashes
      clashes={writing.state.clashes}
      shown={shown}
      subjectOf={subjectOf}
      onSettle={(clash) => writing.autosave.settle(clash)}
    />
  );
}
