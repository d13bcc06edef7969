/** Screening: what was received at the deadline, and whether it may take part. */
export * from './opening-register';
