/** Screening: what was received at the deadline, and whether it may take part. */
export * from './checks';
export * from './inquiry';
export * from './opening-register';
export * from './rejection';
export * from './screening-lifecycle';
