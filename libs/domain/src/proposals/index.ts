/** Proposals: what they hold, what they lack, when they may be submitted. */
export * from './budget';
export * from './can-submit';
export * from './completeness';
export * from './content';
export * from './merge';
export * from './priorities';
export * from './proposal-lifecycle';
