/** The administrative check of a call: what is asked of every proposal after the deadline, item by item. */

/** The next free code of an item, such as `A3`: people read and quote it. Source: ours. */
export function nextChecklistCode(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!taken.includes(`A${number}`)) return `A${number}`;
}
