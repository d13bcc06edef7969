/** A call while it is being written: its definition, and what was typed for values that could not be read. */
import type { CallDefinition } from './call';
import { consistencyProblems } from './consistency';
import { type ConsistencyProblem, isAdvice, problem } from './consistency-problem';
import { valueAt, withValueAt } from './definition-places';

/**
 * Text typed for values that could not be read, by place ("lots.1.deadline"). Until it is mended the definition holds an
 * earlier value, or one that only stands in. An empty text is a value that has not been given yet.
 */
export type UnreadValues = Readonly<Record<string, string>>;

export interface CallDraft {
  readonly definition: CallDefinition;
  readonly unread: UnreadValues;
}

/** Facts of a check that decide by an opening or a deadline. */
const DATE_CHECKS: readonly string[] = ['datesInOrder', 'openLongEnough', 'questionPeriod'];

/**
 * Every problem of a draft: values that cannot be read first, then the checks of the definition. A check of a lot that
 * rests on a value still missing says nothing yet. Source: programme rules, sections 3 and 10.
 */
export function draftProblems({ definition, unread }: CallDraft): readonly ConsistencyProblem[] {
  const places = Object.keys(unread)
    .filter((path) => isThere(definition, path))
    .sort();
  const unreadable = places.map((path) => problem('valuesReadable', { path, typed: unread[path] }));
  const undecided = ({ check, facts }: ConsistencyProblem) =>
    places.some((place) => 'lot' in facts && place.startsWith(`lots.${String(facts['lot'])}.`)) ||
    (DATE_CHECKS.includes(check) && places.includes('opensAt'));
  return [...unreadable, ...consistencyProblems(definition).filter((found) => !undecided(found))];
}

/** The problems of a draft that bar its publication; the others are advice. */
export function barringDraftProblems(draft: CallDraft): readonly ConsistencyProblem[] {
  return draftProblems(draft).filter(({ check }) => !isAdvice(check));
}

/** The draft with a value at a place that has been read; undefined leaves the place out. */
export function withValue({ definition, unread }: CallDraft, path: string, value: unknown): CallDraft {
  const { [path]: _, ...others } = unread;
  return { definition: withValueAt(definition, path, value), unread: others };
}

/** The draft with text for a place that cannot be read; what stood there stays until it can. */
export function withUnread({ definition, unread }: CallDraft, path: string, typed: string): CallDraft {
  return { definition, unread: { ...unread, [path]: typed } };
}

/** Whether the thing that a place belongs to is still there: what was typed for a lot that is gone stands in no way. */
function isThere(definition: CallDefinition, path: string): boolean {
  const thing = valueAt(definition, path.slice(0, Math.max(0, path.lastIndexOf('.'))));
  return typeof thing === 'object' && thing !== null;
}
