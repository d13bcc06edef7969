/** The administrative check of one proposal: each item of the call's checklist passes, fails with a sentence, or does not apply. */
import type { ChecklistItem } from '../calls/call';
import { type Merged, ThreeWayMerge } from '../kernel/merge';
import { type CheckGap, type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';

export const CHECK_RESULTS = ['pass', 'fail', 'notApplicable'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** What was found on one item. */
export interface ItemCheck {
  /** Null until somebody has said. */
  readonly result: CheckResult | null;
  /** What is wrong; only a fail needs one. */
  readonly sentence: string;
}

/** What was found, by the code of the item. */
export type Checks = Readonly<Record<string, ItemCheck>>;

/** Longest sentence on an item, and on a rejection, in graphemes. */
export const SENTENCE_LIMIT = 1_000;

/**
 * Whether checks may be kept as they are: they concern items of the checklist, and no sentence is too long. Source: ours.
 * @returns CHECK_ITEM_UNKNOWN or SENTENCE_TOO_LONG
 */
export function checkChecks(
  checklist: readonly ChecklistItem[],
  checks: Checks,
): Refusal<'CHECK_ITEM_UNKNOWN' | 'SENTENCE_TOO_LONG'> | null {
  for (const [item, { sentence }] of Object.entries(checks)) {
    if (!checklist.some(({ id }) => id === item)) return refuse('CHECK_ITEM_UNKNOWN', { item });
    const tooLong = checkSentenceLength(sentence);
    if (tooLong) return tooLong;
  }
  return null;
}

/** Whether a sentence fits. Source: ours. @returns SENTENCE_TOO_LONG */
export function checkSentenceLength(sentence: string): Refusal<'SENTENCE_TOO_LONG'> | null {
  const length = lengthAbove(sentence, SENTENCE_LIMIT);
  return length === null ? null : refuse('SENTENCE_TOO_LONG', { limit: SENTENCE_LIMIT, length });
}

/**
 * What the administrative check still lacks, in the order of the checklist: an item nobody has looked at, or a fail that
 * does not say why. Source: programme rules, section 3 (administrative check).
 */
export function checkGaps(checklist: readonly ChecklistItem[], checks: Checks): readonly CheckGap[] {
  return checklist.flatMap(({ id: item }): CheckGap[] => {
    const { result, sentence } = checks[item] ?? { result: null, sentence: '' };
    if (result === null) return [refuse('CHECK_MISSING', { item })];
    return result === 'fail' && isBlank(sentence) ? [refuse('CHECK_SENTENCE_MISSING', { item })] : [];
  });
}

/** Codes of the items that failed, in the order of the checklist. Source: programme rules, section 3. */
export function failedItems(checklist: readonly ChecklistItem[], checks: Checks): readonly string[] {
  return checklist.flatMap(({ id }) => (checks[id]?.result === 'fail' ? [id] : []));
}

/** Two people checked the same proposal: each item is merged on its own; see `ThreeWayMerge`. Source: ours. */
export function mergeChecks(base: Checks, mine: Checks, theirs: Checks): Merged<Checks> {
  const merge = new ThreeWayMerge();
  const content = merge.record('checks', base, mine, theirs);
  return { content, clashes: merge.clashes };
}
