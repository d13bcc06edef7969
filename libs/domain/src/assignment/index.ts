/** Who evaluates what, and who must not. */
export * from './can-assign';
export * from './conflict';
