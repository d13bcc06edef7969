/** The demonstration's data: pure, the same on every run. */
export * from './calls';
export * from './clarifications';
export * from './grids';
export * from './municipalities';
export * from './people';
export * from './proposals';
export * from './scores';
