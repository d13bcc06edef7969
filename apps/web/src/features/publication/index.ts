/** What the public learns after the announcement. */
export { ResultsPage } from './results-page';
