/** Scoring against the published grid: sheets, exact means, gates, divergence. */
export * from './counted-sheets';
export * from './divergence';
export * from './gates';
export * from './merge-sheet';
export * from './proposal-score';
export * from './score-sheet';
export * from './sheet';
export * from './sheet-lifecycle';
