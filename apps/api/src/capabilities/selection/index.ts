/** Ranking, decisions, announcement and letters. */
export { SelectionModule } from './selection.module';
export { BoardReadModel } from './board.read-model';
export type { BoardRow, BoardView } from './board.dto';
export { AnnounceCall } from './announce-call';
export { AnnouncePreselection } from './announce-preselection';
export { ApproveDecisions } from './approve-decisions';
export { CorrectRanking, type MadeCorrection } from './correct-ranking';
export { addresseeOf, decisionLetterOf, keepLetter } from './letters.repository';
export { FreezeRanking } from './freeze-ranking';
export { ProposeDecisions } from './propose-decisions';
export { rankingOfLot, type StoredRanking } from './rankings.repository';
export { chainSentences, snapshotProblems } from './snapshot-proof';
