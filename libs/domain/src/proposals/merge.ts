/** Merging two writings of the same proposal. */
import { type Merged, ThreeWayMerge } from '../kernel/merge';
import { isTable, tableRows } from './answers';
import type { Answer, Budget, ProposalContent } from './content';
import { partnersOf } from './partners';

/**
 * Three-way merge of a draft, answer by answer: where both sides changed the same answer differently, mine stays in the
 * text and theirs is kept as a clash for the writer to settle.
 */
export function mergeContent(
  base: ProposalContent,
  mine: ProposalContent,
  theirs: ProposalContent,
): Merged<ProposalContent> {
  const merge = new ThreeWayMerge();
  const content: ProposalContent = {
    title: merge.value('title', base.title, mine.title, theirs.title),
    durationMonths: merge.value('durationMonths', base.durationMonths, mine.durationMonths, theirs.durationMonths),
    answers: merge.record('answers', base.answers, mine.answers, theirs.answers, tablesByRow(merge)),
    priorities: merge.record('priorities', base.priorities, mine.priorities, theirs.priorities),
    activities: merge.list('activities', base.activities, mine.activities, theirs.activities),
    indicators: merge.list('indicators', base.indicators, mine.indicators, theirs.indicators),
    budget: mergeBudget(merge, base.budget, mine.budget, theirs.budget),
    ...(mine.partners || theirs.partners
      ? { partners: merge.list('partners', partnersOf(base), partnersOf(mine), partnersOf(theirs)) }
      : {}),
    unread: merge.record('unread', base.unread, mine.unread, theirs.unread),
  };
  return { content, clashes: merge.clashes };
}

/** Tables that both sides changed are merged row by row; of any other answer both texts are kept. */
function tablesByRow(merge: ThreeWayMerge) {
  return (path: string, base?: Answer, mine?: Answer, theirs?: Answer): Answer | undefined =>
    isTable(mine) && isTable(theirs)
      ? merge.list(path, tableRows(base), mine, theirs)
      : merge.value(path, base, mine, theirs);
}

function mergeBudget(merge: ThreeWayMerge, base: Budget, mine: Budget, theirs: Budget): Budget {
  const amount = (field: 'indirectCents' | 'contingencyCents' | 'inKindCents') =>
    merge.value(`budget.${field}`, base[field], mine[field], theirs[field]);
  const source = (field: keyof Budget['funding']) =>
    merge.value(`budget.funding.${field}`, base.funding[field], mine.funding[field], theirs.funding[field]);
  return {
    lines: merge.list('budget.lines', base.lines, mine.lines, theirs.lines),
    indirectCents: amount('indirectCents'),
    contingencyCents: amount('contingencyCents'),
    inKindCents: amount('inKindCents'),
    funding: {
      requestedCents: source('requestedCents'),
      ownCents: source('ownCents'),
      otherCents: source('otherCents'),
    },
  };
}
