/** Public pages of calls. */
export { CallPage } from './call-page';
export { CallsPage } from './calls-page';
