/** Score sheets: declared, saved, submitted, added up. Ranks nothing. */
export { EvaluationModule } from './evaluation.module';
export { addUpSheets } from './add-up-sheets';
export { DeclareConflict } from './declare-conflict';
export { LotScores, type LotScore, type SheetOnBoard } from './lot-scores';
export { SHEET_CONTENT_SCHEMA } from './sheet.schema';
export { SaveSheet } from './save-sheet';
export { SubmitSheet } from './submit-sheet';
