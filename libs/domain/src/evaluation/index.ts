/** Scoring against the published grid: sheets, exact means, gates, divergence; and statistics that inform. */
export * from './adjusted-ranks';
export * from './counted-sheets';
export * from './divergence';
export * from './evaluator-statistics';
export * from './gates';
export * from './intraclass';
export * from './krippendorff';
export * from './merge-sheet';
export * from './own-scoring';
export * from './proposal-score';
export * from './score-sheet';
export * from './severity';
export * from './sheet';
export * from './sheet-lifecycle';
export * from './statistics';
