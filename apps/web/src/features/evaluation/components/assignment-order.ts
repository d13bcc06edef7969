import { conflictGate } from '@trilot/domain';
import type { Assignment } from '../api/assignments';

/** What an assignment waits for: the mandate, the declaration, the chair's word on it, the score sheet, or nothing any more. */
export type Step = 'sign' | 'declare' | 'awaitChair' | 'score' | 'done';

type Standing = Pick<Assignment, 'mandateSigned' | 'conflict' | 'chairDecision'> & {
  readonly sheet: Pick<Assignment['sheet'], 'state'>;
};

export function stepOf({ mandateSigned, conflict, chairDecision, sheet }: Standing): Step {
  if (!mandateSigned && isOpenSheet(sheet)) return 'sign';
  const closed = conflictGate({ level: conflict, chairDecision });
  if (closed?.code === 'CONFLICT_UNDECLARED') return 'declare';
  if (closed) return 'awaitChair';
  return isOpenSheet(sheet) ? 'score' : 'done';
}

function isOpenSheet({ state }: Standing['sheet']): boolean {
  return state === 'notStarted' || state === 'draft';
}

/** Whether the evaluator can go on with it now. */
export function isOpen(assignment: Standing): boolean {
  return ['sign', 'declare', 'score'].includes(stepOf(assignment));
}

/** The next assignment to go on with: the first open one after the given one, else the first of all; null when none is open. */
export function nextOpen<Item extends Standing & { readonly id: string }>(
  assignments: readonly Item[],
  after?: string,
): Item | null {
  const place = assignments.findIndex(({ id }) => id === after);
  const inOrder = [...assignments.slice(place + 1), ...assignments.slice(0, Math.max(0, place))];
  return inOrder.find(isOpen) ?? null;
}

/** One call's assignments as they are listed. */
export interface CallGroup<Item> {
  readonly slug: string;
  /** What is still to be done, by lot. */
  readonly pending: readonly Item[];
  /** What has been submitted, by lot. */
  readonly done: readonly Item[];
}

type Listed = Standing & Pick<Assignment, 'callSlug' | 'lotNumber'>;

/** Assignments by call, in the order in which the calls first appear. */
export function byCall<Item extends Listed>(assignments: readonly Item[]): readonly CallGroup<Item>[] {
  const byLot = assignments.toSorted((a, b) => a.lotNumber - b.lotNumber);
  const slugs = [...new Set(assignments.map(({ callSlug }) => callSlug))];
  return slugs.map((slug) => {
    const own = byLot.filter(({ callSlug }) => callSlug === slug);
    const isDone = (item: Item) => stepOf(item) === 'done';
    return { slug, pending: own.filter((item) => !isDone(item)), done: own.filter(isDone) };
  });
}

/** Assignments in the order of the list, for going from one to the next. */
export function inListOrder<Item extends Listed>(assignments: readonly Item[]): readonly Item[] {
  return byCall(assignments).flatMap(({ pending, done }) => [...pending, ...done]);
}

/** The assignments beside a given one, in the given order. */
export function neighboursOf<Item extends { readonly id: string }>(assignments: readonly Item[], id: string) {
  const place = assignments.findIndex((candidate) => candidate.id === id);
  return {
    /** Place of the assignment, from 1. */
    place: place + 1,
    all: assignments.length,
    previous: assignments[place - 1],
    following: assignments[place + 1],
  };
}
