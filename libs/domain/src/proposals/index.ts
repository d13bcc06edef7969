/** Proposals: what they hold, what they lack, when they may be submitted. */
export * from './answer-gaps';
export * from './answers';
export * from './budget';
export * from './call-changes';
export * from './can-submit';
export * from './completeness';
export * from './confirmation';
export * from './content';
export * from './draft-history';
export * from './leads';
export * from './merge';
export * from './partner-consent';
export * from './partners';
export * from './past-questions';
export * from './priorities';
export * from './proposal-lifecycle';
export * from './visible-questions';
