/** Complaints about decisions: of one's own municipality, and for those who answer them. */
export { ComplaintPage } from './complaint-page';
export { ComplaintsPage } from './complaints-page';
export { OwnComplaint } from './own-complaint';
