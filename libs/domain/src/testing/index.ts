/** What tests share, in the domain and in the API: the cast, and builders of valid things. Never imported by the product. */
export * from './builders';
export * from './cast';
export * from './small-grant-grid';
