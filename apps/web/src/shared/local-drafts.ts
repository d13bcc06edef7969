/** Text that has not reached the server yet, kept on this computer: own drafts only, wiped at sign-out. */
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { isSharedComputer, whenDraftOwnerIsKnown } from './draft-owner';

export interface LocalDraft<Content, Clash> {
  readonly content: Content;
  /** What the server held when the content was begun, for a merge. */
  readonly base: Content;
  /** What was sent and not answered: the server may hold one of these instead. */
  readonly sent?: readonly Content[];
  /** Clashes that the writer has not settled: the other text may be nowhere else any more. */
  readonly clashes: readonly Clash[];
}

/** A copy that an earlier page left behind: a browser that crashed, a tab that was closed. */
export interface LeftDraft<Content, Clash> extends LocalDraft<Content, Clash> {
  readonly forget: () => Promise<void>;
}

/** Where one page keeps one writing. Each page has a slot of its own, so that two tabs never overwrite each other. */
export interface DraftSlot<Content, Clash> {
  /** @param later told of the copies of pages that are still open, when these have ended */
  readonly left: (later?: (draft: LeftDraft<Content, Clash>) => void) => Promise<readonly LeftDraft<Content, Clash>[]>;
  /** @returns false where nothing can be kept: the browser refuses, or the computer is shared */
  readonly keep: (draft: LocalDraft<Content, Clash>) => Promise<boolean>;
  readonly forget: () => Promise<void>;
}

interface Drafts extends DBSchema {
  drafts: { key: string; value: LocalDraft<unknown, unknown> };
}

let database: Promise<IDBPDatabase<Drafts> | null> | undefined;

/** Null where the browser keeps nothing (private mode): the server save still works. */
function open(): Promise<IDBPDatabase<Drafts> | null> {
  database ??= openOnce().catch(() => null);
  return database;
}

/** Asynchronous, so that a browser without any database is refused in the same way as one that denies it. */
async function openOnce(): Promise<IDBPDatabase<Drafts>> {
  return openDB<Drafts>('trilot', 1, { upgrade: (db) => void db.createObjectStore('drafts') });
}

/** Runs an act on the database; a browser that refuses it (a full disk, say) has done nothing. */
async function attempt<Result>(act: (db: IDBPDatabase<Drafts>) => Promise<Result>, otherwise: Result): Promise<Result> {
  const db = await open();
  if (!db) return otherwise;
  return act(db).catch(() => otherwise);
}

const under = (prefix: string) => IDBKeyRange.bound(`${prefix}/`, `${prefix}/\uffff`);
const remove = (key: string) => attempt((db) => db.delete('drafts', key), undefined);
const keysUnder = (prefix: string) => attempt((db) => db.getAllKeys('drafts', under(prefix)), []);

/** The slot of this page for a writing of the person who is signed in. */
export function localSlot<Content, Clash>(writing: string): DraftSlot<Content, Clash> {
  const page = crypto.randomUUID();
  const shelf = whenDraftOwnerIsKnown().then((owner) => `${owner}/${writing}`);
  const key = shelf.then((prefix) => `${prefix}/${page}`);
  void key.then(holdWhileThisPageLives);
  return {
    left: async (later) => {
      const others = (await keysUnder(await shelf)).filter((other) => !other.endsWith(page));
      const left = await Promise.all(others.map((other) => leftUnder(other, later)));
      return left.filter((draft) => draft !== null);
    },
    keep: async (draft) => {
      if (isSharedComputer()) return false;
      const own = await key;
      return attempt((db) => db.put('drafts', { ...draft }, own).then(() => true), false);
    },
    forget: async () => remove(await key),
  };
}

/** The copy under a key; null when there is none, or when its page is still open: then it may be handed over later. */
async function leftUnder<Content, Clash>(
  key: string,
  later?: (draft: LeftDraft<Content, Clash>) => void,
): Promise<LeftDraft<Content, Clash> | null> {
  if (!(await isHeld(key))) return read(key);
  void navigator.locks.request(key, async () => {
    const draft = await read<Content, Clash>(key);
    if (draft) later?.(draft);
  });
  return null;
}

async function read<Content, Clash>(key: string): Promise<LeftDraft<Content, Clash> | null> {
  const draft = await attempt((db) => db.get('drafts', key), undefined);
  return draft ? { ...(draft as LocalDraft<Content, Clash>), forget: () => remove(key) } : null;
}

/** A page that is gone holds nothing any more, however it ended. */
function holdWhileThisPageLives(key: string): void {
  void navigator.locks?.request(key, () => new Promise(() => {}));
}

/** Whether a page that is still open keeps its text under a key; its text is its own. */
async function isHeld(key: string): Promise<boolean> {
  return (await navigator.locks?.request(key, { ifAvailable: true }, (lock) => lock === null)) ?? false;
}

/** Whether anything of a writing is kept here, for pages that show it only once it is begun. */
export async function hasLocalDraft(writing: string): Promise<boolean> {
  return (await keysUnder(`${await whenDraftOwnerIsKnown()}/${writing}`)).length > 0;
}

/** How many writings of a person are on this computer and not on the server, whichever tab they are in. */
export async function countLocalDrafts(owner: string): Promise<number> {
  return (await keysUnder(owner)).length;
}

/** Forgets everything that is kept on this computer for a person. */
export function wipeLocalDrafts(owner: string): Promise<void> {
  return attempt((db) => db.delete('drafts', under(owner)), undefined);
}
