/** Merging two writings of the same score sheet: one evaluator in two tabs, or on two computers. */
import { type Merged, ThreeWayMerge } from '../kernel/merge';
import type { SheetContent } from './sheet';

/** Three-way merge of a sheet, question by question; see `ThreeWayMerge` for what happens to clashes. */
export function mergeSheet(base: SheetContent, mine: SheetContent, theirs: SheetContent): Merged<SheetContent> {
  const merge = new ThreeWayMerge();
  const content = {
    scores: merge.record('scores', base.scores, mine.scores, theirs.scores),
    comments: merge.record('comments', base.comments, mine.comments, theirs.comments),
  };
  return { content, clashes: merge.clashes };
}
