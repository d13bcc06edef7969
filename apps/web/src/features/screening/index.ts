/** What was received at the deadline, and whether it may take part. */
export { OpeningRegisterPage } from './opening-register-page';
