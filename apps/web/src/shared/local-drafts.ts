/** Text that has not reached the server yet, kept on this computer: own drafts only, wiped at sign-out. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Drafts extends DBSchema {
  drafts: { key: string; value: { content: unknown; base: unknown; version: number } };
}

export interface LocalDraft<Content> {
  readonly content: Content;
  /** What the server held when the content was begun, for a merge. */
  readonly base: Content;
  readonly version: number;
}

let database: Promise<IDBPDatabase<Drafts> | null> | undefined;

/** Null where the browser keeps nothing (private mode): the server save still works. */
function open(): Promise<IDBPDatabase<Drafts> | null> {
  database ??= openDB<Drafts>('trilot', 1, { upgrade: (db) => void db.createObjectStore('drafts') }).catch(() => null);
  return database;
}

export async function readLocalDraft<Content>(key: string): Promise<LocalDraft<Content> | null> {
  const db = await open();
  return ((await db?.get('drafts', key)) as LocalDraft<Content> | undefined) ?? null;
}

export async function keepLocalDraft<Content>(key: string, draft: LocalDraft<Content>): Promise<void> {
  const db = await open();
  await db?.put('drafts', { ...draft }, key);
}

export async function forgetLocalDraft(key: string): Promise<void> {
  const db = await open();
  await db?.delete('drafts', key);
}

export async function wipeLocalDrafts(): Promise<void> {
  const db = await open();
  await db?.clear('drafts');
}
