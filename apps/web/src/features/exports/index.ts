/** What those who run a call take out of it as files. */
export { ExportsPage } from './exports-page';
