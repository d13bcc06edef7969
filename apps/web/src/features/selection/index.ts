/** The managers' pages: their home, the overview of a call with its announcement, and the selection board of a lot. */
export { BoardPage } from './components/board-page';
export { ManagePage } from './components/manage-page';
export { OverviewPage } from './components/overview-page';

/** Loaded by themselves: few visits need them. */
export const statisticsPage = async () => (await import('./components/statistics-page')).StatisticsPage;
export const divergencesPage = async () => (await import('./components/divergences-page')).DivergencesPage;
export const rankingVersionPage = async () => (await import('./components/version-page')).RankingVersionPage;
export const lettersPage = async () => (await import('./components/letters-page')).LettersPage;
export const letterPage = async () => (await import('./components/letter-page')).LetterPage;
