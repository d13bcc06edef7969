/** What was received at the deadline, and whether it may take part. */
export { OpeningRegisterPage } from './opening-register-page';
export { InquiriesPage } from './inquiries-page';
export { LotScreeningsPage } from './lot-screenings-page';
export { ScreeningPage } from './screening-page';
