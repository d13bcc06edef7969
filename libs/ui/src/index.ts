/** Presentational components: no data, no words of the programme. Tokens are in tokens.css. */
export * from './button';
export * from './cells';
export * from './date-field';
export * from './day-field';
export * from './described-choices';
export * from './feedback';
export * from './field';
export * from './layout';
export * from './logo';
export * from './parsed-input';
export * from './score-input';
export * from './split-pane';
export * from './wide-table';
