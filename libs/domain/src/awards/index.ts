/** Awards after the announcement: who gives one up, and who is promoted from the reserve list. */
export * from './award-lifecycle';
export * from './promotion';
