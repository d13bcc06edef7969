/** Files: what may be handed in, how it is received piece by piece, and who may open it. Knows nothing about proposals. */
export * from './file-lifecycle';
export * from './file-name';
export * from './file-types';
export * from './judge-file';
export * from './pieces';
