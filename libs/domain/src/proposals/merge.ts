/** Two people, or two tabs, wrote on the same draft: every answer is merged on its own, and no text is lost. */
import type { Budget, ProposalContent } from './content';

/** One place where both sides changed the same thing differently. The merged content keeps `mine`. */
export interface Clash {
  /** For example "answers.needs", "activities.a1" or "budget.funding.requestedCents". */
  readonly path: string;
  /** What both sides started from. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly content: ProposalContent;
  readonly clashes: readonly Clash[];
}

/**
 * Three-way merge of a draft: what only one side changed is taken from that side; where both changed the same answer
 * differently, mine stays in the text and theirs is kept as a clash for the writer to settle.
 */
export function mergeContent(base: ProposalContent, mine: ProposalContent, theirs: ProposalContent): Merged {
  const clashes: Clash[] = [];
  const value = <T>(path: string, b: T, m: T, t: T): T => {
    if (same(m, t) || same(t, b)) return m;
    if (same(m, b)) return t;
    clashes.push({ path, base: b, mine: m, theirs: t });
    return m;
  };
  const record = <T>(
    path: string,
    b: Readonly<Record<string, T>>,
    m: Readonly<Record<string, T>>,
    t: Readonly<Record<string, T>>,
  ) => {
    const merged: Record<string, T> = {};
    for (const key of new Set([...Object.keys(m), ...Object.keys(t)])) {
      const kept = value<T | undefined>(`${path}.${key}`, b[key], m[key], t[key]);
      if (kept !== undefined) merged[key] = kept;
    }
    return merged;
  };
  const list = <T extends { readonly id: string }>(
    path: string,
    b: readonly T[],
    m: readonly T[],
    t: readonly T[],
  ): readonly T[] => {
    const byId = (items: readonly T[]) => Object.fromEntries(items.map((item) => [item.id, item]));
    const merged = record(path, byId(b), byId(m), byId(t));
    const order = [...new Set([...m, ...t].map(({ id }) => id))];
    return order.flatMap((id) => merged[id] ?? []);
  };
  const budget = (b: Budget, m: Budget, t: Budget): Budget => ({
    lines: list('budget.lines', b.lines, m.lines, t.lines),
    indirectCents: value('budget.indirectCents', b.indirectCents, m.indirectCents, t.indirectCents),
    contingencyCents: value('budget.contingencyCents', b.contingencyCents, m.contingencyCents, t.contingencyCents),
    inKindCents: value('budget.inKindCents', b.inKindCents, m.inKindCents, t.inKindCents),
    funding: record(
      'budget.funding',
      { ...b.funding },
      { ...m.funding },
      { ...t.funding },
    ) as unknown as Budget['funding'],
  });
  const content: ProposalContent = {
    title: value('title', base.title, mine.title, theirs.title),
    durationMonths: value('durationMonths', base.durationMonths, mine.durationMonths, theirs.durationMonths),
    answers: record('answers', base.answers, mine.answers, theirs.answers),
    priorities: record('priorities', base.priorities, mine.priorities, theirs.priorities),
    activities: list('activities', base.activities, mine.activities, theirs.activities),
    indicators: list('indicators', base.indicators, mine.indicators, theirs.indicators),
    budget: budget(base.budget, mine.budget, theirs.budget),
    unread: record('unread', base.unread, mine.unread, theirs.unread),
  };
  return { content, clashes };
}

/** Deep equality of plain JSON values, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
