/** Everything the product says, in every language it speaks; used by the web app, letters and mail alike. */
export * from './catalogues';
export * from './formatting';
export { NAMED_COUNTRIES } from './names';
export * from './translator';
export * from './letters';
