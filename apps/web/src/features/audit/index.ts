/** The audit log and its proof. */
export { AuditPage } from './audit-page';
