/** Awards after the announcement: for managers per lot, and for a municipality its own. */
export { AwardsPage } from './awards-page';
export { OwnAward } from './own-award';
