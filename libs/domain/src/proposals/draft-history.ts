/** The history of a draft: every answer is versioned on its own, and every text that was ever saved can come back. */
import { byId } from '../kernel/merge';
import { sameJson } from '../kernel/same-json';
import type { Budget, ProposalContent } from './content';
import { partnersOf } from './partners';

/** One place of a draft that a save changed. Nothing there is null. */
export interface PlaceChange {
  /** As in a clash: for example "answers.needs", "activities.a1" or "budget.funding.requestedCents". */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change of one place by one person, as it is kept. */
export interface KeptChange extends PlaceChange {
  /** Version of the draft that the change made. */
  readonly version: number;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly by: string;
}

/** What one person did to one place in one go, with every save of it. */
export interface Rewriting {
  readonly path: string;
  readonly by: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Its saves, newest first; never empty. */
  readonly saves: readonly KeptChange[];
}

/** A pause that ends a rewriting, in ms: 15 minutes. */
const PAUSE_MS = 15 * 60_000;

type Things = 'activities' | 'indicators' | 'partners';
type Keyed = 'answers' | 'priorities' | 'unread';
type Amount = 'indirectCents' | 'contingencyCents' | 'inKindCents';
type Thing = { readonly id: string };

const THINGS: ReadonlySet<string> = new Set<Things>(['activities', 'indicators', 'partners']);
const KEYED: ReadonlySet<string> = new Set<Keyed>(['answers', 'priorities', 'unread']);

/**
 * The places that a save changed, each with what it held before and holds now: what is kept as history, so that no text
 * that was acknowledged is ever lost. The places are those that two writers are merged by (`mergeContent`).
 */
export function changedPlaces(before: ProposalContent, after: ProposalContent): readonly PlaceChange[] {
  const [was, is] = [placesOf(before), placesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const change = { path, before: was.get(path) ?? null, after: is.get(path) ?? null };
    return sameJson(change.before, change.after) ? [] : [change];
  });
}

/** What a draft holds at a place; null where there is nothing. */
export function heldAt(content: ProposalContent, path: string): unknown {
  return placesOf(content).get(path) ?? null;
}

/** The draft with an earlier text of one place put back; everything else stays. Null takes a thing away again. */
export function restored(content: ProposalContent, path: string, value: unknown): ProposalContent {
  const [part, key] = split(path);
  if (part === 'title') return { ...content, title: (value as string | null) ?? '' };
  if (part === 'durationMonths') return { ...content, durationMonths: value as number | null };
  if (part === 'budget') return { ...content, budget: restoredBudget(content.budget, key, value) };
  if (KEYED.has(part)) return { ...content, [part]: withKey<unknown>(content[part as Keyed], key, value) };
  if (!THINGS.has(part)) throw new Error(`A draft has no place ${path}`);
  const things: readonly Thing[] = part === 'partners' ? partnersOf(content) : content[part as 'activities'];
  return { ...content, [part]: withThing(things, key, value) };
}

/**
 * Saves as people remember them: what one person did to one place without a long pause is one rewriting.
 *
 * @param changes newest first
 */
export function rewritings(changes: readonly KeptChange[]): readonly Rewriting[] {
  const found: { readonly saves: KeptChange[] }[] = [];
  const latest = new Map<string, { readonly saves: KeptChange[] }>();
  for (const change of changes) {
    const open = latest.get(change.path);
    const later = open?.saves.at(-1);
    if (open && later && later.by === change.by && Date.parse(later.at) - Date.parse(change.at) <= PAUSE_MS) {
      open.saves.push(change);
      continue;
    }
    const begun = { saves: [change] };
    latest.set(change.path, begun);
    found.push(begun);
  }
  return found.map(({ saves }) => {
    const [newest, oldest] = [saves[0]!, saves.at(-1)!];
    return { path: newest.path, by: newest.by, before: oldest.before, after: newest.after, saves };
  });
}

/** Every place of a draft with what it holds. */
function placesOf(content: ProposalContent): ReadonlyMap<string, unknown> {
  const { title, durationMonths, answers, priorities, activities, indicators, budget, unread } = content;
  const { lines, funding, ...amounts } = budget;
  return new Map<string, unknown>([
    ['title', title],
    ['durationMonths', durationMonths],
    ...under('answers', Object.entries(answers)),
    ...under('priorities', Object.entries(priorities)),
    ...under('activities', byId(activities)),
    ...under('indicators', byId(indicators)),
    ...under('budget.lines', byId(lines)),
    ...under('budget', Object.entries(amounts)),
    ...under('budget.funding', Object.entries(funding)),
    ...under('partners', byId(partnersOf(content))),
    ...under('unread', Object.entries(unread)),
  ]);
}

function under(part: string, entries: Iterable<readonly [string, unknown]>): [string, unknown][] {
  return [...entries].map(([key, value]) => [`${part}.${key}`, value]);
}

/** "unread.budget.x" is "unread" and "budget.x". */
function split(path: string): readonly [string, string] {
  const [part = '', ...rest] = path.split('.');
  return [part, rest.join('.')];
}

function restoredBudget(budget: Budget, path: string, value: unknown): Budget {
  const [part, key] = split(path);
  if (part === 'lines') return { ...budget, lines: withThing(budget.lines, key, value) as Budget['lines'] };
  if (part === 'funding') return { ...budget, funding: { ...budget.funding, [key]: value as number | null } };
  return { ...budget, [part as Amount]: value as number | null };
}

function withKey<T>(parts: Readonly<Record<string, T>>, key: string, value: unknown): Readonly<Record<string, T>> {
  const { [key]: _, ...others } = parts;
  return value === null ? others : { ...parts, [key]: value as T };
}

/** The list with the thing of a key as it was, in its place or at the end. */
function withThing(things: readonly Thing[], key: string, value: unknown): readonly Thing[] {
  const kept = new Map(byId(things));
  if (value === null) kept.delete(key);
  else kept.set(key, value as Thing);
  return [...kept.values()];
}
