/** What happens to the session, for parts of the page that know nothing of each other. */

/** Told when a request met an ended session: the page asks to sign in again, over itself, and nothing is lost. */
export const sessionEnded = new EventTarget();

/** Told when the same person has signed in again: what could not be saved is saved now. */
export const signedInAgain = new EventTarget();
