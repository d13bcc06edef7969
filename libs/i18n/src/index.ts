/** Everything the product says, in every language it speaks; used by the web app, letters and mail alike. */
export * from './catalogues';
export * from './formatting';
export * from './translator';
export { letters as englishLetters } from './messages/letters/en';
export { letters as azerbaijaniLetters } from './messages/letters/az';
