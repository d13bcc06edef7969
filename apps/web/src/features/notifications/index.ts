/** The in-app inbox. */
export { InboxPage } from './inbox-page';
