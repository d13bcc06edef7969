/** What the specs of the API are written with. */
export * from './calls';
export * from './client';
export * from './databases';
export * from './evaluation';
export * from './forms';
export * from './locks';
export * from './mail';
export * from './partners';
export * from './postgres-proxy';
export * from './processes';
export * from './proposals';
export * from './redis';
export * from './selection';
export * from './stages';
export * from './test-run';
export * from './until';
export * from './world';
