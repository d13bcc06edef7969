/** Whose text may be kept on this computer, and whether any may. */

const STORAGE_KEY = 'trilot.sharedComputer';

let known: string | null = null;
const waiting: ((owner: string) => void)[] = [];

/** Says who writes on this page; a page belongs to one person from the first sign-in until it is loaded anew. */
export function setDraftOwner(userId: string): void {
  known = userId;
  for (const tell of waiting.splice(0)) tell(userId);
}

/** The person whose page this is; null while nobody has signed in. */
export function draftOwner(): string | null {
  return known;
}

/** The person whose page this is, as soon as that is known. */
export function whenDraftOwnerIsKnown(): Promise<string> {
  return known === null ? new Promise((tell) => waiting.push(tell)) : Promise.resolve(known);
}

/** Whether others use this computer too, so that no text may stay on it. */
export function isSharedComputer(): boolean {
  return localStorage.getItem(STORAGE_KEY) !== null;
}

export function setSharedComputer(shared: boolean): void {
  if (shared) localStorage.setItem(STORAGE_KEY, 'yes');
  else localStorage.removeItem(STORAGE_KEY);
}
