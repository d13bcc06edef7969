/** Exports: what is taken out of a call as a file, for how long it is kept, and how things in it are called. */
export * from './archive-names';
export * from './export-kinds';
export * from './export-lifecycle';
