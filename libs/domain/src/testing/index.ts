/** What tests share, in the domain and in the API: the cast, and builders of valid things. Never imported by the product. */
export * from './assignment-builders';
export * from './builders';
export * from './cast';
export * from './door-cases';
export * from './evaluation-builders';
export * from './prag-grids';
export * from './small-grant-grid';
export * from './statistics-builders';
export { ACTS, perform } from './whole-call/acts';
export type { ActName, Move } from './whole-call/acts';
export { broken, INVARIANTS } from './whole-call/invariants';
export { type Model, newModel, standingOf as standingOfModel } from './whole-call/model';
export type { LogEntry, PromotionStanding, Reading, Standing, Waiting } from './whole-call/standing';
