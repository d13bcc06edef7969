import { MAX_CAPACITY } from '@trilot/domain';
import type { EvaluatorCapacity, Terms } from '../api/suggestion';

/** What was typed and marked about evaluators, by id; what is not said stays as it was. */
export type Said = Readonly<
  Record<string, { readonly capacity?: string; readonly expertise?: readonly string[] } | undefined>
>;

/** A typed capacity; null when it is none. */
export function capacityOf(typed: string): number | null {
  const digits = typed.trim();
  if (!/^\d{1,3}$/.test(digits)) return null;
  const capacity = Number(digits);
  return capacity <= MAX_CAPACITY ? capacity : null;
}

/** The capacity most evaluators have: what counts for all, so that only those that differ need a word. */
export function commonCapacity(evaluators: readonly EvaluatorCapacity[]): number | null {
  const counts = new Map<number, number>();
  for (const { capacity } of evaluators) counts.set(capacity, (counts.get(capacity) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return first?.[0] ?? null;
}

/** What was said when a suggestion was last asked for, of evaluators who take another number than most. */
export function saidBefore(evaluators: readonly EvaluatorCapacity[]): Said {
  const common = commonCapacity(evaluators);
  return Object.fromEntries(
    evaluators.flatMap(({ id, capacity }) => (capacity === common ? [] : [[id, { capacity: String(capacity) }]])),
  );
}

/** What was typed for an evaluator; empty where the capacity of all counts. */
export function typedFor({ id }: Pick<EvaluatorCapacity, 'id'>, said: Said): string {
  return said[id]?.capacity ?? '';
}

/** What a suggestion is asked with, and the evaluators whose capacity cannot be read. */
export function termsOf(
  evaluators: readonly EvaluatorCapacity[],
  usual: string,
  said: Said,
): { readonly terms: readonly Terms[]; readonly wrong: readonly EvaluatorCapacity[] } {
  const all = capacityOf(usual) ?? 0;
  const wrong = evaluators.filter((one) => typedFor(one, said) !== '' && capacityOf(typedFor(one, said)) === null);
  const terms = evaluators.map((one) => ({
    evaluatorId: one.id,
    capacity: typedFor(one, said) === '' ? all : (capacityOf(typedFor(one, said)) ?? 0),
    expertise: [...(said[one.id]?.expertise ?? one.expertise)],
  }));
  return { terms, wrong };
}
