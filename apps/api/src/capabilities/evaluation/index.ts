/** Score sheets: declared, saved, submitted, added up. Ranks nothing. */
export { EvaluationModule } from './evaluation.module';
export { addUpSheets } from './add-up-sheets';
export { consensusesIn, type StoredConsensus } from './consensus.repository';
export { ConsolidateScore } from './consolidate-score';
export { consolidationsIn, consolidationsOf, type StoredConsolidation } from './consolidations.repository';
export { DeclareConflict } from './declare-conflict';
export { contentOf, LotScores, type LotScore, type SheetOnBoard } from './lot-scores';
export { SHEET_CONTENT_SCHEMA } from './sheet.schema';
export { SaveSheet } from './save-sheet';
export { SubmitSheet } from './submit-sheet';
