/** Ranking, cut-off, decisions and their announcement. */
export * from './award-limit';
export * from './correction';
export * from './cut-off';
export * from './cut-off-row';
export * from './departures';
export * from './draw';
export * from './preselection';
export * from './ranking';
export * from './ranking-chain';
export * from './ranking-diff';
export * from './ranking-input';
export * from './ranking-lifecycle';
export * from './report';
export * from './sandbox';
export * from './reallocation';
export * from './snapshot';
export * from './what-if';
