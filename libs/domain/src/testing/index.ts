/** What tests share, in the domain and in the API: the cast, and builders of valid things. Never imported by the product. */
export * from './assignment-builders';
export * from './builders';
export * from './cast';
export * from './door-cases';
export * from './evaluation-builders';
export * from './prag-grids';
export * from './small-grant-grid';
export * from './statistics-builders';
