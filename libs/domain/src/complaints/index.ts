/** Complaints about decisions: within their period, answered by somebody who had no part in the decision. */
export * from './answer';
export * from './complaint';
export * from './complaint-lifecycle';
