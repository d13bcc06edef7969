/** The managers' pages: their home, the overview of a call with its announcement, and the selection board of a lot. */
export { BoardPage } from './components/board-page';
export { ManagePage } from './components/manage-page';
export { OverviewPage } from './components/overview-page';
