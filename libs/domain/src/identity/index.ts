/** Who may do what. */
export * from './actor';
export * from './permissions';
