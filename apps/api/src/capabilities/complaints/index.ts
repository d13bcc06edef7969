/** Complaints about decisions: lodged by municipalities, answered by whoever had no part in the decision. */
export { ComplaintsModule } from './complaints.module';
