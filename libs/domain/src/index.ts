/** The rules of Trilot: pure functions, by capability. Time, ids and seeds come in as arguments. */
export * from './kernel';
export * from './identity';
export * from './files';
export * from './calls';
export * from './proposals';
export * from './screening';
export * from './assignment';
export * from './evaluation';
export * from './selection';
export * from './exports';
export * from './complaints';
export * from './awards';
