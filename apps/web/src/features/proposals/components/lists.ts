/** Lists of things with ids, changed without touching the others. */
export function replaceById<Item extends { readonly id: string }>(items: readonly Item[], item: Item): readonly Item[] {
  return items.map((other) => (other.id === item.id ? item : other));
}

export function withoutId<Item extends { readonly id: string }>(items: readonly Item[], id: string): readonly Item[] {
  return items.filter((item) => item.id !== id);
}

export function newId(): string {
  return crypto.randomUUID();
}
