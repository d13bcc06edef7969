/** Files on their way, kept on this computer until the server has them: an upload goes on when the page is opened again. */
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { isSharedComputer, whenDraftOwnerIsKnown } from './draft-owner';

interface Files extends DBSchema {
  files: { key: string; value: File };
}

let database: Promise<IDBPDatabase<Files> | null> | undefined;

/** Null where the browser keeps nothing: the writer then chooses the file again. */
function open(): Promise<IDBPDatabase<Files> | null> {
  database ??= openOnce().catch(() => null);
  return database;
}

async function openOnce(): Promise<IDBPDatabase<Files>> {
  return openDB<Files>('trilot-files', 1, { upgrade: (db) => void db.createObjectStore('files') });
}

async function attempt<Result>(act: (db: IDBPDatabase<Files>) => Promise<Result>, otherwise: Result): Promise<Result> {
  const db = await open();
  // a browser that refuses, for want of room perhaps, has done nothing
  return db ? act(db).catch(() => otherwise) : otherwise;
}

const keyOf = async (id: string) => `${await whenDraftOwnerIsKnown()}/${id}`;

/** Keeps a file under its id on the server; not where others use the computer too. */
export async function keepFile(id: string, file: File): Promise<void> {
  if (isSharedComputer()) return;
  const key = await keyOf(id);
  await attempt((db) => db.put('files', file, key), '');
}

/** The file that was kept under an id; undefined where there is none. */
export async function keptFile(id: string): Promise<File | undefined> {
  const key = await keyOf(id);
  return attempt((db) => db.get('files', key), undefined);
}

export async function forgetFile(id: string): Promise<void> {
  const key = await keyOf(id);
  await attempt((db) => db.delete('files', key), undefined);
}

/** Forgets every file that is kept on this computer for a person. */
export function wipeLocalFiles(owner: string): Promise<void> {
  return attempt((db) => db.delete('files', IDBKeyRange.bound(`${owner}/`, `${owner}/\uffff`)), undefined);
}
