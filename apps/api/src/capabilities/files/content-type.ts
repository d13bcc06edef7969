import type { FileType } from '@trilot/domain';

/** What is handed out: what somebody has sent, and the tables the product makes. */
export type ContentType = FileType | 'csv';
