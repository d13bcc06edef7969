/** Everything the product says, in every language it speaks; used by the web app, letters and mail alike. */
export * from './catalogues';
export * from './file-size';
export * from './formatting';
export { LANGUAGE_NAMES } from './language-names';
export { NAMED_COUNTRIES } from './names';
export * from './translator';
export { writtenFigure } from './written-figure';
export * from './letters';
