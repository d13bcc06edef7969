/** Who of a municipality has one of its proposals open at this moment, and where in it. */

/** How often a page that is looked at says so, in seconds. */
export const PRESENCE_BEAT_SECONDS = 15;
/** For how long a page that has said so counts as open, in seconds: two beats may get lost. */
export const PRESENCE_SECONDS = 40;

/** A page of a proposal that somebody of the team has open. */
export interface OpenPage {
  readonly userId: string;
  readonly name: string;
  /** Section of the task list (`form:needs`, `budget`); null on any other page of the proposal. */
  readonly section: string | null;
  /** Whether something was typed in it lately. */
  readonly writing: boolean;
  /** Instant (ISO 8601) at which it said so last. */
  readonly seenAt: string;
}

/** Somebody else who is in the proposal now. */
export type Colleague = Omit<OpenPage, 'seenAt'>;

/**
 * Who else is in a proposal, by name: each person once, where they write or else where they looked last.
 * A page that has been silent for longer than `PRESENCE_SECONDS` counts as closed. Source: ours.
 * @param ownId the person who asks
 * @param at instant (ISO 8601) by the clock that `seenAt` was written by
 */
export function whoIsHere(pages: readonly OpenPage[], ownId: string, at: string): readonly Colleague[] {
  const since = Date.parse(at) - PRESENCE_SECONDS * 1_000;
  const open = pages.filter(({ userId, seenAt }) => userId !== ownId && Date.parse(seenAt) >= since);
  const best = new Map<string, OpenPage>();
  for (const page of open) {
    const known = best.get(page.userId);
    if (!known || isBefore(known, page)) best.set(page.userId, page);
  }
  return [...best.values()]
    .map(({ userId, name, section, writing }) => ({ userId, name, section, writing }))
    .sort((one, other) => compare(one.name, other.name) || compare(one.userId, other.userId));
}

/** Whether a page tells more of where its person is than the one that is known. */
function isBefore(known: OpenPage, page: OpenPage): boolean {
  return known.writing === page.writing ? Date.parse(known.seenAt) < Date.parse(page.seenAt) : page.writing;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
