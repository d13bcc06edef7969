/** Who evaluates what, and the chair's word on conflicts. */
export { LotAssignmentsPage } from './components/lot-assignments-page';
