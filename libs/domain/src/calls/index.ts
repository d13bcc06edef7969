/** Calls and lots: what is published, who may apply where and until when. */
export * from './blank-call';
export * from './call';
export * from './call-draft';
export * from './call-moves';
export * from './consistency';
export * from './consistency-problem';
export * from './copy-call';
export * from './corrigendum';
export * from './definition-changes';
export * from './definition-places';
export * from './design-call';
export * from './grid';
export * from './merge-call';
export * from './public-fields';
export * from './submission-window';
export * from './territories';
export * from './text-consistency';
