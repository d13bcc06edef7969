/** Places of a call by name, "lots.2.deadline": what changes, checks, drafts and screens call them. */

/**
 * The value at a place; undefined where there is none. Things with an id or a number go by it, others by their number in
 * the list, from 0.
 */
export function valueAt(root: unknown, place: string): unknown {
  if (place === '') return root;
  const step = stepInto(root, place);
  return step ? valueAt(step.value, step.rest) : undefined;
}

/** The same with another value at a place; undefined leaves the place, or the thing of a list, out. */
export function withValueAt<Root>(root: Root, place: string, value: unknown): Root {
  return replaced(root, place, value) as Root;
}

/** Named parts of a thing; null for plain values and for lists of plain values, which change as a whole. */
export function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const named = value.map((item: unknown) => [nameOf(item), item] as const);
  return named.length > 0 && named.every(([name]) => name !== null) ? new Map(named as [string, unknown][]) : null;
}

/** What a thing of a list goes by: its id or its number. */
export function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { id, number } = item as { id?: unknown; number?: unknown };
  return typeof id === 'string' ? id : typeof number === 'number' ? String(number) : null;
}

interface Step {
  readonly name: string;
  readonly value: unknown;
  readonly rest: string;
}

function replaced(root: unknown, place: string, value: unknown): unknown {
  if (place === '') return value;
  const step = stepInto(root, place);
  if (!step) return root;
  const next = replaced(step.value, step.rest, value);
  if (!Array.isArray(root)) {
    const { [step.name]: _, ...others } = root as Record<string, unknown>;
    // what stays keeps its place among its neighbours
    return next === undefined ? others : { ...(root as object), [step.name]: next };
  }
  return root.flatMap((item: unknown, index) => {
    if ((nameOf(item) ?? String(index)) !== step.name) return [item];
    return next === undefined ? [] : [next];
  });
}

/** One step towards a place. Ids may have dots in them: the longest name that fits is meant. */
function stepInto(root: unknown, place: string): Step | null {
  if (typeof root !== 'object' || root === null) return null;
  const parts = Array.isArray(root)
    ? root.map((item: unknown, index): [string, unknown] => [nameOf(item) ?? String(index), item])
    : Object.entries(root);
  const [found] = parts
    .filter(([name]) => place === name || place.startsWith(`${name}.`))
    .sort(([one], [other]) => other.length - one.length);
  if (found) return { name: found[0], value: found[1], rest: place.slice(found[0].length + 1) };
  if (Array.isArray(root)) return null;
  const [name = ''] = place.split('.', 1);
  return { name, value: undefined, rest: place.slice(name.length + 1) };
}
