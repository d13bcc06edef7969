/** Screening: what was received at the deadline, and whether it may take part. Scores are none of its business. */
export { IN_EVALUATION_SQL, REJECTED_SQL } from './in-evaluation';
export { registerOf } from './opening-register.repository';
export { excludedOf } from './rejections.repository';
export { ScreeningModule } from './screening.module';
export { conflictColumns, conflictLevel, hiddenFrom, visibleTo } from './visible-proposals';
